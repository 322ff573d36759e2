import fc from 'fast-check';
import { createResponseReader } from '../../../../src/domains/workforce/agent/response-reader.ts';

function readPieces(pieces: readonly string[]): string {
  const reader = createResponseReader();
  return pieces.map((piece) => reader.push(piece)).join('');
}

/** All ways to cut a text in two. */
const cuts = (text: string) =>
  Array.from({ length: text.length + 1 }, (_, at) => [text.slice(0, at), text.slice(at)]);

/** The text with every character written as an escape. */
const escaped = (text: string) =>
  text.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const examples: Record<string, { json: string; response: string }> = {
  'the first property': {
    json: '{"response":"Absence is high.","title":"x"}',
    response: 'Absence is high.',
  },
  'a later one, behind nested ones of its name': {
    json: '{"a":{"response":"no","b":["response",{"response":"no"}]},"c":"\\"response\\":\\"no\\"","response":"yes","d":1}',
    response: 'yes',
  },
  'short and numeric escapes': {
    json: '{"response":"a\\n\\t\\"b\\"\\\\ \\/ \\u00fc \\u20AC"}',
    response: 'a\n\t"b"\\ / ü €',
  },
  'surrogates, whole and escaped': {
    json: '{"response":"🙂 \\ud83d\\ude42 \\uD83D\\uDC68\\u200d\\ud83d\\udcbb"}',
    response: '🙂 🙂 👨‍💻',
  },
  'a name that is escaped': { json: '{"respo\\u006ese" : "found"}', response: 'found' },
  'a fence around it': { json: '```json\n{"response": "fenced {[}"}\n```', response: 'fenced {[}' },
  'spaces everywhere': { json: ' { "title" : null ,\n "response"\t:\r\n"spaced" } ', response: 'spaced' },
  'an empty string': { json: '{"response":"","title":"no"}', response: '' },
  'the first of two': { json: '{"response":"one","response":"two"}', response: 'one' },
  'no string': { json: '{"response":["no"],"other":{"response":"no"}}', response: '' },
  'one that is not there': { json: '{"title":"response","list":["response","no"]}', response: '' },
};

describe('the reader of a response that is being written', () => {
  it.each(Object.entries(examples))('reads %s at every cut', (_name, { json, response }) => {
    for (const pieces of cuts(json)) expect(readPieces(pieces)).toBe(response);
    expect(readPieces(Array.from({ length: json.length }, (_, at) => json.charAt(at)))).toBe(response);
  });

  it('gives out text as soon as it stands there, and no half of a character', () => {
    const reader = createResponseReader();
    expect(reader.push('{"response":"Mon')).toBe('Mon');
    expect(reader.push('days \\ud83d')).toBe('days ');
    expect(reader.push('\\ude4')).toBe('');
    expect(reader.push('2!')).toBe('🙂!');
    expect(reader.push('","title":"more"}')).toBe('');
  });

  it('reads what JSON.parse reads, however it is written and cut', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const rest = fc.dictionary(
      fc.string({ maxLength: 8 }).filter((key) => key !== '__proto__'),
      fc.jsonValue(),
      { maxKeys: 4 },
    );
    fc.assert(
      fc.property(
        text,
        rest,
        rest,
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.nat({ max: 30 })),
        (response, before, after, isEscaped, isIndented, sizes) => {
          delete before.response;
          const value = isEscaped ? '§' : response;
          let json = JSON.stringify({ ...before, response: value, ...after, x: 1 }, null, isIndented ? 2 : 0);
          fc.pre(!isEscaped || json.split('"§"').length === 2);
          if (isEscaped) json = json.replace('"§"', `"${escaped(response)}"`);
          const pieces = sizes.map((size) => {
            const piece = json.slice(0, size);
            json = json.slice(size);
            return piece;
          });
          const whole = [...pieces, json].join('');
          const expected: unknown = JSON.parse(whole).response;
          expect(readPieces([...pieces, json])).toBe(typeof expected === 'string' ? expected : '');
        },
      ),
      { numRuns: 500 },
    );
  });
});
