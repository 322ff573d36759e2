// What a fresh clone lacks: installed packages, the bundle that runs, the compiled files that are tested. Each is made
// when missing or stale and left alone otherwise, so that every command can call this first. Uses nothing installed.
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

/**
 * Installs from `folder`'s lockfile unless the same lockfile and Node version were installed from before.
 * @param options `dev: false` installs what running needs; a folder that has the development packages keeps them.
 */
export function ensureInstalled(folder = root, { dev = true } = {}) {
  const lockfile = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .update(process.versions.modules)
    .digest('hex');
  const withDev = `${lockfile} with development packages`;
  const wanted = dev ? withDev : lockfile;
  const stamp = path.join(folder, 'node_modules', '.installed-from');
  if (existsSync(stamp) && [wanted, withDev].includes(readFileSync(stamp, 'utf8'))) return;
  // Progress goes to stderr, so that a command's own output can be piped.
  process.stderr.write(`Installing packages for ${path.relative(root, folder) || 'insight-gateway'}…\n`);
  run('npm', ['ci', '--loglevel', 'error', ...(dev ? ['--include=dev'] : ['--omit=dev'])], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
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

/**
 * Makes output in dist/ unless it is newer than what it is made from.
 * @param stamp file in dist/ that holds when it was made.
 * @param folders whose TypeScript it is made from.
 * @param files that it is made from besides.
 */
async function ensureMade(stamp, folders, files, make) {
  const file = path.join(root, 'dist', stamp);
  const changes = [
    ...folders.map((name) => newestChange(path.join(root, name))),
    ...files.map((name) => statSync(path.join(root, name)).mtimeMs),
  ];
  if (existsSync(file) && statSync(file).mtimeMs > Math.max(...changes)) return;
  const startedAt = new Date();
  await make();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, startedAt.toISOString());
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

function compile() {
  process.stderr.write('Compiling…\n');
  pruneOutput();
  // `npm run check:types` checks the types, which takes three times as long.
  run('node', ['node_modules/typescript/bin/tsc', '--noCheck'], { stdio: ['ignore', 2, 2] });
}

async function bundle() {
  process.stderr.write('Bundling…\n');
  // Loaded only now: it needs what has just been installed.
  const { bundle } = await import('./bundle.mjs');
  await bundle(root);
}

/** Makes the gateway and its commands runnable: dist/bundle/ from `src/`, with what running needs. */
export async function ensureRunnable() {
  ensureInstalled(root, { dev: false });
  await ensureMade('bundle/.made', ['src'], ['package-lock.json', 'scripts/bundle.mjs'], bundle);
}

/** Makes everything that tests and checks need: dist/ from `src/` and `test/`, and the bundle. */
export async function ensureReady() {
  ensureInstalled();
  await ensureMade('.built', ['src', 'test'], ['tsconfig.json', 'package-lock.json'], compile);
  await ensureRunnable();
}
