import fc from 'fast-check';
import { useGateway } from '../../helpers/gateway.ts';
import { saveMutation, toInput } from '../../helpers/insights.ts';

const gateway = useGateway();

const page = /* GraphQL */ `
  query Page($orderBy: InsightOrder, $first: Int, $after: String, $last: Int, $before: String) {
    insights(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`;

const row = fc.record({
  title: fc.constantFrom('a', 'A', 'b', 'ä', 'Z', '日'),
  priority: fc.constantFrom('LOW', 'MEDIUM', 'HIGH', 'CRITICAL'),
  createdAt: fc.constantFrom(0, 1, 2, 3).map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString()),
});
const scenario = fc.record({
  initial: fc.array(row, { minLength: 1, maxLength: 12 }),
  inserted: fc.array(row, { minLength: 3, maxLength: 3 }),
  field: fc.constantFrom('CREATED_AT', 'UPDATED_AT', 'PRIORITY', 'TITLE'),
  direction: fc.constantFrom('ASC', 'DESC'),
  size: fc.integer({ min: 1, max: 5 }),
  forwards: fc.boolean(),
});

let tenants = 0;

async function collect({
  initial,
  inserted,
  field,
  direction,
  size,
  forwards,
}: typeof scenario extends fc.Arbitrary<infer T> ? T : never): Promise<{ seen: string[]; whole: string[] }> {
  const tenant = `paging-${(tenants += 1)}`;
  const insert = (rows: object[], prefix: string) =>
    gateway().graphql(
      saveMutation,
      { insights: rows.map((fields, index) => toInput({ ...fields, id: `${prefix}${index}` })) },
      { tenant },
    );
  const orderBy = { field, direction };
  const read = async (paging: object) =>
    (await gateway().graphql(page, { orderBy, ...paging }, { tenant })).insights;

  await insert(initial, 'initial-');
  const whole = (await read({ first: 100 })).nodes.map(({ id }: { id: string }) => id);
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let turn = 0; turn < 40; turn += 1) {
    const { nodes, pageInfo } = await read(
      forwards ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    const ids = nodes.map(({ id }: { id: string }) => id);
    if (forwards) seen.push(...ids);
    else seen.unshift(...ids);
    if (!(forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return { seen, whole };
    cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor;
    const newcomer = inserted[turn];
    if (newcomer) await insert([newcomer], `inserted-${turn}-`);
  }
  throw new Error('The pages did not end');
}

describe('pages of insights', () => {
  it('show every row that was there at the start once and in order, whatever is inserted meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const { seen, whole } = await collect(given);
        expect(seen.filter((id) => id.startsWith('initial-'))).toEqual(whole);
        expect(new Set(seen).size).toBe(seen.length);
      }),
      { numRuns: 60 },
    );
  });

  it('tell whether the list goes on before and after them', async () => {
    const tenant = 'edges';
    await gateway().graphql(
      saveMutation,
      { insights: ['1', '2', '3'].map((id) => toInput({ id, title: id })) },
      { tenant },
    );
    const orderBy = { field: 'TITLE', direction: 'ASC' };
    const read = async (paging: object) => {
      const { insights } = await gateway().graphql(page, { orderBy, ...paging }, { tenant });
      const { hasPreviousPage, hasNextPage, endCursor } = insights.pageInfo;
      return {
        shown: insights.nodes.map(({ id }: { id: string }) => id).join(''),
        hasPreviousPage,
        hasNextPage,
        endCursor,
      };
    };
    const start = await read({ first: 2 });
    expect(start).toMatchObject({ shown: '12', hasPreviousPage: false, hasNextPage: true });
    const end = await read({ first: 2, after: start.endCursor });
    expect(end).toMatchObject({ shown: '3', hasPreviousPage: true, hasNextPage: false });
    expect(await read({ last: 1, before: end.endCursor })).toMatchObject({
      shown: '2',
      hasPreviousPage: true,
      hasNextPage: true,
    });
    expect(await read({ first: 2, after: end.endCursor })).toEqual({
      shown: '',
      hasPreviousPage: true,
      hasNextPage: false,
      endCursor: null,
    });
  });
});
