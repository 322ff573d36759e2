/** A valid record of each kind of the travel domain, as a file holds it. */
export const validTravelRecords = {
  itinerary: {
    id: 'it-1',
    number: 'ITI-10293',
    name: 'South Africa Family Journey',
    status: 'Traveling',
    createdDate: '2025-06-01',
    closedDate: '2025-07-15',
    travelStartDate: '2026-02-12',
    travelEndDate: '2026-02-24',
    grossAmount: 28_450.5,
    grossProfit: -120.0001,
    tradeCommissionAmount: 94.25,
    paxCount: 4,
    numberOfDays: 13,
    numberOfNights: 12,
    currencyCode: 'USD',
    consortium: 'Virtuoso',
    tradeAgency: 'Swain Premier Agency',
    primaryCountry: 'South Africa',
    employeeId: 'e-1',
    depositReceivedAmount: 7_112.63,
  },
  cash_movement: { id: 'c-1', date: '2026-02-01', direction: 'in', amount: 1000, currencyCode: 'USD' },
  deposit: {
    id: 'd-1',
    itineraryId: 'it-1',
    dueDate: '2026-01-10',
    amount: 1000,
    receivedAmount: 250.75,
    currencyCode: 'USD',
  },
  supplier_invoice: {
    id: 's-1',
    date: '2026-01-05',
    dueDate: '2026-03-01',
    amount: 450_000,
    paidAmount: 150_000,
    currencyCode: 'ZAR',
    confirmed: true,
  },
  fx_rate: {
    id: 'r-1',
    currencyPair: 'USD/ZAR',
    rateTimestamp: '2026-02-10T12:00:00Z',
    bidRate: 18.082,
    askRate: 18.0824,
    source: 'ecb',
  },
  fx_holding: { currencyCode: 'ZAR', amount: 200_000 },
  employee: {
    id: 'e-1',
    externalId: '005A0000001XyzQ',
    firstName: 'Alex',
    lastName: 'Taylor',
    email: 'alex@swain.example',
  },
  lead: {
    id: 'l-1',
    employeeId: 'e-1',
    createdDate: '2026-01-03',
    status: 'won',
    closedDate: '2026-02-03',
    revenueAmount: 9_600,
    currencyCode: 'USD',
  },
  target: { employeeId: 'e-1', month: '2026-02', revenueAmount: 143_000, currencyCode: 'USD' },
  compensation: {
    employeeId: 'e-1',
    salaryAnnualAmount: 95_000,
    commissionRate: 0.15,
    currencyCode: 'USD',
  },
} as const;

export type TravelRecordName = keyof typeof validTravelRecords;

export const importTravelMutation = `mutation ($input: ImportTravelRecordsInput!) {
  importTravelRecords(input: $input) { savedCount userErrors { code field message } } }`;
export const deleteTravelMutation = `mutation ($input: DeleteTravelRecordsInput!) {
  deleteTravelRecords(input: $input) { deletedCount userErrors { code field message } } }`;
export const setTravelCurrencyMutation = `mutation ($input: SetTravelCurrencyInput!) {
  setTravelCurrency(input: $input) { currencyCode userErrors { code field message } } }`;

const { cash_movement: movement, lead } = validTravelRecords;

/** A valid record of each kind, as the mutation takes it. */
export const validTravelInput = {
  itineraries: [validTravelRecords.itinerary],
  cashMovements: [{ ...movement, direction: 'IN' }],
  deposits: [validTravelRecords.deposit],
  supplierInvoices: [validTravelRecords.supplier_invoice],
  fxRates: [validTravelRecords.fx_rate],
  fxHoldings: [validTravelRecords.fx_holding],
  employees: [validTravelRecords.employee],
  leads: [{ ...lead, status: 'WON' }],
  targets: [validTravelRecords.target],
  compensation: [validTravelRecords.compensation],
};

/** The records' operations, for tests that replay all operations. */
export const travelRecordGraphql = {
  'Mutation.importTravelRecords': () => ({
    query: importTravelMutation,
    variables: { input: validTravelInput },
  }),
  'Mutation.deleteTravelRecords': () => ({
    query: deleteTravelMutation,
    variables: { input: { kind: 'ITINERARY', ids: [validTravelRecords.itinerary.id] } },
  }),
  'Mutation.setTravelCurrency': () => ({
    query: setTravelCurrencyMutation,
    variables: { input: { currencyCode: 'ZAR' } },
  }),
};
