// What a citation can lead to: files of the repository, headings and anchors of pages, numbered rules.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ignored = new Set(['.git', 'node_modules', 'dist', 'data', 'coverage', 'generated']);
const cited = /\.(?:ts|mts|cts|mjs|cjs|js|md|graphql)$/;

/**
 * The repository's texts by their paths from its root; what is generated or installed is left out.
 * @param isText matches the paths of the files to read.
 */
export function readTexts(root, isText = cited) {
  const texts = new Map();
  const walk = (folder) => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory() && !ignored.has(entry.name)) walk(file);
      if (entry.isFile() && isText.test(file)) texts.set(file, readFileSync(path.join(root, file), 'utf8'));
    }
  };
  walk('');
  return texts;
}

const withoutCode = (markdown) => markdown.replaceAll(/^ *(`{3,}|~{3,}).*?^ *\1 *$/gms, '');
const headingsOf = (markdown) =>
  [...withoutCode(markdown).matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, heading]) =>
    heading.replaceAll(/<[^>]*>|`/g, ''),
  );

/** As GitHub names the anchor of a heading. */
const toSlug = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

/** @param texts by path. */
export function createTargets(root, texts) {
  const headings = new Map();
  const anchors = new Map();
  /** The pages that define a rule, by its number. */
  const rules = new Map();
  for (const [file, text] of texts) {
    if (!file.endsWith('.md')) continue;
    headings.set(file, new Set(headingsOf(text)));
    const ids = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
    anchors.set(file, new Set([...ids, ...headingsOf(text).map(toSlug)]));
    if (!file.startsWith('docs/rest/')) continue;
    for (const [, id] of text.matchAll(/<a id="rest-(\d+)"><\/a>\*\*REST-\1\*\*/g)) {
      rules.set(id, [...(rules.get(id) ?? []), file]);
    }
  }
  return {
    headings,
    anchors,
    rules,
    exists: (file) => texts.has(file) || existsSync(path.join(root, file)),
  };
}
