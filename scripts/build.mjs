// Makes dist/bundle/, which `node dist/bundle/main.js` runs.
import { ensureRunnable } from './setup.mjs';

await ensureRunnable();
