import type { Connection } from 'mongoose';
import { chunksOf } from '../../../common/collections.ts';
import { maxIdBytes, toDocumentId } from '../../../mongo/document-id.ts';
import { toDuplicateIndexes } from '../../../mongo/duplicate-key.ts';
import { addDays } from '../../../common/time.ts';
import { dayFields } from './day-fields.ts';
import { createRecordDocuments, toDocument, toRecord, type RecordDocument } from './documents-store.ts';
import { createRates } from './rates-store.ts';
import { maxTripDays, type RecordKind, type TravelRecords } from './record.ts';
import type { DayField, RecordStore } from './record-store.ts';

/** A target's id is its employee's and a month; one that is longer is no record's, and no index could hold it. */
const canExist = (id: string) => Buffer.byteLength(id) <= maxIdBytes + ':2026-02-01'.length;

/** Ids of one query. */
const idsOfQuery = 500;
/** Records of one reply: between replies others may work. */
const batchSize = 2_000;

/** The record, only while it lies on the days that it is known to lie on. */
function toKnownFilter<Kind extends RecordKind>(tenantId: string, kind: Kind, known: TravelRecords[Kind]) {
  const days = Object.fromEntries(dayFields[kind].map((field) => [field, known[field]]));
  return { _id: toDocumentId(tenantId, known.id), tenantId, ...days };
}

/** The travel domain's imported records in MongoDB. */
export async function createRecordStore(connection: Connection): Promise<RecordStore> {
  const documents = await createRecordDocuments(connection);
  const rates = createRates(connection, documents.fx_rate);

  const findAll = async <Kind extends RecordKind>(tenantId: string, kind: Kind) => {
    const found = await documents[kind].find({ tenantId }).sort({ _id: 1 }).lean<RecordDocument[]>();
    return found.map((each) => toRecord(tenantId, kind, each));
  };

  const findByIds: RecordStore['findByIds'] = async (tenantId, kind, given) => {
    const ids = given.filter(canExist);
    const found: RecordDocument[] = [];
    for (const some of chunksOf(ids, idsOfQuery)) {
      const _id = { $in: some.map((id) => toDocumentId(tenantId, id)) };
      found.push(...(await documents[kind].find({ _id, tenantId }).lean<RecordDocument[]>()));
    }
    return found.map((each) => toRecord(tenantId, kind, each));
  };

  const findItineraries = async (
    tenantId: string,
    conditions: object,
    order: Record<string, 1 | -1>,
    limit: number,
  ) => {
    const found = await documents.itinerary
      .find({ tenantId, ...conditions })
      .sort(order)
      .limit(limit)
      .lean<RecordDocument[]>();
    return found.map((each) => toRecord(tenantId, 'itinerary', each));
  };

  return {
    findRates: (tenantId, currencies, until, limit) => rates.findRates(tenantId, currencies, until, limit),
    findLatestRates: (tenantId, until) => rates.findLatestRates(tenantId, until),
    findByIds,
    findAllEmployees: (tenantId) => findAll(tenantId, 'employee'),
    findAllHoldings: (tenantId) => findAll(tenantId, 'fx_holding'),

    async insertNew(tenantId, kind, records) {
      if (kind === 'fx_rate') {
        await rates.notePairs(
          tenantId,
          (records as readonly TravelRecords['fx_rate'][]).map(({ currencyPair }) => currencyPair),
        );
      }
      const distinct = [...new Map(records.map((record) => [record.id, record])).values()];
      if (distinct.length === 0) return [];
      try {
        // Lean: they are checked already.
        await documents[kind].insertMany(
          distinct.map((record) => toDocument(tenantId, record)),
          { ordered: false, lean: true },
        );
        return [];
      } catch (error) {
        return toDuplicateIndexes(error).flatMap((index) => distinct[index] ?? []);
      }
    },

    async overwrite(tenantId, kind, changes) {
      if (changes.length === 0) return 0;
      const { matchedCount } = await documents[kind].bulkWrite(
        changes.map(({ from, to }) => {
          const { _id, tenantId: _, createdAt: _kept, ...fields } = toDocument(tenantId, to);
          return { updateOne: { filter: toKnownFilter(tenantId, kind, from), update: { $set: fields } } };
        }),
        { ordered: false, timestamps: false },
      );
      return matchedCount;
    },

    async deleteKnown(tenantId, kind, known) {
      if (known.length === 0) return 0;
      const { deletedCount } = await documents[kind].bulkWrite(
        known.map((record) => ({ deleteOne: { filter: toKnownFilter(tenantId, kind, record) } })),
        { ordered: false },
      );
      return deletedCount;
    },

    countDays: (tenantId, { kind, field }, from, to) =>
      documents[kind].countDocuments({ tenantId, [field]: { $gte: from, $lte: to } }),

    async *scanDays<By extends DayField>(tenantId: string, { kind, field }: By, from: string, to: string) {
      const cursor = documents[kind]
        .find({ tenantId, [field]: { $gte: from, $lte: to } })
        .sort({ [field]: 1, _id: 1 })
        .batchSize(batchSize)
        .lean<RecordDocument[]>()
        .cursor();
      for await (const each of cursor) yield toRecord<By['kind']>(tenantId, kind, each);
    },

    async findDaySpan(tenantId, { kind, field }) {
      const [first, last] = await Promise.all(
        ([1, -1] as const).map(
          async (way) =>
            await documents[kind]
              // What has no such day is null there.
              .findOne({ tenantId, [field]: { $gte: '' } }, { [field]: 1 })
              .sort({ [field]: way, _id: way })
              .lean<RecordDocument>(),
        ),
      );
      return first && last ? { first: String(first[field]), last: String(last[field]) } : undefined;
    },

    findCompensation: async (tenantId, employeeId) =>
      (await findByIds(tenantId, 'compensation', [employeeId]))[0],

    findTopOpen: (tenantId, employeeId, currencyCode, day, limit) =>
      findItineraries(
        tenantId,
        { employeeId, stage: 'open', currencyCode, travelStartDate: { $gte: day } },
        { grossAmount: -1, _id: 1 },
        limit,
      ),

    findTraveling: (tenantId, employeeId, currencyCode, day, limit) =>
      findItineraries(
        tenantId,
        {
          employeeId,
          stage: 'won',
          ...(currencyCode !== undefined && { currencyCode }),
          travelStartDate: { $gte: addDays(day, -maxTripDays), $lte: day },
          travelEndDate: { $gte: day },
        },
        { travelStartDate: -1, _id: -1 },
        limit,
      ),
  };
}
