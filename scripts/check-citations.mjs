// What comments and pages cite must be there: rules of docs/rest/, pages and headings of docs/, links, sources. And
// every page must be in the index.
// node scripts/check-citations.mjs [folder, in place of the repository]
import { findFaults, findUnlisted } from './citations/faults.mjs';
import { createTargets, readTexts } from './citations/pages.mjs';
import { root } from './setup.mjs';

const [folder = root] = process.argv.slice(2);
const texts = readTexts(folder);
// Its faults are planted.
texts.delete('test/scripts/check-citations.test.ts');
const targets = createTargets(folder, texts);
const faults = [
  ...[...texts].flatMap(([file, text]) => findFaults(file, text, targets)),
  ...findUnlisted(texts),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`${faults.length} citations lead nowhere.`);
  process.exit(1);
}
