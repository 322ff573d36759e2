import { badInput, GatewayError } from '../../common/errors.ts';
import type { RequestContext } from '../../common/request-context.ts';
import { toDocumentId } from '../../mongo/document-id.ts';
import { decodeCursor, encodeCursor, toPage, type Page, type PageRequest } from '../../mongo/keyset.ts';
import type { InboxDomain, InboxItem } from './item.ts';
import type { InboxSource, SourceRequest } from './source.ts';

/** Which items are listed; what is absent does not narrow. */
export interface InboxQuery {
  /** An empty list matches nothing. */
  domains?: readonly InboxDomain[] | undefined;
  /** Made then or later. */
  since?: Date | undefined;
}

/** What every domain has for the viewer, in one list: newest first, at equal times by source, then by id. */
export interface InboxService {
  /**
   * What the domains' own lists show the viewer, each asked once; a domain that refuses the viewer adds nothing.
   * @param page towards the end of the list only.
   * @throws GatewayError BAD_INPUT for a cursor that is none.
   */
  pageItems(context: RequestContext, query: InboxQuery, page: PageRequest): Promise<Page<InboxItem>>;
  toCursor(item: InboxItem): string;
}

const order = 'inbox';
const sortKeys = { createdAt: 'time', type: 'text', id: 'text' } as const;
/** The last time that a Date can hold, in milliseconds. */
const lastTime = 8.64e15;

/** Where the list goes on: beyond an item of a source. */
interface Position {
  createdAt: Date;
  /** The source's place among the sources. */
  rank: number;
  id: string;
}

/** @param sources in the order in which items of one time stand. */
export function createInboxService(sources: readonly InboxSource[]): InboxService {
  const rankOf = (type: string) => sources.findIndex((source) => source.type === type);

  const toPosition = (cursor: PageRequest['cursor']): Position | undefined => {
    if (cursor === undefined) return undefined;
    const values = typeof cursor === 'string' ? decodeCursor(order, sortKeys, cursor) : cursor;
    const [createdAt, type, id] = values as [Date, string, string];
    const rank = rankOf(type);
    if (rank < 0) throw badInput(['cursor'], 'a cursor of this list', cursor);
    return { createdAt, rank, id };
  };

  /** Where a source's items begin: those of the position's own time have been shown of the sources before it. */
  const toBeyond = (
    { viewer }: RequestContext,
    rank: number,
    position: Position | undefined,
  ): SourceRequest['beyond'] => {
    if (!position) return undefined;
    const { createdAt, id } = position;
    if (rank === position.rank) return [createdAt, toDocumentId(viewer.tenantId, id)];
    const shown = rank < position.rank ? 0 : 1;
    return [new Date(Math.min(createdAt.getTime() + shown, lastTime)), ''];
  };

  return {
    async pageItems(context, { domains, since }, page) {
      const position = toPosition(page.cursor);
      const lists = sources.map(async (source, rank) => {
        if (domains && !domains.includes(source.domain)) return [];
        const beyond = toBeyond(context, rank, position);
        // One more than the page, to know whether the list goes on.
        return await unlessRefused(() => source.findItems(context, { limit: page.limit + 1, beyond }));
      });
      const items = (await Promise.all(lists))
        .flat()
        .filter(({ createdAt }) => !since || createdAt >= since)
        // The sort is stable: items of one source stay as the store has sorted them.
        .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || rankOf(a.type) - rankOf(b.type));
      return toPage(items, page);
    },

    toCursor: ({ createdAt, type, id }) => encodeCursor(order, [createdAt, type, id]),
  };
}

async function unlessRefused(find: () => Promise<InboxItem[]>): Promise<InboxItem[]> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'FORBIDDEN') return [];
    throw error;
  }
}
