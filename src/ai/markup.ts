/** Taking HTML and invisible characters out of text, without taking what only looks like HTML. */

const elements =
  'a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button canvas ' +
  'caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset ' +
  'figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ' +
  'ins kbd label legend li link main map mark marquee math menu meta meter nav noscript object ol optgroup option ' +
  'output p param picture pre progress q rp rt ruby s samp script search section select slot small source span ' +
  'strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ' +
  'ul var video wbr xml';

// An attribute needs a value, save for these: "a <b and c> d" is arithmetic, not bold.
const flags =
  'allowfullscreen async autofocus autoplay checked controls default defer disabled hidden ismap loop ' +
  'multiple muted nomodule novalidate open readonly required reversed selected';
// Taken whole or not at all (a lookahead does not backtrack), since its slashes could also part attributes.
const bareValue = `(?=([^\\s"'<>]{1,4000}))\\1`;
const value = `(?:"[^"]{0,4000}"|'[^']{0,4000}'|${bareValue})`;
const attribute = `(?:[\\s/]+(?:[\\w:@.-]{1,100}\\s{0,10}=\\s{0,10}${value}|(?:${flags.replaceAll(' ', '|')})))`;
const name = `(?:${elements.replaceAll(' ', '|')}|[a-z]{1,40}-[a-z-]{1,40})`;
const tag = new RegExp(`</?${name}${attribute}{0,100}[\\s/]{0,20}>`, 'gi');
const declarations = /<!doctype[^>]{0,4000}>|<!\[CDATA\[|\]\]>|<\?xml[^>]{0,4000}>/gi;
/** What stands between these is for browsers, not for readers. */
const hidden = [
  { open: /<script\b/gi, close: /<\/script\s{0,20}>/gi },
  { open: /<style\b/gi, close: /<\/style\s{0,20}>/gi },
  { open: /<template\b/gi, close: /<\/template\s{0,20}>/gi },
  { open: /<!--/g, close: /-->/g },
];

/**
 * Zero-width, directional, tag and variation characters: what a reader does not see must say nothing. Joiners and
 * the emoji selector have a look of their own to give, and are judged by their neighbours.
 */
const invisible = /(?!\u200C|\u200D|\uFE0F)[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
const strayJoiners = /(?<=^|\p{ASCII})(?:\u200C|\u200D|\uFE0F)+|(?:\u200C|\u200D)+(?=\p{ASCII}|$)/gu;
/** Control characters but tab and line ends; a lone surrogate is no character at all. */
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Cs}/gu;

/** Without what cannot be seen; emoji and scripts that need joiners keep them. */
export function stripInvisible(text: string): string {
  return text.replace(invisible, '').replace(strayJoiners, '').replace(control, '');
}

/**
 * Without tags, comments and what scripts and styles hold. Each is replaced by a space, so that words stay apart.
 * What only begins like one of these stays.
 */
export function stripMarkup(text: string): string {
  if (!text.includes('<') && !text.includes(']]>')) return text;
  let stripped = text;
  // Taking a tag out may put two halves of another together.
  for (let round = 0; round < 5; round++) {
    const visible = hidden.reduce((rest, { open, close }) => stripBetween(rest, open, close), stripped);
    const next = visible.replace(declarations, ' ').replace(tag, ' ');
    if (next === stripped) break;
    stripped = next;
  }
  return stripped === text ? text : stripped.replace(/ {2,}/g, ' ');
}

/** The same, and no browser finds a tag in the rest: any `<` that could open one gets a space after it. */
export function stripHtml(text: string): string {
  return stripMarkup(text).replace(/<(?=[a-z/!?])/gi, '< ');
}

/** One pass, where a lazy pattern would search for the same missing end again and again. */
function stripBetween(text: string, open: RegExp, close: RegExp): string {
  let kept = '';
  let at = 0;
  for (;;) {
    open.lastIndex = at;
    const start = open.exec(text);
    close.lastIndex = open.lastIndex;
    if (!start || !close.exec(text)) return kept + text.slice(at);
    kept += `${text.slice(at, start.index)} `;
    at = close.lastIndex;
  }
}
