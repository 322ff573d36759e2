import { toTextFrame } from '../../../src/api/websocket/text-frame.ts';

/** Reads a server's frame as RFC 6455, section 5.2 describes it. */
function readFrame(bytes: Buffer) {
  const short = bytes[1]! & 0x7f;
  const start = { 126: 4, 127: 10 }[short] ?? 2;
  const length =
    start === 4 ? bytes.readUInt16BE(2) : start === 10 ? Number(bytes.readBigUInt64BE(2)) : short;
  return {
    isWholeText: bytes[0] === 0x81,
    isMasked: (bytes[1]! & 0x80) !== 0,
    headerLength: start,
    length,
    text: bytes.subarray(start).toString(),
  };
}

describe('a text frame', () => {
  it.each([
    [0, 2],
    [125, 2],
    [126, 4],
    [4_200, 4],
    [65_535, 4],
    [65_536, 10],
    [1_000_000, 10],
  ])('of %i bytes says so in a header of %i', (length, headerLength) => {
    const start = '{"id":"ü"'.slice(0, length);
    const body = Buffer.alloc(Math.max(0, length - Buffer.byteLength(start)), 'é'.repeat(4));
    const frame = readFrame(Buffer.concat(toTextFrame(start, body)));
    expect(frame).toEqual({
      isWholeText: true,
      isMasked: false,
      headerLength,
      length,
      text: start + body.toString(),
    });
  });

  it('copies a short body, and shares a long one with other frames', () => {
    const [short, long] = [Buffer.alloc(4_096, 'a'), Buffer.alloc(4_097, 'b')];
    expect(toTextFrame('x', short)).toHaveLength(1);
    expect(toTextFrame('x', long)[1]).toBe(long);
  });
});
