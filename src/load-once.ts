/**
 * For what few requests need: it is loaded when it is first asked for, once however many ask at the same time.
 * A failure is told to all who wait for it and then forgotten, so that the next to ask tries again.
 * @param what names it in the error.
 */
export function loadOnce<Loaded>(what: string, load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw new Error(`Could not load ${what}`, { cause });
    });
    return loading;
  };
}
