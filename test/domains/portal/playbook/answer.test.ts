import fc from 'fast-check';
import type { ClientContext } from '../../../../src/domains/portal/client-context/parts.ts';
import { answerPlaybook } from '../../../../src/domains/portal/playbook/answer.ts';
import { matchPlaybook } from '../../../../src/domains/portal/playbook/match.ts';
import { content, contexts, needy, now, without } from './contexts.ts';

const maximum = fc.integer({ min: 1, max: 20 });
const answer = (context: ClientContext, maxRecommendations?: number) =>
  answerPlaybook(context, { maxRecommendations, now });
const dental = needy('dental');

/** Every number in a value, as it is and as percent. */
function numbersIn(value: unknown): string[] {
  if (typeof value === 'number') {
    return [`${Number(value.toFixed(2))}`, `${Number((value * 100).toFixed(1))}`];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('the answer', () => {
  it('says what the figures call for', () => {
    const { answer: text, confidence, sources, suggestions, recommendations } = answer(dental);
    expect(text).toBe(
      'What your figures call for first is "Record calls, forms and bookings as conversions", because the number of ' +
        'conversions is 0. As a step, its impact is high and its effort low. Next comes "Invite patients ' +
        'whose recall is overdue", because the number of conversions fell against the period before.',
    );
    expect(confidence).toBe(0.9);
    expect(sources).toEqual(['analytics', 'profile', 'benchmarks']);
    expect(suggestions).toEqual([
      'What can I do to improve my number of conversions?',
      'How has my number of conversions changed?',
      'How is my overall score made up?',
    ]);
    expect(recommendations.map(({ priorityScore }) => priorityScore)).toEqual([100, 91, 91, 85, 80]);
  });

  it('says when nothing is known', () => {
    expect(answer({})).toMatchObject({
      answer:
        'Your figures do not tell yet what is most pressing, so this is general advice for a business. Start with ' +
        '"Ask every customer for a review": its impact is high and its effort low. To make the advice specific, more ' +
        'has to be known of the visibility scores and website traffic.',
      confidence: 0.3,
      sources: [],
    });
  });

  it('says what part of it is general advice', () => {
    const { profile } = dental;
    const given = { profile: profile!, analytics: { conversions: 0, bounceRate: 0.3 } };
    const { answer: text, confidence, sources } = answer(given);
    expect(text).toMatch(
      /For the rest your figures do not tell, so it is general advice for a dental practice\.$/,
    );
    expect(confidence).toBe(0.42); // 1 of 5 known: 0.3 + 0.12
    expect(sources).toEqual(['analytics', 'profile']);
  });

  it('says when nothing is called for', () => {
    expect(answer(content('dental'))).toMatchObject({ recommendations: [], confidence: 0.9 });
    expect(answer(content('dental')).answer).toMatch(/^Your figures call for none of the recommendations/);
  });

  it('has two to four sentences, and two or three questions', () => {
    fc.assert(
      fc.property(contexts, maximum, (context, max) => {
        const { answer: text, suggestions, confidence } = answer(context, max);
        const sentences = text.split(/\.(?:\s|$)/).filter(Boolean).length;
        expect([2, 3, 4]).toContain(sentences);
        expect([2, 3]).toContain(suggestions.length);
        expect(suggestions.every((each) => /^[A-Z].*\?$/.test(each))).toBe(true);
        expect(confidence).toBe(Math.round(confidence * 100) / 100);
        expect(confidence).toBeGreaterThanOrEqual(0.3);
        expect(confidence).toBeLessThanOrEqual(0.9);
      }),
    );
  });

  it('has no number but the figures of its sources', () => {
    let seen = 0;
    fc.assert(
      fc.property(contexts, maximum, (context, max) => {
        const { answer: text, sources } = answer(context, max);
        const given = numbersIn(sources.map((name) => context[name]));
        for (const [number] of text.matchAll(/\d+(?:\.\d+)?/g)) {
          seen += 1;
          expect(given).toContain(number);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('is surer the more is known', () => {
    const known = [
      {},
      { profile: dental.profile! },
      { profile: dental.profile!, content: dental.content! },
      without(dental, 'scores', 'analytics'),
      dental,
    ].map((context) => answer(context).confidence);
    expect(known).toEqual([0.3, 0.3, 0.66, 0.9, 0.9]);
  });

  it('has the recommendations of the match without ids and reasons', () => {
    const expected = matchPlaybook(dental, { now }).recommendations.map(
      ({ title, description, effortLevel, impactLevel, priorityScore }) => ({
        title,
        description,
        effortLevel,
        impactLevel,
        priorityScore,
      }),
    );
    expect(answer(dental).recommendations).toEqual(expected);
  });
});

it('a goal is overdue once its due date has passed', () => {
  const dueIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  const titles = (dueDate: string) =>
    answerPlaybook({ goals: { items: [{ title: 'x', dueDate }] } }).recommendations.map(({ title }) => title);
  expect(titles(dueIn(-1))).toContain('Close overdue goals or give them a new date');
  expect(titles(dueIn(1))).not.toContain('Close overdue goals or give them a new date');
});
