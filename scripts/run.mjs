// Runs an entry point of the bundle after making sure that it exists: node scripts/run.mjs main …
import path from 'node:path';
import { ensureRunnable, root } from './setup.mjs';

await ensureRunnable();
const [entry, ...args] = process.argv.slice(2);
const file = path.join(root, 'dist', 'bundle', `${entry}.js`);
// Same process: signals, exit codes and standard streams are the entry point's own.
process.argv = [process.argv[0], file, ...args];
await import(file);
