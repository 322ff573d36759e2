import { withoutInvisible, withoutMarkup } from './markup.ts';

/**
 * The one sanitiser for what is sent to a provider: secrets, personal data and ids go, and say what went;
 * look-alikes stay, such as years, prices, dates and product codes. Names of people stay too: no rule tells them
 * from other words. Doing it twice changes nothing more.
 *
 * Own code, since the packages at hand either know one country's formats (`@cdssnc/sanitize-pii`), need a newer
 * Node (`@arcjet/redact`), or match by hundreds of patterns without checksums, which eats look-alikes.
 */
export function sanitise(text: string): string {
  return withoutSecrets(withoutMarkup(withoutInvisible(text)));
}

/** The same for instructions of our own, in which markup and placeholders have a meaning. */
export function sanitiseInstructions(text: string): string {
  return withoutSecrets(withoutInvisible(text));
}

interface Rule {
  label: string;
  pattern: RegExp;
  /** Decides over a match; without it every match goes. */
  isSure?: (match: string) => boolean;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

// The order matters: what may contain another goes first. Quantifiers are bounded, so that time stays linear.
const rules: readonly Rule[] = [
  {
    label: 'secret',
    pattern:
      /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,8000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g,
  },
  // Credentials within a URL.
  { label: 'secret', pattern: /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/:@]{1,200}:[^\s/@]{1,200}(?=@)/gi },
  { label: 'token', pattern: /\beyJ[\w-]{5,4000}\.[\w-]{5,4000}(?:\.[\w-]{0,4000})?/g },
  { label: 'token', pattern: /(?<=\b(?:bearer|basic)\s{1,5})[\w.~+/=-]{16,4000}/gi },
  {
    label: 'secret',
    pattern:
      /\b(?:sk|pk|rk)[-_](?:[a-z]{2,10}[-_])?[\w-]{16,300}|\bgh[pousr]_\w{20,300}|\bgithub_pat_\w{20,300}|\bxox[a-z]-[\w-]{10,300}|\bA(?:KIA|SIA|ROA|IDA)[A-Z0-9]{16}\b|\bAIza[\w-]{30,60}|\bglpat-[\w-]{16,100}|\bnpm_[a-zA-Z0-9]{30,60}|\bSG\.[\w-]{16,40}\.[\w-]{16,80}|\bya29\.[\w-]{20,400}|\bhf_[a-zA-Z0-9]{20,60}|\bwhsec_[\w+/=]{16,100}/g,
  },
  {
    label: 'secret',
    pattern:
      /(?<=\b(?:api[-_ ]?key|secret|password|passwd|pwd|access[-_ ]?token|auth[-_ ]?token|client[-_ ]?secret)"?\s{0,3}(?:[:=]|\bis\b)\s{0,3}["']?)(?!\[)[^\s"',;<>]{6,400}/gi,
    // "password: required" is a sentence; a secret has a digit, a symbol or both cases.
    isSure: (match) => /\d|[^\w.]/.test(match) || (/[a-z]/.test(match) && /[A-Z]/.test(match.slice(1))),
  },
  {
    label: 'email',
    pattern:
      /(?<![\w.+-])[\p{L}\d][\p{L}\d.!#$%&'*+/=?^_`{|}~-]{0,63}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/gu,
  },
  {
    label: 'id',
    pattern: /(?<![\da-z])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-z])/gi,
  },
  { label: 'iban', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g, isSure: isIban },
  { label: 'card', pattern: /(?<![\w.,-]|\d )\d(?:[ -]?\d){12,18}(?![\w-]|[.,]\d)/g, isSure: isCard },
  // Hexadecimal and ULID-like ids; a long word has no digits.
  {
    label: 'id',
    pattern: /(?<![\da-z])(?=[a-f]{0,64}\d)[\da-f]{24,128}(?![\da-z])/gi,
    isSure: (match) => /\d/.test(match),
  },
  { label: 'id', pattern: /\b[0-7][0-9A-HJKMNP-TV-Z]{25}\b/g },
  { label: 'ssn', pattern: /(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g },
  { label: 'phone', pattern: /(?<![\w.,+])\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,6}(?!\w)/g, isSure: isPhone },
  { label: 'phone', pattern: /(?<![\w.,$€£-])\(\d{2,5}\)[ .-]?\d{3,4}[ .-]?\d{3,4}(?![\w-])/g },
  { label: 'phone', pattern: /(?<![\w.,$€£-])(?:1[ .-])?[2-9]\d{2}([ .-])\d{3}\1\d{4}(?![\w-]|[.,]\d)/g },
  { label: 'phone', pattern: /(?<![\w.,$€£-])0\d{2,4}[ /-]\d{3,4}[ -]?\d{3,5}(?![\w-]|[.,]\d)/g },
  // Long numbers and long mixes of letters and digits, which no product code is.
  { label: 'id', pattern: /(?<![\w.,$€£])\d{14,40}(?![\w]|[.,]\d)/g },
  {
    label: 'id',
    pattern:
      /(?<![\w/+=-])(?=[\w/+-]{0,200}\d)(?=[\w/+-]{0,200}[a-z])(?=[\w/+-]{0,200}[A-Z])[A-Za-z0-9_+/-]{32,512}={0,2}(?![\w/+-])/g,
    isSure: isRandom,
  },
];

/** Removes secrets, personal data and ids from a text, and names what stood there: `[email]`. */
function withoutSecrets(text: string): string {
  return rules.reduce(
    (rest, { label, pattern, isSure }) =>
      rest.replace(pattern, (match) => (!isSure || isSure(match) ? `[${label}]` : match)),
    text,
  );
}

function isCard(match: string): boolean {
  const digits = digitsOf(match);
  // Payment networks' ranges; other long numbers pass Luhn by chance, one in ten.
  if (!/^(?:3[0-9]|4|5[0-9]|6|2[2-7])/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (const [index, digit] of Array.from(digits).reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isIban(match: string): boolean {
  const compact = match.replaceAll(' ', '');
  if (compact.length < 15 || compact.length > 34) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36)))
      remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

function isPhone(match: string): boolean {
  const digits = digitsOf(match);
  return digits.length >= 8 && digits.length <= 15;
}

/** A path or a compound name changes between letters and digits seldom; a random string often. */
function isRandom(match: string): boolean {
  const changes = match.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0;
  return changes >= 6;
}
