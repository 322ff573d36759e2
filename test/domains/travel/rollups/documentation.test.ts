import { readFileSync } from 'node:fs';
import { views } from '../../../../src/domains/travel/rollups/views.ts';

it('docs/travel-rollups.md lists every view with its day, keys and sums', () => {
  const rows = [...readFileSync('docs/travel-rollups.md', 'utf8').matchAll(/^\| `(mv_.*) \|$/gm)].map(
    ([, row]) => row!.split('|').map((cell) => cell.trim().replace(/`$/, '')),
  );
  expect(rows).toEqual(
    views.map(({ name, by, keys, sums, shard }) => [
      name,
      `${by.kind}.${by.field}`,
      keys.map((key) => (key === shard ? `**${key}**` : key)).join(', '),
      sums.join(', '),
    ]),
  );
});
