import type { Random } from './random.ts';

/* Personal data, secrets and ids to plant in contexts and questions, and what only looks like them. */

const digits = '0123456789';
const hex = '0123456789abcdef';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const mixed = lower + upper + digits;
const consonants = 'bcdfghjklmnprstvz';

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
/** A word that no text of ours holds. */
const word = ({ from }: Random) =>
  capital(
    `${from(consonants, 1)}${from('aeiou', 1)}${from(consonants, 2)}${from('aeiou', 1)}q${from(consonants, 2)}`,
  );

function luhnDigit(start: string): string {
  let sum = 0;
  for (const [index, digit] of Array.from(start).reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return String((10 - (sum % 10)) % 10);
}

function card({ from, pick }: Random): string {
  const [start, length] = pick([
    ['4', 16],
    ['53', 16],
    ['2221', 16],
    ['6011', 16],
    ['37', 15],
  ] as const);
  const body = `${start}${from(digits, length - 1 - start.length)}`;
  const number = body + luhnDigit(body);
  return number.replace(/(.{4})(?=.)/g, `$1${pick(['', ' ', '-'])}`);
}

function iban({ from, pick }: Random): string {
  const [country, body] = pick([
    ['DE', from(digits, 18)],
    ['FR', from(digits, 23)],
    ['GB', `NWBK${from(digits, 14)}`],
    ['ES', from(digits, 20)],
    ['NL', `ABNA${from(digits, 10)}`],
  ] as const);
  const number = Array.from(`${body}${country}00`, (each) => String(Number.parseInt(each, 36))).join('');
  const check = 98n - (BigInt(number) % 97n);
  return `${country}${String(check).padStart(2, '0')}${body}`.replace(/(.{4})(?=.)/g, `$1${pick(['', ' '])}`);
}

function phone({ from, pick }: Random): string {
  return pick([
    () => `+1 ${pick(['212', '415', '646'])} ${from('23456789', 1)}${from(digits, 2)} ${from(digits, 4)}`,
    () => `(${pick(['212', '415'])}) ${from('23456789', 1)}${from(digits, 2)}-${from(digits, 4)}`,
    () => `${pick(['212', '415'])}.${from('23456789', 1)}${from(digits, 2)}.${from(digits, 4)}`,
    () => `${pick(['212', '415'])}-${from('23456789', 1)}${from(digits, 2)}-${from(digits, 4)}`,
    () => `+44 20 7946 ${from(digits, 4)}`,
    () => `07700 ${from(digits, 6)}`,
    () => `020 7946 ${from(digits, 4)}`,
    () => `+49 (0)30 ${from(digits, 8)}`,
    () => `0171/${from(digits, 7)}`,
    () => `030 ${from(digits, 7)}`,
    () => `+33 6 ${from(digits, 2)} ${from(digits, 2)} ${from(digits, 2)} ${from(digits, 2)}`,
    () => `01 ${from(digits, 2)} ${from(digits, 2)} ${from(digits, 2)} ${from(digits, 2)}`,
    () => `06.${from(digits, 2)}.${from(digits, 2)}.${from(digits, 2)}.${from(digits, 2)}`,
    () => `+34 6${from(digits, 2)} ${from(digits, 3)} ${from(digits, 3)}`,
    () => `+39 06 ${from(digits, 4)} ${from(digits, 4)}`,
    () => `+61 4${from(digits, 2)} ${from(digits, 3)} ${from(digits, 3)}`,
    () => `0412 ${from(digits, 3)} ${from(digits, 3)}`,
    () => `(02) 9${from(digits, 3)} ${from(digits, 4)}`,
    () => `+91 98${from(digits, 3)} ${from(digits, 5)}`,
    () => `+81-3-${from(digits, 4)}-${from(digits, 4)}`,
    () => `03-${from(digits, 4)}-${from(digits, 4)}`,
    () => `+55 11 9${from(digits, 4)}-${from(digits, 4)}`,
    () => `(11) 9${from(digits, 4)}-${from(digits, 4)}`,
    () => `+4915${from(digits, 9)}`,
    () => `0033 1 ${from(digits, 2)} ${from(digits, 2)} ${from(digits, 2)} ${from(digits, 2)}`,
    () => `tel: ${pick(['212', '415'])}${from('23456789', 1)}${from(digits, 6)}`,
    () => `phone 612 ${from(digits, 3)} ${from(digits, 3)}`,
  ])();
}

function address(random: Random): string {
  const { pick, next } = random;
  const number = 1 + next(9_800);
  return pick([
    () =>
      `${number} ${word(random)} ${pick(['Street', 'St.', 'Avenue', 'Ave', 'Road', 'Rd', 'Blvd', 'Lane', 'Drive', 'Court', 'Way'])}`,
    () =>
      `${number} ${word(random)} ${word(random)} ${pick(['Street', 'Road', 'Ave.', 'Parkway', 'Terrace', 'Place'])}, Apt ${1 + next(40)}B`,
    () => `${number} N. ${word(random)} ${pick(['St', 'Rd', 'Dr'])}`,
    () => `${10 + next(900)} ${word(random).toLowerCase()} ${pick(['street', 'avenue', 'road'])}`,
    () => `${word(random)}${pick(['straße', 'strasse', 'str.', 'weg', 'allee', 'gasse'])} ${1 + next(200)}`,
    () => `${1 + next(200)}, ${pick(['rue', 'avenue', 'boulevard'])} de ${word(random)}`,
    () => `${pick(['Calle', 'Avenida', 'Via', 'Rua'])} ${word(random)} ${1 + next(200)}`,
    () => `P.O. Box ${1_000 + next(9_000)}`,
  ])();
}

/** Each kind as it may stand in a text, with the part of it that nobody else may see. */
export const planted: Record<string, (random: Random) => { text: string; secret: string }> = {
  email: (random) => {
    const { from, pick } = random;
    const text = `${from(lower, 5)}${pick(['.', '_', '+', ''])}${from(lower + digits, 5)}@${from(lower, 8)}.${pick(['com', 'co.uk', 'io', 'de'])}`;
    return { text, secret: text };
  },
  phone: (random) => {
    const text = phone(random);
    return { text, secret: text.replace(/^\D*(?=\+|\(|\d)/, '') };
  },
  card: (random) => both(card(random)),
  iban: (random) => both(iban(random)),
  address: (random) => both(address(random)),
  bearer: ({ from }) => named('Bearer ', from(mixed, 32)),
  jwt: ({ from }) => both(`eyJhbGciOiJIUzI1NiJ9.eyJ${from(mixed, 40)}.${from(mixed, 43)}`),
  openai: ({ from, pick }) => both(pick(['sk-', 'sk-proj-', 'sk_live_', 'sk-ant-api03-']) + from(mixed, 40)),
  aws: ({ from }) => both(`AKIA${from('ABCDEFGHIJKLMNOP234567', 16)}`),
  awsSecret: ({ from }) => named('aws_secret_access_key = ', from(`${mixed}/+`, 39) + 'a'),
  github: ({ from, pick }) => both(`${pick(['ghp_', 'gho_', 'ghs_'])}${from(mixed, 36)}`),
  password: ({ from, pick }) =>
    named(
      pick([
        'password: ',
        'Password is ',
        'pwd=',
        'DB_PASSWORD=',
        'passphrase: ',
        'Passwort: ',
        'contraseña: ',
        'mot de passe : ',
      ]),
      `${from(lower, 6)}${from(digits, 3)}${pick(['!', '#', ''])}`,
    ),
  apiKey: ({ from, pick }) =>
    named(
      pick(['api_key=', 'API key: ', 'X-Service-Secret: ', 'client_secret: ', 'access token: ', 'token=']),
      from(lower + digits, 11) + '7',
    ),
  session: ({ from }) => named('portal_session=', from(mixed, 24)),
  uuid: ({ from }) => both([8, 4, 4, 4, 12].map((length) => from(hex, length)).join('-')),
  objectId: ({ from }) => both(`6${from(hex, 22)}7`),
  ulid: ({ from }) => both(`01${from('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 24)}`),
  clientId: ({ from, pick }) =>
    named(
      pick(['clientId: ', 'client_id=', 'user id: ', 'scanId: ', 'tenantId=', 'scan_id: ']),
      `${from(lower, 3)}-${from(digits, 6)}`,
    ),
  prefixedId: ({ from, pick }) => both(`${pick(['cus', 'usr', 'scan', 'acct', 'sess'])}_${from(mixed, 13)}7`),
  ssn: ({ from }) => both(`123-45-6${from(digits, 3)}`),
};

function both(text: string) {
  return { text, secret: text };
}

function named(name: string, secret: string) {
  return { text: name + secret, secret };
}

/** A business's or a person's name. */
export const createName = (random: Random, suffix = '') => `${word(random)} ${word(random)}${suffix}`;

/** What a client may well ask about: none of it names anybody. */
export const lookAlikes: Record<string, (random: Random) => string> = {
  sku: ({ next, pick }) => `SKU ${1000 + next(9000)}-${pick(['A', 'B', 'C'])}`,
  productCode: ({ next }) => `AB-${1000 + next(9000)}-CD`,
  year: ({ next }) => `in ${2015 + next(20)}`,
  years: ({ next }) => `${2010 + next(8)}-${2020 + next(8)}`,
  price: ({ next, pick }) => `$${1 + next(9)},${100 + next(900)}.${pick(['00', '95', '99'])}`,
  euro: ({ next }) => `€${1 + next(9)}.${100 + next(900)},00`,
  percent: ({ next }) => `${next(90)}.${next(10)} %`,
  percentTight: ({ next }) => `${next(90)}.${10 + next(90)}%`,
  date: ({ next }) => `2026-0${1 + next(9)}-1${next(10)}`,
  dateWords: ({ next }) => `${1 + next(28)} March 2026`,
  usDate: ({ next }) => `0${1 + next(9)}/1${next(9)}/2026`,
  version: ({ next }) => `version ${next(20)}.${next(20)}.${next(20)}`,
  sessions: ({ next }) => `${1 + next(9)},${100 + next(900)} sessions`,
  ratio: ({ next }) => `${1 + next(5)}.${next(10)}x`,
  range: ({ next }) => `${100 + next(400)}-${600 + next(300)} visits`,
  hours: ({ next }) => `${8 + next(3)}:00-1${6 + next(3)}:30`,
  size: ({ next }) => `${300 + next(100)} x ${200 + next(100)} px`,
  path: ({ next }) => `/blog/${2015 + next(10)}/how-we-grew`,
  quarter: ({ next }) => `Q${1 + next(4)} FY2026`,
  model: ({ next }) => `iPhone ${10 + next(8)} Pro`,
  stars: ({ next }) => `${1 + next(4)}.${next(10)}/5 stars`,
  ways: ({ next }) => `${3 + next(9)} new ways to drive traffic`,
};
