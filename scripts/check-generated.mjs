// Generates anew and compares: what is committed under src/generated/ must be what the schema gives.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './setup.mjs';

const folder = path.join(root, 'src', 'generated');
const read = () =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );

const before = read();
run('npx', ['--no-install', 'graphql-codegen', '--config', 'codegen.ts'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const after = read();
const stale = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
if (stale.length > 0) {
  console.error(`src/generated/ was stale: ${stale.join(', ')}. It is generated anew now; commit it.`);
  process.exit(1);
}
