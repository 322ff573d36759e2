// This gateway over the embedded store of its DATA_DIR, as `npm start` runs it without a MongoDB.
import { createApp } from '../../dist/src/app.js';
import { loadConfig } from '../../dist/src/config/config.js';
import { answerMemory } from './shared/memory.mjs';
import { serve } from './shared/serve.mjs';

const config = loadConfig();
const { app } = await createApp(config);
answerMemory();
// In good order, so that the next one finds the folder's lock given back.
process.once('SIGTERM', async () => {
  await app.close();
  process.exit();
});
await serve(app, config.port);
