import { createServer, ServerResponse, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendEvents, type ServerSentEvent } from '../../../src/api/http/sse.ts';
import { readAsDocumented } from '../../helpers/documented-reader.ts';
import { until } from '../../helpers/streams.ts';

let server: Server | undefined;
afterEach(() => {
  jest.useRealTimers();
  server?.close();
  server?.closeAllConnections();
});

/** Serves one chunk, a silence that the test ends, and another chunk. */
async function serve(
  heartbeatMs?: number,
): Promise<{ base: string; endSilence: () => void; sent: () => string }> {
  let endSilence: () => void = () => undefined;
  const silence = new Promise<void>((resolve) => {
    endSilence = resolve;
  });
  async function* chunks(): AsyncGenerator<ServerSentEvent> {
    yield { event: 'chunk', data: { content: 'before ' } };
    await silence;
    yield { event: 'chunk', data: { content: 'after' } };
  }
  const last = { event: 'complete', data: {} };
  let sent = '';
  server = createServer((_request, response) => {
    jest.spyOn(response, 'write').mockImplementation((text: string) => {
      sent += text;
      return ServerResponse.prototype.write.call(response, text, 'utf8');
    });
    void sendEvents(
      response,
      {},
      { events: chunks(), last, toFailure: () => last, ...(heartbeatMs !== undefined && { heartbeatMs }) },
    );
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    endSilence: () => endSilence(),
    sent: () => sent,
  };
}

/** Reads along, beside the reader under test. */
function readAlong(response: Response): () => string {
  let text = '';
  void (async () => {
    const decoder = new TextDecoder();
    for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>)
      text += decoder.decode(bytes);
  })();
  return () => text;
}

const beats = (text: string) => text.split('\n\n').filter((block) => block === ':').length;

describe('a stream that is silent', () => {
  it('is kept open by comments, which the documented front-end reader does not notice', async () => {
    const { base, endSilence } = await serve(20);
    const response = await fetch(base);
    const seen = readAlong(response.clone());
    await until('five comments', () => beats(seen()) >= 5);
    endSilence();
    expect(await readAsDocumented(response)).toBe('before after');
  });

  it('sends a comment every 15 seconds', async () => {
    jest.useFakeTimers({
      doNotFake: [
        'nextTick',
        'queueMicrotask',
        'setImmediate',
        'setTimeout',
        'clearTimeout',
        'Date',
        'performance',
      ],
    });
    const { base, endSilence, sent } = await serve();
    const seen = readAlong(await fetch(base));
    await until('the first chunk', () => seen().includes('before'));
    // One opens the stream.
    for (const count of [1, 2, 3]) {
      jest.advanceTimersByTime(14_999);
      expect(beats(sent())).toBe(count);
      jest.advanceTimersByTime(1);
      await until('a comment', () => beats(seen()) === count + 1);
    }
    endSilence();
    await until('the end', () => seen().endsWith('event: complete\ndata: {}\n\n'));
  });
});
