import type { Model } from 'mongoose';
import { isStorableId, toDocumentId } from '../../../mongo/document-id.ts';
import {
  encodeCursor,
  toKeysetQuery,
  toPage,
  type KeysetQuery,
  type Page,
  type PageRequest,
  type SortKeys,
  type SortValue,
} from '../../../mongo/keyset.ts';
import type { NumberedPage, NumberedRows } from './insight-store.ts';

/** A list's order, all keys descending; the last is `_id`. */
export interface ListOrder {
  /** Distinguishes the cursors of this order. */
  name: string;
  keys: SortKeys;
}

export interface PagedStoreOptions<Item, Document, Filter> {
  model: Model<Document>;
  toItem: (document: Document) => Item;
  /** The filter as conditions; undefined if no item can fulfil it. */
  toConditions: (filter: Filter) => Record<string, unknown> | undefined;
  order: ListOrder;
}

/** Conditions beside the tenant, which they cannot replace. */
type Conditions = Readonly<Record<string, unknown>> & { readonly tenantId?: never };

/** Reads and changes a collection of items that people review. Every method stays within one tenant. */
export interface PagedStore<Item, Filter> {
  findMany(tenantId: string, conditions: Conditions): Promise<Item[]>;
  findByIds(tenantId: string, ids: readonly string[]): Promise<Item[]>;
  /** Updates an item that fulfils the conditions. @returns it afterwards; undefined if there is none. */
  update(tenantId: string, id: string, conditions: Conditions, update: object): Promise<Item | undefined>;
  /** A page by its number. */
  list(tenantId: string, filter: Filter, page: NumberedPage): Promise<NumberedRows<Item>>;
  page(tenantId: string, filter: Filter, page: PageRequest): Promise<Page<Item>>;
  /** A page of all items, in another order. */
  pageAll(tenantId: string, order: ListOrder, page: PageRequest): Promise<Page<Item>>;
  /** @param values of the order's keys but for the id. */
  toCursor(tenantId: string, id: string, values: readonly SortValue[]): string;
  count(tenantId: string, filter: Filter): Promise<number>;
}

interface StoredItem {
  _id: string;
  tenantId: string;
}

/** Selects one item. */
export const keyOf = (tenantId: string, id: string): StoredItem => ({
  _id: toDocumentId(tenantId, id),
  tenantId,
});

export function createPagedStore<Item, Document extends StoredItem, Filter>(
  options: PagedStoreOptions<Item, Document, Filter>,
): PagedStore<Item, Filter> {
  const { toConditions, order } = options;
  const model = options.model as unknown as Model<StoredItem>;
  // A lean document has the fields of its model.
  const toItem = options.toItem as unknown as (document: StoredItem) => Item;
  const descending = Object.fromEntries(Object.keys(order.keys).map((name) => [name, -1 as const]));

  const countAll = async (tenantId: string, conditions: object) =>
    await model.countDocuments({ ...conditions, tenantId });

  const readPage = async (
    tenantId: string,
    conditions: object,
    keyset: KeysetQuery,
    page: PageRequest,
  ): Promise<Page<Item>> => {
    const found = await model
      .find({ ...conditions, tenantId })
      .sort(keyset.sort)
      .limit(keyset.limit)
      .lean();
    return toPage(found.map(toItem), page);
  };

  return {
    findMany: async (tenantId, conditions) =>
      (await model.find({ tenantId, ...conditions }).lean()).map(toItem),

    async findByIds(tenantId, ids) {
      const _id = { $in: ids.filter(isStorableId).map((id) => toDocumentId(tenantId, id)) };
      return (await model.find({ _id, tenantId }).lean()).map(toItem);
    },

    async update(tenantId, id, conditions, update) {
      const updated = await model
        .findOneAndUpdate({ ...keyOf(tenantId, id), ...conditions }, update, {
          returnDocument: 'after',
          timestamps: false,
        })
        .lean();
      return updated ? toItem(updated) : undefined;
    },

    async list(tenantId, filter, { page, pageSize }) {
      const conditions = toConditions(filter);
      if (!conditions) return { rows: [], total: 0 };
      const [found, total] = await Promise.all([
        model
          .find({ ...conditions, tenantId })
          .sort(descending)
          .skip((page - 1) * pageSize)
          .limit(pageSize)
          .lean(),
        countAll(tenantId, conditions),
      ]);
      return { rows: found.map(toItem), total };
    },

    async page(tenantId, filter, page) {
      const keyset = toKeysetQuery(order.name, order.keys, -1, page);
      const conditions = toConditions(filter);
      if (!conditions) return toPage([], page);
      // Both may bound the same field.
      return await readPage(tenantId, { $and: [conditions, keyset.filter] }, keyset, page);
    },

    async pageAll(tenantId, { name, keys }, page) {
      const keyset = toKeysetQuery(name, keys, -1, page);
      return await readPage(tenantId, keyset.filter, keyset, page);
    },

    toCursor: (tenantId, id, values) => encodeCursor(order.name, [...values, toDocumentId(tenantId, id)]),

    async count(tenantId, filter) {
      const conditions = toConditions(filter);
      return conditions ? await countAll(tenantId, conditions) : 0;
    },
  };
}
