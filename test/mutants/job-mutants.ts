import type { Mutant } from './mutant.ts';

/** Work that goes on in the background: jobs, their events and where those are sent. */
export const jobMutants: readonly Mutant[] = [
  {
    name: 'job-lease-ignored',
    harm: 'Two workers do one job at the same time, and both are paid for.',
    file: 'src/domains/jobs/store.ts',
    edits: [
      {
        find: `{ ...keyOf(ref), status: 'processing', claimableAt: { $lte: now } }`,
        replace: `{ ...keyOf(ref), status: 'processing' }`,
      },
    ],
    suites: ['domains/jobs/worker'],
  },
  {
    name: 'lost-lease-finishes-job',
    harm: 'A worker that was thought dead overwrites the job of the one that took over.',
    file: 'src/domains/jobs/store.ts',
    edits: [{ find: '(fencingToken !== undefined && job.fencingToken !== fencingToken)', replace: 'false' }],
    suites: ['domains/jobs/worker'],
  },
  {
    name: 'job-attempts-unbounded',
    harm: 'A job that ends its worker takes one worker after the other, for ever.',
    file: 'src/domains/jobs/worker.ts',
    edits: [{ find: 'if (job.attempts > maxAttempts)', replace: 'if (job.attempts > Infinity)' }],
    suites: ['domains/jobs/worker'],
  },
  {
    name: 'job-ends-twice',
    harm: 'A job that is completed fails afterwards, and its receivers hear of both.',
    file: 'src/domains/jobs/store.ts',
    edits: [{ find: 'if (!job || job.completedAt ||', replace: 'if (!job ||' }],
    suites: ['domains/jobs/graphql', 'domains/jobs/worker'],
  },
  {
    name: 'job-event-out-of-turn',
    harm: 'Subscribers get the events of a job in another order than they happened in.',
    file: 'src/domains/jobs/event-stream.ts',
    edits: [
      {
        find: 'if (next.event.seq > last + 1) await refill();',
        replace: 'if (next.event.seq > last + 1) ready.push(next);',
      },
    ],
    suites: ['domains/jobs/event-stream'],
  },
  {
    name: 'refused-events-marked-as-sent',
    harm: 'Events that the bus has refused are never sent again.',
    file: 'src/eventbridge/outbox-relay.ts',
    edits: [
      {
        find: 'const done = batch.filter((_each, index) => accepted?.[index]);',
        replace: 'const done = batch.filter(() => accepted);',
      },
    ],
    suites: ['eventbridge/outbox-relay'],
  },
  {
    name: 'idempotency-key-ignores-payload',
    harm: 'Another request under a key that was used before is answered as if it had been carried out.',
    file: 'src/idempotency/idempotency-service.ts',
    edits: [{ find: 'digest([operation, JSON.stringify(payload ?? null)])', replace: 'digest([operation])' }],
    suites: ['idempotency/idempotency'],
  },
];
