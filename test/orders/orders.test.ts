import { extent, testSeed } from '../helpers/extent.ts';
import { times } from '../helpers/travel-company.ts';
import type { Found } from './answers.ts';
import { createChance } from './chance.ts';
import { compareKeys, keysOf, sharedCriteria } from './criteria.ts';
import { operationsOf, type Operation } from './places.ts';
import { connections } from './questions.ts';
import { lists, type OrderedList } from './table.ts';
import { useWorld, type World } from './world.ts';

/*
 * Every list of the answers has the order that docs/orders.md gives, down to a criterion that tells any two items apart;
 * in whatever order the records came, the answers and their pages are the same.
 */

const seeds = times(extent(1, 3), (index) => testSeed + index);

const foundOf = ({ asked }: World, place: string): Found[] =>
  asked.flatMap(({ answers }) =>
    answers.flatMap(({ lists: all }) => all.filter((each) => each.place === place)),
  );

/** The items without what differs between two tenants, or two imports of one record, by its nature. */
function toComparable({ place, items }: Found, tenant: string): string[] {
  const isOwn = (name: string) =>
    ['cursor', 'eventId'].includes(name) || (place === 'getFxRates .data' && name === 'createdAt');
  const toText = (item: unknown) =>
    JSON.stringify(item, (name, value: unknown) => (isOwn(name) ? undefined : value));
  return items.map((item) => toText(item).replaceAll(tenant, 'tenant'));
}

/** What a list is ordered by must order it, without two items that are alike. */
function expectOrder({ order }: OrderedList, { args, items, place }: Found): void {
  if (!order) return;
  const criteria = order(args);
  const keys = items.map((item) => keysOf(item, criteria));
  const evidence = { place, args };
  expect({ ...evidence, keys }).toEqual({
    ...evidence,
    keys: keys.toSorted((one, other) => compareKeys(one, other, criteria)),
  });
  const repeated = keys.filter(
    (each, index) => index > 0 && compareKeys(keys[index - 1]!, each, criteria) === 0,
  );
  expect({ ...evidence, repeated }).toEqual({ ...evidence, repeated: [] });
}

/** Whether only the last criterion tells some neighbours apart. */
function isDecidedByLast({ order }: OrderedList, { args, items }: Found): boolean {
  const criteria = order!(args);
  const keys = items.map((item) => keysOf(item, criteria));
  return keys.some(
    (each, index) => index > 0 && sharedCriteria(keys[index - 1]!, each) === criteria.length - 1,
  );
}

interface CursorPage {
  edges: { cursor: string; node: any }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** Reads a connection page by page. @returns the keys of its nodes, in the list's order. */
async function readByCursor(
  world: World,
  tenant: string,
  field: string,
  given: string,
  { way, sizeOf }: { way: 'forwards' | 'backwards'; sizeOf: () => number },
): Promise<string[]> {
  const [size, cursor] = way === 'forwards' ? ['first', 'after'] : ['last', 'before'];
  const { selection, key } = connections[field]!;
  const query = `query ($size: Int, $cursor: String) { page: ${field}(${size}: $size, ${cursor}: $cursor ${given}) {
    edges { cursor node { ${selection} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const token = await world.gateway.tokenFor({ tenant });
  let found: string[] = [];
  let position: string | null = null;
  for (;;) {
    const variables = { size: sizeOf(), cursor: position };
    const { page } = await world.gateway.graphql(query, variables, { token });
    const { edges, pageInfo } = page as CursorPage;
    const keys = edges.map(({ node }) => node[key]);
    found = way === 'forwards' ? [...found, ...keys] : [...keys, ...found];
    position = way === 'forwards' ? pageInfo.endCursor : pageInfo.startCursor;
    if (!(way === 'forwards' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return found;
  }
}

/** The ways to ask for a page by its number: its parameters, and what is sent for the rows that one begins with. */
const numberings = [
  { size: 'page_size', page: 'page', toPage: (from: number, size: number) => from / size + 1 },
  { size: 'pageRowCount', page: 'pageNumber', toPage: (from: number, size: number) => from / size + 1 },
  { size: 'limit', page: 'offset', toPage: (from: number) => from },
];
function numberingOf({ parameters }: Operation) {
  const names = parameters.map(({ name }) => name);
  return numberings.find(({ size, page }) => names.includes(size) && names.includes(page));
}

describe.each(seeds)('the lists of records that were made from seed %i', (seed) => {
  const world = useWorld(seed);

  it.each(lists.map((list) => [list.name, list] as const))('%s has its documented order', (_name, list) => {
    for (const place of list.places) {
      const found = foundOf(world(), place);
      found.forEach((each) => expectOrder(list, each));
      expect({ place, isAsked: found.length > 0 }).toEqual({ place, isAsked: true });
      if (!list.order || list.order({}).length === 1) continue;
      const isDecided = found.some((each) => isDecidedByLast(list, each));
      expect({ place, isDecided }).toEqual({ place, isDecided: true });
    }
    expect(list.places.some((place) => foundOf(world(), place).some(({ items }) => items.length > 1))).toBe(
      true,
    );
  });

  it.each(lists.map((list) => [list.name, list] as const))(
    '%s is the same for every tenant, whatever order the records came in',
    (_name, list) => {
      const comparable = world().asked.filter(({ question }) => !question.isOwn);
      for (const place of list.places) {
        for (const { question, answers } of comparable) {
          const [first, ...others] = answers.map(({ tenant, lists: all }) =>
            all.filter((each) => each.place === place).map((each) => toComparable(each, tenant)),
          );
          for (const other of others) expect({ question, items: other }).toEqual({ question, items: first });
        }
      }
    },
  );

  const variants = Object.entries(connections).flatMap(([field, { args }]) =>
    args.map((given) => [field, given] as const),
  );
  it.each(variants)('the pages of %s(%s) by cursor make up the list', async (field, given) => {
    const chance = createChance(seed);
    const { key, isForward } = connections[field]!;
    const [tenant] = world().tenants;
    const whole = world().asked.find(({ question: { graphql = '' } }) =>
      graphql.startsWith(`{ ${field}(${['first: 100', given].join(' ')})`),
    );
    const nodes = whole!.answers[0]!.lists[0]!.items.map((node) => node[key]);
    expect(nodes.length).toBeGreaterThan(2);
    const sizeOf = () => 3 + chance.next(7);
    for (const way of isForward ? (['forwards'] as const) : (['forwards', 'backwards'] as const)) {
      expect(await readByCursor(world(), tenant!, field, given, { way, sizeOf })).toEqual(nodes);
    }
  });

  it('the pages by number make up the list, of every operation that has them', async () => {
    const chance = createChance(seed);
    const numbered = operationsOf(world().openApi).filter(numberingOf);
    expect(numbered.length).toBeGreaterThan(10);
    for (const operation of numbered) {
      const { size, page, toPage } = numberingOf(operation)!;
      const { operationId } = operation;
      const whole = world().asked.find(
        ({ question: { rest, isOwn } }) => rest?.operationId === operationId && !isOwn,
      )!;
      const { place, items } = whole.answers[0]!.lists[0]!;
      const rows = 1 + chance.next(5);
      const pages = [];
      for (let from = 0; from < items.length; from += rows) {
        const query = new URLSearchParams({ [size]: String(rows), [page]: String(toPage(from, rows)) });
        const url = `${whole.question.rest!.url}?${query.toString()}`;
        const { body } = await world().gateway.request('GET', url, undefined, {
          tenant: world().tenants[0]!,
        });
        const path = place.split('.').slice(1);
        pages.push(...path.reduce((value, name) => value[name], body));
      }
      expect({ operationId, items: pages }).toEqual({ operationId, items });
    }
  });

  it('the first of a list are the same, however many are asked for', async () => {
    const [tenant] = world().tenants;
    const read = async (first: number) =>
      await world().gateway.graphql(
        `{ insightBoard { quickWins(first: ${first}) { id } columns { insights(first: ${first}) { id } } }
           travel { fxRates(limit: ${first}) { data { id } } } }`,
        {},
        { tenant: tenant! },
      );
    const listsOf = ({ insightBoard: { quickWins, columns }, travel }: any): any[][] => [
      quickWins,
      ...columns.map(({ insights }: any) => insights),
      travel.fxRates.data,
    ];
    const whole = listsOf(await read(100));
    expect(Math.min(...whole.map(({ length }) => length))).toBeGreaterThan(1);
    for (const first of [1, 2, 3, 5]) {
      expect(listsOf(await read(first))).toEqual(whole.map((items) => items.slice(0, first)));
    }
  });

  it('what was saved comes back in the order given, what was given twice in its first place', async () => {
    const chance = createChance(seed);
    const ids = chance.ids(6);
    const given = [...ids, ids[2]!].map((id, index) => ({
      ...{ id, title: `Title ${index}`, description: 'Given', category: 'STRATEGY', priority: 'LOW' },
      kissCategory: 'KEEP',
    }));
    const { saveInsights } = await world().gateway.graphql(
      `mutation ($insights: [InsightInput!]!) { saveInsights(input: { insights: $insights }) {
        insights { id title } } }`,
      { insights: given },
      { tenant: `saved-${seed}` },
    );
    const titleOf = (id: string) => given.findLast((each) => each.id === id)!.title;
    expect(saveInsights.insights).toEqual(ids.map((id) => ({ id, title: titleOf(id) })));
  });
});
