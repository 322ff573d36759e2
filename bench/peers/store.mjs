// The embedded store in a process of its own, filled with the bench's insights; tells its address when ready.
import mongoose from 'mongoose';
import { insights, tenantId } from '../lib/insights.mjs';
import { createInsightStore } from '../../dist/src/domains/coaching/index.js';
import { openEmbeddedStore } from '../../dist/src/store/embedded/index.js';
import './shared/serve.mjs';

/** @type {import('../../dist/src/request-context.js').Log} */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

const { uri } = await openEmbeddedStore({ dataDir: process.env.DATA_DIR ?? '', log: silent });
const connection = await mongoose.createConnection(uri).asPromise();
const store = await createInsightStore(connection);
await store.saveAll(
  tenantId,
  insights.map((insight) => ({ insight, updatedAtOnOverwrite: insight.updatedAt })),
);
await connection.close();
process.send?.({ uri });
