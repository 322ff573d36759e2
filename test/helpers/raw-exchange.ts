import { request as openRequest } from 'node:http';

/** A request as it is sent, with no header but these. */
export interface Exchange {
  method?: string;
  /** What follows `/graphql`, such as `?query=…`. */
  search?: string;
  headers?: Record<string, string>;
  /** Sent as it is where it is a text, as JSON otherwise. */
  body?: unknown;
}

/** What two servers' answers are compared by. */
export interface Exchanged {
  status: number;
  contentType: string | undefined;
  /** Those headers that a GraphQL server, and not its HTTP framework, decides on. */
  headers: Record<string, unknown>;
  text: string;
}

const comparedHeaders = ['allow', 'retry-after', 'idempotency-replayed'];

/** Sends a request to `/graphql` of a server. Unlike `fetch` it adds no header of its own but the length. */
export async function exchange(base: string, sent: Exchange): Promise<Exchanged> {
  const { method = 'POST', search = '', headers = {}, body } = sent;
  const payload = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
  return await new Promise((resolve, reject) => {
    const outgoing = openRequest(
      `${base}/graphql${search}`,
      {
        method,
        headers: {
          ...headers,
          ...(payload !== undefined && { 'content-length': Buffer.byteLength(payload) }),
        },
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            contentType: incoming.headers['content-type'],
            headers: Object.fromEntries(
              comparedHeaders.flatMap((name) =>
                incoming.headers[name] === undefined ? [] : [[name, incoming.headers[name]]],
              ),
            ),
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(payload);
  });
}
