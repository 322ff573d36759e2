import { hasDigit, isCard, ibanLength, isPhone, isRandom, isRandomId, isSecret } from './sanitise-checks.ts';
import { addressRules } from './sanitise-addresses.ts';
import type { Rule } from './sanitise-rule.ts';

/*
 * Own rules. Of the packages at hand `@cdssnc/sanitize-pii` knows one country's formats, `@arcjet/redact` needs a newer
 * Node, `@redactpii/node` and `@coffeeandfun/remove-pii` leave tokens, keys, ids and most countries' phone numbers in
 * the text and take dates for personal data, and the larger ones match by hundreds of patterns without checksums,
 * which eats look-alikes.
 */

const secretNames =
  'pass(?:word|wd|phrase|code)|pwd|passwort|kennwort|contrase[nñ]a|mot de passe|senha|api[-_ ]?key|' +
  'access[-_ ]?token|auth[-_ ]?token|client[-_ ]?secret';
/** These are words of everyday use too, so that "is" does not do. */
const vagueNames = 'secret(?:[-_ ](?:access[-_ ])?key)?|token|portal_session';
const idNames =
  'client|user|tenant|account|customer|patient|member|employee|scan|session|request|visitor|device';

const secrets: readonly Rule[] = [
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
    pattern: new RegExp(
      `(?<=(?:(?:${secretNames})"?\\s{0,3}(?:[:=]|\\bis\\b)|(?:${vagueNames})"?\\s{0,3}[:=])\\s{0,3}["']?)` +
        `(?![\\s[])[^\\s"',;<>]{6,400}`,
      'giu',
    ),
    isSure: isSecret,
  },
];

const ids: readonly Rule[] = [
  {
    label: 'id',
    pattern: /(?<![\da-z])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-z])/gi,
  },
  {
    label: 'id',
    pattern: new RegExp(
      `(?<=(?:${idNames})[-_ ]?id"?\\s{0,3}(?:[:=#]|\\bis\\b)\\s{0,3}["']?)(?!\\[)[\\w.:-]{2,200}\\w`,
      'gi',
    ),
    isSure: hasDigit,
  },
  {
    label: 'id',
    pattern:
      /(?<![a-z\d])(?:cus|usr|user|acct|account|client|tenant|org|scan|sess|session|sub|evt|req|run|job)_[A-Za-z\d]{8,64}(?![\w-])/g,
    isSure: isRandomId,
  },
];

const numbers: readonly Rule[] = [
  {
    label: 'iban',
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g,
    sureLength: ibanLength,
  },
  {
    label: 'card',
    pattern:
      /(?<![\w.,-])(?:\d{13,19}|\d{4}([ -])(?:\d{6}\1\d{4,5}|\d{4}\1\d{4}\1\d{2,4}(?:\1\d{3})?))(?![\w-]|[.,]\d)/g,
    isSure: isCard,
  },
  // Hexadecimal and ULID-like ids; a long word has no digits.
  {
    label: 'id',
    pattern: /(?<![\da-z])(?=[a-f]{0,64}\d)[\da-f]{24,128}(?![\da-z])/gi,
    isSure: hasDigit,
  },
  { label: 'id', pattern: /\b[0-7][0-9A-HJKMNP-TV-Z]{25}\b/g },
  { label: 'ssn', pattern: /(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g },
];

const phones: readonly Rule[] = [
  // International.
  { label: 'phone', pattern: /(?<![\w.,+])\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,6}(?!\w)/g, isSure: isPhone },
  {
    label: 'phone',
    pattern: /(?<![\w.,+$€£-])00[1-9]\d{0,2}(?:[ .-]\(?\d{1,4}\)?){2,6}(?![\w-]|[.,]\d)/g,
    isSure: isPhone,
  },
  // With the area in brackets; North America; a leading 0; France's pairs.
  { label: 'phone', pattern: /(?<![\w.,$€£-])\(\d{2,5}\)[ .-]?\d{3,5}[ .-]?\d{3,4}(?![\w-])/g },
  { label: 'phone', pattern: /(?<![\w.,$€£-])(?:1[ .-])?[2-9]\d{2}([ .-])\d{3}\1\d{4}(?![\w-]|[.,]\d)/g },
  {
    label: 'phone',
    pattern: /(?<![\w.,$€£-])0\d{1,4}[ /-]\d{3,4}[ -]?\d{3,5}(?![\w-]|[.,]\d)/g,
    isSure: isPhone,
  },
  { label: 'phone', pattern: /(?<![\w.,$€£-])0[1-9]([ .-])\d{2}(?:\1\d{2}){3}(?![\w-]|[.,]\d)/g },
  // Any form, where the text says that it is one.
  {
    label: 'phone',
    pattern:
      /(?<=(?:(?<!\p{L})(?:tel|(?:tele)?phone|téléphone|telefon|tel[eé]fono|fax|whatsapp)(?:[. ]{1,2}(?:no|nr|number))?\.?|(?<!\p{L})(?:mobile|cell|sms|text me|call(?: me| us)?)(?: (?:number|no\.?|at|on)|(?=[:=]))|(?<!\p{L})call(?: me| us)?)"?\s{0,2}[:=#]?\s{0,2}["']?)[(\d][\d ()./-]{6,22}\d(?![\w-]|[.,]\d)/giu,
    isSure: isPhone,
  },
];

// Long numbers and long mixes of letters and digits, which no product code is.
const longOnes: readonly Rule[] = [
  { label: 'id', pattern: /(?<![\w.,$€£])\d{14,40}(?![\w]|[.,]\d)/g },
  {
    label: 'id',
    pattern:
      /(?<![\w/+=-])(?=[\w/+-]{0,200}\d)(?=[\w/+-]{0,200}[a-z])(?=[\w/+-]{0,200}[A-Z])[A-Za-z0-9_+/-]{32,512}={0,2}(?![\w/+-])/g,
    isSure: isRandom,
  },
];

/** In this order: what may contain another goes first. */
export const rules: readonly Rule[] = [
  ...secrets,
  {
    label: 'email',
    pattern:
      /(?<![\w.+-])[\p{L}\d][\p{L}\d.!#$%&'*+/=?^_`{|}~-]{0,63}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/gu,
  },
  ...ids,
  ...numbers,
  ...phones,
  ...addressRules,
  ...longOnes,
];
