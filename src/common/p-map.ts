/**
 * Does the work for each item, so many at a time, in order of the items.
 * @throws what the first failed work throws, when those that were begun are done; no further are begun.
 */
export async function pForEach<Item>(
  items: Iterable<Item>,
  max: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  // Shared: each worker takes the next one.
  const left = items[Symbol.iterator]();
  let hasFailed = false;
  const run = async () => {
    for (let next = left.next(); !next.done && !hasFailed; next = left.next()) {
      try {
        await work(next.value);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: max }, run));
  for (const worker of workers) if (worker.status === 'rejected') throw worker.reason;
}
