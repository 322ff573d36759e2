/** Decides over what looks like a secret or personal data, where its form alone does not. */

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Whether a card number's check digit fits, and a payment network has such numbers. */
export function isCard(match: string): boolean {
  const digits = digitsOf(match);
  // Other long numbers pass Luhn by chance, one in ten.
  if (!/^(?:3[0-9]|4|5[0-9]|6|2[2-7])/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (const [index, digit] of Array.from(digits).reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/**
 * ISO 13616: how many of the first characters are an account number whose check digits fit; 0 if none are. What
 * follows one may look like its last group: `BE68 5390 0754 7034 BIC`.
 */
export function ibanLength(match: string): number {
  for (let end = match.length; end >= 15; end--) {
    if (/^[A-Z0-9]{2}/.test(match.slice(end - 1, end + 1))) continue;
    if (isIban(match.slice(0, end).replaceAll(' ', ''))) return end;
  }
  return 0;
}

function isIban(compact: string): boolean {
  if (compact.length < 15 || compact.length > 34) return false;
  let remainder = 0;
  for (let index = 0; index < compact.length; index++) {
    // The first four come last; a letter counts as two digits, from A = 10.
    const code = compact.charCodeAt((index + 4) % compact.length);
    remainder = (code >= 65 ? remainder * 100 + code - 55 : remainder * 10 + code - 48) % 97;
  }
  return remainder === 1;
}

/** Whether there are as many digits as a phone number has, and they are no date. */
export function isPhone(match: string): boolean {
  const { length } = digitsOf(match);
  return length >= 8 && length <= 15 && !/^\(?(?:19|20)\d{2}-\d{2}-\d{2}/.test(match);
}

/** "password: required" is a sentence; a secret has a digit, a symbol or both cases. */
export function isSecret(match: string): boolean {
  return /[^\p{L}_.]/u.test(match) || (/\p{Ll}/u.test(match) && /\p{Lu}/u.test(match.slice(1)));
}

/** A path or a compound name changes between letters and digits seldom; a random string often. */
const changesIn = (text: string) =>
  text.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0;

export const isRandom = (match: string) => changesIn(match) >= 6;

/** The same for an id that says what it is: `cus_…`. */
export const isRandomId = (match: string) => /\d/.test(match) && changesIn(match) >= 2;

export const hasDigit = (match: string) => /\d/.test(match);

/** `2026 Charity Drive` is no address: a year of these days, and a word that is more than streets' only. */
export function isStreet(match: string): boolean {
  return !/^20[23]\d .*(?:Drive|Close)$/.test(match);
}
