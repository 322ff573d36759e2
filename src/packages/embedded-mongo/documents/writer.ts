import { afterPrefix, encodeKey } from '../bson/key-encoding.ts';
import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { getField } from '../bson/path.ts';
import { createDoc, type Doc, Double, Regex } from '../bson/values.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Collection, Index } from '../catalog/collection.ts';
import { createIndexKeys, extractKeyValues } from '../catalog/index-keys.ts';
import { CommandError } from '../errors.ts';
import { maxKeyBytes, type Storage } from '../storage/storage.ts';

/** Largest document, in bytes. */
export const maxDocumentBytes = 16 * 1024 * 1024;

/** One entry of an index: its key without the document's id. */
interface PlannedEntry {
  readonly index: Index;
  readonly keys: readonly Buffer[];
}

/** The failure of a unique index, in the server's words. */
function duplicateKey(collection: Collection, index: Index, doc: Doc): CommandError {
  const keyValue = createDoc();
  for (const { path, parts } of index.spec.fields) {
    const [value] = extractKeyValues(doc, parts);
    keyValue[path] = value === undefined || typeof value === 'symbol' ? null : value;
  }
  const shown = Object.entries(keyValue).map(([path, value]) => `${path}: ${toText(value)}`);
  return new CommandError(
    11000,
    `E11000 duplicate key error collection: ${collection.namespace} index: ${index.spec.name} dup key: { ${shown.join(', ')} }`,
    { keyPattern: index.spec.key, keyValue },
  );
}

function toText(value: unknown): string {
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Buffer) {
    return `ObjectId('${value.bytes.toString('hex')}')`;
  }
  if (value instanceof Double) return String(value.value);
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? item.toString() : item));
}

/** Writes documents with their index entries. Every method must run inside a write transaction. */
export class DocumentWriter {
  readonly #storage: Storage;
  readonly #catalog: Catalog;

  constructor(storage: Storage, catalog: Catalog) {
    this.#storage = storage;
    this.#catalog = catalog;
  }

  /**
   * Adds a document, stored as sent when its `_id` comes first.
   * @throws CommandError 11000 for a duplicate, 53 for an `_id` that is an array or a regular expression, 10334
   * beyond 16 MB, 17280 for an index entry too long to store.
   */
  insert(collection: Collection, doc: Doc, raw: Buffer): void {
    const key = toDocumentKey(collection, doc);
    if (this.#storage.has(key)) throw duplicateKey(collection, collection.idIndex, doc);
    assertSize(raw);
    const id = key.subarray(collection.prefix.length);
    const planned = collection.indexes.map((index) => this.#planEntries(collection, index, doc, id));
    this.#storage.put(key, raw);
    for (const entry of planned) this.#putEntries(entry, id);
  }

  /**
   * Replaces a stored document, whose `_id` must be the same.
   * @throws CommandError as `insert` does.
   */
  replace(collection: Collection, key: Buffer, before: Doc, after: Doc): void {
    const raw = encodeDocument(after);
    assertSize(raw);
    const id = key.subarray(collection.prefix.length);
    const changes = collection.indexes.map((index) => {
      const old = index.isMember?.(before) === false ? [] : createIndexKeys(index.spec, before).keys;
      return { index, old, planned: this.#planEntries(collection, index, after, id) };
    });
    this.#storage.put(key, raw);
    for (const { index, old, planned } of changes) {
      for (const oldKey of old) {
        if (planned.keys.some((newKey) => newKey.equals(oldKey))) continue;
        this.#storage.remove(Buffer.concat([index.prefix, oldKey, id]));
      }
      const added = planned.keys.filter((newKey) => !old.some((oldKey) => oldKey.equals(newKey)));
      this.#putEntries({ index, keys: added }, id);
    }
  }

  /** Removes a stored document. */
  remove(collection: Collection, key: Buffer, raw: Buffer): void {
    const id = key.subarray(collection.prefix.length);
    if (collection.indexes.length > 0) {
      const doc = decodeDocument(raw);
      for (const index of collection.indexes) {
        if (index.isMember?.(doc) === false) continue;
        for (const entry of createIndexKeys(index.spec, doc).keys) {
          this.#storage.remove(Buffer.concat([index.prefix, entry, id]));
        }
      }
    }
    this.#storage.remove(key);
  }

  /**
   * Fills a new index from the documents that exist. Writes nothing when it throws.
   * @throws CommandError 11000 when two documents share a unique key, 171 and 17280 as `insert` does.
   */
  build(collection: Collection, index: Index, docs: Iterable<{ key: Buffer; raw: Buffer }>): void {
    const entries: { planned: PlannedEntry; id: Buffer }[] = [];
    const seen = new Set<string>();
    const multikey = new Set<number>();
    for (const { key, raw } of docs) {
      const doc = decodeDocument(raw);
      if (index.isMember?.(doc) === false) continue;
      const { keys, multikey: positions } = createIndexKeys(index.spec, doc);
      for (const position of positions) multikey.add(position);
      const id = Buffer.from(key.subarray(collection.prefix.length));
      for (const entry of keys) {
        assertKeySize(index, entry, id);
        const text = index.spec.unique ? entry.toString('latin1') : '';
        if (index.spec.unique && seen.has(text)) throw duplicateKey(collection, index, doc);
        seen.add(text);
      }
      entries.push({ planned: { index, keys }, id });
    }
    if (multikey.size > 0) this.#catalog.addMultikey(collection, index, [...multikey]);
    for (const { planned, id } of entries) this.#putEntries(planned, id);
  }

  /** Removes every key under a prefix. */
  clear(prefix: Buffer): void {
    const end = Buffer.concat([prefix, afterPrefix]);
    for (;;) {
      const entries = this.#storage.entries(prefix, end, false, 1000);
      for (const { key } of entries) this.#storage.remove(key);
      if (entries.length < 1000) return;
    }
  }

  #planEntries(collection: Collection, index: Index, doc: Doc, id: Buffer): PlannedEntry {
    if (index.isMember?.(doc) === false) return { index, keys: [] };
    const { keys, multikey } = createIndexKeys(index.spec, doc);
    for (const key of keys) {
      assertKeySize(index, key, id);
      if (index.spec.unique) this.#assertUnique(collection, index, key, id, doc);
    }
    const added = multikey.filter((position) => !this.#isMultikey(collection, index, position));
    if (added.length > 0) this.#catalog.addMultikey(collection, index, added);
    return { index, keys };
  }

  #isMultikey(collection: Collection, index: Index, position: number): boolean {
    const current = this.#catalog.find(collection.db, collection.name) ?? collection;
    const found = current.indexes.find(({ spec }) => spec.name === index.spec.name) ?? index;
    return found.multikey.has(position);
  }

  #assertUnique(collection: Collection, index: Index, key: Buffer, id: Buffer, doc: Doc): void {
    const low = Buffer.concat([index.prefix, key]);
    const [first, second] = this.#storage.entries(low, Buffer.concat([low, afterPrefix]), false, 2);
    const other = first?.value.equals(id) === true ? second : first;
    if (other !== undefined) throw duplicateKey(collection, index, doc);
  }

  #putEntries({ index, keys }: PlannedEntry, id: Buffer): void {
    for (const key of keys) this.#storage.put(Buffer.concat([index.prefix, key, id]), id);
  }
}

function assertSize(raw: Buffer): void {
  if (raw.length <= maxDocumentBytes) return;
  throw new CommandError(
    10334,
    `BSONObj size: ${raw.length} is invalid. Size must be between 0 and ${maxDocumentBytes}`,
  );
}

function assertKeySize(index: Index, key: Buffer, id: Buffer): void {
  const size = index.prefix.length + key.length + id.length;
  if (size <= maxKeyBytes) return;
  throw new CommandError(
    17280,
    `key too large to index, failing ${index.spec.name}: ${size} bytes with the _id, at most ${maxKeyBytes}`,
  );
}

function toDocumentKey(collection: Collection, doc: Doc): Buffer {
  const id = getField(doc, '_id') ?? null;
  if (Array.isArray(id)) throw new CommandError(53, "The '_id' value cannot be of type array");
  if (id instanceof Regex) throw new CommandError(53, "The '_id' value cannot be of type regex");
  const key = Buffer.concat([collection.prefix, encodeKey([id])]);
  if (key.length > maxKeyBytes) {
    throw new CommandError(
      17280,
      `key too large to index, failing _id_: ${key.length} bytes, at most ${maxKeyBytes}`,
    );
  }
  return key;
}
