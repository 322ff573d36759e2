import { describeParity, type ExpectedCase } from '../../../helpers/apollo-pair.ts';
import { saveCoaching, seed } from '../../../helpers/apollo-pair-seed.ts';

const userErrors = 'userErrors { code field message }';
const update = `mutation Update($input: UpdateInsightInput!) {
  updateInsight(input: $input) { insight { id title priority status createdAt } ${userErrors} } }`;
const save = `mutation Save($input: SaveInsightsInput!) {
  saveInsights(input: $input) { savedCount insights { id title status priority } ${userErrors} } }`;
const remove = `mutation Remove($id: ID!) { deleteInsight(input: { id: $id }) { deletedId ${userErrors} } }`;

const input = {
  id: 'insight-1',
  title: 'T',
  description: 'D',
  category: 'FINANCE',
  priority: 'LOW',
  kissCategory: 'STOP',
};

/** Each finds the insights as they were at first. */
const cases: ExpectedCase[] = (
  [
    {
      name: 'an update',
      query: update,
      variables: { input: { id: 'insight-1', title: 'New', priority: 'LOW', status: 'COMPLETED' } },
      status: 200,
      holds: '"title":"New"',
    },
    {
      name: 'an update without a change',
      query: update,
      variables: { input: { id: 'insight-1' } },
      status: 200,
      holds: '"priority":"MEDIUM"',
    },
    {
      name: 'an explicit null where there must be none',
      query: update,
      variables: { input: { id: 'insight-1', title: null } },
      status: 200,
      holds: '"code":"BAD_INPUT","field":["title"]',
    },
    {
      name: 'a variable for a field of the input, absent',
      query: `mutation ($title: String, $s: InsightStatus) {
        updateInsight(input: { id: "insight-1", title: $title, status: $s }) { insight { id title status } ${userErrors} } }`,
      variables: { s: 'DISMISSED' },
      status: 200,
      holds: '"status":"DISMISSED"',
    },
    {
      name: 'an object that there is not',
      query: update,
      variables: { input: { id: 'none' } },
      status: 200,
      holds: '"code":"NOT_FOUND"',
    },
    { name: 'a removal', query: remove, variables: { id: 'insight-2' }, status: 200, holds: '"insight-2"' },
    {
      name: 'a list of input objects',
      query: save,
      variables: { input: { insights: [input, { ...input, id: 'insight-2', status: 'DISMISSED' }] } },
      status: 200,
      holds: '"savedCount":2',
    },
    {
      name: 'a list of input objects, one at fault',
      query: save,
      variables: { input: { insights: [input, { ...input, id: '' }] } },
      status: 200,
      holds: '"field":["insights","1","id"]',
    },
    {
      name: 'a list of input objects, one of the wrong type',
      query: save,
      variables: { input: { insights: [input, { ...input, priority: 'URGENT' }, 'x', null] } },
      status: 400,
      holds: 'at \\"input.insights[1].priority\\"',
    },
    {
      name: 'one input object for a list',
      query: save,
      variables: { input: { insights: input } },
      status: 200,
      holds: '"savedCount":1',
    },
    {
      name: 'several fields, one after the other',
      query: `mutation { a: updateInsight(input: { id: "insight-3", title: "first" }) { insight { title } }
        b: updateInsight(input: { id: "insight-3", status: DISMISSED }) { insight { title status } }
        c: deleteInsight(input: { id: "insight-3" }) { deletedId }
        d: updateInsight(input: { id: "insight-3", title: "last" }) { insight { title } ${userErrors} }
        __typename }`,
      status: 200,
      holds:
        /"b":\{"insight":\{"title":"first","status":"DISMISSED"\}\},"c":\{"deletedId":"insight-3"\},"d":\{"insight":null/,
    },
    {
      name: 'a field that is refused between two others',
      query: `mutation { a: updateInsight(input: { id: "insight-3", title: "first" }) { insight { title } }
        setAiSubscription(input: { companyId: "acme", active: false }) { subscription { active } }
        b: deleteInsight(input: { id: "insight-3" }) { deletedId } }`,
      status: 200,
      holds: '"code":"FORBIDDEN"',
    },
    {
      name: 'a mutation of no operation’s name',
      query: update,
      operationName: 'Other',
      variables: { input: { id: 'insight-1', title: 'New' } },
      status: 400,
      holds: 'Unknown operation named',
    },
    {
      name: 'an Idempotency-Key',
      query: update,
      variables: { input: { id: 'insight-1', title: 'Once' } },
      headers: { 'idempotency-key': 'SERVER-once' },
      status: 200,
      holds: '"title":"Once"',
    },
    {
      name: 'an Idempotency-Key of another request',
      query: update,
      variables: { input: { id: 'insight-1', title: 'Twice' } },
      headers: { 'idempotency-key': 'SERVER-once' },
      status: 422,
      holds: '"code":"IDEMPOTENCY_KEY_REUSED"',
    },
    {
      name: 'an Idempotency-Key where nothing was done',
      query: update,
      variables: { input: { id: 'none', title: 'Once' } },
      headers: { 'idempotency-key': 'SERVER-nothing' },
      status: 200,
      holds: '"code":"NOT_FOUND"',
    },
    {
      name: 'an Idempotency-Key and an error of a field',
      query: `mutation { updateInsight(input: { id: "insight-1", title: "Done" }) { insight { title } }
        setAiSubscription(input: { companyId: "acme", active: false }) { subscription { active } } }`,
      headers: { 'idempotency-key': 'SERVER-error' },
      status: 200,
      holds: '"code":"FORBIDDEN"',
    },
    {
      name: 'an Idempotency-Key on a query',
      query: '{ insight(id: "insight-1") { title } }',
      headers: { 'idempotency-key': 'SERVER-query' },
      status: 200,
      holds: '"insight"',
    },
    {
      name: 'the refusal of a mutation’s variables under an Idempotency-Key',
      query: update,
      variables: { input: { title: 'No id' } },
      headers: { 'idempotency-key': 'SERVER-refused' },
      status: 400,
      holds: 'was not provided',
    },
  ] satisfies ExpectedCase[]
).map((each) => ({ ...each, prepare: saveCoaching }));

describeParity('equal to stock Apollo, mutations', cases, seed);
