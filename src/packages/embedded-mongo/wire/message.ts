import { decodeDocument } from '../bson/decode.ts';
import type { Doc } from '../bson/values.ts';

/** Largest message, in bytes: what the server advertises as maxMessageSizeBytes. */
export const maxMessageBytes = 48_000_000;

const opQuery = 2004;
const opMsg = 2013;
const moreToCome = 2;
const checksumPresent = 1;

/** One command as a client sent it. */
export interface Request {
  readonly requestId: number;
  /** The old handshake form, which is answered with OP_REPLY. */
  readonly isLegacy: boolean;
  /** True when the client wants no answer. */
  readonly isSilent: boolean;
  readonly body: Doc;
  /** Arrays of documents that came beside the body, still encoded. */
  readonly sequences: ReadonlyMap<string, readonly Buffer[]>;
}

/** The bytes are not a message of this protocol: the connection cannot go on. */
export class ProtocolError extends Error {}

function readLength(bytes: Buffer, offset: number, end: number): number {
  if (offset + 4 > end) throw new ProtocolError('a section ends outside its message');
  const length = bytes.readInt32LE(offset);
  if (length < 4 || offset + length > end) throw new ProtocolError(`a section claims ${length} bytes`);
  return length;
}

function readSequence(bytes: Buffer, start: number, end: number): [string, Buffer[]] {
  const nameEnd = bytes.indexOf(0, start);
  if (nameEnd < 0 || nameEnd >= end) throw new ProtocolError('a sequence has no name');
  const documents: Buffer[] = [];
  for (let offset = nameEnd + 1; offset < end;) {
    const length = readLength(bytes, offset, end);
    documents.push(bytes.subarray(offset, offset + length));
    offset += length;
  }
  return [bytes.toString('utf8', start, nameEnd), documents];
}

function parseMsg(bytes: Buffer, requestId: number): Request {
  const flags = bytes.readUInt32LE(16);
  if ((flags & 0xffff & ~(moreToCome | checksumPresent)) !== 0)
    throw new ProtocolError(`unknown flags ${flags}`);
  const end = (flags & checksumPresent) === 0 ? bytes.length : bytes.length - 4;
  let body: Doc | undefined;
  const sequences = new Map<string, Buffer[]>();
  for (let offset = 20; offset < end;) {
    const kind = bytes[offset];
    const length = readLength(bytes, offset + 1, end);
    if (kind === 0) body = decodeDocument(bytes, offset + 1, offset + 1 + length);
    else if (kind === 1) sequences.set(...readSequence(bytes, offset + 5, offset + 1 + length));
    else throw new ProtocolError(`unknown section kind ${kind ?? 'none'}`);
    offset += 1 + length;
  }
  if (body === undefined) throw new ProtocolError('a message has no body');
  return { requestId, isLegacy: false, isSilent: (flags & moreToCome) !== 0, body, sequences };
}

function parseQuery(bytes: Buffer, requestId: number): Request {
  const nameEnd = bytes.indexOf(0, 20);
  if (nameEnd < 0) throw new ProtocolError('a query has no collection');
  const body = decodeDocument(bytes, nameEnd + 9);
  return { requestId, isLegacy: true, isSilent: false, body, sequences: new Map() };
}

/**
 * Parses one whole message. Source: MongoDB Wire Protocol, OP_MSG and OP_QUERY.
 * @throws ProtocolError or CommandError 22 when the bytes are malformed, CommandError for a refused BSON type.
 */
export function parseMessage(bytes: Buffer): Request {
  if (bytes.length < 21) throw new ProtocolError(`a message of ${bytes.length} bytes`);
  const requestId = bytes.readInt32LE(4);
  const opCode = bytes.readInt32LE(12);
  if (opCode === opMsg) return parseMsg(bytes, requestId);
  if (opCode === opQuery) return parseQuery(bytes, requestId);
  throw new ProtocolError(`unknown operation code ${opCode}`);
}
