import fc from 'fast-check';
import type { ClientContext } from '../../../../src/domains/portal/client-context/parts.ts';
import { toPromptFacts } from '../../../../src/domains/portal/nlq/prompt-facts.ts';
import { contexts, inventedNumbers, keepParts, numbersOf, withoutPart } from '../glossary/contexts.ts';

describe('facts for a prompt', () => {
  it('tell numbers and known words, and nothing that names the client', () => {
    const context = {
      scores: {
        scanId: 'scan-123456',
        scannedAt: '2026-02-01',
        overall: 62,
        components: { speed: 48, 'Joe Miller': 12 },
      },
      analytics: {
        sessions: 4200,
        bounceRate: 0.62,
        previous: { bounceRate: 0.58 },
        owner: 'Joe Miller',
        viewId: 9_876,
      },
      goals: {
        items: [
          {
            title: 'Ask joe@miller.example, 212-555-0187, what Smile-Dental needs',
            metric: 'joe’s own',
            dueDate: 'soon',
          },
          {
            title: 'Calm the site',
            metric: 'bounce rate',
            target: 0.4,
            current: 0.62,
            dueDate: '2026-04-01',
            id: 'g-1',
          },
        ],
      },
      'action-items': { items: [{ title: `Read ${'x'.repeat(100)}`, priority: 'urgent', assignee: 'Joe' }] },
      content: { publishedPosts: 42, lastPublishedAt: '2026-02-03' },
      social: {
        reach: 9000,
        platforms: [
          { name: 'instagram', engagementRate: 0.05 },
          { name: 'Joe’s Net', engagementRate: 0.07 },
        ],
      },
      profile: { vertical: 'Home Services', businessName: 'Smile Dental', city: 'Springfield', locations: 2 },
      benchmarks: { overall: 66, components: { speed: 50, joe: 1 }, metrics: { bounceRate: 0.5, joe: 3 } },
    } as unknown as ClientContext;
    expect(toPromptFacts(context)).toEqual({
      parts: ['scores', 'analytics', 'goals', 'action-items', 'content', 'social', 'profile', 'benchmarks'],
      text: [
        'scores: visibility score 62; speed score 48',
        'analytics: sessions 4,200; bounce rate 62% (period before: 58%)',
        'goals: “Calm the site” (measured by bounce rate, 62% against a target of 40%, due 2026-04-01); ' +
          '“Ask [email], [phone], what the business needs”',
        `action-items: “Read ${'x'.repeat(54)}…” (high priority)`,
        'content: published posts 42; latest post 2026-02-03',
        'social: reach 9,000; Instagram engagement rate 5%',
        'profile: industry home services; locations 2',
        'benchmarks: visibility score 66; speed score 50; bounce rate 50%',
      ].join('\n'),
    });
  });

  it('are empty if nothing is known', () => {
    const nothing = { parts: [], text: '' };
    expect(toPromptFacts({})).toEqual(nothing);
    expect(toPromptFacts({ profile: { businessName: 'Smile Dental', city: 'Springfield' } })).toEqual(
      nothing,
    );
  });

  it('name exactly the parts that they tell of, on one line each, with their numbers alone', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const facts = toPromptFacts(context);
        // The profile's name also decides what is left out of titles.
        expect(toPromptFacts(keepParts(context, [...facts.parts, 'profile']))).toEqual(facts);
        for (const part of facts.parts) expect(toPromptFacts(withoutPart(context, part))).not.toEqual(facts);
        const lines = facts.text === '' ? [] : facts.text.split('\n');
        expect(lines.map((line) => line.split(':')[0])).toEqual(facts.parts);
        expect(inventedNumbers(facts.text, numbersOf(context))).toEqual([]);
        expect(facts.text).not.toContain('scan-77');
      }),
      { numRuns: 500 },
    );
  });
});
