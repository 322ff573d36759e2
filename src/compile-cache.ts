import { existsSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { ensureDataDir, type Config } from './config.ts';

/** Of Node 22.1 and later. */
type EnableCompileCache = (directory: string) => unknown;

/**
 * Keeps the code that Node compiles from now on in the data folder, so that the next start need not compile it. Not in
 * the system's folder for temporary files, Node's own choice: what others may write there would be run here.
 * Where there is no data folder, as beside a MongoDB, or Node cannot write to it, everything is compiled each time.
 * @param enable Node's own unless said otherwise; undefined where Node has none.
 * @returns the folder; undefined where nothing is kept.
 */
export function enableCompileCache(
  config: Pick<Config, 'dataDir' | 'mongodbUri'>,
  enable = (module as { enableCompileCache?: EnableCompileCache }).enableCompileCache,
): string | undefined {
  if (!enable) return undefined;
  if (config.mongodbUri === undefined) ensureDataDir(config);
  else if (!existsSync(config.dataDir)) return undefined;
  const folder = path.join(config.dataDir, 'compile-cache');
  enable(folder);
  return folder;
}
