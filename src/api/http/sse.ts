import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';

/** One server-sent event (HTML standard, "Server-sent events"). */
export interface ServerSentEvent {
  event: string;
  /** Sent as JSON; nothing sends an empty text. */
  data?: unknown;
  id?: string;
}

/** Milliseconds between comments; proxies end connections that are silent for longer. */
const defaultHeartbeatMs = 15_000;
/** Milliseconds that a client may leave an event unread before its connection is cut. */
const defaultStallLimitMs = 30_000;

function toText({ event, data, id }: ServerSentEvent): string {
  const payload = data === undefined ? '' : JSON.stringify(data);
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${payload}\n\n`;
}

export interface EventStream {
  events: AsyncIterableIterator<ServerSentEvent>;
  /** Sent when the events have ended by themselves. */
  last: ServerSentEvent;
  /** What tells the client of a failure; `last` is not sent then. */
  toFailure: (error: unknown) => ServerSentEvent;
  /** Milliseconds; how long a client may leave an event unread. */
  stallLimitMs?: number;
  /** Milliseconds between comments; default: 15,000. */
  heartbeatMs?: number;
}

/** The headers that hooks have set on a reply, such as CORS's, which a hijacked one would not send. */
export function toPlainHeaders(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reply.getHeaders())
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  );
}

/**
 * Sends events until they end or the client leaves. Reads the next event only when the socket has taken the
 * last one, so a client that stops reading holds one event here and the rest at its source; it is cut off after
 * a while.
 */
export async function sendEvents(
  response: ServerResponse,
  headers: Record<string, string>,
  {
    events,
    last,
    toFailure,
    stallLimitMs = defaultStallLimitMs,
    heartbeatMs = defaultHeartbeatMs,
  }: EventStream,
): Promise<void> {
  // What is written to a client that has just left fails there; that it left is all there is to know.
  response.on('error', () => undefined);
  if (response.destroyed) {
    await events.return?.();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'keep-alive',
    // nginx would hold the events back.
    'x-accel-buffering': 'no',
  });
  // Some browsers report the stream as open only after its first byte.
  response.write(':\n\n');
  const beat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(':\n\n');
  }, heartbeatMs);
  const left = new Promise((resolve) => response.once('close', resolve)).then(() => events.return?.());
  const send = async (event: ServerSentEvent) => {
    if (response.destroyed || response.write(toText(event))) return;
    const stalled = setTimeout(() => response.destroy(), stallLimitMs);
    await Promise.race([once(response, 'drain'), left]).finally(() => clearTimeout(stalled));
  };
  try {
    for await (const event of events) await send(event);
    await send(last);
  } catch (error) {
    await send(toFailure(error));
  } finally {
    clearInterval(beat);
    response.end();
  }
}
