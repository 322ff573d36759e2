import { Schema, type Connection } from 'mongoose';
import { fromDocumentId, toDocumentId } from '../../../mongo/document-id.ts';
import { text, optionalText, number, flag, date, schemaOptions } from '../../../mongo/field-kinds.ts';
import { encodeCursor, toKeysetQuery, toPage } from '../../../mongo/keyset.ts';
import type { AnalysisRunFilter, AnalysisRunStore } from './analysis-run-store.ts';
import type { AnalysisRun } from './analysis-run.ts';

/** What callers and models wrote is kept as JSON text, so that no store takes it for operators or paths. */
interface RunDocument extends Omit<AnalysisRun, 'id' | 'inputParams' | 'resultData'> {
  _id: string;
  inputParams: string;
  resultData: string | null;
}

const runSchema = new Schema<RunDocument>(
  {
    _id: text,
    userId: text,
    runType: text,
    inputParams: text,
    resultData: optionalText,
    errorDetails: optionalText,
    executionTimeMs: number,
    tokensUsed: number,
    aiProvider: text,
    aiModel: text,
    isDegraded: flag,
    completedAt: date,
  },
  { collection: 'insight_runs', ...schemaOptions },
)
  .index({ tenantId: 1, completedAt: -1, _id: -1 })
  .index({ tenantId: 1, userId: 1, completedAt: -1, _id: -1 });

const order = 'completedAt';
const sortKeys = { completedAt: 'time', _id: 'text' } as const;

function toRun({ _id, inputParams, resultData, ...rest }: RunDocument): AnalysisRun {
  return {
    ...rest,
    id: fromDocumentId(rest.tenantId, _id),
    inputParams: JSON.parse(inputParams) as AnalysisRun['inputParams'],
    resultData: resultData === null ? null : (JSON.parse(resultData) as AnalysisRun['resultData']),
  };
}

function toConditions({ userId, runType }: AnalysisRunFilter): Record<string, unknown> {
  return {
    ...(userId !== undefined && { userId }),
    ...(runType && { runType: { $in: [...runType] } }),
  };
}

/** The runs' store in MongoDB. */
export async function createAnalysisRunStore(connection: Connection): Promise<AnalysisRunStore> {
  const runs = connection.model<RunDocument>('InsightRun', runSchema);
  await runs.createIndexes();

  return {
    async saveRuns(list) {
      await runs.bulkWrite(
        list.map(({ id, tenantId, inputParams, resultData, ...rest }) => ({
          updateOne: {
            filter: { _id: toDocumentId(tenantId, id), tenantId },
            update: {
              $setOnInsert: {
                ...rest,
                inputParams: JSON.stringify(inputParams),
                resultData: resultData && JSON.stringify(resultData),
              },
            },
            upsert: true,
          },
        })),
        { ordered: false, timestamps: false },
      );
    },

    async findById(tenantId, id) {
      const found = await runs.findOne({ _id: toDocumentId(tenantId, id), tenantId }).lean();
      return found ? toRun(found) : undefined;
    },

    async findRuns(tenantId, userId, limit, offset) {
      const found = await runs
        .find({ tenantId, userId })
        .sort({ completedAt: -1, _id: -1 })
        .skip(offset)
        .limit(limit)
        .lean();
      return found.map(toRun);
    },

    async findPage(tenantId, filter, page) {
      const keyset = toKeysetQuery(order, sortKeys, -1, page);
      const found = await runs
        .find({ ...toConditions(filter), ...keyset.filter, tenantId })
        .sort(keyset.sort)
        .limit(keyset.limit)
        .lean();
      return toPage(found.map(toRun), page);
    },

    async count(tenantId, filter) {
      return await runs.countDocuments({ ...toConditions(filter), tenantId });
    },

    toCursor: ({ completedAt, tenantId, id }) =>
      encodeCursor(order, [completedAt, toDocumentId(tenantId, id)]),
  };
}
