import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mutants, plant } from './index.ts';

const root = path.resolve(import.meta.dirname, '../../..');

const language = new Set('await const false for if new of return Infinity URL'.split(' '));

/** Names that a text uses, but for those of properties. */
const namesIn = (text: string) => text.replace(/'.*?'/g, '').match(/(?<![.\w$])[A-Za-z_$][\w$]*/g) ?? [];

describe('the mutants', () => {
  it('are 30, each with a name of its own', () => {
    expect(mutants).toHaveLength(30);
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(30);
  });

  it.each(mutants.map((mutant) => [mutant.name, mutant] as const))(
    '%s changes its file, uses what is known there, and names suites that exist',
    (_name, mutant) => {
      const source = readFileSync(path.join(root, mutant.file), 'utf8');
      expect(plant(mutant, source)).not.toBe(source);
      // A name that the file no longer knows would fail every test, and the fault would be said to be seen.
      const known = new Set([...source.split(/[^\w$]+/), ...language]);
      const planted = mutant.edits.flatMap(({ replace }) => namesIn(replace));
      expect(planted.filter((name) => !known.has(name))).toEqual([]);
      const toFile = (suite: string) => path.join(root, 'test', `${suite}.test.ts`);
      expect(mutant.suites.filter((suite) => !existsSync(toFile(suite)))).toEqual([]);
    },
  );
});

describe('planting a mutant', () => {
  const mutant = { name: 'wrong-sum', harm: '', file: 'sum.ts', suites: ['sum'] } as const;
  const edits = [{ find: 'a + b', replace: 'a - b' }];

  it('replaces the text, however its white space is broken', () => {
    expect(plant({ ...mutant, edits }, 'return (\n  a +\n  b\n);')).toBe('return (\n  a - b\n);');
  });

  it.each([
    ['never', 0, 'a * b'],
    ['twice', 2, 'a + b + a + b'],
  ])('is refused where the text stands there %s', (_how, count, source) => {
    expect(() => plant({ ...mutant, edits }, source)).toThrow(
      `wrong-sum: expected once in sum.ts, found ${count} times: a + b`,
    );
  });
});
