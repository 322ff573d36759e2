import { stripInvisible, stripMarkup } from './markup.ts';
import type { Rule } from './sanitise-rule.ts';
import { rules } from './sanitise-rules.ts';

/**
 * The one sanitiser for what is sent to a provider: secrets, personal data and ids go, and say what went;
 * look-alikes stay, such as years, prices, dates and product codes. Names of people stay too: no rule tells them
 * from other words. Nor does one tell a phone number without a sign of being one (`612 345 678`) from a figure.
 * Doing it twice changes nothing more.
 */
export function sanitise(text: string): string {
  return redactSecrets(stripMarkup(stripInvisible(text)));
}

/** The same for instructions of our own, in which markup and placeholders have a meaning. */
export function sanitiseInstructions(text: string): string {
  return redactSecrets(stripInvisible(text));
}

/** Removes secrets, personal data and ids from a text, and names what stood there: `[email]`. */
function redactSecrets(text: string): string {
  return rules.reduce(redactMatches, text);
}

function redactMatches(text: string, { label, pattern, isSure, sureLength }: Rule): string {
  if (!isSure && !sureLength) return text.replace(pattern, `[${label}]`);
  let kept = '';
  let at = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [found] = match;
    const length = sureLength?.(found) ?? (isSure?.(found) ? found.length : 0);
    // One that is not may have the beginning of another in it.
    pattern.lastIndex = match.index + Math.max(1, length);
    if (length === 0) continue;
    kept += `${text.slice(at, match.index)}[${label}]`;
    at = pattern.lastIndex;
  }
  return kept + text.slice(at);
}
