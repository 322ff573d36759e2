import { Schema, type Connection, type Model, type SchemaDefinition } from 'mongoose';
import { fromDocumentId, toDocumentId } from '../../../mongo/document-id.ts';
import { text, optionalText, number, date, optionalDate, schemaOptions } from '../../../mongo/field-kinds.ts';
import { toDuplicateIndexes } from '../../../mongo/duplicate-key.ts';
import type { Period, RecordType, WorkforceRecords } from './record.ts';
import type { RecordStore } from './record-store.ts';

/** A stored record: `_id` is tenant and id together, the other fields are the record's own. */
interface RecordDocument {
  _id: string;
  tenantId: string;
  [field: string]: unknown;
}

const createSchema = (collection: string, definition: SchemaDefinition) =>
  new Schema<RecordDocument>(
    { _id: text, ...definition },
    {
      collection,
      ...schemaOptions,
    },
  );

const schemas = {
  user: createSchema('users', { email: text, fullname: text, avatar: optionalText }).index({
    tenantId: 1,
    _id: 1,
  }),
  department: createSchema('departments', { name: text }).index({ tenantId: 1, _id: 1 }),
  employee: createSchema('employees', {
    fullname: text,
    departmentId: text,
    userId: optionalText,
    weeklyHours: number,
    startDate: text,
    endDate: optionalText,
  }).index({ tenantId: 1, _id: 1 }),
  attendance: createSchema('attendance', {
    employeeId: text,
    date: text,
    scheduledStart: date,
    scheduledEnd: date,
    clockIn: optionalDate,
    clockOut: optionalDate,
  }).index({ tenantId: 1, date: 1, _id: 1 }),
  task: createSchema('tasks', {
    departmentId: text,
    employeeId: optionalText,
    createdAt: date,
    dueDate: optionalText,
    completedAt: optionalDate,
  })
    .index({ tenantId: 1, createdAt: 1, _id: 1 })
    .index({ tenantId: 1, dueDate: 1, _id: 1 })
    .index({ tenantId: 1, completedAt: 1, _id: 1 }),
  leave: createSchema('leave', { employeeId: text, type: text, startDate: text, endDate: text }).index({
    tenantId: 1,
    endDate: 1,
    _id: 1,
  }),
} satisfies Record<RecordType, Schema<RecordDocument>>;

/** Records of one reply: between replies others may work. */
const batchSize = 5_000;

function toDocument(tenantId: string, { id, ...fields }: { id: string }): RecordDocument {
  return { _id: toDocumentId(tenantId, id), tenantId, ...fields };
}

/**
 * Most imports bring new records, and the store inserts several times as fast as it upserts; so all are inserted,
 * and those that turn out to exist are overwritten then.
 */
async function saveAll(model: Model<RecordDocument>, documents: RecordDocument[]): Promise<void> {
  try {
    // Lean: they are checked already.
    await model.insertMany(documents, { ordered: false, lean: true });
  } catch (error) {
    const repeated = toDuplicateIndexes(error).flatMap((index) => documents[index] ?? []);
    await model.bulkWrite(
      repeated.map(({ _id, tenantId, ...fields }) => ({
        updateOne: { filter: { _id, tenantId }, update: { $set: fields }, upsert: true },
      })),
      { ordered: false, timestamps: false },
    );
  }
}

/** Conditions that share a day with the period. Times are wall clock, kept as UTC. */
function touching(field: string, { startDate, endDate }: Period) {
  return { [field]: { $gte: startDate, $lte: endDate } };
}
function touchingTime(field: string, { startDate, endDate }: Period) {
  const [from, to] = [new Date(`${startDate}T00:00:00Z`), new Date(`${endDate}T23:59:59.999Z`)];
  return { [field]: { $gte: from, $lte: to } };
}

/** The workforce domain's imported records in MongoDB. */
export async function createRecordStore(connection: Connection): Promise<RecordStore> {
  const models = Object.fromEntries(
    Object.entries(schemas).map(([type, schema]) => [
      type,
      connection.model<RecordDocument>(`Workforce ${type}`, schema),
    ]),
  ) as Record<RecordType, Model<RecordDocument>>;
  await Promise.all(Object.values(models).map((model) => model.createIndexes()));

  /** @param order the keys, behind the tenant, of the index that serves the conditions. */
  const find = async <Type extends RecordType>(
    tenantId: string,
    type: Type,
    conditions: object,
    order: string[],
  ): Promise<WorkforceRecords[Type][]> => {
    const found = await models[type]
      .find({ ...conditions, tenantId })
      .sort(Object.fromEntries(order.map((key) => [key, 1])))
      .batchSize(batchSize)
      .lean<RecordDocument[]>();
    return found.map(
      ({ _id, tenantId: _, ...fields }) =>
        ({ id: fromDocumentId(tenantId, _id), ...fields }) as unknown as WorkforceRecords[Type],
    );
  };

  const findPeople = async (tenantId: string) => {
    const [departments, employees] = await Promise.all([
      find(tenantId, 'department', {}, ['_id']),
      find(tenantId, 'employee', {}, ['_id']),
    ]);
    return { departments, employees };
  };

  return {
    async saveAll(tenantId, type, records) {
      const byId = new Map(records.map((record) => [record.id, toDocument(tenantId, record)]));
      if (byId.size > 0) await saveAll(models[type], [...byId.values()]);
    },

    findPeople,

    async findData(tenantId, period) {
      const [people, attendance, leave, ...tasks] = await Promise.all([
        findPeople(tenantId),
        find(tenantId, 'attendance', touching('date', period), ['date', '_id']),
        find(
          tenantId,
          'leave',
          { endDate: { $gte: period.startDate }, startDate: { $lte: period.endDate } },
          ['endDate', '_id'],
        ),
        // Three queries, as no one index serves three conditions of which one holds.
        find(tenantId, 'task', touchingTime('createdAt', period), ['createdAt', '_id']),
        find(tenantId, 'task', touching('dueDate', period), ['dueDate', '_id']),
        find(tenantId, 'task', touchingTime('completedAt', period), ['completedAt', '_id']),
      ]);
      const tasksById = new Map(tasks.flat().map((task) => [task.id, task]));
      return { ...people, attendance, leave, tasks: [...tasksById.values()] };
    },

    findAllUsers: (tenantId) => find(tenantId, 'user', {}, ['_id']),

    async findUsers(tenantId, ids) {
      const _id = { $in: ids.map((id) => toDocumentId(tenantId, id)) };
      return await find(tenantId, 'user', { _id }, []);
    },
  };
}
