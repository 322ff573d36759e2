import { Schema, type Connection, type Model } from 'mongoose';
import { badInput } from '../../../common/errors.ts';
import { compareCodeUnits } from '../../../common/collections.ts';
import { toDocumentId } from '../../../mongo/document-id.ts';
import { text, schemaOptions } from '../../../mongo/field-kinds.ts';
import { toRecord, type RecordDocument } from './documents-store.ts';
import type { FxRate } from './record.ts';
import type { RecordStore } from './record-store.ts';

/** Which pairs a tenant has rates of, in one document, so that each is asked for by itself. */
interface PairsDocument {
  _id: string;
  tenantId: string;
  pairs: string[];
}

const pairsSchema = new Schema<PairsDocument>(
  { _id: text, pairs: { type: [String], required: true } },
  { collection: 'travel_fx_pairs', ...schemaOptions },
);

/** Pairs of a tenant: every currency there is in two others. Each is asked for by itself. */
const maxPairs = 400;
/** Pairs of one query: MongoDB merges an index's runs for at most 200 (internalQueryMaxScansToExplode). */
const pairsOfQuery = 100;

export interface Rates extends Pick<RecordStore, 'findRates' | 'findLatestRates'> {
  /**
   * Notes that the tenant has rates of these pairs; ahead of storing them, so that none is overlooked.
   * @throws GatewayError BAD_INPUT if they become too many.
   */
  notePairs(tenantId: string, pairs: readonly string[]): Promise<void>;
}

const newestFirst = (one: FxRate, other: FxRate) =>
  other.rateTimestamp.getTime() - one.rateTimestamp.getTime() || compareCodeUnits(other.id, one.id);

export function createRates(connection: Connection, rates: Model<RecordDocument>): Rates {
  const known = connection.model<PairsDocument>('Travel fx pairs', pairsSchema);
  const keyOf = (tenantId: string) => ({ _id: toDocumentId(tenantId, 'pairs'), tenantId });

  const findPairs = async (tenantId: string): Promise<string[]> =>
    (await known.findOne(keyOf(tenantId)).lean())?.pairs ?? [];

  const find = async (tenantId: string, pairs: readonly string[], until: Date, limit: number) => {
    const found = await rates
      .find({ tenantId, currencyPair: { $in: pairs }, rateTimestamp: { $lte: until } })
      .sort({ rateTimestamp: -1, _id: -1 })
      .limit(limit)
      .lean<RecordDocument[]>();
    return found.map((each) => toRecord(tenantId, 'fx_rate', each));
  };

  return {
    async notePairs(tenantId, pairs) {
      const before = await findPairs(tenantId);
      const added = [...new Set(pairs)].filter((pair) => !before.includes(pair));
      if (added.length === 0) return;
      if (before.length + added.length > maxPairs) {
        throw badInput(['currencyPair'], `at most ${maxPairs} pairs`, added.at(-1));
      }
      await known.updateOne(keyOf(tenantId), { $addToSet: { pairs: { $each: added } } }, { upsert: true });
    },

    async findRates(tenantId, currencies, until, limit) {
      const all = await findPairs(tenantId);
      const pairs = all.filter((pair) => pair.split('/').some((code) => currencies.includes(code)));
      const parts = Array.from({ length: Math.ceil(pairs.length / pairsOfQuery) }, (_, index) =>
        pairs.slice(index * pairsOfQuery, (index + 1) * pairsOfQuery),
      );
      const found = await Promise.all(parts.map((part) => find(tenantId, part, until, limit)));
      return found.flat().sort(newestFirst).slice(0, limit);
    },

    async findLatestRates(tenantId, until) {
      const pairs = await findPairs(tenantId);
      return (await Promise.all(pairs.map((pair) => find(tenantId, [pair], until, 1)))).flat();
    },
  };
}
