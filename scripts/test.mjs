// Runs the tests with Jest over the compiled output: what is tested is what ships.
import { spawnSync } from 'node:child_process';
import { ensureReady, root } from './setup.mjs';

ensureReady();
const result = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exit(result.status ?? 1);
