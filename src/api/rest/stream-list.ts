import { Socket } from 'node:net';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from '../../telemetry/metrics.ts';

/** The JSON of a list. */
export interface ListFormat<Row> {
  toItem: (row: Row) => unknown;
  /** The body around the views, which it holds in one place. */
  toEnvelope: (views: readonly unknown[]) => unknown;
}

export interface StreamListOptions {
  /** Milliseconds for which a client may take nothing before its connection is cut; default: 30,000. */
  stallLimitMs?: number;
}

const contentType = 'application/json; charset=utf-8';

/** Texts that follow each other to what `JSON.stringify` makes of the whole. */
async function* toTexts<Row>(
  batches: AsyncIterable<readonly Row[]>,
  { toItem, toEnvelope }: ListFormat<Row>,
): AsyncGenerator<string, void> {
  // No other part of an envelope is an empty array.
  const [before = '', after = ''] = JSON.stringify(toEnvelope([])).split('[]');
  let separator = `${before}[`;
  for await (const rows of batches) {
    yield separator + JSON.stringify(rows.map(toItem)).slice(1, -1);
    separator = ',';
  }
  yield `]${after}`;
}

/** What has been read of an iteration already, and then the rest of it. */
async function* resume<Row>(
  read: readonly Row[],
  rest: AsyncIterableIterator<Row>,
): AsyncGenerator<Row, void> {
  yield* read;
  yield* rest;
}

/**
 * A body that asks for the next text when the last is on its way, and for none while the client does not read.
 * @param onEnd called once when all is sent or it is over for another reason: with the failure, where one is why.
 */
function createBody(texts: AsyncIterator<string>, onEnd: (error: Error | null, isWhole: boolean) => void) {
  let isWhole = false;
  return new Readable({
    read() {
      texts.next().then(
        ({ done, value }) => {
          isWhole = done === true;
          this.push(isWhole ? null : value);
        },
        (error: unknown) => this.destroy(error as Error),
      );
    },
    destroy(error, done) {
      onEnd(error, isWhole);
      done(error);
    },
  });
}

/**
 * Answers with a list. One that comes in a single batch is sent at once, with its length; a longer one as it is
 * read, so that no more than a few batches of it are ever held. A failure before the first byte is thrown. After it
 * nothing can be said any more: the connection is reset, so that what was sent cannot be taken for the whole by a
 * client that knows its end by the connection's (HTTP/1.0, as proxies speak it), and is counted and logged.
 * @param batches none is empty, but perhaps the only one.
 */
export async function streamList<Row>(
  request: FastifyRequest,
  reply: FastifyReply,
  batches: AsyncIterableIterator<readonly Row[]>,
  form: ListFormat<Row>,
  { cutAnswers }: Pick<Metrics, 'cutAnswers'>,
  { stallLimitMs = 30_000 }: StreamListOptions = {},
): Promise<unknown> {
  const first = await batches.next();
  if (first.done) return form.toEnvelope([]);
  const second = await batches.next();
  if (second.done) return form.toEnvelope(first.value.map(form.toItem));
  if (request.method === 'HEAD') {
    await batches.return?.();
    return reply.type(contentType).send(Readable.from([]));
  }

  const route = request.routeOptions.url ?? '';
  const texts = toTexts(resume([first.value, second.value], batches), form);
  const body = createBody(texts, (error, isWhole) => {
    // Ends what is left to read, at once or after the batch that is being read.
    batches.return?.().catch(() => undefined);
    if (isWhole) return;
    cutAnswers.inc({ route, reason: error ? 'failed' : 'left' });
    if (!error) return;
    request.log.error({ err: error }, 'Could not read the rest of a streamed list');
    if (request.raw.socket instanceof Socket) request.raw.socket.resetAndDestroy();
  });
  // Begun again by every byte that the client takes.
  reply.raw.setTimeout(stallLimitMs);
  return reply.type(contentType).send(body);
}
