import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * Reads a stream as the front end of the Workforce AI Insights API does (REST-323, docs/rest/workforce.md): by lines,
 * and of these the ones that begin with `data: `, as JSON.
 * @returns the text that a page would show. @throws where such a line is no JSON.
 */
export async function readAsDocumented(response: Response): Promise<string> {
  if (!response.body) throw new Error('The answer has no body');
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let shown = '';
  let unfinished = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return shown;
    const lines = (unfinished + decoder.decode(value as Uint8Array, { stream: true })).split('\n');
    unfinished = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith('data: ')) continue;
      const { content } = JSON.parse(line.slice('data: '.length)) as { content?: string };
      if (content) shown += content;
    }
  }
}

export interface SplittingProxy {
  /** In place of the server's own address. */
  base: string;
  close(): Promise<void>;
}

/** Hands a server's answers on in pieces of so few bytes that characters and lines are cut everywhere. */
export async function createSplittingProxy(target: string, bytes: number): Promise<SplittingProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(new URL(target).port), '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
    }
    client.pipe(upstream);
    void (async () => {
      for await (const chunk of upstream) {
        for (let at = 0; at < (chunk as Buffer).length; at += bytes) {
          client.write((chunk as Buffer).subarray(at, at + bytes));
          await new Promise((resolve) => setImmediate(resolve));
        }
      }
      client.end();
    })().catch(() => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
