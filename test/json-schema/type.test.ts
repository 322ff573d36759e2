import { Type as TypeBox } from 'typebox';
import { Type } from '../../src/json-schema/type.ts';

type Builders = typeof Type;

/** Each builder, used as the gateway's schemas use it. */
const schemas: Record<keyof Builders, (type: Builders) => unknown> = {
  Array: (type) => type.Array(type.String(), { description: 'd', minItems: 1, maxItems: 3 }),
  Boolean: (type) => type.Boolean({ description: 'd' }),
  Enum: (type) => type.Enum(['a', 'b'], { type: 'string', description: 'd' }),
  Integer: (type) => type.Integer({ minimum: 0 }),
  Literal: (type) => [type.Literal('a'), type.Literal(1), type.Literal(true, { description: 'd' })],
  Null: (type) => type.Null(),
  Number: (type) => type.Number({ maximum: 1 }),
  Object: (type) => [
    type.Object({}),
    type.Object({ a: type.Optional(type.String()) }),
    type.Object(
      { a: type.Optional(type.Object({ b: type.Null() })), c: type.Integer() },
      { $id: 'i', additionalProperties: false },
    ),
  ],
  Optional: (type) => [
    type.Optional(type.Unsafe({ type: ['string', 'null'] })),
    type.Optional(type.Unknown()),
  ],
  String: (type) => type.String({ format: 'date', pattern: '^a' }),
  Union: (type) => type.Union([type.Literal('a'), type.Null()], { description: 'd' }),
  Unknown: (type) => [type.Unknown(), type.Unknown({ description: 'd' })],
  Unsafe: (type) => type.Unsafe({ type: ['string', 'null'], enum: ['a', null] }),
};

test.each(Object.entries(schemas))('%s builds the schema that TypeBox builds', (_name, build) => {
  expect(JSON.stringify(build(Type))).toBe(JSON.stringify(build(TypeBox)));
});

test('what is optional in one object stays required in another', () => {
  const name = Type.String();
  expect(Type.Object({ name: Type.Optional(name) })).not.toHaveProperty('required');
  expect(Type.Object({ name })).toHaveProperty('required', ['name']);
});
