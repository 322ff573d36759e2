import type { Socket } from 'node:net';
import { CommandError } from '../errors.ts';
import type { Doc } from '../bson/values.ts';
import { maxMessageBytes, parseMessage, ProtocolError, type Request } from './message.ts';
import { encodeReply } from './reply.ts';

/** Answers one command; a rejection with a CommandError becomes its reply. */
export type Handle = (request: Request) => Doc | Promise<Doc>;

let lastReplyId = 0;

/** Answers one client: commands of a connection are run in order, one at a time. */
export class Connection {
  readonly #socket: Socket;
  readonly #handle: Handle;
  #chunks: Buffer[] = [];
  #buffered = 0;
  #queue: Promise<void> = Promise.resolve();
  #pending = 0;

  constructor(socket: Socket, handle: Handle) {
    this.#socket = socket;
    this.#handle = handle;
    socket.on('data', (chunk: Buffer) => this.#onData(chunk));
    // A client that goes away needs no answer.
    socket.on('error', () => socket.destroy());
  }

  /** Resolves when every command received so far is answered; then closes the socket. */
  async close(): Promise<void> {
    this.#socket.pause();
    await this.#queue;
    this.#socket.end();
    this.#socket.destroySoon();
  }

  #onData(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    try {
      for (let message = this.#take(); message !== undefined; message = this.#take()) this.#accept(message);
    } catch {
      // Whatever follows malformed bytes cannot be understood.
      this.#socket.destroy();
    }
  }

  #take(): Buffer | undefined {
    if (this.#buffered < 16) return undefined;
    const [first] = this.#chunks;
    if (first === undefined) return undefined;
    let joined = first;
    if (joined.length < 16) {
      joined = Buffer.concat(this.#chunks);
      this.#chunks = [joined];
    }
    const length = joined.readInt32LE(0);
    if (length < 16 || length > maxMessageBytes) throw new ProtocolError(`a message of ${length} bytes`);
    if (this.#buffered < length) return undefined;
    if (joined.length < length) joined = Buffer.concat(this.#chunks);
    else if (this.#chunks.length > 1) joined = Buffer.concat(this.#chunks);
    const rest = joined.subarray(length);
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#buffered = rest.length;
    return joined.subarray(0, length);
  }

  #accept(message: Buffer): void {
    let request: Request;
    try {
      request = parseMessage(message);
    } catch (error) {
      if (!(error instanceof CommandError) || error.code === 22) throw error;
      // Well-formed, but with a type or depth that is refused: say so.
      const rejected = { requestId: message.readInt32LE(4), isLegacy: false, isSilent: false };
      return this.#send(rejected, error.toReply());
    }
    if (this.#pending === 0) {
      const reply = this.#run(request);
      if (!(reply instanceof Promise)) return this.#send(request, reply);
      this.#follow(request, () => reply);
    } else this.#follow(request, () => this.#run(request));
  }

  #follow(request: Request, run: () => Doc | Promise<Doc>): void {
    this.#pending += 1;
    this.#queue = this.#queue.then(async () => {
      try {
        this.#send(request, await run());
      } finally {
        this.#pending -= 1;
      }
    });
  }

  #run(request: Request): Doc | Promise<Doc> {
    try {
      const reply = this.#handle(request);
      return reply instanceof Promise ? reply.catch(toFailure) : reply;
    } catch (error) {
      return toFailure(error);
    }
  }

  #send(request: Pick<Request, 'requestId' | 'isLegacy' | 'isSilent'>, body: Doc): void {
    if (request.isSilent || this.#socket.destroyed) return;
    lastReplyId = (lastReplyId + 1) | 0;
    let bytes: Buffer;
    try {
      bytes = encodeReply(request, body, lastReplyId);
    } catch (error) {
      bytes = encodeReply(request, toFailure(error), lastReplyId);
    }
    this.#socket.write(bytes);
  }
}

function toFailure(error: unknown): Doc {
  if (error instanceof CommandError) return error.toReply();
  return new CommandError(
    1,
    error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  ).toReply();
}
