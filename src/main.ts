import { ConfigError, loadConfig } from './config/config.ts';
import { serve } from './server.ts';

/** The entry point: reads the settings and serves; a start that fails ends with 1 and says why. */

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

try {
  await serve(loadConfig());
} catch (error) {
  fail(error);
}
