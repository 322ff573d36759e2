// Runs a compiled entry point after making sure that it exists: node scripts/run.mjs dist/src/main.js …
import path from 'node:path';
import { ensureReady, root } from './setup.mjs';

ensureReady();
const [entry, ...args] = process.argv.slice(2);
const file = path.join(root, entry);
// Same process: signals, exit codes and standard streams are the entry point's own.
process.argv = [process.argv[0], file, ...args];
await import(file);
