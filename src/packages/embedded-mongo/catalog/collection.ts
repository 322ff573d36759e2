import type { Doc } from '../bson/values.ts';
import type { Predicate } from '../query/conjunct.ts';
import type { IndexSpec } from './index-spec.ts';

/** An index of a collection, as the planner and the writer use it. */
export interface Index {
  readonly spec: IndexSpec;
  /** Every entry's key starts with these four bytes. */
  readonly prefix: Buffer;
  /** Positions of components that some document has held an array in. */
  readonly multikey: ReadonlySet<number>;
  /** True for the documents that a partial index holds. */
  readonly isMember: Predicate | undefined;
}

/** A collection with its indexes; replaced, never changed, when its definition changes. */
export interface Collection {
  readonly db: string;
  readonly name: string;
  /** `db.name`, as the server names it in messages. */
  readonly namespace: string;
  /** Documents are stored under this prefix and their encoded `_id`. */
  readonly prefix: Buffer;
  readonly idIndex: Index;
  /** All but `_id_`, in order of creation. */
  readonly indexes: readonly Index[];
}

/** One row of listCollections. */
export function toCollectionDoc(collection: Collection): Doc {
  return {
    name: collection.name,
    type: 'collection',
    options: {},
    info: { readOnly: false },
    idIndex: { v: 2, key: { _id: 1 }, name: '_id_' },
  };
}
