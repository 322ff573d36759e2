import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A repository of which every citation leads somewhere. */
const sound: Readonly<Record<string, string>> = {
  'README.md':
    '# Shop\n\nRead [REST-1](docs/rest/shop.md#rest-1) and [limits](docs/operations.md#how-many).\n',
  'docs/README.md': '# Pages\n\n[One](operations.md), [two](rest/shop.md), [three](rest/till.md).\n',
  'docs/operations.md': '# Operations\n\n## How many\n\nHeld by `src/shop.ts`.\n',
  'docs/rest/shop.md':
    '# Shop API\n\n- <a id="rest-1"></a>**REST-1** A basket holds ten things, see REST-2.\n',
  'docs/rest/till.md': '# Till API\n\n- <a id="rest-2"></a>**REST-2** Money is in cents.\n',
  'src/shop.ts':
    '/** Ten things (REST-1, docs/rest/shop.md; docs/operations.md, "How\n * many"). */\nexport const most = 10;\n',
};

/** What the check says of a repository of these files; nothing if it passes. */
function check(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'citations-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const { status, stderr } = spawnSync(process.execPath, ['scripts/check-citations.mjs', folder], {
      encoding: 'utf8',
    });
    const faults = stderr.trim().split('\n').slice(0, -1);
    expect(status).toBe(faults.length > 0 ? 1 : 0);
    return faults;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('a repository passes whose citations all lead somewhere', () => {
  expect(check(sound)).toEqual([]);
});

it.each([
  ['an unknown rule', 'src/a.ts', '// REST-3, docs/rest/shop.md', 'there is no rule REST-3'],
  [
    'a rule of another page',
    'src/a.ts',
    '// REST-1, docs/rest/till.md',
    'REST-1 stands in docs/rest/shop.md, not in docs/rest/till.md',
  ],
  [
    'a rule without its page',
    'src/a.ts',
    '// see REST-1',
    'expected (REST-1, docs/rest/shop.md), got REST-1 without its page',
  ],
  ['a page that is not there', 'src/a.ts', '// docs/limits.md', 'there is no docs/limits.md'],
  [
    'a heading that is not there',
    'src/a.ts',
    '// docs/operations.md, "Limits"',
    'docs/operations.md has no heading "Limits"',
  ],
  ['a source that is not there', 'CONTRIBUTING.md', 'See `src/till.ts`.', 'there is no src/till.ts'],
  [
    'a link to no file',
    'CONTRIBUTING.md',
    'See [this](docs/operation.md).',
    'the link to docs/operation.md leads to no file',
  ],
  [
    'a link to no heading',
    'CONTRIBUTING.md',
    'See [this](docs/operations.md#limits).',
    'the link to docs/operations.md#limits leads to no heading or anchor',
  ],
  [
    'a retired paper',
    'src/a.ts',
    '// OPERATIONS, section C',
    '"OPERATIONS, section" cites a paper that is not in the repository',
  ],
  [
    'another retired paper',
    'src/a.ts',
    '/* `contracts/5` */',
    '"contracts/5" cites a paper that is not in the repository',
  ],
])('%s is named with its place', (_what, file, text, fault) => {
  expect(check({ ...sound, [file]: `\n${text}\n` })).toEqual([`${file}:2: ${fault}`]);
});

it('a page that the index does not list is named', () => {
  expect(check({ ...sound, 'docs/rest/door.md': '# Door API\n' })).toEqual([
    'docs/README.md: expected a link to docs/rest/door.md',
  ]);
});

it('a rule that two pages define is named', () => {
  const copied = {
    ...sound,
    'docs/rest/till.md': `${sound['docs/rest/till.md']!}${sound['docs/rest/shop.md']!}`,
  };
  expect(check(copied)).toEqual([
    'docs/rest/shop.md:3: REST-1 is defined in docs/rest/shop.md and docs/rest/till.md',
  ]);
});
