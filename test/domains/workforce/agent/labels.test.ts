import fc from 'fast-check';
import { createLabels, createLabelsIn, othersLabel } from '../../../../src/domains/workforce/agent/labels.ts';

const departments = ['Kitchen', 'Kitchen Nord', 'Service & Bar', 'Department B'].map((name, at) => ({
  id: `d${at}`,
  name,
}));
const labels = createLabels(departments, [{ id: 'd9', name: 'Office' }]);

describe('departments’ labels', () => {
  it('take the place of names, the longest first, in any case, as whole words', () => {
    expect(labels.hide('Is kitchen nord worse than the KITCHEN or service & bar? See Kitchens.')).toBe(
      'Is Department B worse than the Department A or Department C? See Kitchens.',
    );
  });

  it('are one for all departments that have none of their own', () => {
    expect(labels.hide('How is the office?')).toBe(`How is the ${othersLabel}?`);
  });

  it('do not mix up a name that looks like a label with that label', () => {
    expect(labels.hide('Department B and Department A')).toBe('Department D and an unknown department');
    expect(labels.restore('Department B and Department D')).toBe('Kitchen Nord and Department B');
  });

  it('leave words alone that only begin like them', () => {
    expect(labels.hide('what should a department a bit small do')).toBe(
      'what should a department a bit small do',
    );
    expect(labels.restore('Department Analysis, Departments A, Department A2, Department Z')).toBe(
      'Department Analysis, Departments A, Department A2, Department Z',
    );
  });

  it('are put back in a text that comes in pieces as in the whole text', () => {
    const word = fc.constantFrom(
      'Department A',
      'Department',
      'Depart',
      'A',
      'B',
      ' ',
      '.',
      'Department AB',
      'é🙂',
    );
    fc.assert(
      fc.property(fc.array(word), fc.array(fc.nat({ max: 9 })), (words, sizes) => {
        const whole = words.join('');
        const restorer = labels.createRestorer();
        let rest = whole;
        let restored = '';
        for (const size of sizes) {
          restored += restorer.push(rest.slice(0, size));
          rest = rest.slice(size);
          expect(labels.restore(whole).startsWith(restored)).toBe(true);
        }
        restored += restorer.push(rest);
        expect(labels.restore(whole).startsWith(restored)).toBe(true);
        // Nothing but a beginning of a label is held back.
        expect(labels.restore(whole).length - restored.length).toBeLessThanOrEqual('Department A'.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('labels of the departments that texts name', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ id: `d${at}`, name: `Team ${at} "Blue"` }));
  const numbered = { id: 'd30', name: '7' };
  const inTexts = (...texts: string[]) => createLabelsIn(texts, [...many, numbered]);

  it('tell no other department', () => {
    const { hide, restore } = inTexts('How is team 3 "blue"?');
    expect(hide('How is team 3 "blue"?')).toBe('How is Department A?');
    expect(restore('Department A to Department Z')).toBe('Team 3 "Blue" to Department Z');
    expect(inTexts('What are Department A and Department B?').restore('Department A')).toBe('Department A');
  });

  it('are 26, and one for the departments beyond', () => {
    const { hide } = inTexts(...many.map(({ name }) => name));
    expect(hide(many[25]!.name)).toBe('Department Z');
    expect(many.slice(26).map(({ name }) => hide(name))).toEqual(Array(4).fill(othersLabel));
  });

  it('take no number for a department, unless nothing else is said', () => {
    const { hide } = inTexts('7', 'In 7 days');
    expect([hide('In 7 days'), hide('7')]).toEqual(['In 7 days', 'Department A']);
  });
});
