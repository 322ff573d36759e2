import { CommandError } from '../errors.ts';
import { ByteWriter } from './byte-writer.ts';
import { maxDepth } from './decode.ts';
import {
  Binary,
  type Doc,
  Double,
  isInt32,
  MaxKey,
  MinKey,
  ObjectId,
  RawDocument,
  Regex,
  type Value,
} from './values.ts';

const initialBytes = 64 * 1024;

class Writer extends ByteWriter {
  cstring(text: string): void {
    if (text.includes('\0'))
      throw new CommandError(2, 'field names and patterns must not contain a null byte');
    this.reserve(text.length * 3 + 1);
    this.position += this.bytes.write(text, this.position);
    this.bytes[this.position] = 0;
    this.position += 1;
  }

  header(type: number, name: string): void {
    this.byte(type);
    this.cstring(name);
  }

  int32(value: number): void {
    this.reserve(4);
    this.position = this.bytes.writeInt32LE(value, this.position);
  }

  double(name: string, value: number): void {
    this.header(0x01, name);
    this.reserve(8);
    this.position = this.bytes.writeDoubleLE(value, this.position);
  }

  int64(type: number, name: string, value: bigint): void {
    this.header(type, name);
    this.reserve(8);
    this.position = this.bytes.writeBigInt64LE(value, this.position);
  }

  string(name: string, text: string): void {
    this.header(0x02, name);
    this.reserve(text.length * 3 + 5);
    const length = this.bytes.write(text, this.position + 4);
    this.bytes.writeInt32LE(length + 1, this.position);
    this.position += 4 + length;
    this.bytes[this.position] = 0;
    this.position += 1;
  }

  container(entries: Iterable<[string | number, Value | undefined]>, depth: number): void {
    if (depth > maxDepth)
      throw new CommandError(15, `Exceeded depth limit of ${maxDepth} when converting to BSON`);
    const start = this.position;
    this.int32(0);
    for (const [name, value] of entries) if (value !== undefined) this.value(String(name), value, depth);
    this.reserve(1);
    this.bytes[this.position] = 0;
    this.position += 1;
    this.bytes.writeInt32LE(this.position - start, start);
  }

  value(name: string, value: Value, depth: number): void {
    switch (typeof value) {
      case 'string':
        return this.string(name, value);
      case 'number':
        if (!isInt32(value)) return this.double(name, value);
        this.header(0x10, name);
        return this.int32(value);
      case 'bigint':
        return this.int64(0x12, name, value);
      case 'boolean':
        this.header(0x08, name);
        return this.raw(Buffer.from([value ? 1 : 0]));
      default:
        this.objectValue(name, value, depth);
    }
  }

  objectValue(name: string, value: Exclude<Value, string | number | bigint | boolean>, depth: number): void {
    if (value === null) this.header(0x0a, name);
    else if (Array.isArray(value)) {
      this.header(0x04, name);
      this.container(value.entries(), depth + 1);
    } else if (value instanceof Date) {
      this.int64(0x09, name, Number.isNaN(value.getTime()) ? 0n : BigInt(value.getTime()));
    } else if (value instanceof ObjectId) {
      this.header(0x07, name);
      this.raw(value.bytes);
    } else if (value instanceof Double) this.double(name, value.value);
    else if (value instanceof RawDocument) {
      this.header(0x03, name);
      this.raw(value.bytes);
    } else if (value instanceof Binary) {
      this.header(0x05, name);
      this.int32(value.bytes.length);
      this.raw(Buffer.from([value.subtype]));
      this.raw(value.bytes);
    } else if (value instanceof Regex) {
      this.header(0x0b, name);
      this.cstring(value.pattern);
      this.cstring(value.options);
    } else if (value instanceof MinKey) this.header(0xff, name);
    else if (value instanceof MaxKey) this.header(0x7f, name);
    else {
      this.header(0x03, name);
      this.container(Object.entries(value), depth + 1);
    }
  }
}

// One writer serves every call: encoding is synchronous and its result is copied out.
const writer = new Writer(initialBytes);

/**
 * Encodes a document; fields that are undefined are left out.
 * @throws CommandError 15 beyond 200 levels.
 */
export function encodeDocument(doc: Doc, reservedBytes = 0): Buffer {
  writer.position = reservedBytes;
  writer.container(Object.entries(doc), 1);
  const bytes = Buffer.from(writer.bytes.subarray(0, writer.position));
  if (writer.bytes.length > 64 * initialBytes) writer.bytes = Buffer.allocUnsafe(initialBytes);
  return bytes;
}
