import type { RecordKind, TravelRecords } from './record.ts';

/**
 * The days of each kind that views count by (rollups/views.ts). Records are found by each of them, and a record that
 * lies on other days than it is known to has been changed by somebody else.
 */
export const dayFields: { readonly [Kind in RecordKind]: readonly (keyof TravelRecords[Kind] & string)[] } = {
  itinerary: ['createdDate', 'closedDate', 'travelStartDate', 'travelEndDate'],
  cash_movement: ['date'],
  deposit: ['dueDate'],
  supplier_invoice: ['date', 'dueDate'],
  fx_rate: [],
  fx_holding: [],
  employee: [],
  lead: ['createdDate', 'closedDate'],
  target: ['month'],
  compensation: [],
};
