import { GatewayError } from '../../../common/errors.ts';

/**
 * The source's values for as long as the consumer is allowed them, also while none comes: a stream may wait for
 * days. A check that fails for another reason than FORBIDDEN ends nothing; the next one asks again.
 * @param assertAllowed throws FORBIDDEN, with which the stream then ends.
 * @param intervalMs milliseconds between two checks.
 */
export function revalidateAccess<Value>(
  source: AsyncIterableIterator<Value>,
  assertAllowed: () => Promise<void>,
  intervalMs: number,
): AsyncIterableIterator<Value> {
  /** Why it ended, until the consumer has been told. */
  let refusal: GatewayError | undefined;
  let refuseRead: ((refusal: GatewayError) => void) | undefined;

  const check = async () => {
    try {
      await assertAllowed();
    } catch (error) {
      if (!(error instanceof GatewayError) || error.code !== 'FORBIDDEN') return;
      clearInterval(timer);
      if (refuseRead) refuseRead(error);
      else refusal = error;
      await source.return?.();
    }
  };
  const timer = setInterval(() => void check(), intervalMs);
  timer.unref();

  return {
    async next() {
      const told = refusal;
      refusal = undefined;
      if (told) throw told;
      try {
        const read = new Promise<IteratorResult<Value>>((resolve, reject) => {
          refuseRead = reject;
          source.next().then(resolve, reject);
        });
        const result = await read;
        if (result.done) clearInterval(timer);
        return result;
      } catch (error) {
        clearInterval(timer);
        throw error;
      } finally {
        refuseRead = undefined;
      }
    },
    async return() {
      clearInterval(timer);
      await source.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
