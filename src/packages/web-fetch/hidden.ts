/** Elements whose text no reader of the page sees as text. */
const unreadElements = new Set([
  'script',
  'style',
  'noscript',
  'noembed',
  'noframes',
  'template',
  'svg',
  'math',
  'iframe',
  'frameset',
  'object',
  'canvas',
  'audio',
  'video',
  'map',
  'select',
  'datalist',
  'textarea',
  'title',
  'rp',
]);

/** Declarations of an inline style that take an element out of sight. */
const hidingDeclarations: readonly RegExp[] = [
  /^display:none/,
  /^visibility:(?:hidden|collapse)/,
  /^content-visibility:hidden/,
  /^opacity:(?:0+(?:\.0*)?|\.0+)%?(?:!|$)/,
  /^font(?:-size)?:(?:[a-z]+ )*0*\.?0+(?:px|pt|r?em|ex|ch|vw|vh|%)?(?:[ /!]|$)/,
  /^(?:left|right|top|bottom|text-indent|margin(?:-left|-top)?):-(?:\d{4,}|9\d\d|\d{3,}(?:r?em|vw|vh|%))/,
  /^clip:rect\((?:0|1px)/,
  /^clip-path:(?:inset\((?:50|100)%|circle\(0)/,
  /^transform:.*scale[xy]?\(0+(?:\.0+)?\)/,
  /^color:transparent/,
];

/** Whether an element and all that is in it stay unread: no text by nature, or marked as hidden where it stands. */
export function isHidden(name: string, attributes: Record<string, string>): boolean {
  if (unreadElements.has(name)) return true;
  if (Object.hasOwn(attributes, 'hidden')) return true;
  if (attributes['aria-hidden']?.trim().toLowerCase() === 'true') return true;
  if (Object.hasOwn(attributes, 'popover')) return true;
  if (name === 'dialog' && !Object.hasOwn(attributes, 'open')) return true;
  const { style } = attributes;
  return style !== undefined && hides(style);
}

function hides(style: string): boolean {
  const declarations = toDeclarations(style);
  if (declarations.some((text) => hidingDeclarations.some((pattern) => pattern.test(text)))) return true;
  // A box without size shows its text unless it also cuts off what overflows.
  return (
    declarations.some((text) => /^overflow(?:-[xy])?:(?:hidden|clip)/.test(text)) &&
    declarations.some((text) => /^(?:max-)?(?:width|height):(?:0+|1px)(?:px|pt|r?em|%)?(?:!|$)/.test(text))
  );
}

/** The declarations of a style in one spelling: no comments, escapes, capitals or needless spaces. */
function toDeclarations(style: string): string[] {
  return style
    .slice(0, 10_000)
    .replace(/\/\*[^]*?(?:\*\/|$)/g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => fromHex(hex))
    .replaceAll('\\', '')
    .toLowerCase()
    .split(';')
    .map((declaration) =>
      declaration
        .replace(/\s+/g, ' ')
        .replace(/ ?([:!(),]) ?/g, '$1')
        .trim(),
    );
}

function fromHex(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
