import { encodeDocument } from '../bson/encode.ts';
import type { Doc } from '../bson/values.ts';
import type { Request } from './message.ts';

const msgHeaderBytes = 21;
const replyHeaderBytes = 36;

/** Encodes a reply to a request: OP_MSG, or OP_REPLY for the old handshake. */
export function encodeReply(
  request: Pick<Request, 'requestId' | 'isLegacy'>,
  body: Doc,
  replyId: number,
): Buffer {
  const headerBytes = request.isLegacy ? replyHeaderBytes : msgHeaderBytes;
  const bytes = encodeDocument(body, headerBytes);
  bytes.fill(0, 0, headerBytes);
  bytes.writeInt32LE(bytes.length, 0);
  bytes.writeInt32LE(replyId, 4);
  bytes.writeInt32LE(request.requestId, 8);
  bytes.writeInt32LE(request.isLegacy ? 1 : 2013, 12);
  if (request.isLegacy) {
    // AwaitCapable, and one document.
    bytes.writeInt32LE(8, 16);
    bytes.writeInt32LE(1, 32);
  }
  return bytes;
}
