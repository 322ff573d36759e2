import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, ensureDataDir, type Config } from '../config/config.ts';

/**
 * The HS256 secret: the configured one, or outside production one generated into the data folder, so that
 * tokens outlive a restart. undefined if a JWKS is configured.
 * @throws ConfigError if the generated file cannot be used.
 */
export function loadSecret(config: Config): string | undefined {
  if (config.auth.jwksUrl) return undefined;
  if (config.auth.secret !== undefined) return config.auth.secret;
  ensureDataDir(config);
  const file = path.join(config.dataDir, 'auth-secret');
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(48).toString('base64url'), { mode: 0o600 });
  try {
    // Linking fails where the file exists, so of two processes that start at once one secret wins, whole.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (Buffer.byteLength(secret) < 32) {
    throw new ConfigError(
      `${file}: expected a secret of at least 32 bytes, got ${Buffer.byteLength(secret)}`,
    );
  }
  return secret;
}
