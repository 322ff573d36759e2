import { createRequire } from 'node:module';

/** The gateway's own version. Its package is asked for by name, since the bundle lies elsewhere than this file. */
export const { version } = createRequire(import.meta.url)('insight-gateway/package.json') as {
  version: string;
};
