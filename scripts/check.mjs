// All checks beside the tests, each by its own name; goes on after a failure, so that one run shows all.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureReady, root } from './setup.mjs';

await ensureReady();
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const failed = Object.keys(scripts)
  .filter((name) => name.startsWith('check:'))
  .filter((name) => {
    const startedAt = Date.now();
    const { status } = spawnSync('npm', ['run', '--silent', name], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    console.log(
      `${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`,
    );
    return status !== 0;
  });
process.exit(failed.length === 0 ? 0 : 1);
