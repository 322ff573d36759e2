import type { TravelRecords } from '../../../../src/domains/travel/records/record.ts';

/** Records as a file gives them: amounts are decimal, times text. */
export interface Source {
  itinerary: Omit<TravelRecords['itinerary'], 'stage'>[];
  cash_movement: TravelRecords['cash_movement'][];
  deposit: TravelRecords['deposit'][];
  supplier_invoice: TravelRecords['supplier_invoice'][];
  fx_rate: (Omit<TravelRecords['fx_rate'], 'rateTimestamp' | 'createdAt'> & { rateTimestamp: string })[];
  fx_holding: Omit<TravelRecords['fx_holding'], 'id'>[];
  employee: TravelRecords['employee'][];
  lead: TravelRecords['lead'][];
  target: Omit<TravelRecords['target'], 'id'>[];
  compensation: Omit<TravelRecords['compensation'], 'id'>[];
}
export type SourceItinerary = Source['itinerary'][number];

/** What is asked of whom. */
export interface Question {
  source: Source;
  asOf: string;
  tenantCurrency: string;
  /** `currency_code`. */
  currency: string | undefined;
  viewer: { roles: readonly string[]; email: string | undefined };
}

/** What stands in an envelope. */
export interface OracleResult {
  data: unknown;
  meta: { source: string; timeWindow: string; calculationVersion: string; currency: string | null };
}

const wonStatuses = [
  'Deposited/Confirming',
  'Amendment in Progress',
  'Pre-Departure',
  'eDocs Sent',
  'Traveling',
  'Traveled',
  'Cancel Fees',
];
const lostStatuses = ['Lost', 'Cancelled', 'Closed Lost'];

export const isWon = ({ status }: { status: string }) => wonStatuses.includes(status);
export const isOpen = ({ status }: { status: string }) =>
  !wonStatuses.includes(status) && !lostStatuses.includes(status);
