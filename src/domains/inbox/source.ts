import type { RequestContext } from '../../common/request-context.ts';
import type { SortValue } from '../../mongo/keyset.ts';
import type { InboxDomain, InboxItem, InboxType } from './item.ts';

/** What is asked of a source. */
export interface SourceRequest {
  /** Items wanted. */
  limit: number;
  /** The time and the document's `_id` that all items stand beyond; undefined: from the newest on. */
  beyond: readonly [time: SortValue, documentId: SortValue] | undefined;
}

/** One list of a domain, all of one type. */
export interface InboxSource {
  domain: InboxDomain;
  type: InboxType;
  /**
   * What the viewer sees of the list, by time and `_id`, the last first, in one query of the store.
   * @throws GatewayError FORBIDDEN if the viewer may not see the list.
   */
  findItems(context: RequestContext, request: SourceRequest): Promise<InboxItem[]>;
}
