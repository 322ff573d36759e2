import { readFileSync } from 'node:fs';
import { workforceRecordSet } from '../../src/domains/workforce/index.ts';
import { readAll } from './read-all.ts';

const text = readFileSync('docs/import.md', 'utf8');
const exampleIn = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(text)![1]!;

describe('docs/import.md', () => {
  it('lists the fields of every kind, the optional ones in brackets', () => {
    const rows = [...text.matchAll(/^\| `(\w+)` +\| (`id`.*?) +\|$/gm)].map(([, kind, fields]) => {
      const named = fields!.replace(/\(.*?\)/g, '');
      return [kind, [...named.matchAll(/\[?`\w+`\]?/g)].map(([field]) => field.replaceAll('`', ''))];
    });
    const models = Object.entries(workforceRecordSet.models).map(([kind, { fields, required }]) => [
      kind,
      fields.map((field) => (required.includes(field) ? field : `[${field}]`)),
    ]);
    expect(rows).toEqual(models);
  });

  it('shows examples that can be imported', async () => {
    const ndjson = await readAll(exampleIn('json'), { format: 'ndjson' });
    expect([ndjson.bad, ndjson.saved]).toEqual([[], Object.keys(workforceRecordSet.models).length]);
    const csv = await readAll(exampleIn('csv'), { format: 'csv', type: 'attendance' });
    expect([csv.bad, csv.saved]).toEqual([[], 2]);
  });
});
