import type { Model, Schema, Connection, IndexOptions, mongo } from 'mongoose';

/** Collections whose indexes are made at the same time: each takes a connection, which the pool then keeps. */
const concurrency = 4;

const workers = new WeakMap<Connection, { next: number; tails: Promise<unknown>[] }>();

/** Runs what a connection was given in turn, a few at a time. */
function inTurn<Done>(connection: Connection, work: () => Promise<Done>): Promise<Done> {
  const known = workers.get(connection) ?? {
    next: 0,
    tails: Array.from({ length: concurrency }, () => Promise.resolve()),
  };
  workers.set(connection, known);
  const worker = known.next++ % concurrency;
  const done = Promise.resolve(known.tails[worker]).then(work);
  known.tails[worker] = done.catch(() => undefined);
  return done;
}

type Specification = Parameters<mongo.Collection['createIndexes']>[0][number];

function toSpecification([key, options]: [Record<string, unknown>, IndexOptions]): Specification {
  // Mongoose's own wish of every index; servers since 4.2 ignore it.
  const { background: _, ...rest } = options;
  return { key, ...rest } as Specification;
}

/**
 * Makes all indexes of a collection by one command. Mongoose takes one for each, and a gateway has some eighty, which
 * at nearly every start are there. A schema without indexes has its collection made by its first document.
 */
export function indexesPlugin(schema: Schema): void {
  schema.static('createIndexes', async function (this: Model<unknown>) {
    const specifications = (this.schema.indexes() as [Record<string, unknown>, IndexOptions][]).map(
      toSpecification,
    );
    if (specifications.length === 0) return;
    // eslint-disable-next-line no-restricted-syntax -- indexes are of all tenants, and hold no query
    await inTurn(this.db, () => this.collection.createIndexes(specifications));
  });
}
