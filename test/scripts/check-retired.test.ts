import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the check says about a repository of these files; empty if it passes. */
function check(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'retired-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const { status, stderr } = spawnSync(process.execPath, ['scripts/check-retired.mjs', folder], {
      encoding: 'utf8',
    });
    const faults = stderr.trim().split('\n').slice(0, -1);
    expect(status).toBe(faults.length > 0 ? 1 : 0);
    return faults;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the check of retired names', () => {
  it.each([
    ['an identifier', 'src/a.ts', 'new WaitingRoom(3);', 'WaitingRoom is retired; use ConcurrencyLimiter'],
    ['an identifier in a comment', 'bench/a.mjs', '// as loadOnce does', 'loadOnce is retired; use import()'],
    ['a folder in a page', 'README.md', 'See `src/doors/a.ts`.', 'src/doors/ is retired; use src/api/'],
    [
      'a file',
      'test/a.ts',
      '// As in ../src/config.ts.',
      'src/config.ts is retired; use src/config/config.ts',
    ],
    [
      'a path in the build',
      'package.json',
      '"a": "dist/src/queue/a.js"',
      'src/queue/ is retired; use src/scheduler/',
    ],
  ])('names %s with its place and its successor', (_what, file, line, fault) => {
    expect(check({ [file]: `\n${line}\n` })).toEqual([`${file}:2: ${fault}`]);
  });

  it('names a file that stands at a retired path', () => {
    expect(check({ 'src/outlets/a.ts': '' })).toEqual([
      'src/outlets/a.ts: src/outlets/ is retired; move the file to src/eventbridge/',
    ]);
  });

  it('passes words that contain a retired name, and history in CHANGELOG.md', () => {
    expect(
      check({
        'src/a.ts': "reloadOnce(WaitingRooms, 'test-src/doors/', 'src/config.tsx', 'src/config/config.ts');",
        'CHANGELOG.md': 'WaitingRoom and src/doors/ are renamed.',
      }),
    ).toEqual([]);
  });

  it('leads from every retired path to one that exists', () => {
    const { paths } = JSON.parse(readFileSync('scripts/retired.json', 'utf8')) as {
      paths: Record<string, string>;
    };
    const successors = Object.values(paths).filter((successor) => successor !== 'import()');
    expect(successors.filter((successor) => !existsSync(successor))).toEqual([]);
  });
});
