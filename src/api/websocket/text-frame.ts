/** Bytes up to which copying a message is cheaper than writing it in two pieces. */
const maxCopiedBytes = 4096;
/** FIN and opcode 1: a text in one frame (RFC 6455, section 5.2). */
const wholeText = 0x81;

/** A frame's bytes; in two pieces where the second is shared with other frames. */
export type Frame = readonly [Buffer] | readonly [head: Buffer, body: Buffer];

/**
 * A WebSocket's text frame as a server sends it, unmasked and uncompressed (RFC 6455, section 5.2).
 * @param start the text's beginning
 * @param body the rest of it, in UTF-8; may be shared by many frames and is never changed
 */
export function toTextFrame(start: string, body: Buffer): Frame {
  const startLength = Buffer.byteLength(start);
  const length = startLength + body.length;
  const headerLength = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const isCopied = body.length <= maxCopiedBytes;
  const bytes = Buffer.allocUnsafe(headerLength + startLength + (isCopied ? body.length : 0));
  bytes[0] = wholeText;
  if (headerLength === 2) {
    bytes[1] = length;
  } else if (headerLength === 4) {
    bytes[1] = 126;
    bytes.writeUInt16BE(length, 2);
  } else {
    bytes[1] = 127;
    bytes.writeUInt32BE(Math.floor(length / 2 ** 32), 2);
    bytes.writeUInt32BE(length % 2 ** 32, 6);
  }
  bytes.write(start, headerLength);
  if (!isCopied) return [bytes, body];
  body.copy(bytes, headerLength + startLength);
  return [bytes];
}
