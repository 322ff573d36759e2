import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Longest path that every supported system takes for a unix socket, in bytes. */
const maxSocketPathBytes = 100;

/** Where a data folder keeps its database and where its server listens. */
export interface StorePaths {
  readonly database: string;
  readonly socket: string;
}

function ensurePrivateDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const found = lstatSync(directory);
  // In a shared folder such as /tmp somebody else could have made it first.
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new Error(`${directory}: expected a directory of this user`);
  }
  // The socket itself gets the usual mode; its directory keeps everybody else out.
  if ((found.mode & 0o077) !== 0) chmodSync(directory, 0o700);
}

/**
 * The paths of a data folder, its private directories made. Where the folder's own path is too long for a socket, a
 * directory under the system's temporary folder stands in, named by a hash of the data folder, so that every process
 * finds the same one.
 * @throws Error when a directory belongs to somebody else.
 */
export function createStorePaths(dataDir: string): StorePaths {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const root = path.join(realpathSync(dataDir), 'store');
  ensurePrivateDirectory(root);
  const database = path.join(root, 'data.lmdb');
  const near = path.join(root, 'store.sock');
  if (Buffer.byteLength(near) <= maxSocketPathBytes) return { database, socket: near };
  const hash = createHash('sha256').update(root).digest('hex').slice(0, 24);
  const far = path.join(tmpdir(), `insight-gateway-${hash}`);
  ensurePrivateDirectory(far);
  return { database, socket: path.join(far, 'store.sock') };
}

/** The connection string of a socket. */
export function toUri(socket: string): string {
  return `mongodb://${encodeURIComponent(socket)}/insight?directConnection=true`;
}
