// Generates anew and compares: what is committed must be what the schema, the routes and the settings give.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './setup.mjs';

/** Folders that `npm run generate` writes to, pages of docs/rest/ in part. */
const folders = ['src/generated', 'docs/rest'];
const pages = ['docs/settings.md'];

const readText = (name) => [name, readFileSync(path.join(root, name), 'utf8')];
const read = () =>
  Object.fromEntries(
    [
      ...folders.flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`)),
      ...pages,
    ].map(readText),
  );

const before = read();
run('npm', ['run', '--silent', 'generate'], { stdio: ['ignore', 'ignore', 'inherit'] });
const after = read();
const stale = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Generated anew now; commit it.`);
  process.exit(1);
}
