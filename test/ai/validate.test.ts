import { Type } from 'typebox';
import { toProviderSchema } from '../../src/ai/response-format.ts';
import { checkText } from '../../src/ai/validate.ts';

const Note = Type.Object(
  { title: Type.String({ minLength: 1 }), tags: Type.Optional(Type.Array(Type.String())) },
  { additionalProperties: false },
);
const check = (value: unknown) => checkText(typeof value === 'string' ? value : JSON.stringify(value), Note);
const titleOf = (title: string) => (check({ title }) as { data?: { title: string } }).data?.title;

describe('an answer', () => {
  it.each([
    '```json\n{"title":"a"}\n```',
    '```\n{"title":"a"}\n```',
    ' \n{"title":"a"}\n',
    '\uFEFF{"title":"a"}',
  ])('may be fenced or padded: %j', (text) => {
    expect(check(text)).toEqual({ isValid: true, data: { title: 'a' } });
  });

  it.each([
    ['', 'the answer is empty'],
    ['no', 'the answer is not JSON'],
    ['{"title":"a"} and more', 'the answer is not JSON'],
    ['[]', 'the answer must be object'],
    ['{"title":1}', '/title must be string'],
    ['{"title":"a","id":"x"}', 'the answer must NOT have additional properties'],
    ['{"title":"a","__proto__":{"b":1}}', 'the answer has a key "__proto__"'],
    ['{"title":"a","tags":[{"__proto__":1}]}', 'the answer has a key "__proto__"'],
    ['{"title":"<b></b>"}', '/title must NOT have fewer than 1 characters'],
    [`{"title":${'['.repeat(100)}${']'.repeat(100)}}`, 'the answer is nested deeper than 64 levels'],
  ])('that is wrong is refused with the reason: %s', (text, problem) => {
    expect(check(text)).toEqual({ isValid: false, problem });
  });

  it.each([
    ['Buy <script>alert(1)</script>now', 'Buy now'],
    ['<p class="x">Hello <b>you</b></p>', 'Hello you'],
    ['<img src=x onerror=alert(1)>', ''],
    ['a <svg/onload=alert(1)> b', 'a b'],
    ['<scr<b>ipt>alert(1)</scr</b>ipt>', undefined],
    ['a <img src=x onerror="alert(1)" ', 'a < img src=x onerror="alert(1)"'],
    ['hid\u200Bden\u202E te\u0000xt\u{E0041}', 'hidden text'],
  ])('loses markup and what cannot be seen: %j', (title, expected) => {
    const cleaned = titleOf(title) ?? '';
    if (expected !== undefined) expect(cleaned).toBe(expected);
    expect(cleaned).not.toMatch(/<[a-z/!?]/i);
  });

  it.each([
    'Margins < 10% and growth > 5%',
    'if a <b and c> d then e',
    'a < b',
    '- one\n- two\t**bold** `code`',
    'Ça coûte 5 €, naïve 日本語 👩‍👩‍👧 ❤️',
    'می‌خواهم',
  ])('keeps text as it is: %j', (title) => {
    expect(titleOf(title)?.replaceAll('< ', '<')).toBe(title.replaceAll('< ', '<'));
  });
});

describe('the schema for a provider', () => {
  it('is strict where every object is closed and every property required', () => {
    const schema = Type.Object(
      { a: Type.Array(Type.String({ maxLength: 5 })) },
      { additionalProperties: false },
    );
    expect(toProviderSchema(schema)).toEqual({
      strict: true,
      schema: {
        type: 'object',
        required: ['a'],
        properties: { a: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    });
  });

  it.each([
    ['an optional property', Note],
    ['an open object', Type.Object({ a: Type.String() })],
    [
      'a nested open object',
      Type.Object({ a: Type.Array(Type.Object({})) }, { additionalProperties: false }),
    ],
    ['a record', Type.Record(Type.String(), Type.String())],
  ])('is sent whole and not strict with %s', (_, schema) => {
    expect(toProviderSchema(schema)).toEqual({ strict: false, schema: JSON.parse(JSON.stringify(schema)) });
  });
});
