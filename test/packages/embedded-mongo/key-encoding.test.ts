import fc from 'fast-check';
import { compareValues } from '../../../src/packages/embedded-mongo/bson/compare.ts';
import { decodeDocument } from '../../../src/packages/embedded-mongo/bson/decode.ts';
import { encodeDocument } from '../../../src/packages/embedded-mongo/bson/encode.ts';
import { encodeKey } from '../../../src/packages/embedded-mongo/bson/key-encoding.ts';
import {
  Binary,
  createDoc,
  MaxKey,
  MinKey,
  ObjectId,
  Regex,
  toDouble,
  type Value,
} from '../../../src/packages/embedded-mongo/bson/values.ts';

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const double = fc.double().map(toDouble);
const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const nearDouble = fc
  .tuple(fc.integer({ min: 50, max: 62 }), fc.bigInt(-5n, 5n))
  .map(([power, off]) => 2n ** BigInt(power) + off);
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\0', 'a\0', 'a', 'a\0b', '\uffff', '\u{1f600}'),
);
const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  int32,
  double,
  int64,
  nearDouble,
  nearDouble.map((value) => toDouble(Number(value))),
  text,
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(Buffer.from(bytes))),
  fc
    .tuple(fc.nat(5), fc.uint8Array({ maxLength: 4 }))
    .map(([subtype, bytes]) => new Binary(subtype, Buffer.from(bytes))),
  fc
    .tuple(fc.string({ maxLength: 3 }), fc.constantFrom('', 'i', 'im'))
    .map(([pattern, options]) => new Regex(pattern.replaceAll('\0', ''), options)),
  fc.constantFrom(new MinKey(), new MaxKey()),
);
const name = fc.constantFrom('a', 'b', 'ab', '', 'é');
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }).map((doc) => createDoc(doc)),
  ),
}));
const direction = fc.constantFrom<1 | -1>(1, -1);

test('the order of encoded keys is the order of the values', () => {
  fc.assert(
    fc.property(value, value, (left, right) => {
      const bytes = Math.sign(encodeKey([left]).compare(encodeKey([right])));
      expect(bytes).toBe(Math.sign(compareValues(left, right)));
    }),
    { numRuns: 2000 },
  );
});

test('compound keys order by their components, each in its direction', () => {
  fc.assert(
    fc.property(
      fc.tuple(scalar, value),
      fc.tuple(scalar, value),
      fc.tuple(direction, direction),
      (left, right, directions) => {
        const wanted =
          compareValues(left[0], right[0]) * directions[0] ||
          compareValues(left[1], right[1]) * directions[1];
        const bytes = encodeKey(left, directions).compare(encodeKey(right, directions));
        expect(Math.sign(bytes)).toBe(Math.sign(wanted) + 0);
      },
    ),
    { numRuns: 2000 },
  );
});

test('comparing is antisymmetric and transitive', () => {
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      expect(Math.sign(compareValues(a, b))).toBe(-Math.sign(compareValues(b, a)) + 0);
      if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0)
        expect(compareValues(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test('a document survives encoding and decoding with its types', () => {
  fc.assert(
    fc.property(value, (item) => {
      const bytes = encodeDocument({ item });
      expect(encodeDocument(decodeDocument(bytes)).equals(bytes)).toBe(true);
    }),
  );
});
