import type { RunDeps } from '../../../../../src/domains/travel/insights/run/run-deps.ts';
import { toFinding, toEvaluation, useCompanies, type Company } from './support.ts';

const createCompany = useCompanies();

class Killed extends Error {}

const writesOf = {
  insights: [
    'insertNewEvents',
    'insertNewRecommendations',
    'refreshEvent',
    'refreshRecommendation',
    'changeEvent',
    'changeRecommendation',
    'saveBriefing',
  ],
  runs: ['insertRun', 'endRun', 'endOtherRuns'],
  locks: ['acquire', 'release'],
} as const;

type Method = (...given: unknown[]) => Promise<unknown>;

/**
 * The stores of a process that is killed at its n-th write, just before it or just after: from then on nothing is
 * written, as no handler runs.
 */
class Mortal {
  writes = 0;
  isDead = false;
  private readonly death: { at: number; isWritten: boolean };

  constructor(death: { at: number; isWritten: boolean }) {
    this.death = death;
  }

  private wrap<Store extends object>(store: Store, names: readonly string[]): Store {
    const methods = store as Record<string, Method>;
    const wrapped = names.map((name) => [
      name,
      async (...given: unknown[]) => {
        if (this.isDead) throw new Killed(name);
        this.writes += 1;
        this.isDead = this.writes === this.death.at;
        if (this.isDead && !this.death.isWritten) throw new Killed(name);
        const result = await methods[name]!.apply(store, given);
        if (this.isDead) throw new Killed(name);
        return result;
      },
    ]);
    return { ...store, ...(Object.fromEntries(wrapped) as object) };
  }

  storesOf({ stores }: Company): Pick<RunDeps, 'insights' | 'runs' | 'locks'> {
    return {
      insights: this.wrap(stores.insights, writesOf.insights),
      runs: this.wrap(stores.runs, writesOf.runs),
      locks: this.wrap(stores.runLocks, writesOf.locks),
    };
  }
}

/** Yesterday's findings, and today's: one that stays, one that changes, one that clears, two that are new. */
async function createYesterday(): Promise<Company> {
  const company = createCompany();
  await company.runWith([toFinding('stays'), toFinding('changes'), toFinding('clears')]);
  company.day = '2026-02-17';
  company.evaluation = toEvaluation(
    [
      toFinding('stays'),
      toFinding('changes', 0.2),
      toFinding('new'),
      toFinding('idle', 0.3, { callsForAction: false }),
    ],
    0.4,
  );
  return company;
}

/** What is stored, without what differs from run to run. */
async function summarise(company: Company) {
  const { events, recommendations } = await company.stored();
  const eventOf = new Map(events.map(({ id, conditionKey }) => [id, conditionKey]));
  const sorted = (rows: { key: string | undefined }[]) =>
    rows.toSorted((one, other) => ((one.key ?? '') < (other.key ?? '') ? -1 : 1));
  const briefings = await Promise.all(
    ['2026-02-16', '2026-02-17'].map((day) => company.stores.insights.findBriefing(company.tenantId, day)),
  );
  const toHistory = (history: readonly { from: string; to: string; note: string | null }[]) =>
    history.map(({ from, to, note }) => [from, to, note]);
  return {
    events: sorted(
      events.map(({ conditionKey, status, summary, evidence, history, clearedAt, foundOn }) => ({
        key: conditionKey,
        ...{ status, summary, evidence, foundOn, isCleared: clearedAt !== null, history: toHistory(history) },
      })),
    ),
    recommendations: sorted(
      recommendations.map(({ insightEventId, status, summary, evidence, history, resolutionNote }) => ({
        key: eventOf.get(insightEventId),
        ...{ status, summary, evidence, resolutionNote, history: toHistory(history) },
      })),
    ),
    briefings: briefings.map((briefing) => briefing?.highlights),
  };
}

/** A run that is killed; its lock has run out when this resolves. @returns its id. */
async function runAndDie(company: Company, death: { at: number; isWritten: boolean }): Promise<string> {
  const stores = new Mortal(death).storesOf(company);
  let runId = '';
  const acquire: RunDeps['locks']['acquire'] = (tenantId, id, ...rest) => {
    runId = id;
    return stores.locks.acquire(tenantId, id, ...rest);
  };
  await company.run({ ...stores, locks: { ...stores.locks, acquire } }, 'graphql').catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
  await company.stores.runLocks.renew(company.tenantId, runId, new Date(0));
  return runId;
}

it('leaves one copy of everything wherever it is killed, once it has been run again', async () => {
  const whole = await createYesterday();
  const counter = new Mortal({ at: Infinity, isWritten: true });
  await whole.run(counter.storesOf(whole));
  const expected = await summarise(whole);
  expect([expected.events.length, expected.recommendations.length]).toEqual([5, 4]);
  expect(counter.writes).toBeGreaterThan(10);

  const deaths = Array.from({ length: counter.writes }, (_, index) => index + 1).flatMap((at) =>
    [false, true].map((isWritten) => ({ at, isWritten })),
  );
  await Promise.all(
    deaths.map(async (death) => {
      const company = await createYesterday();
      await runAndDie(company, death);
      await company.run();
      expect({ death, stored: await summarise(company) }).toEqual({ death, stored: expected });
      const again = await company.run();
      expect(again).toMatchObject({ createdEvents: 0, createdRecommendations: 0, briefingGenerated: false });
    }),
  );
});

it('says of a run whose process is gone that it failed', async () => {
  const company = await createYesterday();
  const runId = await runAndDie(company, { at: 6, isWritten: true });
  const findDead = () => company.stores.runs.findLatestRun(company.tenantId, 'graphql');
  expect(await findDead()).toMatchObject({ runId, status: 'running' });
  await company.run();
  const failed = { status: 'failed', error: 'The process that executed the run has ended' };
  expect(await findDead()).toMatchObject({ runId, ...failed });
});
