import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createGzip, brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { maxBodyBytes } from '../../../src/packages/web-fetch/body.ts';
import { usedBytes } from '../../helpers/heap.ts';
import { until, within } from '../../helpers/streams.ts';
import { failureOf, startInternet, startRawInternet, type Internet } from './internet.ts';

const deadlineMs = 600;
const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
const megabyte = 1024 * 1024;

let internet: Internet | undefined;
afterEach(async () => {
  await internet?.close();
  internet = undefined;
});

/** Writes again and again, as fast as the other side reads. */
function flood(socket: Socket | ServerResponse, piece: string | Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', more);
  more();
}

/** What a fetch took beside its outcome: the most memory above the start, in bytes, garbage among it. */
async function measure<T>(work: () => Promise<T>) {
  const before = usedBytes();
  let max = before;
  const timer = setInterval(() => (max = Math.max(max, usedBytes())), 5);
  const outcome = await work();
  clearInterval(timer);
  return { outcome, memory: max - before };
}

async function expectTimeout(fetched: Promise<unknown>): Promise<void> {
  const { outcome, memory } = await measure(() => failureOf(fetched));
  expect(outcome).toMatchObject({
    code: 'RETRIEVAL_FAILED',
    failure: 'timeout',
    message: 'http://ok.test/ took longer than 0.6 s',
  });
  expect(memory).toBeLessThan(100 * megabyte);
  await expectNoConnection();
}

async function expectNoConnection(): Promise<void> {
  await until('no connection', () => internet!.open() === 0);
}

describe('the safe fetch ends in time when the server', () => {
  const raw: [string, (socket: Socket) => void][] = [
    ['never answers', () => undefined],
    [
      'drips headers',
      (socket) => {
        socket.write(head);
        const timer = setInterval(() => socket.write('a: b\r\n'), 30);
        socket.on('close', () => clearInterval(timer));
      },
    ],
    [
      'drips a body',
      (socket) => {
        socket.write(`${head}Content-Length: 100000\r\n\r\n`);
        const timer = setInterval(() => socket.write('x'), 30);
        socket.on('close', () => clearInterval(timer));
      },
    ],
    ['stalls in mid-body', (socket) => socket.write(`${head}Content-Length: 100000\r\n\r\n<p>`)],
    [
      'sends early hints without end',
      (socket) => flood(socket, 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(100)),
    ],
    [
      'hides an endless wait in a chunk extension',
      (socket) => {
        socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n1;a=`);
        const timer = setInterval(() => socket.write('a'.repeat(1000)), 30);
        socket.on('close', () => clearInterval(timer));
      },
    ],
    [
      'compresses nothing for ever',
      (socket) => {
        socket.write(`${head}Content-Encoding: gzip\r\n\r\n`);
        socket.write(gzipSync('').subarray(0, 10));
        // Stored blocks of length zero.
        const timer = setInterval(() => socket.write(Buffer.from([0, 0, 0, 0xff, 0xff])), 30);
        socket.on('close', () => clearInterval(timer));
      },
    ],
  ];
  it.each(raw)('%s', async (_name, website) => {
    internet = await startRawInternet(website);
    await expectTimeout(internet.fetch('http://ok.test/', { deadlineMs }));
  });

  it('redirects slowly: one deadline serves all hops', async () => {
    internet = await startInternet((_request, response) => {
      setTimeout(() => response.writeHead(302, { location: '/' }).end(), 250);
    });
    await expectTimeout(internet.fetch('http://ok.test/', { deadlineMs }));
  });

  it('has a name server that does not answer', async () => {
    internet = await startInternet((_request, response) => response.end());
    await expectTimeout(
      internet.fetch('http://ok.test/', { deadlineMs, resolve: () => new Promise(() => undefined) }),
    );
  });
});

describe('the safe fetch reads no more than a page when the server', () => {
  it('sends endless headers', async () => {
    internet = await startRawInternet((socket) => {
      socket.write(head);
      flood(socket, `a: ${'b'.repeat(1000)}\r\n`);
    });
    const { outcome, memory } = await measure(() => failureOf(internet!.fetch('http://ok.test/')));
    expect(outcome).toMatchObject({ failure: 'connection' });
    expect(memory).toBeLessThan(100 * megabyte);
    await expectNoConnection();
  });

  const pages: [string, Record<string, string>, (response: ServerResponse) => void][] = [
    ['sends an endless body', {}, (response) => flood(response, Buffer.alloc(65_536, 'a'))],
    [
      'sends an endless gzip bomb',
      { 'content-encoding': 'gzip' },
      (response) => {
        const gzip = createGzip();
        gzip.pipe(response);
        const more = () => {
          if (!response.destroyed) gzip.write(Buffer.alloc(megabyte, 'a'), more);
        };
        more();
      },
    ],
    [
      'sends a gzip bomb of 200 MB',
      { 'content-encoding': 'gzip' },
      (response) => response.end(gzipSync(Buffer.alloc(200 * megabyte, 'a'))),
    ],
    [
      'sends a brotli bomb of 200 MB',
      { 'content-encoding': 'br' },
      (response) =>
        response.end(
          brotliCompressSync(Buffer.alloc(200 * megabyte, 'a'), {
            params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
          }),
        ),
    ],
  ];
  it.each(pages)('%s', async (_name, headers, send) => {
    // The bombs are built before measuring.
    let built: (() => void) | undefined;
    internet = await startInternet((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', ...headers });
      send(response);
      built?.();
    });
    const ready = new Promise<void>((resolve) => (built = resolve));
    const reading = internet.fetch('http://ok.test/');
    await ready;
    const { outcome, memory } = await measure(() => reading);
    expect(outcome.isTruncated).toBe(true);
    expect(outcome.text).toHaveLength(maxBodyBytes);
    expect(memory).toBeLessThan(100 * megabyte);
    await expectNoConnection();
  });

  it('sends more compressed bytes than a page could need', async () => {
    internet = await startInternet((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.write(gzipSync('').subarray(0, 10));
      flood(
        response,
        Buffer.from([0, 0, 0, 0xff, 0xff].flatMap((_, __, block) => [...block, ...block, ...block])),
      );
    });
    const error = await failureOf(internet.fetch('http://ok.test/'));
    expect(error).toMatchObject({
      failure: 'body',
      message: 'http://ok.test/ sent more data than a page has',
    });
    await expectNoConnection();
  });
});

describe('the safe fetch refuses', () => {
  const zipped = gzipSync('<p>a page that is long enough to be cut</p>'.repeat(50));

  it.each([
    ['an image', { 'content-type': 'image/png' }, 'type'],
    ['JSON', { 'content-type': 'application/json' }, 'type'],
    ['XML', { 'content-type': 'text/xml' }, 'type'],
    ['a page that only begins like HTML', { 'content-type': 'text/html5' }, 'type'],
    ['a page without a type', {}, 'type'],
    ['a page with two types', { 'content-type': ['text/html', 'image/png'] }, 'type'],
    [
      'an encoding that was not asked for',
      { 'content-type': 'text/html', 'content-encoding': 'zstd' },
      'body',
    ],
    ['several encodings', { 'content-type': 'text/html', 'content-encoding': 'gzip, gzip' }, 'body'],
  ] as const)('%s', async (_name, headers, failure) => {
    internet = await startInternet((_request, response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.end('<p>x</p>');
    });
    expect(await failureOf(internet.fetch('http://ok.test/'))).toMatchObject({
      code: 'RETRIEVAL_FAILED',
      failure,
    });
  });

  it.each([
    ['gzip', zipped.subarray(0, zipped.length - 20)],
    ['gzip', Buffer.from('<p>not compressed</p>')],
    ['br', Buffer.from('<p>not compressed</p>')],
    ['deflate', Buffer.from('xx<p>not compressed</p>')],
  ])('%s that is cut short or none', async (encoding, bytes) => {
    internet = await startInternet((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(bytes);
    });
    expect(await failureOf(internet.fetch('http://ok.test/'))).toMatchObject({
      failure: 'body',
      message: 'http://ok.test/ sent a page that ends early or is badly encoded',
    });
  });

  it.each([100, 201, 204, 400, 401, 403, 404, 429, 500, 503])('an answer with status %i', async (status) => {
    internet = await startRawInternet((socket) => {
      socket.end(`HTTP/1.1 ${status} X\r\nContent-Length: 0\r\n\r\n`);
    });
    const { failure } = await failureOf(internet.fetch('http://ok.test/'));
    expect(failure).toBe(status === 100 ? 'connection' : status < 300 ? 'type' : 'status');
  });

  it.each([
    ['closes without a word', ''],
    ['closes in mid-headers', head],
    ['closes in mid-body', `${head}Content-Length: 100\r\n\r\n<p>`],
    ['closes in mid-chunk', `${head}Transfer-Encoding: chunked\r\n\r\nff\r\n<p>`],
    ['does not speak HTTP', '220 mail.test ESMTP\r\n'],
    ['smuggles with two lengths', `${head}Content-Length: 3\r\nContent-Length: 5\r\n\r\n<p>xx`],
  ])('a server that %s', async (_name, answer) => {
    internet = await startRawInternet((socket) => socket.end(answer));
    expect(await failureOf(internet.fetch('http://ok.test/'))).toMatchObject({
      failure: 'connection',
      message: 'http://ok.test/ could not be read: the connection failed',
    });
  });

  it('a server that resets, without naming anything but the URL', async () => {
    internet = await startRawInternet((socket) => socket.resetAndDestroy());
    const error = await failureOf(internet.fetch('http://ok.test/a?key=1'));
    expect(error.message).toBe('http://ok.test/a could not be read: the connection failed');
  });

  it('to go on when the caller gives up', async () => {
    let hasCome = () => {};
    const request = new Promise<void>((resolve) => (hasCome = resolve));
    internet = await startRawInternet(() => hasCome());
    const controller = new AbortController();
    const reason = new Error('no longer wanted');
    const reading = internet.fetch('http://ok.test/', {}, controller.signal);
    const refused = expect(reading).rejects.toBe(reason);
    await within('the request', request);
    controller.abort(reason);
    await refused;
    await expectNoConnection();
    await expect(internet.fetch('http://ok.test/', {}, controller.signal)).rejects.toBe(reason);
  });
});
