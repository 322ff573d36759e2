import { enableCompileCache } from './compile-cache.ts';
import { ConfigError, loadConfig } from './config.ts';

/** The entry point: settings, then everything else, which is loaded once it is known where compiled code is kept. */

function fail(error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof ConfigError || code === 'EADDRINUSE' || code === 'EACCES') {
    process.stderr.write(`insight-gateway: ${message}\n`);
  } else {
    process.stderr.write(
      `insight-gateway could not start: ${error instanceof Error ? (error.stack ?? message) : String(error)}\n`,
    );
  }
  process.exit(1);
}

async function start(): Promise<void> {
  const config = loadConfig();
  enableCompileCache(config);
  const { serve } = await import('./main-process.ts');
  await serve(config);
}

start().catch(fail);
