import { TextDecoder } from 'node:util';

/**
 * The text of a page's bytes, as browsers decide it: byte order mark, then the header's charset, then the one that
 * the page declares in its first kilobyte, then UTF-8 where it is valid, then windows-1252. An unknown name counts
 * as none; bytes that do not fit become U+FFFD.
 */
export function decodeText(bytes: Buffer, headerCharset: string | undefined): string {
  const decoder = toDecoder(toBom(bytes) ?? headerCharset ?? toDeclared(bytes), bytes);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, toWindows1252) : text;
}

/** What 0x80 to 0x9f mean in windows-1252; those that mean nothing are written as spaces. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node 20 decodes windows-1252 as ISO 8859-1; of what a newer one decodes this changes nothing that is seen. */
function toWindows1252(character: string): string {
  return windows1252.charAt(character.charCodeAt(0) - 0x80);
}

/** The charset of a `Content-Type`, if it names one. */
export function toCharset(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1];
}

function toBom(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function toDeclared(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 1024);
  const [, name] =
    /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(start) ??
    /^<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start) ??
    [];
  // A declaration that could be read as ASCII is not in UTF-16, whatever it says.
  return name !== undefined && /^utf-?16/i.test(name) ? 'utf-8' : name;
}

function toDecoder(charset: string | undefined, bytes: Buffer): TextDecoder {
  if (charset !== undefined) {
    try {
      return new TextDecoder(charset);
    } catch {
      // Unknown: as if there were none.
    }
  }
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

function isUtf8(bytes: Buffer): boolean {
  try {
    // As a stream, so that a character cut in two by the size cap does no harm.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
