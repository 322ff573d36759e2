import type { mongo } from 'mongoose';

/** What mongoose's cursor has beyond its types: the driver's own, there when the query's hooks have let it through. */
interface WithDriverCursor<Found extends object> {
  getDriverCursor(): Promise<mongo.FindCursor<Found>>;
}

/**
 * What a query finds, plain, in the batches in which the store sends it: each is asked for when it is wanted, and
 * none is kept. The store's cursor is closed as soon as the iteration ends, however it ends. Like any cursor it may
 * or may not find what is written meanwhile.
 * @param size rows of a batch; fewer where they are so large that the store's messages hold no more.
 */
export async function* readBatches<Found extends object>(
  query: { cursor(options: { batchSize: number }): object },
  size: number,
): AsyncGenerator<Found[], void> {
  // The driver's own cursor gives a batch as it came; mongoose's gives rows only.
  const cursor = await (query.cursor({ batchSize: size }) as WithDriverCursor<Found>).getDriverCursor();
  try {
    while (await cursor.hasNext()) yield cursor.readBufferedDocuments();
  } finally {
    await cursor.close();
  }
}
