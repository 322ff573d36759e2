// Writes what docs/rest/ says of operations and failures: from the OpenAPI document of the gateway, which comes from the
// schemas that validate requests, and from its catalogue of failures. What stands outside the marks is left alone.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readOperations } from './rest-docs/operations.mjs';
import { renderFailures, renderOperations } from './rest-docs/page.mjs';
import { ensureReady, root } from './setup.mjs';

await ensureReady();

const load = (name) => import(path.join(root, 'dist', 'src', name));

/** The OpenAPI document of a gateway that is made for this and does not listen. */
async function readOpenApi() {
  const [{ createApp }, { loadConfig }] = await Promise.all([load('app.js'), load('config/config.js')]);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rest-docs-'));
  const { app } = await createApp(loadConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATA_DIR: dataDir }));
  try {
    return (await app.inject('/openapi.json')).json();
  } finally {
    await app.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const toMark = (name) => `<!-- generated: ${name}, by npm run generate -->`;
const endMark = '<!-- end of what is generated -->';

/** Puts the text between a page's marks. */
async function write(page, name, text) {
  const file = path.join(root, 'docs', 'rest', `${page}.md`);
  const [before, rest] = readFileSync(file, 'utf8').split(toMark(name));
  const [, after] = rest?.split(endMark) ?? [];
  if (after === undefined) throw new Error(`${file}: expected the marks "${toMark(name)}" and "${endMark}"`);
  const content = `${before}${toMark(name)}\n\n${text}\n\n${endMark}${after}`;
  writeFileSync(file, await format(content, { ...(await resolveConfig(file)), filepath: file }));
}

const openApi = await readOpenApi();
for (const { page, operations } of readOperations(openApi)) {
  await write(page, 'operations', renderOperations(operations));
}
const { errorStatus } = await load('common/errors.js');
await write('README', 'failures', renderFailures(errorStatus));
