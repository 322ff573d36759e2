// Imports point one way: main → app → doors → domains → ai | events | queue | store → leaves.
const layer = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { path: to } });

const entry = '^src/(main|app|services|stores)\\.ts$|^src/(demo|cli)/';
const doors = '^src/doors/';
const domains = '^src/domains/';
const support = '^src/(ai|events|queue|store|idempotency|outbound|auth|import)/';
const leaves =
  '^src/(errors|request-context|time|version|metrics|logger|config|setting-validators|derived-id|own-context|schema-fault)\\.ts$|^src/config/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '^src/(main\\.ts|cli/)|worker|\\.d\\.ts$' },
      to: {},
    },
    layer('nothing-imports-the-entry', '^src/(?!main|app|services|stores|demo|cli)', entry),
    layer('domains-below-doors', domains, doors),
    layer('inbox-above-domains', `${doors}|${domains}|${support}|${leaves}`, '^src/inbox/'),
    layer('inbox-below-doors', '^src/inbox/', doors),
    layer('support-below-domains', support, `${doors}|${domains}`),
    layer('leaves-import-nothing-above', leaves, `${doors}|${domains}|${support}`),
    {
      name: 'domains-meet-through-services',
      comment:
        'A domain imports no other domain; app.ts hands services over. Grounding is none: domains share it.',
      severity: 'error',
      from: { path: '^src/domains/([^/]+)/' },
      to: { path: '^src/domains/[^/]+/', pathNot: '^src/domains/($1|grounding)/' },
    },
    {
      name: 'domains-through-their-index',
      severity: 'error',
      from: { pathNot: '^src/domains/|^src/generated/' },
      to: { path: '^src/domains/[^/]+/(?!index\\.ts$)' },
    },
    {
      name: 'generated-stops-at-resolvers',
      severity: 'error',
      from: { path: domains, pathNot: '(resolvers|mappers|user-errors)[^/]*\\.ts$' },
      to: { path: '^src/generated/' },
    },
    {
      name: 'mongoose-only-in-stores',
      severity: 'error',
      from: { pathNot: '^src/store/|(^|/)[a-z-]*store\\.ts$' },
      to: { path: 'node_modules/(mongoose|mongodb)/' },
    },
    {
      name: 'embedded-store-stands-alone',
      severity: 'error',
      from: { path: '^src/store/embedded/' },
      to: { path: '^src/', pathNot: '^src/store/embedded/|^src/request-context\\.ts$' },
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
