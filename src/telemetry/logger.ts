import { pino, type Logger } from 'pino';
import type { Config } from '../config/config.ts';

const secretNames = ['authorization', 'cookie', 'token', 'secret', 'password', 'apiKey'];

/** The process's log: one JSON object a line. Fields with a secret's name are blotted out wherever they stand. */
export function createLogger(level: Config['logLevel'], stream?: { write(line: string): void }): Logger {
  const options = {
    level,
    redact: {
      paths: secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: '[redacted]',
    },
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return stream ? pino(options, stream) : pino(options);
}
