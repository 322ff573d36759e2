import { readFileSync } from 'node:fs';
import { plantedIn, plantedProblems } from '../../src/demo/travel/index.ts';
import { findProblems } from './travel-oracle.ts';

const companyOf = (seed: number, isQuiet: boolean) => ({
  itineraries: 20_000,
  seed,
  asOf: '2026-02-11',
  isQuiet,
});

describe('In a generated travel company', () => {
  it.each([1, 2, 3])(
    'each planted problem is found by an oracle, with its subjects and no others (seed %i)',
    (seed) => {
      const company = companyOf(seed, false);
      const planted = plantedIn(company).map(({ problem, subjects }) => [problem, subjects]);
      expect(planted.map(([problem]) => problem)).toEqual(plantedProblems);
      expect(findProblems(company)).toEqual(Object.fromEntries(planted));
    },
  );

  it.each([1, 2, 3])('nothing is found where it is quiet (seed %i)', (seed) => {
    const company = companyOf(seed, true);
    expect(plantedIn(company)).toEqual([]);
    const found = Object.entries(findProblems(company)).filter(([, subjects]) => subjects.length > 0);
    expect(found).toEqual([]);
  });

  it('the planted problems are those that the page lists', () => {
    const [, section = ''] = readFileSync('docs/travel-demo.md', 'utf8').split('## Planted problems');
    const listed = [...section.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(listed).toEqual(plantedProblems);
  });
});
