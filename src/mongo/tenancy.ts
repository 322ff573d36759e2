import type {
  Schema,
  Query,
  Aggregate,
  PipelineStage,
  UpdateQuery,
  UpdateWithAggregationPipeline,
} from 'mongoose';

/** A query that could have crossed tenants: always a fault of ours, never a caller's. */
class UnscopedQueryError extends Error {
  override readonly name = 'UnscopedQueryError';
  constructor(model: string, operation: string, got: string) {
    super(`${model}.${operation}: expected one tenantId, a string, in the filter; got ${got}`);
  }
}

const scopedOperations = [
  'countDocuments',
  'deleteMany',
  'deleteOne',
  'distinct',
  'find',
  'findOne',
  'findOneAndDelete',
  'findOneAndReplace',
  'findOneAndUpdate',
  'replaceOne',
  'updateMany',
  'updateOne',
] as const;

type Fields = Record<string, unknown>;

declare module 'mongoose' {
  interface QueryOptions {
    /**
     * Lets a `find` of ids alone look at all tenants: which work is waiting, across tenants. What the ids stand
     * for is then read within its tenant.
     */
    acrossTenants?: boolean;
  }
}

/** Whether nothing but the two parts of an id is asked for. */
function asksForIdsOnly(projection: Fields | null | undefined): boolean {
  return (
    Object.keys(projection ?? {})
      .sort()
      .join() === '_id,tenantId' && Object.values(projection ?? {}).every((value) => value === 1)
  );
}
type Update = UpdateQuery<Fields> | UpdateWithAggregationPipeline | Fields | null | undefined;

function assertScoped(model: string, operation: string, filter: Fields | undefined | null): void {
  const tenantId = filter?.tenantId;
  // A string only: an operator such as $ne or $in would reach several tenants.
  if (typeof tenantId === 'string' && tenantId !== '') return;
  throw new UnscopedQueryError(model, operation, tenantId === undefined ? 'none' : typeof tenantId);
}

function assertKeepsTenant(model: string, operation: string, update: Update): void {
  // A pipeline can write a whole new document; what it leaves of the tenant cannot be told from here.
  if (Array.isArray(update))
    throw new UnscopedQueryError(model, operation, 'an update of tenantId by a pipeline');
  for (const [operator, fields] of Object.entries(update ?? {})) {
    // An upsert may repeat the filter's tenant; mongoose has checked that the two are equal by then.
    const moves =
      operator === 'tenantId' ||
      (operator !== '$setOnInsert' &&
        typeof fields === 'object' &&
        fields !== null &&
        'tenantId' in fields) ||
      (operator === '$rename' && Object.values((fields ?? {}) as Fields).includes('tenantId'));
    if (moves) throw new UnscopedQueryError(model, operation, 'an update of tenantId');
  }
}

/** @throws UnscopedQueryError if the replacement would move the document that the filter finds. */
function assertSameTenant(
  model: string,
  operation: string,
  filter: Fields,
  replacement: Fields | null,
): void {
  if (replacement?.tenantId !== filter.tenantId) {
    throw new UnscopedQueryError(model, operation, 'a replacement of another tenant');
  }
}

const foreignStages = ['$lookup', '$graphLookup', '$unionWith', '$out', '$merge'];

/** The name of a stage that reads or writes another collection, inside `$facet` too; undefined if there is none. */
function findForeignStage(pipeline: readonly PipelineStage[]): string | undefined {
  for (const stage of pipeline) {
    const name = foreignStages.find((each) => each in stage);
    const inner = '$facet' in stage ? Object.values(stage.$facet).flat() : [];
    const found = name ?? findForeignStage(inner);
    if (found) return found;
  }
  return undefined;
}

interface BulkOperation {
  insertOne?: { document: Fields };
  updateOne?: { filter: Fields; update: Update };
  updateMany?: { filter: Fields; update: Update };
  replaceOne?: { filter: Fields; replacement: Fields };
  deleteOne?: { filter: Fields };
  deleteMany?: { filter: Fields };
}

function assertBulkScoped(model: string, operations: readonly BulkOperation[]): void {
  for (const operation of operations) {
    for (const [kind, body] of Object.entries(operation) as [
      string,
      Partial<Record<'filter' | 'document' | 'replacement' | 'update', Fields>>,
    ][]) {
      const name = `bulkWrite.${kind}`;
      assertScoped(model, name, kind === 'insertOne' ? body.document : body.filter);
      if (body.replacement) assertSameTenant(model, name, body.filter ?? {}, body.replacement);
      assertKeepsTenant(model, name, body.update);
    }
  }
}

/**
 * The tenant filter: every model of the gateway's connection gets this plugin, and a query that does not name
 * exactly one tenant throws before it reaches the store. `tenantId` becomes a required field that no update can
 * change.
 */
export function tenancyPlugin(schema: Schema): void {
  schema.add({ tenantId: { type: String, required: true, immutable: true } });

  schema.pre([...scopedOperations], function (this: Query<unknown, unknown>) {
    const { modelName } = this.model;
    // Mongoose keeps the operation's name on the query, without a public accessor.
    const { op } = this as unknown as { op: string };
    if (op === 'find' && this.getOptions().acrossTenants && asksForIdsOnly(this.projection() as Fields))
      return;
    assertScoped(modelName, op, this.getFilter());
    if (op === 'findOneAndReplace' || op === 'replaceOne') {
      assertSameTenant(modelName, op, this.getFilter(), this.getUpdate() as Fields | null);
    } else {
      assertKeepsTenant(modelName, op, this.getUpdate());
    }
  });
  schema.pre('estimatedDocumentCount', function (this: Query<unknown, unknown>) {
    throw new UnscopedQueryError(
      this.model.modelName,
      'estimatedDocumentCount',
      'an operation without a filter',
    );
  });
  schema.pre('aggregate', function (this: Aggregate<unknown>) {
    const [first, ...rest] = this.pipeline();
    assertScoped('aggregate', '$match', (first as PipelineStage.Match | undefined)?.$match);
    const foreign = findForeignStage(rest);
    if (foreign) throw new UnscopedQueryError('aggregate', foreign, 'a stage that reads or writes elsewhere');
  });
  schema.pre('insertMany', function (documents: Fields | Fields[]) {
    for (const document of Array.isArray(documents) ? documents : [documents]) {
      assertScoped('model', 'insertMany', document);
    }
  });
  schema.pre('bulkWrite', function (operations: readonly unknown[]) {
    assertBulkScoped('model', operations as readonly BulkOperation[]);
  });
}
