// What a fresh clone lacks: the installed packages and the compiled output. Both are made when missing or
// stale and left alone otherwise, so that every command can call this first. Uses nothing that is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Runs a command in the project's root; ends this process with its exit code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error) throw result.error;
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Installs from `folder`'s lockfile unless what is installed came from the same lockfile and Node version. */
export function ensureInstalled(folder = root) {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .update(process.versions.modules)
    .digest('hex');
  const stamp = path.join(folder, 'node_modules', '.installed-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // Progress goes to stderr, so that a command's own output can be piped.
  process.stderr.write(`Installing packages for ${path.relative(root, folder) || 'insight-gateway'}…\n`);
  run('npm', ['ci', '--loglevel', 'error'], { cwd: folder, stdio: ['ignore', 2, 2] });
  writeFileSync(stamp, wanted);
}

function newestChange(directory) {
  let newest = 0;
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isDirectory() && !entry.name.endsWith('.ts')) continue;
    // Folders count too: a deleted file changes nothing else.
    newest = Math.max(newest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  }
  return newest;
}

/** Removes output whose source is gone: a deleted test would go on being run. */
function pruneOutput() {
  for (const name of ['src', 'test']) {
    const output = path.join(root, 'dist', name);
    if (!existsSync(output)) continue;
    for (const file of readdirSync(output, { recursive: true })) {
      const source = path.join(root, name, file.replace(/\.(c?)js(\.map)?$/, '.$1ts'));
      if (/js(\.map)?$/.test(file) && !existsSync(source)) rmSync(path.join(output, file));
    }
  }
}

/** Compiles `src/` and `test/` to `dist/` unless the output is newer than every source. */
export function ensureBuilt() {
  const stamp = path.join(root, 'dist', '.built');
  const sources = [
    ...['src', 'test'].map((name) => newestChange(path.join(root, name))),
    ...['tsconfig.json', 'package-lock.json'].map((name) => statSync(path.join(root, name)).mtimeMs),
  ];
  if (existsSync(stamp) && statSync(stamp).mtimeMs > Math.max(...sources)) return;
  process.stderr.write('Compiling…\n');
  const startedAt = new Date();
  pruneOutput();
  run('node', ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.json'], { stdio: ['ignore', 2, 2] });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, startedAt.toISOString());
}

/** Makes the project runnable. */
export function ensureReady() {
  ensureInstalled();
  ensureBuilt();
}
