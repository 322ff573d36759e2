import { createWeighted } from './weighted.ts';

/** Where trips go and through whom they are sold. The companies are invented. */

export interface Destination {
  country: string;
  /** What its suppliers are paid in. */
  currencyCode: CurrencyCode;
}

export const currencyCodes = ['USD', 'ZAR', 'AUD'] as const;
export type CurrencyCode = (typeof currencyCodes)[number];

/** What one US dollar costs; rates move around it. */
export const usualRates: Readonly<Record<CurrencyCode, number>> = { USD: 1, ZAR: 18, AUD: 1.5 };

const to = (country: string, currencyCode: CurrencyCode): Destination => ({ country, currencyCode });

export const southAfrica = to('South Africa', 'ZAR');

export const destinations = createWeighted<Destination>([
  [southAfrica, 20],
  [to('Namibia', 'ZAR'), 6],
  [to('Botswana', 'USD'), 8],
  [to('Kenya', 'USD'), 12],
  [to('Tanzania', 'USD'), 10],
  [to('Australia', 'AUD'), 18],
  [to('Fiji', 'AUD'), 5],
  [to('New Zealand', 'AUD'), 7],
  [to('Peru', 'USD'), 8],
  [to('Costa Rica', 'USD'), 6],
]);

/** What customers pay in. */
export const saleCurrencies = createWeighted<CurrencyCode>([
  ['USD', 68],
  ['AUD', 20],
  ['ZAR', 12],
]);

/** The first sells about twice what the second does, and so on: a few matter, many hardly do. */
const byRank = (names: readonly string[]) => names.map((name, rank) => [name, 1 / (rank + 1)] as const);

export const consortia = createWeighted(
  byRank([
    'Meridian Collective',
    'Northstar Travel Guild',
    'Bluewater Alliance',
    'Saffron Road Partners',
    'Cedar & Compass',
    'Longitude Circle',
    'Harvest Moon Network',
    'Silver Birch Consortium',
  ]),
);

const streets = ['Lantern', 'Juniper', 'Harbour', 'Orchard', 'Willow', 'Copper', 'Mariner', 'Summit'];
const trades = ['Travel House', 'Journeys', 'Voyages'];

export const tradeAgencies = createWeighted(
  byRank(trades.flatMap((trade) => streets.map((street) => `${street} ${trade}`))),
);
