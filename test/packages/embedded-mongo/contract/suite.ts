import { type Collection, implementations, type Target } from './harness.ts';
import { knownDifferences } from './known-differences.ts';

/** What the cases of the contract are written with. */
export interface ContractTools {
  /** A test unless this implementation is known to differ from the manual there. */
  behaviour: (name: string, run: () => Promise<void>) => void;
  /** A collection that no other case has used. */
  fresh: () => Collection;
  /** What the work failed with. */
  failure: (work: Promise<unknown>) => Promise<any>;
  /** The implementation, once the tests run. */
  target: Pick<Target, 'db'>;
}

/** Cases that every implementation within reach must keep. */
export function describeContract(part: string, addCases: (tools: ContractTools) => void): void {
  describe.each(implementations)(`the contract for ${part}, kept by %s`, (implementation, start) => {
    let started: Target;
    let serial = 0;
    beforeAll(async () => {
      started = await start();
    });
    afterAll(() => started.close());

    const target = {
      get db() {
        return started.db;
      },
    };
    addCases({
      target,
      // A raw collection: the store is tested as drivers use it, below the tenant filter.
      // eslint-disable-next-line no-restricted-syntax
      fresh: () => started.db.collection(`c${(serial += 1)}`),
      behaviour(name, run) {
        const reason = knownDifferences[implementation]?.[name];
        if (reason === undefined) test(name, run);
        else test.skip(`${name} (known difference: ${reason})`, run);
      },
      failure: async (work) =>
        work.then(
          () => ({ code: 'no failure', message: 'it did not fail' }),
          (error: unknown) => error,
        ),
    });
  });
}
