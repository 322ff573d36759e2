import { readFileSync } from 'node:fs';
import { getNamedType } from 'graphql';
import { useGateway } from '../helpers/gateway.ts';
import { placesOfOpenApi, placesOfSchema } from './places.ts';
import { connections } from './questions.ts';
import { exceptions, lists } from './table.ts';
import { schema } from './world.ts';

const gateway = useGateway();

const isExcepted = (place: string) =>
  exceptions.some(({ places }) => (places instanceof RegExp ? places.test(place) : places.includes(place)));

/** The cells of a Markdown table's rows, below the heading that begins with a word. */
function rowsOf(page: string, heading: string): string[][] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading}`));
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  );
}

describe('the table of lists', () => {
  it('has every list of the schema and of OpenAPI once, and no other', async () => {
    const { body } = await gateway().request('GET', '/openapi.json');
    const places = [...placesOfSchema(schema), ...placesOfOpenApi(body)];
    const listed = lists.flatMap((list) => list.places);
    expect(listed.filter(isExcepted)).toEqual([]);
    expect(places.filter((place) => !isExcepted(place)).toSorted()).toEqual(listed.toSorted());
  });

  it('has every connection that a query has', () => {
    const fields = Object.values(schema.getQueryType()!.getFields());
    const paged = fields.filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
    expect(paged.map(({ name }) => name).toSorted()).toEqual(Object.keys(connections).toSorted());
  });

  it('is that of docs/orders.md', () => {
    const page = readFileSync('docs/orders.md', 'utf8');
    const documented = rowsOf(page, 'List').map(([name, , last]) => ({ name, last }));
    expect(documented).toEqual(lists.map(({ name, last }) => ({ name, last })));
    expect(rowsOf(page, 'Unsorted').map(([name]) => name)).toEqual(exceptions.map(({ name }) => name));
  });
});
