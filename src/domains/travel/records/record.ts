/**
 * What a travel company's systems know of its business. Days are `YYYY-MM-DD`, months `YYYY-MM-01`. Amounts are kept
 * as whole ten-thousandths of a unit of their currency (`toUnits` of amounts.ts), so that sums of them are exact.
 */

/** Ten-thousandths of a currency's unit, a whole number. */
export type Units = number;

/** Won where the status is one of the closed-won allowlist; lost; open for every other status. */
export type Stage = 'won' | 'lost' | 'open';

/** Days between a trip's start and its end, at most: who looks for those under way need look back no further. */
export const maxTripDays = 366;

/** A trip, quoted or booked. */
export interface Itinerary {
  id: string;
  number: string;
  name: string;
  status: string;
  /** Follows from the status; not given by files. */
  stage: Stage;
  createdDate: string;
  closedDate: string | null;
  travelStartDate: string;
  travelEndDate: string;
  grossAmount: Units;
  /** The API's commission income. */
  grossProfit: Units;
  tradeCommissionAmount: Units;
  paxCount: number;
  numberOfDays: number;
  numberOfNights: number;
  currencyCode: string;
  consortium: string | null;
  tradeAgency: string | null;
  primaryCountry: string | null;
  employeeId: string | null;
  depositReceivedAmount: Units;
}

export interface CashMovement {
  id: string;
  date: string;
  direction: 'in' | 'out';
  amount: Units;
  currencyCode: string;
}

export interface Deposit {
  id: string;
  itineraryId: string;
  dueDate: string;
  amount: Units;
  receivedAmount: Units;
  currencyCode: string;
}

export interface SupplierInvoice {
  id: string;
  date: string;
  dueDate: string;
  amount: Units;
  paidAmount: Units;
  currencyCode: string;
  /** Whether the supplier has confirmed it; until then it is an estimate. */
  confirmed: boolean;
}

/** What one unit of the pair's first currency costs in its second one. */
export interface FxRate {
  id: string;
  /** `USD/ZAR`. */
  currencyPair: string;
  rateTimestamp: Date;
  /** Decimal, as given. */
  bidRate: number;
  askRate: number;
  source: string;
  /** When it was imported first. */
  createdAt: Date;
}

/** How much of a currency is held; its id is the currency's code. */
export interface FxHolding {
  id: string;
  currencyCode: string;
  amount: Units;
}

/** A travel consultant. */
export interface Employee {
  id: string;
  externalId: string | null;
  firstName: string;
  lastName: string;
  email: string | null;
}

export interface Lead {
  id: string;
  employeeId: string | null;
  createdDate: string;
  status: 'open' | 'won' | 'lost';
  /** Set where the status is won or lost. */
  closedDate: string | null;
  revenueAmount: Units;
  currencyCode: string;
}

/** What an employee is to sell in a month; its id is `<employeeId>:<month>`. */
export interface Target {
  id: string;
  employeeId: string;
  month: string;
  revenueAmount: Units;
  currencyCode: string;
}

/** What an employee earns; its id is the employee's. */
export interface Compensation {
  id: string;
  employeeId: string;
  salaryAnnualAmount: Units;
  /** Of the commission income, 0 to 1. */
  commissionRate: number;
  currencyCode: string;
}

/** Every kind of record by the name that imports and the store know it by. */
export interface TravelRecords {
  itinerary: Itinerary;
  cash_movement: CashMovement;
  deposit: Deposit;
  supplier_invoice: SupplierInvoice;
  fx_rate: FxRate;
  fx_holding: FxHolding;
  employee: Employee;
  lead: Lead;
  target: Target;
  compensation: Compensation;
}
export type RecordKind = keyof TravelRecords;
