import { connect } from 'node:net';

const blankLine = Buffer.from('\r\n\r\n');
const lastChunk = Buffer.from('\r\n0\r\n\r\n');

/**
 * One keep-alive HTTP/1.1 connection with one request in flight. It parses just enough to know where a response
 * ends: the load must cost far less than the servers do, for they share the machine.
 */
export class HttpConnection {
  #socket;
  /** @type {Buffer} */
  #received = Buffer.alloc(0);
  /** @type {Buffer[]} */
  #more = [];
  #missing = 0;
  #bodyStart = -1;
  #isChunked = false;
  /** @type {((failure?: Error) => void) | undefined} */
  #onResponse;

  /** @param {import('node:net').Socket} socket */
  constructor(socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#onData(chunk));
    socket.on('error', (error) => this.#finish(error));
    socket.on('close', () => this.#finish(new Error('The server closed the connection')));
  }

  /** @param {number} port @returns {Promise<HttpConnection>} rejects if nobody listens. */
  static open(port) {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new HttpConnection(socket));
      });
    });
  }

  close() {
    this.#socket.destroy();
  }

  /** Sends a whole request; `onResponse` runs when its response is complete, or with what went wrong. */
  send(/** @type {Buffer} */ request, /** @type {(failure?: Error) => void} */ onResponse) {
    this.#received = Buffer.alloc(0);
    this.#more = [];
    this.#missing = 0;
    this.#bodyStart = -1;
    this.#onResponse = onResponse;
    this.#socket.write(request);
  }

  /** Sends a request and resolves to its status and text. @param {Buffer} request */
  async exchange(request) {
    await new Promise((resolve, reject) => {
      this.send(request, (failure) => (failure ? reject(failure) : resolve(undefined)));
    });
    return { status: this.status, text: this.text };
  }

  /** The status of the last response. */
  get status() {
    return Number(this.#received.latin1Slice(9, 12));
  }

  /** The body of the last response. */
  get text() {
    const body = Buffer.concat([this.#received, ...this.#more]).subarray(this.#bodyStart);
    return (this.#isChunked ? joinChunks(body) : body).toString();
  }

  /** Whether the last response holds data: 200, and no `errors` or `success: false` at its head. */
  get isGood() {
    if (this.status !== 200) return false;
    const head = this.#received.toString('latin1', this.#bodyStart, this.#bodyStart + 32);
    return !head.includes('"errors"') && !head.includes('false');
  }

  #onData(/** @type {Buffer} */ chunk) {
    if (this.#bodyStart < 0) {
      this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
      const headEnd = this.#received.indexOf(blankLine);
      if (headEnd < 0) return;
      this.#bodyStart = headEnd + blankLine.length;
      const length = /\r\ncontent-length: *(\d+)/i.exec(this.#received.latin1Slice(0, headEnd))?.[1];
      this.#isChunked = length === undefined;
      this.#missing = Number(length ?? 0) - (this.#received.length - this.#bodyStart);
      chunk = this.#received;
    } else {
      this.#more.push(chunk);
      this.#missing -= chunk.length;
    }
    if (this.#isChunked ? this.#endsWithLastChunk(chunk) : this.#missing <= 0) this.#finish();
  }

  #endsWithLastChunk(/** @type {Buffer} */ chunk) {
    // The mark may be torn over two packets; then all of the response is looked at.
    const all = chunk.length < lastChunk.length ? Buffer.concat([this.#received, ...this.#more]) : chunk;
    return all.subarray(-lastChunk.length).equals(lastChunk);
  }

  #finish(/** @type {Error | undefined} */ failure) {
    const onResponse = this.#onResponse;
    this.#onResponse = undefined;
    onResponse?.(failure);
  }
}

function joinChunks(/** @type {Buffer} */ body) {
  const parts = [];
  for (let at = 0; ;) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = parseInt(body.latin1Slice(at, lineEnd), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
}

/**
 * A whole HTTP/1.1 request as bytes.
 * @param {{ method: string, path: string, headers?: Record<string, string>, body?: unknown }} request
 */
export function encodeRequest({ method, path, headers = {}, body }) {
  const payload = body === undefined ? '' : JSON.stringify(body);
  const all = {
    host: '127.0.0.1',
    ...headers,
    ...(body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(payload)) }),
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n${payload}`);
}
