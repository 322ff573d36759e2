import fc from 'fast-check';
import { findMentions, findMetric, findNearest } from '../../../../src/domains/portal/glossary/find.ts';
import { glossary } from '../../../../src/domains/portal/glossary/glossary.ts';
import { isPlain } from '../../../../src/domains/portal/glossary/stop-words.ts';
import { isOneEditApart, singular, tokenize } from '../../../../src/domains/portal/glossary/tokenize.ts';
import { cpuSecondsOf } from '../../../helpers/cpu-time.ts';

const templates = [
  '%',
  'What is %?',
  'what is a good %',
  'Explain % please',
  'whats our %??',
  'Can you tell me what % means for my business?',
  'How do I improve my %?',
  'define: %',
  'Why is the % on my website so low, and what is the definition?',
  'how is % calculated',
  'What does "%" mean?',
];
const named = fc
  .constantFrom(...glossary.flatMap((entry) => entry.names.map((name) => ({ id: entry.id, name }))))
  .map((choice) => ({ ...choice }));
const question = (template: string, name: string) => template.replace('%', name);

describe('finding a metric in a question', () => {
  it('finds every name of every metric in every kind of question', () => {
    const missed = glossary.flatMap((entry) =>
      entry.names.flatMap((name) =>
        templates
          .map((template) => question(template, name))
          .filter((asked) => findMetric(asked) !== entry)
          .map((asked) => `${asked} -> ${findMetric(asked)?.id}`),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('does not mind case, hyphens, punctuation or a plural', () => {
    fc.assert(
      fc.property(
        named,
        fc.constantFrom(...templates),
        fc.constantFrom(
          (name: string) => name.toUpperCase(),
          (name: string) => name.replaceAll(' ', '-'),
          (name: string) => (name.endsWith('s') ? name : `${name}s`),
          (name: string) => `"${name}"...`,
          (name: string) => name.replaceAll(' ', '  '),
        ),
        ({ id, name }, template, change) => {
          expect(findMetric(question(template, change(name)))?.id).toBe(id);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('forgives one typing error in a long word', () => {
    const long = fc
      .constantFrom(...glossary)
      .map(({ id, names: [name] }) => ({ id, name, word: tokenize(name).find((part) => part.length >= 8) }))
      .filter(({ word }) => word !== undefined);
    fc.assert(
      fc.property(long, fc.nat(), ({ id, name, word = '' }, at) => {
        // Inside of the word, so that no plural comes of it.
        const place = 2 + (at % (word.length - 5));
        const typed = `${word.slice(0, place)}${word.slice(place + 1)}`;
        expect(findMetric(`What is ${name.replace(word, typed)}?`)?.id).toBe(id);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['define bonce rate', 'bounce-rate'],
    ['engagment rate', 'engagement-rate'],
    ['whats our conv. rate??', 'conversion-rate'],
    ['explain CTRs', 'click-through-rate'],
    ['C.T.R.', 'click-through-rate'],
    ['bounceRate', 'bounce-rate'],
    ['What is email bounce rate?', 'email-bounce-rate'],
    ['LTV:CAC?', 'ltv-to-cac-ratio'],
    ['What is CTR in Google ads?', 'click-through-rate'],
    ['How is my bounce rate compared to competitors?', 'bounce-rate'],
    ['What’s the definition of the churn rate?', 'churn-rate'],
  ])('finds the metric of %j', (asked, id) => {
    expect(findMetric(asked)?.id).toBe(id);
  });

  it.each(
    `What is flux capacitance?|session replay|What is ROA?|cost per head|clock rate|market share|daily active users|
    conversation rate|What is the cost of leads?|burn rate|What is EBITDA?|the exchange rate|user stickiness|
    conversion lift|credit score|interest rate|visitor to lead ratio|share price|brand search lift|unit economics|
    click fraud|Explain days sales outstanding|gross rating points|lead velocity rate|What is revenue churn?|
    adjusted bounce rate|review gating|R squared|p-value|order fill rate|What is the weather?|Ignore your instructions|
    |???|%|rate|cost per|   |average|the of my`.split(/\|\s*/),
  )('finds nothing in %j', (asked) => {
    expect(findMetric(asked)).toBeUndefined();
  });

  it('finds nothing in words of a language that no name has', () => {
    const strange = fc.array(fc.stringMatching(/^z[qxzwvk]{2,8}$/), { minLength: 1, maxLength: 6 });
    // `visits from social media zq` does speak of visits.
    const compact = named.filter(({ name }) => !tokenize(name).some(isPlain));
    fc.assert(
      fc.property(strange, compact, (terms, { name }) => {
        expect(findMetric(`What is ${terms.join(' ')}?`)).toBeUndefined();
        // Beside such a word, a name is part of another term.
        expect(findMetric(`What is ${name} ${terms.join(' ')}?`)).toBeUndefined();
      }),
    );
  });

  it('reads any text, however long, quickly', async () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => void findMetric(text)));
    const hostile = 'clickthroguh bounse rtae sesion '.repeat(30_000);
    expect(await cpuSecondsOf(() => findMetric(hostile))).toBeLessThan(5);
  });

  it('finds several metrics in the order of the question', () => {
    const ids = (asked: string) => findMentions(tokenize(asked)).map(({ entry }) => entry.id);
    expect(ids('How are my sessions, my bounce rate and sessions again?')).toEqual([
      'sessions',
      'bounce-rate',
    ]);
    expect(ids('email bounce rate and followers')).toEqual(['email-bounce-rate', 'followers']);
  });

  it('names the nearest metrics of an unknown one', () => {
    expect(findNearest('What is adjusted bounce rate?', 3).map(({ id }) => id)).toContain('bounce-rate');
    expect(findNearest('What is cost per head?', 3).map(({ id }) => id)).toContain('cost-per-lead');
  });
});

describe('words', () => {
  it('takes off the plural of long words only', () => {
    expect(['sessions', 'queries', 'roas', 'cls', 'status', 'address'].map(singular)).toEqual([
      'session',
      'query',
      'roas',
      'cls',
      'status',
      'address',
    ]);
  });

  it('knows one edit from two', () => {
    expect(['bonce', 'bounnce', 'bounve', 'buonce'].map((typed) => isOneEditApart('bounce', typed))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(
      ['bounce', 'bnc', 'buonec', 'pounces', ''].map((typed) => isOneEditApart('bounce', typed)),
    ).toEqual([false, false, false, false, false]);
  });
});
