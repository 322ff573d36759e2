import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A provider that speaks the OpenAI chat completions protocol over real HTTP on loopback, does what it is told,
 * and writes down what it was asked.
 *
 *     const fake = await createFakeProvider();
 *     fake.next({ kind: 'status', status: 500 }, { kind: 'answer', content: { title: 'Hello' } });
 *     fake.always({ kind: 'answer', content: { title: 'Again' } });
 *     … run against fake.baseUrl …
 *     expect(fake.calls).toHaveLength(2);
 *     await fake.close();
 */
export interface FakeProvider {
  /** For `OPENAI_BASE_URL` or a provider's `baseUrl`. */
  readonly baseUrl: string;
  /** Every call, in order; only ever appended to. */
  readonly calls: readonly FakeCall[];
  /** What the coming calls get, one each. */
  next(...outcomes: Outcome[]): void;
  /** What calls get when nothing else is scripted; a function decides by the call. At first: the answer `{}`. */
  always(outcome: Outcome | ((call: FakeCall) => Outcome)): void;
  /** Called when a call halts in a way that only its caller can end: a `hang`, or a `stall` after its half. */
  onHalt(listener: (halt: Halt) => void): void;
  /** Resolves when there are that many calls. */
  called(count: number): Promise<void>;
  /** Cuts what is open and stops listening. */
  close(): Promise<void>;
}

export interface Halt {
  call: FakeCall;
  /** Characters of the answer that were streamed before. */
  streamed: number;
}

export interface FakeCall {
  path: string;
  authorization: string | undefined;
  /** As sent: model, messages, response_format, stream and so on. */
  body: any;
  /** How it ended: the whole outcome was sent, or the client hung up before; open until then. */
  state: 'open' | 'done' | 'hung up';
}

interface AnswerOptions {
  /** The message's text; anything but a string is sent as JSON. */
  content: unknown;
  /** Default: 10 and 5. null: the answer says nothing of tokens. */
  usage?: { prompt_tokens: number; completion_tokens: number } | null;
  /** Resolves when the headers may leave. */
  after?: Promise<unknown>;
  /** Milliseconds between the parts of a stream; a part has 8 characters. */
  pace?: number;
}

/** What a call gets; streamed where it asked for a stream. */
export type Outcome =
  | ({ kind: 'answer'; finishReason?: string; refusal?: string } & AnswerOptions)
  /** The answer's first half, then nothing and an open connection. */
  | ({ kind: 'stall' } & AnswerOptions)
  /** The answer's first half, then the connection is reset. */
  | ({ kind: 'cut' } & AnswerOptions)
  /** The whole text, a clean end, and no finish reason. */
  | ({ kind: 'unfinished' } & AnswerOptions)
  /** The request is read and nothing is ever said. */
  | { kind: 'hang' }
  /** Reset before the headers. */
  | { kind: 'reset' }
  /** That many bytes of an answer. */
  | { kind: 'huge'; bytes: number }
  /** Anything over HTTP. */
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: unknown };

export async function createFakeProvider(): Promise<FakeProvider> {
  const calls: FakeCall[] = [];
  const script: Outcome[] = [];
  const waiting = new Set<() => void>();
  const haltListeners: ((halt: Halt) => void)[] = [];
  let rest: Outcome | ((call: FakeCall) => Outcome) = { kind: 'answer', content: {} };

  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const call: FakeCall = {
      path: request.url ?? '',
      authorization: request.headers.authorization,
      body: await readJson(request),
      state: 'open',
    };
    calls.push(call);
    response.on('close', () => {
      call.state = response.writableFinished ? 'done' : 'hung up';
    });
    for (const notify of waiting) notify();
    const outcome = script.shift() ?? (typeof rest === 'function' ? rest(call) : rest);
    const streamed = await play(outcome, call, response);
    if (outcome.kind !== 'hang' && outcome.kind !== 'stall') return;
    for (const listener of haltListeners) listener({ call, streamed });
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls,
    next: (...outcomes) => script.push(...outcomes),
    always: (outcome) => (rest = outcome),
    onHalt: (listener) => void haltListeners.push(listener),
    called: (count) =>
      new Promise((resolve) => {
        const check = () => {
          if (calls.length < count) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The address of a port that nobody listens on. */
export async function createDeadAddress(): Promise<string> {
  const fake = await createFakeProvider();
  await fake.close();
  return fake.baseUrl;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @returns how many characters of an answer were streamed, where it was. */
async function play(outcome: Outcome, call: FakeCall, response: ServerResponse): Promise<number> {
  const isStream = call.body?.stream === true;
  switch (outcome.kind) {
    case 'hang':
      return 0;
    case 'reset':
      response.socket?.resetAndDestroy();
      return 0;
    case 'status': {
      const body = outcome.body ?? {
        error: { message: `status ${outcome.status}`, type: 'error', code: null },
      };
      const headers = { 'content-type': 'application/json', ...outcome.headers };
      response.writeHead(outcome.status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
      return 0;
    }
    case 'huge':
      await (isStream ? sendHugeStream(outcome.bytes, response) : sendHuge(outcome.bytes, response));
      return 0;
    default:
      await outcome.after;
      if (isStream) return await sendStream(outcome, call, response);
      await sendWhole(outcome, call, response);
      return 0;
  }
}

type AnswerOutcome = Extract<Outcome, AnswerOptions>;

const textOf = ({ content }: AnswerOptions) =>
  typeof content === 'string' ? content : JSON.stringify(content);
const usageOf = ({ usage }: AnswerOptions) =>
  usage === undefined ? { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 } : usage;
const finishReasonOf = (outcome: AnswerOutcome) =>
  outcome.kind === 'unfinished'
    ? null
    : outcome.kind === 'answer'
      ? (outcome.finishReason ?? 'stop')
      : 'stop';

async function sendWhole(outcome: AnswerOutcome, call: FakeCall, response: ServerResponse): Promise<void> {
  const refusal = outcome.kind === 'answer' ? (outcome.refusal ?? null) : null;
  const message = { role: 'assistant', content: textOf(outcome), refusal };
  const body = JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model: call.body?.model,
    choices: [{ index: 0, message, finish_reason: finishReasonOf(outcome) }],
    usage: usageOf(outcome),
  });
  response.writeHead(200, { 'content-type': 'application/json' });
  if (outcome.kind === 'answer' || outcome.kind === 'unfinished') {
    response.end(body);
    return;
  }
  await new Promise((resolve) => response.write(body.slice(0, body.length / 2), resolve));
  if (outcome.kind === 'cut') response.socket?.resetAndDestroy();
}

async function sendStream(outcome: AnswerOutcome, call: FakeCall, response: ServerResponse): Promise<number> {
  const send = (delta: object, more: object = {}) => {
    const choices = [{ index: 0, delta, finish_reason: null, ...more }];
    const chunk = { id: 'chatcmpl-1', object: 'chat.completion.chunk', model: call.body?.model, choices };
    response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  };
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  send({ role: 'assistant', content: '' });
  const text = textOf(outcome);
  const isBroken = outcome.kind === 'stall' || outcome.kind === 'cut';
  const end = isBroken ? Math.ceil(text.length / 2) : text.length;
  for (let at = 0; at < end && !response.destroyed; at += 8) {
    send({ content: text.slice(at, Math.min(end, at + 8)) });
    if (outcome.pace !== undefined) await pause(outcome.pace);
  }
  if (outcome.kind === 'stall') return end;
  if (outcome.kind === 'cut') {
    await pause(20);
    response.socket?.resetAndDestroy();
    return end;
  }
  if (outcome.kind === 'answer') {
    if (outcome.refusal !== undefined) send({ refusal: outcome.refusal });
    send({}, { finish_reason: finishReasonOf(outcome) });
    const usage = usageOf(outcome);
    if (usage && call.body?.stream_options?.include_usage === true) {
      response.write(`data: ${JSON.stringify({ id: 'chatcmpl-1', choices: [], usage })}\n\n`);
    }
    response.write('data: [DONE]\n\n');
  }
  response.end();
  return end;
}

async function sendHuge(bytes: number, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"choices":[{"finish_reason":"stop","message":{"content":"');
  await sendBytes(bytes, 'x'.repeat(64 * 1024), response);
  response.end('"}}]}');
}

async function sendHugeStream(bytes: number, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const chunk = { choices: [{ index: 0, delta: { content: '' }, padding: 'x'.repeat(16 * 1024) }] };
  await sendBytes(bytes, `data: ${JSON.stringify(chunk)}\n\n`, response);
  response.end();
}

async function sendBytes(bytes: number, piece: string, response: ServerResponse): Promise<void> {
  for (let sent = 0; sent < bytes && !response.destroyed; sent += piece.length) {
    if (response.write(piece)) continue;
    await new Promise<void>((resolve) => {
      response.once('drain', resolve);
      response.once('close', resolve);
    });
  }
}
