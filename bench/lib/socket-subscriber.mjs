import { randomBytes } from 'node:crypto';
import net from 'node:net';

/** Opcodes of RFC 6455, section 5.2. */
const [text, close, ping, pong] = [1, 8, 9, 10];

/** A short client frame; its mask is zero, so that it need not be computed. @param {number} opcode @param {Buffer} payload */
function toFrame(opcode, payload) {
  const isShort = payload.length < 126;
  const head = Buffer.alloc(isShort ? 6 : 8);
  head[0] = 0x80 | opcode;
  head[1] = 0x80 | (isShort ? payload.length : 126);
  if (!isShort) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

/**
 * A WebSocket client that costs next to nothing for a message, so that thousands of them in one process are not
 * what is measured. It reads what servers send here: whole, unmasked, uncompressed frames.
 */
export class SocketSubscriber {
  /** @type {(message: Buffer) => void} */
  onMessage = () => {};
  /** @type {(reason: string) => void} */
  onClose = () => {};
  /** @type {Buffer | undefined} what came of a frame that is not whole yet */
  #rest;
  #connection;

  /** @param {net.Socket} connection */
  constructor(connection) {
    this.#connection = connection;
    connection.on('data', (chunk) => this.#read(chunk));
    connection.on('error', ({ message }) => this.onClose(message));
    connection.on('close', () => this.onClose('the connection ended'));
  }

  /** @param {number} port @param {string} path @param {Record<string, string>} headers @returns {Promise<SocketSubscriber>} */
  static async open(port, path, headers) {
    const connection = net.connect({ port, host: '127.0.0.1', noDelay: true });
    const lines = Object.entries({
      host: `127.0.0.1:${port}`,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
      'sec-websocket-protocol': 'graphql-transport-ws',
      ...headers,
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    connection.write(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
    return await new Promise((resolve, reject) => {
      connection.once('error', reject);
      connection.once('data', (answer) => {
        const head = answer.toString('latin1');
        // Servers here speak only when spoken to, so nothing follows the answer.
        if (!head.startsWith('HTTP/1.1 101') || !head.endsWith('\r\n\r\n')) reject(new Error(head));
        else resolve(new SocketSubscriber(connection));
      });
    });
  }

  /** @param {object} message */
  send(message) {
    this.#connection.write(toFrame(text, Buffer.from(JSON.stringify(message))));
  }

  /** Leaves as a client does that ends its process. */
  async end() {
    this.onClose = () => {};
    const closed = new Promise((resolve) => this.#connection.once('close', resolve));
    this.#connection.write(toFrame(close, Buffer.from([0x03, 0xe8])));
    await closed;
  }

  /** @param {Buffer} chunk */
  #read(chunk) {
    let bytes = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk;
    while (bytes.length >= 2) {
      const short = bytes[1];
      const start = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (bytes.length < start) break;
      const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : bytes.readUIntBE(4, 6);
      if (bytes.length < start + length) break;
      this.#take(bytes[0] & 0x0f, bytes.subarray(start, start + length));
      bytes = bytes.subarray(start + length);
    }
    this.#rest = bytes.length > 0 ? bytes : undefined;
  }

  /** @param {number} opcode @param {Buffer} payload */
  #take(opcode, payload) {
    if (opcode === text) this.onMessage(payload);
    else if (opcode === ping) this.#connection.write(toFrame(pong, payload));
    else if (opcode === close) this.onClose(`closed with ${payload.readUInt16BE(0)} ${payload.subarray(2)}`);
    else this.onClose(`sent a frame with opcode ${opcode}`);
  }
}
