import { setImmediate } from 'node:timers/promises';
import { Parser } from 'htmlparser2';
import { cleanLine, cut } from './clean-text.ts';
import { isHidden } from './hidden.ts';

/** Characters that are parsed before other work of the process gets its turn. */
const chunkLength = 64 * 1024;

/** As deep as browsers go. The parser's cost grows with depth, so a deeper page is read only up to there. */
const maxDepth = 512;

const maxLineLength = 4_000;
const maxLines = 5_000;

/** Elements that stand on a line of their own. */
const blockElements = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol optgroup option p pre search section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** One line of a page as it is seen. */
export interface PageLine {
  kind: 'text' | 'heading' | 'item';
  /** Of a heading, 1 to 6; else 0. */
  level: number;
  text: string;
}

export interface PageText {
  title: string;
  description: string;
  lines: readonly PageLine[];
  /** Whether the page went on: too deep or too many lines. */
  isTruncated: boolean;
}

/** Reads what a person would see of a page, its title and its description. Never throws: any text is some page. */
export async function readPageText(html: string, isXhtml: boolean): Promise<PageText> {
  const reader = new PageReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.onOpen(name, attributes),
      onclosetag: (name) => reader.onClose(name),
      ontext: (text) => reader.onText(text),
    },
    { recognizeSelfClosing: isXhtml, recognizeCDATA: isXhtml },
  );
  for (let at = 0; at < html.length && !reader.isFull; at += chunkLength) {
    if (at > 0) await setImmediate();
    parser.write(html.slice(at, at + chunkLength));
  }
  if (!reader.isFull) parser.end();
  return reader.end();
}

type LineKind = Pick<PageLine, 'kind' | 'level'>;
const plainLine: LineKind = { kind: 'text', level: 0 };

/** What an element makes of its line, or undefined. */
function lineKind(name: string): LineKind | undefined {
  if (name === 'li' || name === 'dt') return { kind: 'item', level: 0 };
  const [, level] = /^h([1-6])$/.exec(name) ?? [];
  return level === undefined ? undefined : { kind: 'heading', level: Number(level) };
}

class PageReader {
  /** Set when enough was read: the parser may be dropped. */
  isFull = false;
  readonly #lines: PageLine[] = [];
  readonly #metas = new Map<string, string>();
  #depth = 0;
  /** Depth of the outermost hidden element that is open; 0 when all is visible. */
  #hiddenAt = 0;
  /** Depth of the page's title while it is open; -1 after it. */
  #titleAt = 0;
  #title = '';
  #line = '';
  #kind = plainLine;

  onOpen(name: string, attributes: Record<string, string>): void {
    if (this.isFull) return;
    this.#depth += 1;
    if (this.#depth > maxDepth) this.isFull = true;
    if (name === 'meta') this.#onMeta(attributes);
    if (name === 'title' && this.#titleAt === 0 && !this.#isWithinHidden()) this.#titleAt = this.#depth;
    if (this.#hiddenAt === 0 && isHidden(name, attributes)) this.#hiddenAt = this.#depth;
    if (this.#hiddenAt === 0 && blockElements.has(name)) this.#enterBlock(name);
  }

  onClose(name: string): void {
    if (this.isFull) return;
    if (this.#hiddenAt === 0 && blockElements.has(name)) this.#leaveBlock(name);
    if (this.#titleAt === this.#depth) this.#titleAt = -1;
    if (this.#hiddenAt === this.#depth) this.#hiddenAt = 0;
    this.#depth -= 1;
  }

  onText(text: string): void {
    if (this.isFull) return;
    if (this.#titleAt > 0) {
      if (this.#title.length < maxLineLength) this.#title += text;
    } else if (this.#hiddenAt === 0 && this.#line.length < maxLineLength) {
      this.#line += text;
    }
  }

  end(): PageText {
    this.#endLine();
    const meta = (...names: string[]) =>
      names.map((name) => this.#metas.get(name)).find((value) => value) ?? '';
    return {
      title: cleanLine(this.#title) || meta('og:title', 'twitter:title'),
      description: meta('description', 'og:description', 'twitter:description'),
      lines: this.#lines,
      isTruncated: this.isFull,
    };
  }

  #isWithinHidden(): boolean {
    return this.#hiddenAt !== 0;
  }

  #onMeta(attributes: Record<string, string>): void {
    const name = (attributes.name ?? attributes.property ?? '').trim().toLowerCase();
    if (name === '' || this.#metas.has(name) || this.#metas.size >= 100 || this.#isWithinHidden()) return;
    this.#metas.set(name, cleanLine((attributes.content ?? '').slice(0, maxLineLength)));
  }

  #enterBlock(name: string): void {
    // A block within a heading or a list item continues it as long as that has no text of its own.
    const isContinued = this.#kind.kind !== 'text' && cleanLine(this.#line) === '';
    if (!isContinued) this.#endLine();
    this.#kind = lineKind(name) ?? this.#kind;
  }

  #leaveBlock(name: string): void {
    // The same for an empty block that ends within one.
    if (cleanLine(this.#line) !== '' || lineKind(name) !== undefined) this.#endLine();
  }

  #endLine(): void {
    const text = cut(cleanLine(this.#line), maxLineLength);
    if (text !== '') this.#lines.push({ ...this.#kind, text });
    if (this.#lines.length >= maxLines) this.isFull = true;
    this.#line = '';
    this.#kind = plainLine;
  }
}
