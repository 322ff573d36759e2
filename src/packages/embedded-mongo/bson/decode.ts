import { CommandError } from '../errors.ts';
import {
  Binary,
  createDoc,
  type Doc,
  MaxKey,
  MinKey,
  ObjectId,
  Regex,
  toDouble,
  type Value,
} from './values.ts';

/** Nesting beyond which a document is refused, as the server does. */
export const maxDepth = 200;

const refusedTypes: Record<number, string> = {
  0x06: 'undefined',
  0x0c: 'dbPointer',
  0x0d: 'javascript',
  0x0e: 'symbol',
  0x0f: 'javascriptWithScope',
  0x11: 'timestamp',
  0x13: 'decimal',
};

function invalid(reason: string): CommandError {
  return new CommandError(22, `Invalid BSON: ${reason}`);
}

class Reader {
  readonly bytes: Buffer;
  position: number;

  constructor(bytes: Buffer, position: number) {
    this.bytes = bytes;
    this.position = position;
  }

  take(length: number, end: number): number {
    const start = this.position;
    if (length < 0 || start + length > end) throw invalid('a value ends outside its document');
    this.position = start + length;
    return start;
  }

  cstring(end: number): string {
    const start = this.position;
    const stop = this.bytes.indexOf(0, start);
    if (stop < 0 || stop >= end) throw invalid('a name is not terminated');
    this.position = stop + 1;
    return this.bytes.toString('utf8', start, stop);
  }

  document(end: number, depth: number, isArray: boolean): Doc | Value[] {
    if (depth > maxDepth)
      throw new CommandError(15, `Exceeded depth limit of ${maxDepth} when converting to BSON`);
    const start = this.position;
    const size = this.bytes.readInt32LE(this.take(4, end));
    const stop = start + size - 1;
    if (size < 5 || stop >= end || this.bytes[stop] !== 0) throw invalid(`a document claims ${size} bytes`);
    const doc = createDoc();
    const items: Value[] = [];
    while (this.position < stop) {
      const type = this.bytes[this.position] ?? 0;
      this.position += 1;
      const name = this.cstring(stop);
      const value = this.value(type, name, stop, depth);
      if (isArray) items.push(value);
      else doc[name] = value;
    }
    if (this.position !== stop) throw invalid('a value ends outside its document');
    this.position = stop + 1;
    return isArray ? items : doc;
  }

  value(type: number, name: string, end: number, depth: number): Value {
    const { bytes } = this;
    switch (type) {
      case 0x01:
        return toDouble(bytes.readDoubleLE(this.take(8, end)));
      case 0x02: {
        const length = bytes.readInt32LE(this.take(4, end));
        const start = this.take(length, end);
        if (length < 1 || bytes[start + length - 1] !== 0)
          throw invalid(`string '${name}' is not terminated`);
        return bytes.toString('utf8', start, start + length - 1);
      }
      case 0x03:
        return this.document(end, depth + 1, false);
      case 0x04:
        return this.document(end, depth + 1, true);
      case 0x05: {
        const length = bytes.readInt32LE(this.take(4, end));
        const subtype = bytes[this.take(1, end)] ?? 0;
        const start = this.take(length, end);
        return new Binary(subtype, Buffer.from(bytes.subarray(start, start + length)));
      }
      case 0x07: {
        const start = this.take(12, end);
        return new ObjectId(Buffer.from(bytes.subarray(start, start + 12)));
      }
      case 0x08:
        return bytes[this.take(1, end)] !== 0;
      case 0x09:
        return new Date(Number(bytes.readBigInt64LE(this.take(8, end))));
      case 0x0a:
        return null;
      case 0x0b:
        return new Regex(this.cstring(end), Array.from(this.cstring(end)).sort().join(''));
      case 0x10:
        return bytes.readInt32LE(this.take(4, end));
      case 0x12:
        return bytes.readBigInt64LE(this.take(8, end));
      case 0xff:
        return new MinKey();
      case 0x7f:
        return new MaxKey();
      default: {
        const refused = refusedTypes[type];
        if (refused === undefined) throw invalid(`unknown type 0x${type.toString(16)} of field '${name}'`);
        throw new CommandError(
          2,
          `BSON type '${refused}' of field '${name}' is not supported by the embedded store`,
        );
      }
    }
  }
}

/**
 * Decodes the document that starts at `offset`.
 * @throws CommandError 22 for malformed bytes, 15 beyond 200 levels, 2 for a type that the store refuses.
 */
export function decodeDocument(bytes: Buffer, offset = 0, end = bytes.length): Doc {
  return new Reader(bytes, offset).document(end, 1, false) as Doc;
}
