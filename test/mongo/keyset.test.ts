import { toKeysetQuery, toPage, type PageRequest } from '../../src/mongo/keyset.ts';

const keys = { _id: 'text' } as const;

/** The page of a list of letters that a store answers with, in the direction of the list. */
function read(list: string, page: PageRequest) {
  const { limit } = toKeysetQuery('letters', keys, 1, page);
  const letters = Array.from(list);
  const found = page.towards === 'end' ? letters : letters.toReversed();
  const { rows, ...rest } = toPage(found.slice(0, limit), page);
  return { shown: rows.join(''), ...rest };
}

describe('a page of a list that is longer, as long, and shorter', () => {
  it.each([
    ['abcd', { shown: 'abc', hasPrevious: false, hasNext: true }],
    ['abc', { shown: 'abc', hasPrevious: false, hasNext: false }],
    ['ab', { shown: 'ab', hasPrevious: false, hasNext: false }],
    ['', { shown: '', hasPrevious: false, hasNext: false }],
  ])('tells from the start whether the list goes on: %s', (list, expected) => {
    expect(read(list, { limit: 3, towards: 'end', cursor: undefined })).toEqual(expected);
    expect(read(list, { limit: 3, towards: 'end', cursor: ['before'] })).toEqual({
      ...expected,
      hasPrevious: true,
    });
  });

  it.each([
    ['abcd', { shown: 'bcd', hasPrevious: true, hasNext: false }],
    ['abc', { shown: 'abc', hasPrevious: false, hasNext: false }],
    ['ab', { shown: 'ab', hasPrevious: false, hasNext: false }],
    ['', { shown: '', hasPrevious: false, hasNext: false }],
  ])('tells from the end whether the list goes on: %s', (list, expected) => {
    expect(read(list, { limit: 3, towards: 'start', cursor: undefined })).toEqual(expected);
    expect(read(list, { limit: 3, towards: 'start', cursor: ['after'] })).toEqual({
      ...expected,
      hasNext: true,
    });
  });
});
