import { findSchemaViolations } from '../helpers/schema-conformance.ts';
import { useGateway } from '../helpers/gateway.ts';
import { importCompany, travel } from '../helpers/travel-company.ts';
import { mixedCompany, mixedEmployeeId } from '../helpers/travel-mixed-company.ts';
import { listOperations } from '../helpers/travel-operations.ts';
import { examples } from './travel-examples.ts';

/* The OpenAPI document says what the travel API answers, key by key. */

const gateway = useGateway({ AS_OF_DATE: '2026-02-16' });
let paths: Record<string, any>;

beforeAll(async () => {
  await importCompany(gateway(), mixedCompany);
  ({ paths } = (await gateway().request('GET', '/openapi.json')).body);
});

const operations = [...listOperations(mixedEmployeeId).map(({ url }) => url), '/health', '/healthz'];
const toDescribed = (url: string) =>
  `/api/v1${url.replace(/\?.*/, '').replace(`/${mixedEmployeeId}/`, '/{employee_id}/')}`;

it.each(operations)('describes %s as it answers', async (url) => {
  const { status, body } = await travel(gateway(), url);
  const schema = paths[toDescribed(url)].get.responses['200'].content['application/json'].schema;
  expect([status, findSchemaViolations(body, schema)]).toEqual([200, []]);
});

it('describes every error with the documented envelope', async () => {
  const { body } = await travel(gateway(), '/fx/rates?limit=x');
  for (const url of operations.slice(0, -2)) {
    const { responses, parameters = [] } = paths[toDescribed(url)].get;
    for (const status of ['400', '401', '429', '500']) {
      const schema = responses[status].content['application/json'].schema;
      expect([url, status, findSchemaViolations(body, schema)]).toEqual([url, status, []]);
    }
    const asked = [...new URL(url, 'http://x').searchParams.keys()];
    expect(parameters.map(({ name }: any) => name)).toEqual(expect.arrayContaining(asked));
  }
});

it('names every operation that has an example', () => {
  const named = operations.map((url) => toDescribed(url).replace('/api/v1', ''));
  expect(named.toSorted()).toEqual(Object.keys(examples).toSorted());
});
