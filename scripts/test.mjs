// Runs the tests with Jest over the compiled output. With --long: the suites that have a long form, whole, from a seed
// that changes with every run and is printed (docs/testing.md).
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { ensureReady, root } from './setup.mjs';

await ensureReady();
const args = process.argv.slice(2);
const isLong = args[0] === '--long';
if (isLong) args.shift();
const seed = process.env.TEST_SEED ?? String(isLong ? randomInt(2 ** 31) : 1);
if (isLong) process.stdout.write(`Long tests, TEST_SEED=${seed}\n`);
const result = spawnSync(
  process.execPath,
  [
    '--no-warnings',
    '--enable-source-maps',
    // Young objects die before they are copied: collecting them takes half the time.
    '--max-semi-space-size=64',
    'node_modules/jest/bin/jest.js',
    // Suites are named by their source, as the failures print them.
    ...args.map((argument) => argument.replace(/\.test\.ts$/, '.test.js')),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, TEST_SEED: seed, TEST_LONG: isLong ? '1' : '0' } },
);
process.exit(result.status ?? 1);
