// The embedded store in a process of its own, filled with the bench's insights; tells its address when ready.
import { aiInsights, users } from '../lib/ai-insights.mjs';
import { insights, tenantId } from '../lib/insights.mjs';
import { createInsightStore } from '../../dist/src/domains/coaching/index.js';
import { createWorkforceStores } from '../../dist/src/domains/workforce/index.js';
import { openStore } from '../../dist/src/mongo/connection.js';
import { openEmbeddedStore } from '../../dist/src/packages/embedded-mongo/index.js';
import { silent } from './shared/silent.mjs';
import './shared/serve.mjs';

const dataDir = process.env.DATA_DIR ?? '';
const { uri } = await openEmbeddedStore({ dataDir });
const { connection, close } = await openStore({ mongodbUri: uri, dataDir }, silent);
const store = await createInsightStore(connection);
await store.saveAll(
  tenantId,
  insights.map((insight) => ({ insight, updatedAtOnOverwrite: insight.updatedAt })),
);
const workforce = await createWorkforceStores(connection);
await workforce.companies.saveSubscription({ companyId: tenantId, isActive: true, until: null });
await workforce.records.saveAll(tenantId, 'user', users);
await workforce.insights.insertNew(tenantId, aiInsights);
await close();
process.send?.({ uri });
