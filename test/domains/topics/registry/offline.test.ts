import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { topics } from '../../../../src/domains/topics/registry/index.ts';
import { inputOf, inputsFor } from './inputs.ts';
import { cpuSecondsOf } from '../../../helpers/cpu-time.ts';
import { extent } from '../../../helpers/extent.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Text as it stays when rules have removed what cannot be seen. */
const comparable = (text: string) => text.replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]+/gu, '').normalize('NFKD');

describe.each([...topics.values()].map((topic) => [topic.id, topic] as const))('%s by rules', (id, topic) => {
  const isValid = ajv.compile(topic.response!.schema);

  it('gives an answer that fits the response model, the same each time, whatever the input', () => {
    fc.assert(
      fc.property(inputsFor(topic), (input) => {
        const before = JSON.stringify(input);
        const answer = topic.offline(input);
        if (!isValid(answer))
          throw new Error(`${JSON.stringify(isValid.errors)} in ${JSON.stringify(answer)}`);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(topic.offline(input));
        expect(JSON.stringify(input)).toBe(before);
      }),
      { numRuns: extent(10, 30) },
    );
  });

  it('writes plain text without markup, control or broken characters', () => {
    fc.assert(
      fc.property(inputsFor(topic), (input) => {
        for (const text of textsIn(topic.offline(input))) {
          expect(text).not.toMatch(/[\p{Cc}\u200b\u202e]|<\w[^>]*>/u);
          expect(text.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: extent(10, 30) },
    );
  });

  it('draws on the input, so that different inputs get different answers', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{7,9}$/), { minLength: 6, maxLength: 6 }),
        (names) => {
          const one = topic.offline(inputOf(topic, names.slice(0, 3)));
          const other = topic.offline(inputOf(topic, names.slice(3).concat('more')));
          expect(one).not.toEqual(other);
        },
      ),
      { numRuns: extent(8, 20) },
    );
  });

  // business_metrics computes; its numbers are checked one by one.
  if (id !== 'business_metrics' && id !== 'alignment_check') {
    it('names no number that the input lacks', () => {
      fc.assert(
        fc.property(inputsFor(topic), (input) => {
          const given = comparable([JSON.stringify(input), ...textsIn(input)].join(' '));
          const products = id === 'website_scan' ? /product-\d+|-\d+$/g : /(?!)/g;
          for (const text of textsIn(topic.offline(input))) {
            for (const [digits] of comparable(text.replace(products, '')).matchAll(/\p{Nd}+/gu))
              expect(given).toContain(digits);
          }
        }),
        { numRuns: extent(10, 30) },
      );
    });
  }
});

it('answers the longest input in a blink', async () => {
  for (const topic of topics.values()) {
    for (const seed of ['a ', 'by ', '<', 'x', 'help with '] as const) {
      const input = inputOf(topic, [seed.repeat(10_000 / seed.length)]);
      expect(await cpuSecondsOf(() => topic.offline(input))).toBeLessThan(5);
    }
  }
});
