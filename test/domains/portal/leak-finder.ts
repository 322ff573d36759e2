/** Letters and digits alone, so that no other way of writing hides a leak. */
const squash = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** So many letters and digits of a secret are a leak of it. */
const tell = 8;

function piecesOf(text: string): Set<string> {
  const count = Math.max(1, text.length - tell + 1);
  return new Set(Array.from({ length: count }, (_, at) => text.slice(at, at + tell)));
}

/** @returns tells whether the text shows a secret or a telling piece of it. */
export function createLeakFinder(text: string): (secret: string) => boolean {
  const squashed = squash(text);
  const pieces = piecesOf(squashed);
  return (secret) => {
    const hidden = squash(secret);
    if (hidden.length <= tell) return squashed.includes(hidden);
    return [...piecesOf(hidden)].some((piece) => pieces.has(piece));
  };
}
