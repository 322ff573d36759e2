/** A buffer that grows as it is written to. */
export class ByteWriter {
  bytes: Buffer;
  /** Where the next byte goes: how many have been written. */
  position = 0;

  constructor(initialBytes: number) {
    this.bytes = Buffer.allocUnsafe(initialBytes);
  }

  /** Makes room for so many more bytes. */
  reserve(length: number): void {
    if (this.position + length <= this.bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.position + length));
    this.bytes.copy(grown, 0, 0, this.position);
    this.bytes = grown;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.position] = value;
    this.position += 1;
  }

  raw(bytes: Buffer): void {
    this.reserve(bytes.length);
    bytes.copy(this.bytes, this.position);
    this.position += bytes.length;
  }
}
