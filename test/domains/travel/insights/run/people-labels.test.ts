import { createPeopleLabels } from '../../../../../src/domains/travel/insights/run/people-labels.ts';

describe('names of people', () => {
  const people = () =>
    createPeopleLabels([
      ['Alex Taylor', 'Alex', 'Taylor'],
      ['Bo Li', 'Bo', 'Li'],
    ]);

  it('go out as labels and come back as the texts had them', () => {
    const { hide, restore } = people();
    expect(hide('Alex coaching: Alex Taylor and Bo’s leads; Taylor, Li.')).toBe(
      'Consultant A coaching: Consultant A and Consultant B’s leads; Consultant A, Consultant B.',
    );
    expect(restore('Consultant B and Consultant A’s')).toBe('Bo and Alex’s');
  });

  it('are taken whole and as they are written', () => {
    const { hide } = people();
    expect(hide('Alexander Bowie, taylor-made, Lisa')).toBe('Alexander Bowie, taylor-made, Lisa');
  });

  it('are noticed in what comes back', () => {
    const { isNamedIn, restore } = people();
    expect([isNamedIn('Consultant A'), isNamedIn('Talk to Bo.'), isNamedIn('Bowling')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([restore('Consultant C'), restore('Consultant A')]).toEqual([undefined, undefined]);
  });

  it('that two share stand for one label', () => {
    const { hide } = createPeopleLabels([
      ['Ann Lee', 'Ann', 'Lee'],
      ['Bo Lee', 'Bo', 'Lee'],
    ]);
    expect(hide('Ann, Bo, Lee, Bo Lee')).toBe('Consultant A, Consultant B, Consultant A, Consultant B');
  });

  it('may hold anything, or nothing', () => {
    const { hide, restore } = createPeopleLabels([['O’Neil (Jr.) [x] $1 *', ''], [' ']]);
    expect(hide('Ask O’Neil (Jr.) [x] $1 * now')).toBe('Ask Consultant A now');
    expect(restore('Ask Consultant A')).toBe('Ask O’Neil (Jr.) [x] $1 *');
    expect(createPeopleLabels([]).restore('Consultant A')).toBeUndefined();
    expect(createPeopleLabels([[]]).hide('Alex')).toBe('Alex');
  });

  it('have labels of their own however many they are', () => {
    const many = Array.from({ length: 800 }, (_, index) => [`N${index}x`]);
    const { hide, restore } = createPeopleLabels(many);
    const texts = many.map(([name]) => hide(name!));
    expect(new Set(texts).size).toBe(800);
    expect([texts[0], texts[25], texts[26], texts[702]]).toEqual([
      'Consultant A',
      'Consultant Z',
      'Consultant AA',
      'Consultant AAA',
    ]);
    expect(texts.map(restore)).toEqual(many.map(([name]) => name));
  });
});
