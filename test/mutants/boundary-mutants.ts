import type { Mutant } from './mutant.ts';

/** What comes in and what goes out: limits, documents, websites, language models. */
export const boundaryMutants: readonly Mutant[] = [
  {
    name: 'rate-limit-one-more',
    harm: 'A tenant gets one request a minute more than its limit.',
    file: 'src/api/http/rate-limit.ts',
    edits: [{ find: 'points: perMinute,', replace: 'points: perMinute + 1,' }],
    suites: ['rest-contract/travel-errors'],
  },
  {
    name: 'subscription-without-limits',
    harm: 'Depth, aliases and cost are not limited where a document does not come by HTTP.',
    file: 'src/api/graphql/subscription-validation.ts',
    edits: [
      {
        find: 'validate(schema, document, [...specifiedRules, ...rules])',
        replace: 'validate(schema, document, specifiedRules)',
      },
    ],
    suites: ['api/graphql/subscription-limits'],
  },
  {
    name: 'compiled-null-for-non-null',
    harm: 'A client that relies on the schema meets a null that the schema rules out.',
    file: 'src/packages/graphql-compiler/complete.ts',
    edits: [
      {
        find: 'if (completed !== null) return completed;',
        replace: 'if (completed !== undefined) return completed;',
      },
    ],
    suites: ['packages/graphql-compiler/examples', 'packages/graphql-compiler/graphql-js-parity'],
  },
  {
    name: 'carrier-network-is-public',
    harm: 'A website may lead into 100.64.0.0/10, in which a cloud answers with its credentials.',
    file: 'src/packages/web-fetch/addresses.ts',
    edits: [
      {
        find: `return ip.range() === 'unicast' && !ip.match(privateIPv4);`,
        replace: `return ['unicast', 'carrierGradeNat'].includes(ip.range()) && !ip.match(privateIPv4);`,
      },
    ],
    suites: ['packages/web-fetch/addresses', 'packages/web-fetch/ssrf'],
  },
  {
    name: 'redirect-unchecked',
    harm: 'A redirect leads to where the URL itself would have been refused.',
    file: 'src/packages/web-fetch/safe-fetch.ts',
    edits: [{ find: 'target = toTarget(location, from);', replace: 'target = new URL(location, from);' }],
    suites: ['packages/web-fetch/ssrf', 'packages/web-fetch/safe-fetch'],
  },
  {
    name: 'card-numbers-sent',
    harm: 'Card numbers are sent to providers of language models.',
    file: 'src/ai/sanitise-rules.ts',
    edits: [{ find: 'isSure: isCard,', replace: 'isSure: () => false,' }],
    suites: ['ai/sanitise'],
  },
  {
    name: 'invented-numbers-shown',
    harm: 'Readers are told figures that a model has made up.',
    file: 'src/ai/grounding/known-numbers.ts',
    edits: [{ find: '!interpretations.some((reading) => known[kind].has(reading))', replace: 'false' }],
    suites: ['domains/workforce/runs/wording', 'domains/travel/insights/run/wording'],
  },
  {
    name: 'token-budget-never-returned',
    harm: 'A tenant is refused long before its tokens of the day are spent.',
    file: 'src/ai/budget.ts',
    edits: [
      {
        find: 'if (actual !== reserved) await book(actual - reserved);',
        replace: 'if (actual > reserved) await book(actual - reserved);',
      },
    ],
    suites: ['ai/budget'],
  },
];
