import { leavesOf, nameOf, type Requirement } from '../../../../src/domains/portal/playbook/requirement.ts';
import { verticals } from '../../../../src/domains/portal/client-context/vertical.ts';
import { fieldOf, fields } from '../../../../src/domains/portal/playbook/fields.ts';
import { library } from '../../../../src/domains/portal/playbook/library/index.ts';
import { matchPlaybook } from '../../../../src/domains/portal/playbook/match.ts';
import type { ClientContext } from '../../../../src/domains/portal/client-context/parts.ts';
import { contextsFor, now, partsOf, without } from './contexts.ts';

const levels = ['low', 'medium', 'high'];
/** What an entry breaks, named, so that a failure shows every culprit at once. */
const culprits = (isBroken: (entry: (typeof library)[number]) => boolean) =>
  library.filter(isBroken).map(({ id }) => id);

describe('the library', () => {
  it('has what was promised for each vertical and in general', () => {
    const counts = verticals.map(
      (vertical) =>
        library.filter((entry) => entry.verticals !== 'general' && entry.verticals.includes(vertical)).length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(6);
    expect(library.filter((entry) => entry.verticals === 'general').length).toBeGreaterThanOrEqual(16);
    expect(library.length).toBeGreaterThanOrEqual(48);
  });

  it('has unique ids in kebab-case, unique titles and unique texts', () => {
    for (const key of ['id', 'title', 'description'] as const) {
      expect(new Set(library.map((entry) => entry[key])).size).toBe(library.length);
    }
    expect(culprits(({ id }) => !/^[a-z]+(-[a-z]+)+$/.test(id))).toEqual([]);
  });

  it('has titles of at most 70 characters without a number, since answers quote them', () => {
    expect(culprits(({ title }) => title.length > 70 || !/^[A-Z][^\d."]*$/.test(title))).toEqual([]);
  });

  it('has descriptions of two sentences', () => {
    expect(
      culprits(
        ({ description }) => !/^[A-Z][^.!?]+\. [A-Z][^.!?]+\.$/.test(description) || description.length > 400,
      ),
    ).toEqual([]);
  });

  it('knows its levels', () => {
    expect(culprits((e) => !levels.includes(e.effortLevel) || !levels.includes(e.impactLevel))).toEqual([]);
  });

  it('has requirements on known figures alone, with a target that a gap can be measured from', () => {
    for (const { id, when, gap } of library) {
      const leaves = leavesOf(when);
      expect([id, leaves.length]).not.toEqual([id, 0]);
      for (const leaf of leaves) {
        if ('anyOverdue' in leaf) continue;
        expect(Object.keys(fields)).toContain(leaf.part);
        expect(() => fieldOf(leaf.part, nameOf(leaf))).not.toThrow();
        if ('above' in leaf) expect(leaf.above).toBeGreaterThan(0);
        if ('below' in leaf) expect(leaf.below).not.toBe(0);
      }
      if (gap !== undefined) expect([id, ...leaves.map(nameOf)]).toContain(gap);
    }
  });

  it('names the figure of the gap only if no other could take its place', () => {
    const hasAny = (when: Requirement): boolean => 'any' in when || ('all' in when && when.all.some(hasAny));
    expect(culprits(({ when, gap }) => gap !== undefined && hasAny(when))).toEqual([]);
  });

  it('asks for several parts at once only if evidence is needed, so that each source is needed', () => {
    const isWide = (when: Requirement): boolean =>
      'all' in when
        ? new Set(leavesOf(when).map(({ part }) => part)).size > 1
        : 'any' in when && when.any.some(isWide);
    expect(culprits((entry) => isWide(entry.when) && entry.needsEvidence !== true)).toEqual([]);
  });
});

it.each(library.map((entry) => [entry.id, entry] as const))(
  '%s comes where its requirements hold',
  (id, entry) => {
    const ways = contextsFor(entry);
    expect(ways.length).toBeGreaterThan(0);
    for (const context of ways as ClientContext[]) {
      const { recommendations, sources } = matchPlaybook(context, { maxRecommendations: 20, now });
      const found = recommendations.find((each) => each.id === id);
      expect(found?.priorityScore).toBeGreaterThanOrEqual(24);
      expect(found?.reasons[0]).not.toMatch(/General advice/);
      expect(sources).toEqual(expect.arrayContaining(partsOf(context)));
      const less = matchPlaybook(without(context, leavesOf(entry.when)[0]!.part), {
        maxRecommendations: 20,
        now,
      });
      const advice = less.recommendations.find((each) => each.id === id);
      if (advice && !('any' in entry.when)) expect(advice.reasons[0]).toMatch(/^General advice for a /);
      if (entry.needsEvidence) expect(advice).toBeUndefined();
    }
  },
);
