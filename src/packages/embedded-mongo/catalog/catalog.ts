import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { afterPrefix } from '../bson/key-encoding.ts';
import { asNumber, type Doc, isDoc, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import type { Storage } from '../storage/storage.ts';
import type { Collection, Index } from './collection.ts';
import { type IndexSpec, parseIndexSpec, toIndexDoc } from './index-spec.ts';

const collectionsPrefix = Buffer.from([0, 1]);
const nextPrefixKey = Buffer.from([0, 2]);
/** Data lives above every key of the catalogue. */
const firstDataPrefix = 0x01_00_00_00;

interface StoredIndex {
  spec: IndexSpec;
  prefix: number;
  multikey: number[];
}

function toPrefix(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function toStoredIndex(value: Value): StoredIndex {
  if (!isDoc(value) || !isDoc(value['spec'])) throw new CommandError(1, 'the catalogue is damaged');
  const multikey = Array.isArray(value['multikey']) ? value['multikey'] : [];
  return {
    spec: parseIndexSpec(value['spec']),
    prefix: asNumber(value['prefix']) ?? 0,
    multikey: multikey.map((position) => asNumber(position) ?? 0),
  };
}

function toIndex({ spec, prefix, multikey }: StoredIndex): Index {
  return {
    spec,
    prefix: toPrefix(prefix),
    multikey: new Set(multikey),
    isMember: spec.partialFilter === undefined ? undefined : compileFilter(spec.partialFilter).matches,
  };
}

const idSpec = parseIndexSpec({ key: { _id: 1 }, name: '_id_', unique: true });

/**
 * The collections and their indexes: kept in memory, stored beside the data. Every change must be made inside a
 * write transaction; `reload` follows one that was undone.
 */
export class Catalog {
  readonly #storage: Storage;
  #collections = new Map<string, Collection>();

  constructor(storage: Storage) {
    this.#storage = storage;
    this.reload();
  }

  /** Reads the stored definitions again. */
  reload(): void {
    const rows = this.#storage.entries(
      collectionsPrefix,
      Buffer.concat([collectionsPrefix, afterPrefix]),
      false,
      1_000_000,
    );
    this.#collections = new Map(
      rows.map(({ value }) => {
        const collection = this.#toCollection(decodeDocument(value));
        return [collection.namespace, collection];
      }),
    );
  }

  find(db: string, name: string): Collection | undefined {
    return this.#collections.get(`${db}.${name}`);
  }

  /** Every collection, of one database or of all. */
  list(db?: string): Collection[] {
    return [...this.#collections.values()].filter((collection) => db === undefined || collection.db === db);
  }

  /** The collection, created when it is missing. */
  ensure(db: string, name: string): Collection {
    const existing = this.find(db, name);
    if (existing !== undefined) return existing;
    assertName(db, name);
    const prefix = toPrefix(this.#nextPrefix());
    return this.#save({
      db,
      name,
      namespace: `${db}.${name}`,
      prefix,
      idIndex: { spec: idSpec, prefix, multikey: new Set(), isMember: undefined },
      indexes: [],
    });
  }

  /** Adds an index without entries. */
  addIndex(collection: Collection, spec: IndexSpec): Index {
    const index = toIndex({ spec, prefix: this.#nextPrefix(), multikey: [] });
    this.#save({ ...collection, indexes: [...collection.indexes, index] });
    return index;
  }

  /** Records that components of an index have held arrays; returns the collection as it is now. */
  addMultikey(collection: Collection, index: Index, positions: readonly number[]): Collection {
    const current = this.find(collection.db, collection.name) ?? collection;
    const indexes = current.indexes.map((candidate) =>
      candidate.spec.name === index.spec.name
        ? { ...candidate, multikey: new Set([...candidate.multikey, ...positions]) }
        : candidate,
    );
    return this.#save({ ...current, indexes });
  }

  /** Forgets an index; its entries are the caller's to remove. */
  removeIndex(collection: Collection, index: Index): void {
    const current = this.find(collection.db, collection.name) ?? collection;
    this.#save({ ...current, indexes: current.indexes.filter(({ spec }) => spec.name !== index.spec.name) });
  }

  /** Forgets a collection; its entries are the caller's to remove. */
  remove(collection: Collection): void {
    this.#storage.remove(catalogKey(collection.namespace));
    this.#collections.delete(collection.namespace);
  }

  #nextPrefix(): number {
    const next = this.#storage.get(nextPrefixKey)?.readUInt32BE(0) ?? firstDataPrefix;
    this.#storage.put(nextPrefixKey, toPrefix(next + 1));
    return next;
  }

  #save(collection: Collection): Collection {
    const indexes = collection.indexes.map(({ spec, prefix, multikey }) => ({
      spec: toIndexDoc(spec),
      prefix: prefix.readUInt32BE(0),
      multikey: [...multikey],
    }));
    const { db, name } = collection;
    const row: Doc = { db, name, prefix: collection.prefix.readUInt32BE(0), indexes };
    this.#storage.put(catalogKey(collection.namespace), encodeDocument(row));
    this.#collections.set(collection.namespace, collection);
    return collection;
  }

  #toCollection(row: Doc): Collection {
    const { db, name, indexes } = row;
    if (typeof db !== 'string' || typeof name !== 'string' || !Array.isArray(indexes)) {
      throw new CommandError(1, 'the catalogue is damaged');
    }
    const prefix = toPrefix(asNumber(row['prefix']) ?? 0);
    return {
      db,
      name,
      namespace: `${db}.${name}`,
      prefix,
      idIndex: { spec: idSpec, prefix, multikey: new Set(), isMember: undefined },
      indexes: indexes.map((index) => toIndex(toStoredIndex(index))),
    };
  }
}

function catalogKey(namespace: string): Buffer {
  return Buffer.concat([collectionsPrefix, Buffer.from(namespace)]);
}

function assertName(db: string, name: string): void {
  const isWrong = name === '' || name.includes('$') || name.includes('\0') || name.startsWith('.');
  if (isWrong || db === '' || Buffer.byteLength(db) + Buffer.byteLength(name) > 254) {
    throw new CommandError(73, `Invalid namespace specified '${db}.${name}'`);
  }
}
