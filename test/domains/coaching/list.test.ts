import { useGateway } from '../../helpers/gateway.ts';
import { saveMutation, toInput } from '../../helpers/insights.ts';

const gateway = useGateway();
const list = /* GraphQL */ `
  query List($filter: InsightFilter, $orderBy: InsightOrder, $first: Int, $last: Int, $after: String) {
    insights(filter: $filter, orderBy: $orderBy, first: $first, last: $last, after: $after) {
      totalCount
      nodes {
        id
      }
    }
  }
`;
const idsOf = async (variables: object) =>
  (await gateway().graphql(list, variables)).insights.nodes.map(({ id }: { id: string }) => id);

beforeAll(async () => {
  const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T00:00:00.000Z`;
  await gateway().graphql(saveMutation, {
    insights: [
      toInput({ id: 'a', title: 'Hire two', priority: 'LOW', kissCategory: 'START', createdAt: at(1) }),
      toInput({ id: 'b', title: 'Drop fax', priority: 'CRITICAL', kissCategory: 'STOP', createdAt: at(2) }),
      toInput({ id: 'c', title: 'Call 50% more (a|b)', status: 'DISMISSED', createdAt: at(3) }),
      toInput({ id: 'd', title: 'Zero debt', category: 'FINANCE', effortRequired: 'HIGH', createdAt: at(4) }),
      toInput({ id: 'e', title: 'Keep tea', kissCategory: 'KEEP', alignmentImpact: null, createdAt: at(5) }),
    ],
  });
  await gateway().rest('POST', '/insights/batch', {
    insights: [
      {
        id: 'raw',
        title: 'Beyond the enums',
        description: 'as given',
        category: 'legal',
        priority: 'urgent',
        kiss_category: 'pivot',
        created_at: at(6),
      },
    ],
  });
});

describe('insights', () => {
  it('come newest first with whole objects, node ids and raw values', async () => {
    const data = await gateway().graphql(`{
      insights(first: 1, filter: { kissCategory: [STOP] }) {
        edges { cursor node {
          nodeId id title description category categoryRaw priority priorityRaw kissCategory kissCategoryRaw
          alignmentImpact status statusRaw businessImpact businessImpactRaw effortRequired effortRequiredRaw
          isQuickWin createdAt updatedAt
        } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        totalCount
      } }`);
    const { cursor } = data.insights.edges[0];
    expect(data.insights).toEqual({
      edges: [
        {
          cursor: expect.any(String),
          node: {
            nodeId: Buffer.from('Insight:b').toString('base64url'),
            id: 'b',
            title: 'Drop fax',
            description: toInput().description,
            category: 'OPERATIONS',
            categoryRaw: 'operations',
            priority: 'CRITICAL',
            priorityRaw: 'critical',
            kissCategory: 'STOP',
            kissCategoryRaw: 'stop',
            alignmentImpact: toInput().alignmentImpact,
            status: 'ACTIVE',
            statusRaw: 'active',
            businessImpact: 'HIGH',
            businessImpactRaw: 'high',
            effortRequired: 'LOW',
            effortRequiredRaw: 'low',
            isQuickWin: true,
            createdAt: '2026-03-02T00:00:00.000Z',
            updatedAt: '2026-03-02T00:00:00.000Z',
          },
        },
      ],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: cursor, endCursor: cursor },
      totalCount: 1,
    });
  });

  it('are narrowed by every filter, fields with AND and values with OR', async () => {
    const cases: [object, string[]][] = [
      [{}, ['raw', 'e', 'd', 'c', 'b', 'a']],
      [{ status: ['DISMISSED'] }, ['c']],
      [{ status: ['DISMISSED', 'ACTIVE'] }, ['raw', 'e', 'd', 'c', 'b', 'a']],
      [{ category: ['FINANCE'] }, ['d']],
      [{ priority: ['LOW', 'CRITICAL'] }, ['b', 'a']],
      [{ kissCategory: ['KEEP', 'STOP'] }, ['e', 'b']],
      [{ kissCategory: ['KEEP', 'STOP'], priority: ['CRITICAL'] }, ['b']],
      [{ kissCategory: [] }, []],
      [{ kissCategory: null, text: null }, ['raw', 'e', 'd', 'c', 'b', 'a']],
      [{ text: 'DROP' }, ['b']],
      [{ text: 'eleven days' }, ['e', 'd', 'c', 'b', 'a']],
      [{ text: 'stay longer', kissCategory: ['KEEP'] }, []],
      [{ text: '50% more (a|b)' }, ['c']],
      [{ text: '.*' }, []],
    ];
    for (const [filter, expected] of cases) {
      const { insights } = await gateway().graphql(list, { filter });
      expect([filter, insights]).toEqual([
        filter,
        { totalCount: expected.length, nodes: expected.map((id) => ({ id })) },
      ]);
    }
  });

  it('are ordered by time, urgency and title in both directions', async () => {
    const cases: [string, string[]][] = [
      ['CREATED_AT', ['raw', 'e', 'd', 'c', 'b', 'a']],
      ['UPDATED_AT', ['raw', 'e', 'd', 'c', 'b', 'a']],
      ['PRIORITY', ['b', 'e', 'd', 'c', 'a', 'raw']],
      ['TITLE', ['d', 'e', 'a', 'b', 'c', 'raw']],
    ];
    for (const [field, expected] of cases) {
      expect([field, await idsOf({ orderBy: { field } })]).toEqual([field, expected]);
      expect([field, await idsOf({ orderBy: { field, direction: 'ASC' } })]).toEqual([
        field,
        expected.toReversed(),
      ]);
      expect([field, await idsOf({ orderBy: { field }, last: 2 })]).toEqual([field, expected.slice(-2)]);
    }
  });

  it('refuse arguments outside their limits, naming them', async () => {
    const { insights } = await gateway().graphql(
      `{ insights(first: 1, orderBy: { field: TITLE }) { pageInfo { endCursor } } }`,
    );
    const forged = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
    const cases: [object, string, string[]][] = [
      [{ first: 0 }, 'first: expected 1 to 100, got 0', ['first']],
      [{ first: 101 }, 'first: expected 1 to 100, got 101', ['first']],
      [{ last: -1 }, 'last: expected 1 to 100, got -1', ['last']],
      [
        { first: 1, last: 1 },
        'first/after and last/before: expected one of the two pairs, got both',
        ['first'],
      ],
      [{ filter: { text: '' } }, 'filter.text: expected 1 to 200 characters, got ""', ['filter', 'text']],
      [
        { filter: { text: 'x'.repeat(201) } },
        'filter.text: expected 1 to 200 characters, got a longer string',
        ['filter', 'text'],
      ],
      ...[
        'nonsense',
        '',
        insights.pageInfo.endCursor,
        forged('createdAt'),
        forged('createdAt', 'yesterday', 'acme/a'),
        forged('createdAt', 5, 'acme/a'),
        forged('createdAt', { t: 1e300 }, 'acme/a'),
        forged('createdAt', { t: 0 }, { t: 0 }),
        forged('createdAt', { $gt: '' }, 'acme/a'),
        forged('createdAt', { t: 0 }, 'acme/a', 'more'),
      ].map((after): [object, string, string[]] => [
        { after },
        'cursor: expected a cursor of this list in this order, got another text',
        ['cursor'],
      ]),
    ];
    for (const [variables, message, field] of cases) {
      const { status, body } = await gateway().graphqlAnswer(list, variables);
      expect([variables, status, body]).toEqual([
        variables,
        200,
        {
          data: null,
          errors: [
            {
              message,
              path: ['insights'],
              locations: expect.any(Array),
              extensions: { code: 'BAD_INPUT', field },
            },
          ],
        },
      ]);
    }
  });
});

describe('the board', () => {
  const board = (filter?: object) =>
    gateway().graphql(
      `query ($filter: InsightFilter) { insightBoard(filter: $filter) {
         totalCount quickWins { id }
         columns { kissCategory count quickWinCount insights(first: 1) { id } } } }`,
      { filter },
    );

  it('counts the four columns and lists what to do first', async () => {
    expect((await board()).insightBoard).toEqual({
      totalCount: 6,
      quickWins: [{ id: 'e' }, { id: 'b' }, { id: 'a' }],
      columns: [
        { kissCategory: 'KEEP', count: 1, quickWinCount: 1, insights: [{ id: 'e' }] },
        { kissCategory: 'IMPROVE', count: 2, quickWinCount: 0, insights: [{ id: 'd' }] },
        { kissCategory: 'START', count: 1, quickWinCount: 1, insights: [{ id: 'a' }] },
        { kissCategory: 'STOP', count: 1, quickWinCount: 1, insights: [{ id: 'b' }] },
      ],
    });
  });

  it('is narrowed by the filter, its columns too', async () => {
    expect((await board({ kissCategory: ['KEEP', 'IMPROVE'], category: ['FINANCE'] })).insightBoard).toEqual({
      totalCount: 1,
      quickWins: [],
      columns: [
        { kissCategory: 'KEEP', count: 0, quickWinCount: 0, insights: [] },
        { kissCategory: 'IMPROVE', count: 1, quickWinCount: 0, insights: [{ id: 'd' }] },
        { kissCategory: 'START', count: 0, quickWinCount: 0, insights: [] },
        { kissCategory: 'STOP', count: 0, quickWinCount: 0, insights: [] },
      ],
    });
  });
});
