import { readFileSync } from 'node:fs';
import { recordSets } from '../../src/cli/import-sets.ts';
import { readAll } from './read-all.ts';

const text = readFileSync('docs/import.md', 'utf8');
const sets = Object.entries(recordSets).map(([name, { models }]) => ({ name, models }));

/** What stands under the set's heading. */
const sectionOf = (name: string) =>
  new RegExp(`\\n## \`${name}\`\\n(.*?)\\n## `, 's').exec(text)?.[1] ?? `no section of ${name}`;
const exampleIn = (section: string, language: string) =>
  new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(section)![1]!;

describe('docs/import.md', () => {
  it.each(sets)(
    'lists the fields of every kind of $name, the optional ones in brackets',
    ({ name, models }) => {
      const rows = [...sectionOf(name).matchAll(/^\| `(\w+)` +\| (.*?) +\|$/gm)].map(([, kind, fields]) => {
        const named = fields!.replace(/\(.*?\)/g, '');
        return [kind, [...named.matchAll(/\[?`\w+`\]?/g)].map(([field]) => field.replaceAll('`', ''))];
      });
      const expected = Object.entries(models).map(([kind, { fields, required }]) => [
        kind,
        fields.map((field) => (required.includes(field) ? field : `[${field}]`)),
      ]);
      expect(rows).toEqual(expected);
    },
  );

  it.each(sets)('shows an example of every kind of $name that can be imported', async ({ name, models }) => {
    const { bad, records } = await readAll(exampleIn(sectionOf(name), 'json'), { format: 'ndjson', models });
    expect({ bad, kinds: [...records.keys()].map((key) => key.split('/')[0]).sort() }).toEqual({
      bad: [],
      kinds: Object.keys(models).toSorted(),
    });
  });

  it('shows CSV that can be imported', async () => {
    const shifts = exampleIn(sectionOf('workforce'), 'csv');
    expect(await readAll(shifts, { format: 'csv', type: 'attendance' })).toMatchObject({ bad: [], saved: 2 });
    const { models } = recordSets.travel!;
    const flows = exampleIn(sectionOf('travel'), 'csv');
    expect(await readAll(flows, { format: 'csv', models })).toMatchObject({ bad: [], saved: 3 });
  });
});
