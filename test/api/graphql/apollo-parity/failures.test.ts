import { GraphQLError } from 'graphql';
import { GatewayError } from '../../../../src/common/errors.ts';
import { describeParity, type ApolloPair, type ExpectedCase } from '../../../helpers/apollo-pair.ts';
import { seed } from '../../../helpers/apollo-pair-seed.ts';
import { toNodeId } from '../../../../src/api/graphql/node-id.ts';

/** What is wrong with rows of a list, by the list's search text. */
const faults: Record<string, (row: Record<string, unknown>, index: number) => unknown> = {
  'null title': (row, index) => (index === 2 ? { ...row, title: null } : row),
  'null row': (row, index) => (index === 1 ? null : row),
  'error as a value': (row, index) => (index === 1 ? { ...row, title: new Error('secret') } : row),
  'error as a row': (row, index) => (index === 1 ? new GatewayError('GONE', 'This one is gone') : row),
  'no date': (row) => ({ ...row, createdAt: new Date(Number.NaN) }),
  'a title that is an object': (row) => ({ ...row, title: { text: 'x' } }),
  'a title that is a list': (row) => ({ ...row, title: ['x'] }),
  'a title that is a number': (row, index) => ({ ...row, title: index }),
  'a title that is true': (row) => ({ ...row, title: true }),
  'a title that is a function': (row) => ({ ...row, title: () => 'called' }),
  'a title that comes late': (row, index) => ({ ...row, title: Promise.resolve(`Late ${index}`) }),
  'a title that fails late': (row, index) => ({
    ...row,
    title: index === 1 ? Promise.reject(new GatewayError('CONFLICT', 'Late failure')) : 'fine',
  }),
  'a getter that throws': (row, index) =>
    index === 1
      ? Object.defineProperty({ ...row }, 'title', {
          enumerable: true,
          get() {
            throw new GatewayError('CONFLICT', 'The getter fails');
          },
        })
      : row,
  'rows that come late': (row) => Promise.resolve(row),
  'an alignment that fails': (row, index) => ({
    ...row,
    alignmentImpact: index % 2 === 0 ? new GatewayError('CONFLICT', `Failure ${index}`) : 'fits',
  }),
};

/** What a whole list is instead of an array. */
const lists: Record<string, (rows: unknown[]) => unknown> = {
  'a set': (rows) => new Set(rows),
  'a text': () => 'rows',
  'an object': () => ({ length: 2 }),
  nothing: () => null,
  'a promise': (rows) => Promise.resolve(rows),
};

const thrown: Record<string, () => unknown> = {
  conflict: () => new GatewayError('CONFLICT', 'Somebody was faster'),
  field: () => new GatewayError('BAD_INPUT', 'id: expected another', { field: ['id'] }),
  retry: () => new GatewayError('TOO_MANY_REQUESTS', 'Slow down', { retryAfterSeconds: 7 }),
  unknown: () => new TypeError('secret: the password is swordfish'),
  text: () => 'a secret text',
  nothing: () => undefined,
  graphql: () => new GraphQLError('Its own', { extensions: { code: 'OWN', more: { a: 1 } } }),
  wrapped: () =>
    new GraphQLError('Wrapping', { originalError: new GatewayError('FORBIDDEN', 'Not for you') }),
};

/** Puts faults into the services that both servers ask. */
async function seedFaults(pair: ApolloPair): Promise<void> {
  await seed(pair);
  const { coaching, workforce, jobs } = pair.services;

  const pageInsights = coaching.pageInsights.bind(coaching);
  const findInsights = coaching.findInsights.bind(coaching);
  coaching.pageInsights = async (context, { text, ...filter }, order, page) => {
    const found = await pageInsights(context, filter, order, page);
    const fault = faults[text ?? ''];
    const list = lists[text ?? ''];
    let rows: unknown = found.rows;
    if (fault) rows = found.rows.map((row, index) => fault({ ...row }, index));
    if (list) rows = list(found.rows);
    return { ...found, rows: rows as never };
  };
  coaching.findInsights = async (context, ids) => {
    const [id = ''] = ids;
    // What is no Error is thrown on purpose: a driver might.
    if (Object.hasOwn(thrown, id)) throw thrown[id]!();
    return await findInsights(context, ids);
  };
  coaching.findInsight = (_context, id) => {
    throw thrown[id]!();
  };
  coaching.countInsights = async () => {
    throw new GatewayError('STORE_UNAVAILABLE', 'The store does not answer');
  };

  const findAudienceUsers = workforce.insights.findAudienceUsers.bind(workforce.insights);
  const pageAiInsights = workforce.insights.pageInsights.bind(workforce.insights);
  workforce.insights.findAudienceUsers = async (context, ids) => {
    const users = await findAudienceUsers(context, ids);
    return users.map((user) => (user.id === 'user-1' ? { ...user, email: null as never } : user));
  };
  workforce.insights.pageInsights = async (context, { insightType, ...filter }, page) => {
    const found = await pageAiInsights(context, filter, page);
    const [wanted] = insightType ?? [];
    const broken: Record<string, object> = {
      status: { aiStatus: 'odd' },
      version: { recordVersion: 2 ** 31 },
      fraction: { recordVersion: 1.5 },
      digits: { recordVersion: '7' },
      active: { isActive: 'yes' },
      one: { isActive: 1 },
      id: { ownerId: { toString: () => 'x' } },
      number: { ownerId: 12 },
      period: { applicablePeriod: null },
    };
    return { ...found, rows: found.rows.map((row) => ({ ...row, ...broken[wanted ?? ''] })) };
  };

  const findJob = jobs.findJob.bind(jobs);
  jobs.findJob = async (context, id) => {
    const job = await findJob(context, id === 'half' ? 'json' : id);
    if (id !== 'half' || !job) return job;
    return { ...job, startedAt: 'no date' as never, attempts: Number.NaN };
  };
}

const listOf = (text: string, fields: string) =>
  `{ viewer { userId } insights(first: 4, filter: { text: "${text}" }) { nodes { ${fields} } } }`;

const ok = (name: string, query: string, holds: string | RegExp, variables?: object): ExpectedCase => ({
  name,
  query,
  variables,
  status: 200,
  holds,
});

const brokenAi = (name: string, fields: string, holds: string | RegExp) =>
  ok(
    `of a workforce insight: ${name}`,
    `{ aiInsights(first: 4, filter: { insightType: ["${name}"] }) { nodes { id ${fields} } } }`,
    holds,
  );

const cases: ExpectedCase[] = [
  ...Object.keys(thrown).map((id) =>
    ok(
      `thrown in a nullable field: ${id}`,
      'query ($id: ID!) { viewer { userId } a: insight(id: $id) { id title } __typename }',
      '"data":{"viewer":{"userId":"ada"},"a":null,"__typename":"Query"}',
      { id },
    ),
  ),
  ...Object.keys(thrown).map((id) =>
    ok(
      `thrown below an interface: ${id}`,
      'query ($id: ID!) { node(id: $id) { nodeId } }',
      /^\{"errors":\[\{"message":.*"data":\{"node":null\}\}$/,
      { id: toNodeId('Insight', id) },
    ),
  ),
  ok(
    'a non-null field that fails takes the answer with it',
    '{ viewer { userId } insights(first: 1) { totalCount } }',
    /"code":"STORE_UNAVAILABLE"\}\}\],"data":null\}$/,
  ),
  ok(
    'an error several levels deep beside a field that loads',
    '{ a: insight(id: "insight-1") { id } insights(first: 2) { nodes { id } totalCount } }',
    '"data":null',
  ),
  ok('null in a non-null field of a list', listOf('null title', 'id title'), /Cannot return null|INTERNAL/),
  ok(
    'the same under an alias',
    `query { x: insights(first: 4, filter: { text: "null title" }) { n: nodes { id t: title } } }`,
    '"path":["x","n",2,"t"]',
  ),
  ok('null for a row of non-null rows', listOf('null row', 'id'), '"path":["insights","nodes",1]'),
  ok('an Error as a value', listOf('error as a value', 'id title'), '"path":["insights","nodes",1,"title"]'),
  ok('an Error as a row', listOf('error as a row', 'id'), '"code":"GONE"'),
  ok('a scalar that cannot serialize', listOf('no date', 'id createdAt'), '"code":"INTERNAL"'),
  ok('an object for a text', listOf('a title that is an object', 'title'), '"data":null'),
  ok('a list for a text', listOf('a title that is a list', 'title'), '"data":null'),
  ok('a number for a text', listOf('a title that is a number', 'title'), '"title":"1"'),
  ok('true for a text', listOf('a title that is true', 'title'), '"title":"true"'),
  ok('a function for a text', listOf('a title that is a function', 'title'), '"title":"called"'),
  ok('a value that comes late', listOf('a title that comes late', 'title id'), '"title":"Late 3"'),
  ok('a value that fails late', listOf('a title that fails late', 'id title'), '"code":"CONFLICT"'),
  ok('a getter that throws', listOf('a getter that throws', 'id title'), 'The getter fails'),
  ok('rows that come late', listOf('rows that come late', 'id title isQuickWin'), '"id":"insight-2"'),
  ok(
    'errors in a list’s nullable fields',
    listOf('an alignment that fails', 'id alignmentImpact'),
    /^\{"errors":\[.*"data":\{"viewer".*"alignmentImpact":"fits"/,
  ),
  ok(
    'more errors than are told',
    `{ insights(first: 6, filter: { text: "an alignment that fails" }) { nodes { a: alignmentImpact b: alignmentImpact } } }`,
    /^(?:(?!"message").)*(?:"message"(?:(?!"message").)*){3}$/,
  ),
  ok('a set for a list', listOf('a set', 'id'), '"id":"insight-2"'),
  ok('a text for a list', listOf('a text', 'id'), '"data":null'),
  ok('an object for a list', listOf('an object', 'id'), '"data":null'),
  ok('null for a non-null list', listOf('nothing', 'id'), '"path":["insights","nodes"]'),
  ok('a promise of a list', listOf('a promise', 'id'), '"id":"insight-2"'),
  ok(
    'null in a non-null field of a nullable object, in a list',
    '{ aiInsights(first: 8) { nodes { id audienceUser { fullname email } } } }',
    /"path":\["aiInsights","nodes",\d,"audienceUser","email"\].*"audienceUser":\{"fullname":"User 0"/,
  ),
  brokenAi('status', 'aiStatus', '"data":null'),
  brokenAi('version', 'recordVersion', '"data":null'),
  brokenAi('fraction', 'recordVersion', '"data":null'),
  brokenAi('digits', 'recordVersion', '"recordVersion":7'),
  brokenAi('active', 'isActive', '"data":null'),
  brokenAi('one', 'isActive', '"isActive":true'),
  brokenAi('id', 'ownerId', 'ID cannot represent value'),
  brokenAi('number', 'ownerId', '"ownerId":"12"'),
  brokenAi('period', 'applicablePeriod { startDate }', '"path":["aiInsights","nodes",0,"applicablePeriod"]'),
  ok(
    'of two faults of one object the first that comes',
    '{ job(id: "half") { id startedAt attempts } viewer { userId } }',
    '"data":{"job":null,"viewer":{"userId":"ada"}}',
  ),
  ok(
    'a fault in one of two aliases of one object',
    '{ a: job(id: "half") { id attempts } b: job(id: "json") { id attempts result { __typename } } }',
    '"b":{"id":"json","attempts":1,"result":{"__typename":"JsonResult"}}',
  ),
];

describeParity('equal to stock Apollo, failures', cases, seedFaults);
