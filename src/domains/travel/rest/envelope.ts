import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TravelResult, TravelMeta } from '../index.ts';
import { GatewayError } from '../../../common/errors.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import { contextOf } from '../../../api/http/context.ts';
import { readPaging, type Paging, type Query } from './query.ts';
import type { OperationSchema } from './schemas.ts';

/** What a path that was removed is answered with (REST-508, docs/rest/travel.md). */
export class RemovedPath extends GatewayError {
  /** The paths that answer in its place. */
  readonly replacement: readonly string[];

  constructor(replacement: readonly string[]) {
    super('GONE', 'This path was removed');
    this.replacement = replacement;
  }
}

/** The codes, by the HTTP status of the failure (REST-502, docs/rest/travel.md). */
const codes: Readonly<Record<number, string>> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  410: 'gone',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  422: 'unprocessable_entity',
  429: 'rate_limited',
  500: 'internal_error',
  502: 'bad_gateway',
  503: 'service_unavailable',
  504: 'gateway_timeout',
};

/** The body of a failure (REST-502, docs/rest/travel.md); the message names the parameter at fault. */
export function toErrorBody(error: GatewayError): Record<string, unknown> {
  const details = error instanceof RemovedPath ? { replacement: error.replacement } : null;
  return { error: { code: codes[error.status], message: error.message, details } };
}

/** Everything on one page. */
export const toEnvelope = (data: unknown, meta: TravelMeta) => ({ data, pagination: null, meta });

/** A page of so many items; one beyond the last has no rows. */
export function toPageEnvelope(
  data: unknown,
  totalItems: number,
  { page, pageSize }: Paging,
  meta: TravelMeta,
) {
  const totalPages = Math.ceil(totalItems / pageSize);
  return { data, pagination: { page, pageSize, totalItems, totalPages }, meta };
}

type Read<Data> = (
  context: RequestContext,
  query: Query,
  parameters: Readonly<Record<string, string>>,
) => Promise<TravelResult<Data>>;

const perform = <Data>(request: FastifyRequest, read: Read<Data>) =>
  read(contextOf(request), request.query as Query, request.params as Record<string, string>);

/** A route that answers with the whole of what one service method gives. */
export function addResultRoute<Data>(
  scope: FastifyInstance,
  url: string,
  schema: OperationSchema,
  read: Read<Data>,
): void {
  scope.get(url, { schema }, async (request) => {
    const { data, meta } = await perform(request, read);
    return toEnvelope(data, meta);
  });
}

/** A route that answers with a page of it. */
export function addPageRoute(
  scope: FastifyInstance,
  url: string,
  schema: OperationSchema,
  read: Read<unknown[]>,
): void {
  scope.get(url, { schema }, async (request) => {
    const paging = readPaging(request.query as Query);
    const { data, meta } = await perform(request, read);
    const rows = data.slice((paging.page - 1) * paging.pageSize, paging.page * paging.pageSize);
    return toPageEnvelope(rows, data.length, paging, meta);
  });
}
