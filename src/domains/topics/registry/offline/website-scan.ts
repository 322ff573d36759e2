import type { WebsiteScanResponse } from '../models/onboarding.ts';
import type { WebsitePage } from '../topic-input.ts';
import { readTextFeatures } from './text-features.ts';
import { clean, excerpt, hasWords, mentioned, sentences, slug, words } from './text.ts';

type Product = WebsiteScanResponse['products'][number];

interface Line {
  kind: 'heading' | 'item' | 'text';
  text: string;
}

const max = 8;
const offering =
  `service,services,program,programme,programs,coaching,workshop,workshops,course,courses,package,packages,
plan,plans,consulting,training,product,products,app,software,design,audit,membership,retreat,session,sessions,platform,
tool,tools,kit,support,strategy,repair,delivery,subscription,class,classes,tour,tours,therapy,advice,hosting,development`
    .split(',')
    .map((word) => word.trim());
const navigation = new Set(
  `home,about,about us,contact,contact us,blog,news,login,log in,sign in,sign up,register,menu,search,privacy,
  privacy policy,terms,terms of service,cookies,cookie policy,imprint,faq,careers,jobs,cart,checkout,account,share,
  read more,learn more,our services,services,products,our products,what we do,subscribe,newsletter,follow us,
  testimonials,team,our team,legal,sitemap,help,download,get started,book now`
    .split(',')
    .map((word) => word.trim()),
);

/** What the page itself says, in its own words; nothing is guessed. */
export function scanWebsite(page: WebsitePage): WebsiteScanResponse {
  const lines = readLines(page.content, new Set(page.sections?.map(({ heading }) => clean(heading))));
  const description = sentences(page.description);
  const prose = lines.filter(({ kind }) => kind === 'text').flatMap(({ text }) => sentences(text));
  const said = [...description, ...prose].filter((sentence) => words(sentence).length >= 4);
  return {
    products: findProducts(lines),
    niche: excerpt(description[0] ?? tagline(page.title), 300),
    ica: excerpt(said.map((sentence) => readTextFeatures(sentence).audience).find(hasWords) ?? '', 300),
    value_proposition: excerpt(findPromise(said) ?? '', 300),
  };
}

function readLines(content: string, headings: ReadonlySet<string>): Line[] {
  return content
    .slice(0, 20_000)
    .split(/[\r\n]+/)
    .map((line): Line => {
      const [, mark = '', rest = ''] = /^\s*(#+|[-*•])?\s*(.*)$/u.exec(line) ?? [];
      const text = clean(rest);
      const isHeading = mark.startsWith('#') || headings.has(text);
      return { kind: isHeading ? 'heading' : mark === '' ? 'text' : 'item', text };
    })
    .filter(({ text }) => hasWords(text));
}

/** "Acme | Coaching for founders": the longest part of a title is its message. */
function tagline(title: string): string {
  const parts = clean(title)
    .split(/\s+[|–—·:-]+\s+/u)
    .filter((part) => words(part).length >= 3);
  return parts.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** The first sentence that promises an outcome; otherwise the first that speaks to the reader. */
function findPromise(said: readonly string[]): string | undefined {
  return (
    said.find((sentence) => readTextFeatures(sentence).outcome !== '') ??
    said.find((sentence) => mentioned(sentence, ['you', 'your', 'we', 'our']).length > 0)
  );
}

/** A short heading or list item that names something on offer, with what is said about it. */
function findProducts(lines: readonly Line[]): Product[] {
  const products = new Map<string, Product>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const [name = '', ...about] = line.text.split(/\s*(?::|\s[–—-])\s+/u);
    if (!isOffer(line, name, about.length > 0)) continue;
    const follows = line.kind === 'item' || next?.kind !== 'text' ? '' : (sentences(next.text)[0] ?? '');
    const id = slug(name) || `product-${products.size + 1}`;
    if (products.has(id)) continue;
    products.set(id, { id, name: excerpt(name, 80), problem: excerpt(about.join(' – ') || follows, 200) });
    if (products.size === max) break;
  }
  return [...products.values()];
}

function isOffer({ kind, text }: Line, name: string, isExplained: boolean): boolean {
  const length = words(name).length;
  if (length === 0 || length > 7 || navigation.has(name.toLowerCase())) return false;
  if (kind === 'item' && isExplained) return true;
  return mentioned(name, offering).length > 0 && (kind !== 'text' || !/[.!?]$/.test(text));
}
