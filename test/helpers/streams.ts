import { clearTimeout, setTimeout } from 'node:timers';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

// Far beyond what anything here takes: it ends what hangs, before Jest does, and says what was waited for.
const hangMs = 300_000;

/** @throws where the promise hangs, naming what was waited for. */
export async function within<Value>(what: string, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing within ${hangMs} ms`)), hangMs);
  });
  try {
    return await Promise.race([promise, hang]);
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves when the condition holds. @throws where it never does, naming what was waited for. */
export async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  let isOver = false;
  const poll = async () => {
    while (!(await condition()) && !isOver) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  try {
    await within(what, poll());
  } finally {
    isOver = true;
  }
}

export const toSocketUrl = (base: string) => `${base.replace('http', 'ws')}/graphql`;

export function createSocketClient(base: string, token: string): Client {
  return createClient({
    url: toSocketUrl(base),
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
}

/** A WebSocket under the protocol's own messages, for what a well-behaved client would not send. */
export class RawSocket {
  readonly socket: WebSocket;
  readonly messages: any[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  private waiting: (() => void)[] = [];

  constructor(base: string, headers: Record<string, string> = {}, protocol = 'graphql-transport-ws') {
    this.socket = new WebSocket(toSocketUrl(base), protocol, { headers });
    this.socket.on('message', (data: Buffer) => {
      this.messages.push(JSON.parse(data.toString()));
      this.waiting.splice(0).forEach((wake) => wake());
    });
    this.closed = new Promise((resolve) => {
      this.socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
    });
    this.socket.on('error', () => undefined);
  }

  async open(): Promise<this> {
    if (this.socket.readyState === WebSocket.CONNECTING) {
      await within('open', new Promise((resolve) => this.socket.once('open', resolve)));
    }
    return this;
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  async init(token: string): Promise<this> {
    await this.open();
    this.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    await this.message(({ type }) => type === 'connection_ack');
    return this;
  }

  /** The first message that fits, those before this call included. */
  async message(fits: (message: any) => boolean): Promise<any> {
    const find = async (): Promise<any> => {
      for (;;) {
        const found = this.messages.find(fits);
        if (found) return found;
        await new Promise<void>((resolve) => this.waiting.push(resolve));
      }
    };
    return await within('socket message', find());
  }

  async close(): Promise<void> {
    this.socket.close();
    await within('close', this.closed);
  }
}

export interface ReceivedEvent {
  event: string;
  id?: string | undefined;
  data: any;
}

/** Server-sent events by `fetch`. */
export class EventReader {
  readonly response: Response;
  private readonly abort: AbortController;
  private readonly events: AsyncGenerator<ReceivedEvent>;

  private constructor(response: Response, abort: AbortController) {
    this.response = response;
    this.abort = abort;
    this.events = this.read();
  }

  static async open(base: string, body: object, headers: Record<string, string>): Promise<EventReader> {
    const abort = new AbortController();
    const response = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: abort.signal,
    });
    return new EventReader(response, abort);
  }

  private async *read(): AsyncGenerator<ReceivedEvent> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of this.response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        const event = /^event: (.*)$/m.exec(block)?.[1];
        const id = /^id: (.*)$/m.exec(block)?.[1];
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (event !== undefined) yield { event, id, data: data ? JSON.parse(data) : null };
      }
    }
  }

  /** The next event; undefined if the stream has ended. */
  async next(): Promise<ReceivedEvent | undefined> {
    return (await within('server-sent event', this.events.next())).value as ReceivedEvent | undefined;
  }

  close(): void {
    this.abort.abort();
  }
}
