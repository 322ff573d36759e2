// The citations of one text that lead nowhere.
import path from 'node:path';

/** Papers that the repository does not hold, as they were cited once. */
const retired = [
  /\bOPERATIONS(?:\.md|,\s+(?:section|"|[A-E]\b))/g,
  /\bof\s+OPERATIONS\b/g,
  /\bcontracts\/\d/g,
  /\b[Dd]esign(?:\.md)?,\s+"/g,
  /\b(?:AI Insights(?:\s+API)?|Coaching Insights\s+API),\s+["`]/g,
  /\bUnified\s+AI\s+Endpoint\b/g,
  /\b[Ss]ample\s+[Pp]ayloads\b/g,
  /\b[Tt]he\s+(?:coaching|topics|workforce|portal|travel)\s+documents?\b/g,
  /\bdocument(?:['’]s|s['’])\s+(?:own\s+)?(?:revenue\s+)?(?:examples?|figures|order|two|views?|March)\b/g,
  /\bshared\/(?:cases|contracts|design|glossary|notes|style)\b/g,
];

/**
 * The text on one line, each character at its place: a citation may be broken over lines of a comment.
 */
const unfold = (text) =>
  text.replaceAll(/\n[ \t]*(?:\*(?!\/)|\/\/|#)?[ \t]*/g, (fold) => ' '.repeat(fold.length));

/** A path as it is written in a page, from the repository's root or from the page's folder. */
function resolve(file, target, { exists }) {
  const fromPage = path.posix.join(path.posix.dirname(file), target);
  return file.endsWith('.md') && exists(fromPage) ? fromPage : target;
}

function* findRuleFaults(file, line, { rules }) {
  for (const [id, pages] of rules) {
    if (pages[0] === file && pages.length > 1) {
      yield { index: line.indexOf(`"rest-${id}"`), fault: `REST-${id} is defined in ${pages.join(' and ')}` };
    }
  }
  const isPage = file.startsWith('docs/rest/');
  // The label of a link needs no page: the link is one.
  for (const { 0: whole, 1: list, 2: page, index } of line.matchAll(
    /((?:REST-\d+(?:,\s+|\s+and\s+)?)+)(docs\/rest\/[\w-]+\.md)?(?!\d|\])/g,
  )) {
    for (const [, id] of list.matchAll(/REST-(\d+)/g)) {
      const pages = rules.get(id) ?? [];
      if (pages.length === 0) yield { index, fault: `there is no rule REST-${id}` };
      else if (page && !pages.includes(page))
        yield { index, fault: `REST-${id} stands in ${pages[0]}, not in ${page}` };
      else if (!page && !isPage) {
        yield { index, fault: `expected (REST-${id}, ${pages[0]}), got ${whole.trim()} without its page` };
      }
    }
  }
}

function* findPageFaults(file, line, targets) {
  for (const { 1: target, 2: quotes, index } of line.matchAll(
    /(?<![\w/.-]|\]\()((?:[\w-]+\/)*[\w-]+\.md)((?:(?:,|\s+and|\s+or)\s+"[^"]+")*)/g,
  )) {
    const page = resolve(file, target, targets);
    const isCitation = target.startsWith('docs/') || quotes !== '';
    if (!targets.exists(page)) {
      if (isCitation) yield { index, fault: `there is no ${target}` };
      continue;
    }
    for (const [, heading] of quotes.matchAll(/"([^"]+)"/g)) {
      const name = heading.replaceAll(/\s+/g, ' ').replaceAll('`', '');
      if (!targets.headings.get(page)?.has(name)) yield { index, fault: `${page} has no heading "${name}"` };
    }
  }
}

function* findLinkFaults(file, text, targets) {
  if (!file.endsWith('.md')) return;
  for (const { 1: link, index } of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(link)) continue;
    const [target, anchor] = link.split('#');
    const page = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
    if (!targets.exists(page)) yield { index, fault: `the link to ${link} leads to no file` };
    else if (anchor && !targets.anchors.get(page)?.has(anchor)) {
      yield { index, fault: `the link to ${link} leads to no heading or anchor` };
    }
  }
}

/** Paths of sources: in pages those in code, elsewhere those in comments. */
function* findSourceFaults(file, line, { exists }) {
  const folders = 'src|test|bench|schema|scripts';
  const written = file.endsWith('.md')
    ? new RegExp(`\`((?:${folders})/[\\w./-]*)\``, 'g')
    : new RegExp(`(?<![\\w/.'"\`-])((?:${folders})/[\\w./-]*\\.(?:ts|mjs|graphql))\\b`, 'g');
  for (const { 1: target, index } of line.matchAll(written)) {
    if (!exists(target)) yield { index, fault: `there is no ${target}` };
  }
}

function* findRetired(line) {
  for (const paper of retired) {
    for (const { 0: mention, index } of line.matchAll(paper)) {
      yield { index, fault: `"${mention}" cites a paper that is not in the repository` };
    }
  }
}

/** The faults of a text, each as `file:line: what is wrong`, in order. */
export function findFaults(file, text, targets) {
  const line = unfold(text);
  return [
    ...findRuleFaults(file, line, targets),
    ...findPageFaults(file, line, targets),
    ...findLinkFaults(file, text, targets),
    ...findSourceFaults(file, line, targets),
    ...findRetired(line),
  ]
    .toSorted((one, other) => one.index - other.index)
    .map(({ index, fault }) => `${file}:${text.slice(0, index).split('\n').length}: ${fault}`);
}

/** The pages of docs/ that its index does not link to. */
export function findUnlisted(texts) {
  const index = 'docs/README.md';
  const linked = new Set(
    [...(texts.get(index) ?? '').matchAll(/\]\(([^)#\s]+)/g)].map(([, link]) =>
      path.posix.join('docs', link),
    ),
  );
  return [...texts.keys()]
    .filter((file) => file.startsWith('docs/') && file.endsWith('.md') && file !== index && !linked.has(file))
    .map((file) => `${index}: expected a link to ${file}`);
}
