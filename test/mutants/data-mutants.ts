import type { Mutant } from './mutant.ts';

/** What is stored, listed and computed. */
export const dataMutants: readonly Mutant[] = [
  {
    name: 'page-off-by-one',
    harm: 'A list that ends with a full page says that it goes on.',
    file: 'src/mongo/keyset.ts',
    edits: [
      {
        find: 'const isMore = found.length > page.limit;',
        replace: 'const isMore = found.length >= page.limit;',
      },
    ],
    suites: ['mongo/keyset', 'domains/coaching/paging'],
  },
  {
    name: 'cursor-without-tie-breaker',
    harm: 'Of rows of one moment, those after the end of a page are in no page.',
    file: 'src/mongo/keyset.ts',
    edits: [{ find: '$or: branches }', replace: '$or: branches.slice(0, 1) }' }],
    suites: ['domains/coaching/paging'],
  },
  {
    name: 'batch-half-saved',
    harm: 'Of a batch that is refused, the insights before the bad one are saved.',
    file: 'src/domains/coaching/service.ts',
    edits: [
      {
        find: 'drafts.forEach((draft, index) => {',
        replace: 'for (const [index, draft] of drafts.entries()) {',
      },
      {
        find: 'byId.set(insight.id, { insight, updatedAtOnOverwrite: draft.updatedAt ?? now }); });',
        replace: `byId.set(insight.id, (await store.saveAll(context.viewer.tenantId, [
          { insight, updatedAtOnOverwrite: draft.updatedAt ?? now },
        ]))[0]); }`,
      },
      {
        find: 'const saved = await store.saveAll(tenantId, [...byId.values()]);',
        replace: 'const saved = [...byId.values()];',
      },
    ],
    suites: ['domains/coaching/mutations'],
  },
  {
    name: 'half-cents-to-even',
    harm: 'Every second amount that ends in half a cent is answered a cent too low.',
    file: 'src/domains/travel/analytics/figures.ts',
    edits: [
      {
        find: 'const rounded = (2n * n * scale + d) / (2n * d);',
        replace: `const rounded =
          (n * scale) / d + (2n * ((n * scale) % d) + (((n * scale) / d) % 2n) > d ? 1n : 0n);`,
      },
    ],
    suites: ['domains/travel/analytics/figures', 'domains/travel/oracle/oracle'],
  },
  {
    name: 'month-left-uncounted',
    harm: 'A record that moves to another month goes on counting in the month it has left.',
    file: 'src/domains/travel/records/writer.ts',
    edits: [{ find: 'changes.map(({ from }) => from)', replace: 'changes.map(({ to }) => to)' }],
    suites: ['domains/travel/records/writer', 'domains/travel/rollups/views'],
  },
  {
    name: 'run-lock-ignored',
    harm: 'Two runs of a company’s insights go on at the same time, and undo what the other does.',
    file: 'src/domains/travel/insights/run/store.ts',
    edits: [
      {
        find: 'if ((error as { code?: unknown }).code === duplicateKeyCode) return false;',
        replace: 'if ((error as { code?: unknown }).code === duplicateKeyCode) return true;',
      },
    ],
    suites: ['domains/travel/insights/run/lock'],
  },
  {
    name: 'import-loses-last-line',
    harm: 'The last record of a file that ends without a line break is left out, and nobody is told.',
    file: 'src/import/lines.ts',
    edits: [{ find: 'if (!pieces.isEmpty) yield pieces.take(line + 1);', replace: '' }],
    suites: ['import/formats', 'import/records'],
  },
  {
    name: 'unique-index-ignored',
    harm: 'The embedded store keeps two documents where an index allows one: two open events of one condition.',
    file: 'src/packages/embedded-mongo/documents/writer.ts',
    edits: [{ find: 'if (other !== undefined) throw duplicateKey(collection, index, doc);', replace: '' }],
    suites: [
      'packages/embedded-mongo/contract/indexes-and-collections',
      'packages/embedded-mongo/contract/writes',
    ],
  },
];
