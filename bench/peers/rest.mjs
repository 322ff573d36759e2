// What one would write by hand for the REST list alone: a Fastify route over a mongoose model.
import Fastify from 'fastify';
import mongoose from 'mongoose';
import { createAuthenticator } from '../../dist/src/auth/authenticator.js';
import { createTokenVerifier } from '../../dist/src/auth/token-verifier.js';
import { loadConfig } from '../../dist/src/config/config.js';
import { insights } from '../lib/insights.mjs';
import { answerMemory } from './shared/memory.mjs';
import { serve } from './shared/serve.mjs';

const { auth, mongodbUri, port } = loadConfig();
const authenticator = createAuthenticator(createTokenVerifier(auth, auth.secret));

async function createListing() {
  if (mongodbUri === undefined) return async () => insights;
  const connection = await mongoose.createConnection(mongodbUri, { maxPoolSize: 32 }).asPromise();
  const texts = [
    'tenantId',
    'title',
    'description',
    'category',
    'priority',
    'kissCategory',
    'alignmentImpact',
  ];
  const schema = new mongoose.Schema(
    {
      _id: String,
      ...Object.fromEntries(
        [...texts, 'status', 'businessImpact', 'effortRequired'].map((name) => [name, String]),
      ),
      createdAt: Date,
      updatedAt: Date,
    },
    { collection: 'coaching_insights', autoIndex: false, autoCreate: false },
  );
  const Insight = connection.model('Insight', schema);
  return async (/** @type {string} */ tenantId) => {
    const found = await Insight.find({ tenantId }).sort({ createdAt: -1, _id: -1 }).lean();
    return found.map(({ _id, ...fields }) => ({ id: _id.slice(tenantId.length + 1), ...fields }));
  };
}

const list = await createListing();
const app = Fastify();
app.get('/traction/api/v1/insights', async (request) => {
  const { tenantId } = await authenticator.authenticate(request.raw, { cookie: false });
  const data = (await list(tenantId)).map((insight) => ({
    id: insight.id,
    tenantId: insight.tenantId,
    title: insight.title,
    description: insight.description,
    category: insight.category,
    priority: insight.priority,
    kiss_category: insight.kissCategory,
    alignment_impact: insight.alignmentImpact,
    status: insight.status,
    businessImpact: insight.businessImpact,
    effortRequired: insight.effortRequired,
    createdAt: insight.createdAt,
    updatedAt: insight.updatedAt,
  }));
  return { success: true, data, error: null };
});
answerMemory();
await serve(app, port);
