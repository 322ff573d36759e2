import { Schema, type Connection, type Model, type SchemaDefinition } from 'mongoose';
import { fromDocumentId, toDocumentId } from '../../../mongo/document-id.ts';
import { text, optionalText, number, flag, date, schemaOptions } from '../../../mongo/field-kinds.ts';
import { dayFields } from './day-fields.ts';
import type { RecordKind, TravelRecords } from './record.ts';

/** A stored record: `_id` is tenant and id together, the other fields are the record's own. */
export interface RecordDocument {
  _id: string;
  tenantId: string;
  [field: string]: unknown;
}

/** Where each kind is kept, and its fields. */
const collections: { readonly [Kind in RecordKind]: readonly [string, SchemaDefinition] } = {
  itinerary: [
    'travel_itineraries',
    {
      number: text,
      name: text,
      status: text,
      stage: text,
      createdDate: text,
      closedDate: optionalText,
      travelStartDate: text,
      travelEndDate: text,
      grossAmount: number,
      grossProfit: number,
      tradeCommissionAmount: number,
      paxCount: number,
      numberOfDays: number,
      numberOfNights: number,
      currencyCode: text,
      consortium: optionalText,
      tradeAgency: optionalText,
      primaryCountry: optionalText,
      employeeId: optionalText,
      depositReceivedAmount: number,
    },
  ],
  cash_movement: [
    'travel_cash_movements',
    { date: text, direction: text, amount: number, currencyCode: text },
  ],
  deposit: [
    'travel_deposits',
    { itineraryId: text, dueDate: text, amount: number, receivedAmount: number, currencyCode: text },
  ],
  supplier_invoice: [
    'travel_supplier_invoices',
    { date: text, dueDate: text, amount: number, paidAmount: number, currencyCode: text, confirmed: flag },
  ],
  fx_rate: [
    'travel_fx_rates',
    {
      currencyPair: text,
      rateTimestamp: date,
      bidRate: number,
      askRate: number,
      source: text,
      createdAt: date,
    },
  ],
  fx_holding: ['travel_fx_holdings', { currencyCode: text, amount: number }],
  employee: [
    'travel_employees',
    { externalId: optionalText, firstName: text, lastName: text, email: optionalText },
  ],
  lead: [
    'travel_leads',
    {
      employeeId: optionalText,
      createdDate: text,
      status: text,
      closedDate: optionalText,
      revenueAmount: number,
      currencyCode: text,
    },
  ],
  target: ['travel_targets', { employeeId: text, month: text, revenueAmount: number, currencyCode: text }],
  compensation: [
    'travel_compensation',
    { employeeId: text, salaryAnnualAmount: number, commissionRate: number, currencyCode: text },
  ],
};

/** What serves the queries that are not by a day or an id: their keys behind the tenant. */
const moreIndexes: { readonly [Kind in RecordKind]?: readonly Record<string, 1 | -1>[] } = {
  itinerary: [
    { employeeId: 1, stage: 1, currencyCode: 1, grossAmount: -1, _id: 1 },
    { employeeId: 1, stage: 1, travelStartDate: 1, _id: 1 },
  ],
  fx_rate: [{ currencyPair: 1, rateTimestamp: 1, _id: 1 }],
  fx_holding: [{ _id: 1 }],
  employee: [{ _id: 1 }],
};

function createSchema(kind: RecordKind): Schema<RecordDocument> {
  const [collection, definition] = collections[kind];
  const schema = new Schema<RecordDocument>({ _id: text, ...definition }, { collection, ...schemaOptions });
  for (const field of dayFields[kind]) schema.index({ tenantId: 1, [field]: 1, _id: 1 });
  for (const keys of moreIndexes[kind] ?? []) schema.index({ tenantId: 1, ...keys });
  return schema;
}

export type RecordDocuments = Readonly<Record<RecordKind, Model<RecordDocument>>>;

/** The collections, indexed. */
export async function createRecordDocuments(connection: Connection): Promise<RecordDocuments> {
  const documents = Object.fromEntries(
    Object.keys(collections).map((kind) => [
      kind,
      connection.model<RecordDocument>(`Travel ${kind}`, createSchema(kind as RecordKind)),
    ]),
  ) as Record<RecordKind, Model<RecordDocument>>;
  await Promise.all(Object.values(documents).map((model) => model.createIndexes()));
  return documents;
}

export function toDocument(tenantId: string, { id, ...fields }: { id: string }): RecordDocument {
  return { _id: toDocumentId(tenantId, id), tenantId, ...fields };
}

const fieldNames = new Map(
  Object.entries(collections).map(([kind, [, definition]]) => [kind, Object.keys(definition)]),
);

export function toRecord<Kind extends RecordKind>(
  tenantId: string,
  kind: Kind,
  document: RecordDocument,
): TravelRecords[Kind] {
  const record: Record<string, unknown> = { id: fromDocumentId(tenantId, document._id) };
  // A loop: recomputations read every record, and a spread of so many fields takes several times as long.
  for (const name of fieldNames.get(kind) ?? []) record[name] = document[name];
  return record as unknown as TravelRecords[Kind];
}
