// Imports point one way, types included:
// main → server → app → domains' graphql/ and rest/ → the kit in api/ → domains' services → support → common.
const layer = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { path: to } });

const composition = '^src/(main|server|app)\\.ts$|^src/(demo|cli)/';
/** Where the domains are put together: what each brings, and all of them. */
const wiring = '^src/domains/([^/]+/module|modules|stores|job-executor)\\.ts$';
const api = '^src/api/';
const domains = '^src/domains/';
/** Where a domain meets GraphQL, REST and the explorer. */
const adapters = '^src/domains/[^/]+/((graphql|rest)/|(explorer-examples|socket)\\.ts$)';
const support = '^src/(ai|auth|config|events|idempotency|import|mongo|scheduler|telemetry)/';
const common = '^src/common/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '^src/(main\\.ts|cli/)|worker|\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'nothing-imports-the-composition',
      severity: 'error',
      from: { pathNot: composition },
      to: { path: composition },
    },
    layer('app-below-server', '^src/app\\.ts$', '^src/(main|server)\\.ts$'),
    {
      name: 'api-knows-no-domain',
      severity: 'error',
      from: { path: api },
      to: { path: domains },
    },
    {
      name: 'services-below-adapters',
      comment: "A domain's module.ts puts it together; nothing else of a domain knows GraphQL, REST or HTTP.",
      severity: 'error',
      from: { path: domains, pathNot: `${adapters}|${wiring}` },
      to: { path: `${api}|${adapters}` },
    },
    layer(
      'travel-records-below-rollups',
      '^src/domains/travel/records/',
      '^src/domains/travel/(rollups|analytics|insights)/',
    ),
    layer('relays-below-adapters', '^src/(eventbridge|webhooks)/', `${api}|${adapters}`),
    layer('support-below-domains', support, `${api}|${domains}`),
    layer('common-imports-nothing-above', common, '^src/(?!common/)'),
    {
      name: 'packages-stand-alone',
      comment: 'What is under src/packages/ could be published: it imports nothing of the gateway.',
      severity: 'error',
      from: { path: '^src/packages/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/packages/$1/' },
    },
    {
      name: 'domains-meet-through-services',
      comment:
        'A domain imports no other domain; modules.ts hands services over. The inbox lists what the others have, and topics and jobs share a REST API.',
      severity: 'error',
      from: { path: '^src/domains/(?!inbox/)([^/]+)/', pathNot: '^src/domains/topics/(rest/|module\\.ts$)' },
      to: { path: '^src/domains/[^/]+/', pathNot: '^src/domains/$1/' },
    },
    {
      name: 'domains-through-their-index',
      severity: 'error',
      from: { pathNot: '^src/domains/|^src/generated/' },
      to: {
        path: '^src/domains/[^/]+/(?!index\\.ts$)',
      },
    },
    layer(
      'inbox-uses-the-domains-indexes',
      '^src/domains/inbox/',
      '^src/domains/(?!inbox/)[^/]+/(?!index\\.ts$)',
    ),
    {
      name: 'generated-stops-at-graphql',
      severity: 'error',
      from: { pathNot: '/graphql/|^src/generated/|^src/api/module\\.ts$' },
      to: { path: '^src/generated/' },
    },
    {
      name: 'mongoose-only-in-stores',
      severity: 'error',
      from: { pathNot: '^src/mongo/|(^|/)[a-z-]*(store|schema-fields)\\.ts$' },
      to: { path: 'node_modules/(mongoose|mongodb)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
