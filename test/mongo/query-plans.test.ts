import { readFileSync, writeFileSync } from 'node:fs';
import type { Document } from 'bson';
import { createIdempotencyStore } from '../../src/idempotency/index.ts';
import type { Store } from '../../src/mongo/connection.ts';
import type { Stores } from '../../src/domains/stores.ts';
import { TestGateway, createStoreSettings } from '../helpers/gateway.ts';
import { saveMutation, toBody, toInput } from '../helpers/insights.ts';
import { runInboxQueries } from '../helpers/inbox-queries.ts';
import { runContextQueries } from '../helpers/portal-context.ts';
import { runPortalQueries } from '../helpers/portal-operations.ts';
import { runJobQueries } from '../helpers/job-queries.ts';
import { openMonitoredStores } from '../helpers/monitored-stores.ts';
import { runRecordQueries } from '../helpers/records.ts';
import { runTravelInsightQueries } from '../helpers/travel-insight-queries.ts';
import { runTravelRecordQueries } from '../helpers/travel-record-queries.ts';
import { runRollupQueries } from '../helpers/travel-rollup-queries.ts';
import { runWorkforceQueries } from '../helpers/workforce-queries.ts';

/*
 * Every query that the domains, the idempotency keys and the token budget send, collected from the driver while every
 * operation runs, with the plan that serves it. A new shape or another plan fails here; it is then given an index,
 * and listed by `UPDATE_PLANS=1 npm test -- query-plans`.
 */

const listFile = 'test/mongo/query-plans.txt';
/** Parts of shapes whose rows are sorted in memory, each with its reason; none so far. */
const sortedInMemory: Record<string, string> = {};

const place = createStoreSettings();
let store: Store;
let stores: Stores;
let gateway: TestGateway;
let sent: Document[];

beforeAll(async () => {
  ({ store, stores, sent } = await openMonitoredStores(place.settings));
  gateway = await TestGateway.create({}, { stores });
});
afterAll(async () => {
  await gateway.close();
  await place.remove();
});

const names = ['find', 'count', 'aggregate', 'distinct', 'findAndModify', 'update', 'delete'] as const;

/** The command with its values left out: what an index has to serve. */
function toShape(value: unknown): unknown {
  if (Array.isArray(value)) {
    const shapes = value.map(toShape);
    // The values of an $in or the statements of a batch are alike.
    return new Set(shapes.map((each) => JSON.stringify(each))).size === 1 ? [shapes[0]] : shapes;
  }
  if (value instanceof Map) return toShape(Object.fromEntries(value));
  if (value === null || typeof value !== 'object' || value instanceof Date) return '?';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toShape(inner)]));
}

/** The conditions and expressions that repeat; what they stand for no index can serve alone. */
function abbreviate(shape: string): string {
  return shape
    .replaceAll(/{\$or:\[{title:{\$regex.*?}}\]}/g, '<text>')
    .replaceAll(/{\$cond:.*?,\?,\?\]}/g, '<quick win>');
}

function toLine(command: Document): string | undefined {
  const name = names.find((each) => each in command);
  if (name === undefined) return undefined;
  const write = command.updates?.[0] ?? command.deletes?.[0];
  const filter = command.filter ?? command.query ?? write?.q ?? command.pipeline;
  const keys =
    command.sort && [...(command.sort as Map<string, number>)].map(([key, way]) => `${key}:${way}`);
  const shape = JSON.stringify(toShape(filter)).replaceAll('"', '');
  return `${name} ${command[name]} ${abbreviate(shape)}${keys ? ` sort {${keys.join(',')}}` : ''}`;
}

function stagesOf(plan: Document): Document[] {
  return [plan, ...(plan.inputStage ? stagesOf(plan.inputStage as Document) : [])];
}

/** How the store would run the command: `IDHACK`, `IXSCAN tenantId_1_…`, `SORT over …`. */
async function explain(command: Document): Promise<string> {
  const bare = Object.fromEntries(
    Object.entries(command).filter(([key]) => !['lsid', '$db', 'txnNumber', '$clusterTime'].includes(key)),
  );
  if (bare.aggregate) bare.cursor = {};
  const answer = await store.connection.db!.command({ explain: bare, verbosity: 'queryPlanner' });
  const planner = answer.queryPlanner ?? answer.stages?.[0]?.$cursor?.queryPlanner;
  const stages = stagesOf(planner.winningPlan as Document);
  const scans = stages.filter(({ stage }) =>
    /IDHACK|IXSCAN|COUNT_SCAN|COLLSCAN|EXPRESS/.test(stage as string),
  );
  const access = scans.map(({ stage, indexName }) => [stage, indexName].filter(Boolean).join(' ')).join(', ');
  return stages.some(({ stage }) => stage === 'SORT') ? `SORT over ${access}` : access;
}

async function runEverything(): Promise<void> {
  const { rest, graphql } = {
    rest: gateway.rest.bind(gateway),
    graphql: gateway.graphql.bind(gateway),
  };
  const keyed = { headers: { 'idempotency-key': 'k1' } };
  const insights = [toBody({ id: 'a' }), toBody({ id: 'b', kiss_category: 'keep' })];
  await rest('POST', '/insights/batch', { insights }, keyed);
  await rest('POST', '/insights/batch', { insights }, keyed);
  await rest('GET', '/insights');
  await rest('GET', '/insights/a');
  await rest('PUT', '/insights/a', { title: 'x' });
  await rest('PUT', '/insights/a', { priority: 'low' });
  await rest('PUT', '/insights/none', { priority: 'low' }, { headers: { 'idempotency-key': 'k2' } });
  await rest('DELETE', '/insights/b');
  const records = await createIdempotencyStore(store.connection);
  const [from, to] = ['one', 'two'].map((owner) => ({
    fingerprint: 'f',
    owner,
    leaseUntil: new Date(0),
    answer: null,
  }));
  await records.claim('acme', 'lease', from!);
  await records.takeOver('acme', 'lease', from!, to!);
  await records.renew('acme', 'lease', 'two', new Date());

  await graphql(saveMutation, { insights: ['c', 'd', 'e'].map((id) => toInput({ id })) });
  await graphql('mutation { updateInsight(input: { id: "c", status: ACTIVE }) { insight { id } } }');
  await graphql('mutation { deleteInsight(input: { id: "e" }) { deletedId } }');
  const { insight } = await graphql('{ insight(id: "c") { nodeId } }');
  await graphql('query ($id: ID!) { node(id: $id) { nodeId } }', { id: insight.nodeId });

  await runContextQueries(gateway);
  await runPortalQueries(gateway);

  const filters = [
    undefined,
    { status: ['ACTIVE'] },
    { status: ['ACTIVE', 'COMPLETED'] },
    { category: ['FINANCE'] },
    { priority: ['HIGH', 'CRITICAL'] },
    { kissCategory: ['IMPROVE'] },
    { kissCategory: ['IMPROVE', 'KEEP'] },
    { text: 'customer' },
    { kissCategory: ['IMPROVE'], text: 'customer', status: ['ACTIVE'], category: ['OPERATIONS'] },
  ];
  const page = `query ($filter: InsightFilter, $orderBy: InsightOrder, $first: Int, $after: String, $last: Int, $before: String) {
    insights(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { endCursor startCursor } nodes { id } } }`;
  for (const filter of filters) {
    for (const field of ['CREATED_AT', 'UPDATED_AT', 'PRIORITY', 'TITLE']) {
      for (const direction of ['ASC', 'DESC']) {
        const orderBy = { field, direction };
        const first = (await graphql(page, { orderBy, first: 1 })).insights.pageInfo;
        await graphql(page, { filter, orderBy, first: 2, after: first.endCursor });
        await graphql(page, { filter, orderBy, last: 2, before: first.startCursor });
        await graphql(page, { filter, orderBy, last: 2 });
      }
    }
    await graphql(
      `
        query ($filter: InsightFilter) {
          insightBoard(filter: $filter) {
            totalCount
            quickWins {
              id
            }
            columns {
              count
              insights {
                id
              }
            }
          }
        }
      `,
      { filter },
    );
  }
}

// The plans are the embedded store's: another server may choose among the same indexes differently.
const onEmbedded = process.env.MONGODB_URI ? it.skip : it;

onEmbedded(
  'every query is known and served by an index',
  async () => {
    await runEverything();
    await runJobQueries(gateway, stores);
    await runWorkforceQueries(gateway, stores);
    await runRecordQueries(stores);
    await runTravelRecordQueries(stores);
    await runRollupQueries(stores);
    await runTravelInsightQueries(gateway);
    await runInboxQueries(gateway);
    const byLine = new Map<string, Document>();
    for (const command of sent) {
      const line = toLine(command);
      if (line !== undefined && !byLine.has(line)) byLine.set(line, command);
    }
    const lines = [];
    for (const [line, command] of byLine) lines.push(`${await explain(command)} <- ${line}`);

    expect(lines.filter((line) => line.startsWith(' <-') || line.includes('COLLSCAN'))).toEqual([]);
    const reasons = Object.keys(sortedInMemory);
    const sorted = lines.filter((line) => line.startsWith('SORT'));
    expect(sorted.filter((line) => !reasons.some((part) => line.includes(part)))).toEqual([]);
    const list = `${lines.toSorted().join('\n')}\n`;
    if (process.env.UPDATE_PLANS) writeFileSync(listFile, list);
    expect(list.split('\n')).toEqual(readFileSync(listFile, 'utf8').split('\n'));
  },
  60_000,
);
