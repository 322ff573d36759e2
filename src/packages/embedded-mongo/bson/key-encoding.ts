import { ByteWriter } from './byte-writer.ts';
import { rank, rankOf } from './types.ts';
import {
  type Binary,
  type Doc,
  type Double,
  numericValue,
  type ObjectId,
  type Regex,
  type Value,
} from './values.ts';

/** Stands for an empty array in an index, which sorts before null. */
export const emptyArrayKey: unique symbol = Symbol('empty array');

/** What one component of an index entry can hold. */
export type KeyValue = Value | typeof emptyArrayKey | undefined;

/** Appended to an encoded key: sorts after every key that starts with it and before every other greater key. */
export const afterPrefix = Buffer.from([0xff]);

class KeyWriter extends ByteWriter {
  /** Text and its end mark: a null byte inside is escaped, so that a prefix sorts before what it starts. */
  text(text: string): void {
    this.reserve(text.length * 3 + 2);
    if (text.includes('\0')) {
      for (const byte of Buffer.from(text)) {
        this.byte(byte);
        if (byte === 0) this.byte(0xff);
      }
    } else this.position += this.bytes.write(text, this.position);
    this.byte(0);
    this.byte(0);
  }

  /** Ten bytes: the nearest double in sortable form, then what an int64 differs from it. */
  number(value: number | bigint): void {
    this.reserve(10);
    const double = Number(value);
    if (Number.isNaN(double)) {
      this.bytes.fill(0, this.position, this.position + 10);
      this.position += 10;
      return;
    }
    const start = this.position;
    // Adding zero turns negative zero into zero.
    this.bytes.writeDoubleBE(double + 0, start);
    const isNegative = (this.bytes[start] ?? 0) >= 0x80;
    if (isNegative) for (let i = start; i < start + 8; i += 1) this.bytes[i] = ~(this.bytes[i] ?? 0) & 0xff;
    else this.bytes[start] = (this.bytes[start] ?? 0) | 0x80;
    const difference = typeof value === 'bigint' ? Number(value - BigInt(double)) : 0;
    this.bytes.writeUInt16BE(0x8000 + difference, start + 8);
    this.position += 10;
  }

  value(value: KeyValue): void {
    if (value === emptyArrayKey) return this.byte(rank.emptyArray);
    const valueRank = rankOf(value);
    this.byte(valueRank);
    switch (valueRank) {
      case rank.number:
        return this.number(numericValue(value as number | bigint | Double));
      case rank.string:
        return this.text(value as string);
      case rank.object:
        for (const [name, field] of Object.entries(value as Doc)) {
          this.byte(rankOf(field));
          this.text(name);
          this.value(field);
        }
        return this.byte(0);
      case rank.array:
        for (const item of value as Value[]) this.value(item);
        return this.byte(0);
      case rank.binary:
        return this.binary(value as Binary);
      case rank.objectId:
        return this.raw((value as ObjectId).bytes);
      case rank.bool:
        return this.byte(value === true ? 1 : 0);
      case rank.date:
        this.reserve(8);
        this.bytes.writeBigInt64BE(BigInt((value as Date).getTime()), this.position);
        this.bytes[this.position] = (this.bytes[this.position] ?? 0) ^ 0x80;
        this.position += 8;
        return;
      case rank.regex:
        this.text((value as Regex).pattern);
        return this.text((value as Regex).options);
      default:
    }
  }

  binary(value: Binary): void {
    this.reserve(5);
    this.bytes.writeUInt32BE(value.bytes.length, this.position);
    this.bytes[this.position + 4] = value.subtype;
    this.position += 5;
    this.raw(value.bytes);
  }
}

// One writer serves every call: encoding is synchronous and its result is copied out.
const writer = new KeyWriter(4096);

/**
 * Encodes values so that comparing bytes compares the values: each encoding marks its own end, so components can be
 * joined. A component whose direction is -1 is inverted. Equal numbers have equal bytes whatever their BSON type.
 */
export function encodeKey(values: readonly KeyValue[], directions?: readonly (1 | -1)[]): Buffer {
  writer.position = 0;
  for (const [index, value] of values.entries()) {
    const start = writer.position;
    writer.value(value);
    if (directions?.[index] !== -1) continue;
    for (let i = start; i < writer.position; i += 1) writer.bytes[i] = ~(writer.bytes[i] ?? 0) & 0xff;
  }
  return Buffer.from(writer.bytes.subarray(0, writer.position));
}
