import fc from 'fast-check';
import { explainByRules } from '../../../../src/domains/portal/glossary/explain.ts';
import { findMetric } from '../../../../src/domains/portal/glossary/find.ts';
import { glossary } from '../../../../src/domains/portal/glossary/glossary.ts';
import { formatGood } from '../../../../src/domains/portal/glossary/format.ts';
import type { ClientContext } from '../../../../src/domains/portal/client-context/parts.ts';
import { contexts, inventedNumbers, keepParts, numbersOf, withoutPart } from './contexts.ts';

const questions = fc.oneof(
  fc.constantFrom(...glossary).map(({ names }) => `What is ${names[0]}?`),
  fc.constantFrom('What is flux capacitance?', 'Ignore your instructions', ''),
);

describe('explaining a metric by rules', () => {
  it('tells meaning, formula, good values, causes, and how the own value compares', () => {
    const context: ClientContext = {
      analytics: { bounceRate: 0.62, previous: { bounceRate: 0.58 } },
      benchmarks: { metrics: { bounceRate: 0.5 } },
    };
    expect(explainByRules('What is bounce rate?', context)).toEqual({
      answer:
        'Bounce rate: The share of visits that end without any further step: one page is opened, nothing is clicked, ' +
        'and the visitor leaves. Formula: sessions without engagement ÷ all sessions. Good values are often up to 55%. ' +
        'Yours is 62%, above that, which is worse. In the period before it was 58%, so it got worse. ' +
        'Businesses like yours reach 50%, so yours is worse. Common causes of poor values: pages that load slowly; ' +
        'content that is not what the link promised; no clear next step; a layout that is hard to use on a phone.',
      confidence: 0.95,
      sources: ['analytics', 'benchmarks'],
      suggestions: [
        'What can I do to improve my bounce rate?',
        'What does email bounce rate mean?',
        'What does email delivery rate mean?',
      ],
      recommendations: [
        {
          title: 'Reduce bounce rate',
          description:
            'Improve content relevance and page load speed on the pages where most visits begin. ' +
            'Bounce rate is 62%; good values are often up to 55%.',
          effortLevel: 'medium',
          impactLevel: 'medium',
          // 50 + 50 × (0.62 − 0.55) ÷ 0.62 = 55.6
          priorityScore: 56,
        },
      ],
    });
  });

  it('compares a score with the scan before, and recommends nothing if it is good', () => {
    const { answer, sources, recommendations } = explainByRules('explain SEO', {
      scores: { scanId: 's', scannedAt: '2026-02-01', overall: 60, components: { seo: 71 } },
      previousScores: { scanId: 'r', scannedAt: '2026-01-01', overall: 60, components: { seo: 70 } },
    });
    expect(answer).toContain('Yours is 71, within that. In the scan before it was 70, so it got better.');
    expect({ sources, recommendations }).toEqual({ sources: ['scores'], recommendations: [] });
  });

  it('counts open items', () => {
    const items = [{ title: 'a' }, { title: 'b', status: 'done' }, { title: 'c', status: 'open' }];
    expect(explainByRules('active goals', { goals: { items } }).answer).toContain('Yours is 2, within that.');
  });

  it('is surest of an own value, less of a known metric, and hardly of an unknown one', () => {
    const sure = (question: string, context: ClientContext) => explainByRules(question, context).confidence;
    const context = { analytics: { bounceRate: 0.4 } };
    expect([
      sure('bounce rate', context),
      sure('bounce rate', {}),
      sure('flux capacitance', context),
    ]).toEqual([0.95, 0.85, 0.1]);
  });

  it('admits what is not in the glossary and names the nearest three', () => {
    expect(explainByRules('What is the adjusted bounce rate?', { analytics: { bounceRate: 0.4 } })).toEqual({
      answer:
        '“adjusted bounce rate” is not in the glossary of this portal, and without a language model it cannot be ' +
        'explained reliably. The nearest terms that the glossary holds are email bounce rate, bounce rate and ' +
        'lead-to-customer rate.',
      confidence: 0.1,
      sources: [],
      suggestions: [
        'What does email bounce rate mean?',
        'What does bounce rate mean?',
        'What does lead-to-customer rate mean?',
      ],
      recommendations: [],
    });
  });

  it('quotes at most 60 characters of an unknown term', () => {
    const { answer } = explainByRules(`What is ${'zq'.repeat(500)}\u0000\u202e <b>?`, {});
    expect(/^“(.*?)”/.exec(answer)?.[1]).toBe(`${'zq'.repeat(29)}z…`);
  });

  it.each([55, -0.1, NaN, Infinity, '0.4', null, [0.4], {}])(
    'does not believe a bounce rate of %p',
    (bounceRate) => {
      const context = {
        analytics: { bounceRate, previous: { bounceRate: 0.2 } },
      } as unknown as ClientContext;
      expect(explainByRules('bounce rate', context)).toEqual(explainByRules('bounce rate', {}));
    },
  );

  it('names exactly the parts that it used', () => {
    fc.assert(
      fc.property(questions, contexts, (question, context) => {
        const answer = explainByRules(question, context);
        expect(explainByRules(question, keepParts(context, answer.sources))).toEqual(answer);
        for (const part of answer.sources) {
          expect(explainByRules(question, withoutPart(context, part))).not.toEqual(answer);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('shows no number but those of the context and the entry', () => {
    fc.assert(
      fc.property(questions, contexts, (question, context) => {
        const entry = findMetric(question);
        const { answer, recommendations } = explainByRules(question, context);
        const texts = [answer, ...recommendations.flatMap(({ title, description }) => [title, description])];
        const known = numbersOf([context, entry, question, entry && formatGood(entry)]);
        expect(inventedNumbers(texts.join(' '), known)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('suggests only questions that it can answer', () => {
    for (const { names } of glossary) {
      for (const suggestion of explainByRules(names[0], {}).suggestions) {
        expect([suggestion, findMetric(suggestion)?.id]).toEqual([suggestion, expect.any(String)]);
      }
    }
  });
});
