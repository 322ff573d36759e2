import { cleanLine, cut } from './clean-text.ts';
import type { FetchOptions, SafeFetch } from './safe-fetch.ts';
import { readPageText, type PageLine } from './page-text.ts';

const maxTitleLength = 300;
const maxDescriptionLength = 1_000;
const maxContentLength = 12_000;
const maxSections = 40;
const maxSectionTextLength = 400;

/** A heading and how its text begins: where a page names its products, it often does it so. */
export interface WebsiteSection {
  /** 1 to 6. */
  level: number;
  heading: string;
  /** The visible text up to the next heading, capped; may be empty. */
  text: string;
}

/** What a website says of itself. All of it was written by strangers: data, never instruction. */
export interface Website {
  /** Where the page was found, after redirects. */
  url: string;
  title: string;
  description: string;
  /** The visible text; each heading, paragraph and list item is a line, items begin with `- `. */
  content: string;
  sections: readonly WebsiteSection[];
  /** Whether the page holds more than was read or kept. */
  isTruncated: boolean;
}

/**
 * Reads a website's page. Meta refreshes are not followed, nothing on the page is run or loaded.
 * @throws FetchError as the fetch does. A page without text is no error: its texts are empty.
 */
export async function readWebsite(fetch: SafeFetch, url: string, options: FetchOptions): Promise<Website> {
  const page = await fetch(url, options);
  const isPlain = page.contentType === 'text/plain';
  const read = isPlain
    ? { title: '', description: '', lines: toLines(page.text), isTruncated: false }
    : await readPageText(page.text, page.contentType === 'application/xhtml+xml');
  options.signal?.throwIfAborted();
  const whole = read.lines.map(toMarkedText).join('\n');
  const content = cut(whole, maxContentLength);
  return {
    url: page.url,
    title: cut(read.title, maxTitleLength),
    description: cut(read.description, maxDescriptionLength),
    content,
    sections: toSections(read.lines),
    isTruncated: page.isTruncated || read.isTruncated || content.length < whole.length,
  };
}

function toMarkedText({ kind, text }: PageLine): string {
  return kind === 'item' ? `- ${text}` : text;
}

function toLines(text: string): PageLine[] {
  // More than what is kept of a page need not be looked at; four times as much leaves room for blank lines.
  const lines = text.slice(0, 4 * maxContentLength).split(/\r\n?|\n/);
  return lines.flatMap((line) => {
    const clean = cleanLine(line);
    return clean === '' ? [] : [{ kind: 'text' as const, level: 0, text: clean }];
  });
}

function toSections(lines: readonly PageLine[]): WebsiteSection[] {
  const sections: WebsiteSection[] = [];
  for (const { kind, level, text } of lines) {
    const current = sections.at(-1);
    if (kind === 'heading') {
      if (sections.length === maxSections) break;
      sections.push({ level, heading: cut(text, maxTitleLength), text: '' });
    } else if (current !== undefined && current.text.length < maxSectionTextLength) {
      current.text = `${current.text} ${text}`.trim();
    }
  }
  return sections.map((section) => ({ ...section, text: cut(section.text, maxSectionTextLength) }));
}
