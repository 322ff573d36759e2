// Names and paths that were replaced must not come back: scripts/retired.json lists each with its successor.
// CHANGELOG.md may name them, because it tells what changed.
// node scripts/check-retired.mjs [folder, in place of the repository]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readTexts } from './citations/pages.mjs';
import { root } from './setup.mjs';

const { identifiers, paths } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'retired.json'), 'utf8'),
);
const exempt = new Set(['CHANGELOG.md', 'scripts/retired.json', 'test/scripts/check-retired.test.ts']);
const isText = /(?:\.(?:ts|mts|cts|mjs|cjs|js|json|md|graphql|svg|txt|ya?ml|sh|html)|\/run)$/;

/** The retired file, or the retired folder, that a path leads to. */
function findRetiredPath(mention) {
  const steps = mention.split('/');
  const folders = steps.slice(1).map((_, index) => `${steps.slice(0, index + 1).join('/')}/`);
  // The end of a sentence is no part of a path.
  return [mention.replace(/\.+$/, ''), ...folders.toReversed()].find((each) => Object.hasOwn(paths, each));
}

function* findRetired(line) {
  for (const [word] of line.matchAll(/[\w$]+/g)) {
    if (Object.hasOwn(identifiers, word)) yield [word, identifiers[word]];
  }
  for (const [mention] of line.matchAll(/(?<![\w-])(?:src|test|docs)\/[\w./-]+/g)) {
    const retired = findRetiredPath(mention);
    if (retired) yield [retired, paths[retired]];
  }
}

const [folder = root] = process.argv.slice(2);
const faults = [];
for (const [file, text] of readTexts(folder, isText)) {
  const retiredPath = findRetiredPath(file);
  if (retiredPath) faults.push(`${file}: ${retiredPath} is retired; move the file to ${paths[retiredPath]}`);
  if (exempt.has(file)) continue;
  for (const [index, line] of text.split('\n').entries()) {
    for (const [retired, successor] of findRetired(line)) {
      faults.push(`${file}:${index + 1}: ${retired} is retired; use ${successor}`);
    }
  }
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`${faults.length} retired names or paths are used.`);
  process.exit(1);
}
