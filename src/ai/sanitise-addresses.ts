import { isStreet } from './sanitise-checks.ts';
import type { Rule } from './sanitise-rule.ts';

/*
 * Street addresses: a number and a street's name, as each language orders and writes them. Names of towns alone stay.
 */

const kinds =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Square|Sq|Terrace|Ter|' +
  'Parkway|Pkwy|Highway|Hwy|Circle|Cir|Crescent|Close|Row';
const side = '(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)';
const word = `(?:\\p{Lu}[\\p{L}'’-]{0,30}|\\d{1,3}(?:st|nd|rd|th))`;
/** `Road Map` and `Street View` are no streets. */
const notThing =
  '(?! (?:Map|View|Food|Fair|Trip|Show|Test|Wear|Style|Team|map|view|food|fair|trip|show|test|wear|style|team)s?\\b)';
const flat = '(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Floor|Flat)\\b\\.? ?#?[\\w-]{1,6}|,? #\\d{1,5})';
const town = `,? \\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30}){0,2}`;
const postcode = '(?:[A-Z]{2} \\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})';
const name = `\\p{Lu}[\\p{L}'’-]{1,40}(?: \\p{Lu}[\\p{L}'’-]{1,40}){0,3}`;
/** What may follow a number that ends an address, rather than counts something: "Via Roma 12", not "Via mail 12 leads". */
const ends =
  '(?![\\p{L}\\d]|[.,]\\d)(?=[ \\t]{0,3}(?:[^ \\t\\p{L}]|\\p{Lu}|$|(?:in|is|at|and|or|for|near|to)\\b))';
const before = '(?<![\\p{L}\\d$€£.,-])';

const address = (pattern: string, isSure?: Rule['isSure']): Rule => ({
  label: 'address',
  pattern: new RegExp(pattern, 'gu'),
  ...(isSure && { isSure }),
});

export const addressRules: readonly Rule[] = [
  // 742 N. Evergreen Terrace, Apt 2B, Springfield, IL 62704
  address(
    `${before}\\d{1,5}[A-Za-z]?,? (?:${side}\\.? )?(?:${word} ){1,4}(?:${kinds})\\b\\.?${notThing}(?: ${side}\\b)?` +
      `${flat}?(?:(?:${town})?,? ${postcode}\\b)?`,
    isStreet,
  ),
  // 12 main street
  address(`${before}\\d{1,5}[a-z]? (?:[a-z]{2,20} ){1,2}(?:street|avenue|road|boulevard)${ends}`),
  // Hauptstraße 12, Berliner Straße 12 a
  address(
    `(?<!\\p{L})(?:\\p{Lu}[\\p{L}-]{2,40}(?:stra(?:ß|ss)e|str\\.|weg|allee|gasse|platz)|\\p{Lu}[\\p{L}-]{2,40} Stra(?:ß|ss)e) ` +
      `\\d{1,4}(?: ?[a-z])?(?![\\p{L}\\d])`,
  ),
  // 12 bis, rue de la Paix
  address(
    `${before}\\d{1,4}(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Cc]hemin|[Ii]mpasse|[Aa]llée|(?:[Pp]lace|[Rr]oute|[Qq]uai)(?= d))\\.? ` +
      `(?:(?:de|du|des|la|le|les) |[dl]['’]){0,3}${name}`,
  ),
  // Calle Mayor 5, Via Roma 12, Rua Augusta, 300
  address(
    `(?<!\\p{L})(?:Calle|C/|Avenida|Avda\\.?|Plaza|Paseo|Via|Viale|Piazza|Corso|Rua|Travessa) ` +
      `(?:(?:de|del|della|la|da|do|dos) ){0,3}${name},? (?:n[º°o]\\.? ?)?\\d{1,4}${ends}`,
  ),
  {
    label: 'address',
    pattern: /(?<![a-z])(?:P\.? ?O\.? ?Box|Postal Box|Postfach|Apartado)(?: no\.?)? \d{1,8}(?!\w)/gi,
  },
];
