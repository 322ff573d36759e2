// The travel companies of the bench: the generated ones of `npm run demo:travel`, the same in every run.
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createTravelRecords, toNdjson } from '../../dist/src/demo/travel/index.js';
import { tenantId } from './insights.mjs';
import { encodeRequest } from './http-connection.mjs';
import { inBench } from './paths.mjs';
import { ask, startProcess, stopProcess } from './processes.mjs';

/** What the gateway takes for today. */
export const asOf = '2026-02-11';

/**
 * Writes a company's records to a file, and counts along.
 * @param {string} file
 * @param {number} itineraries
 * @param {number} [consultants]
 * @returns {Promise<{ records: number, wonThisYear: number }>} how many there are, and how many won itineraries
 * begin in the as-of date's year
 */
export async function writeCompany(file, itineraries, consultants) {
  const counted = { records: 0, wonThisYear: 0 };
  const notWon = new Set([
    'Lost',
    'Cancelled',
    'Closed Lost',
    'Quote Sent',
    'Proposal in Progress',
    'On Hold',
  ]);
  const records = createTravelRecords({ itineraries, consultants, seed: 1, asOf, isQuiet: false });
  const lines = toNdjson(records, (record) => {
    counted.records += 1;
    if (record.kind !== 'itinerary' || notWon.has(record.status)) return;
    if (record.travelStartDate.startsWith(asOf.slice(0, 4))) counted.wonThisYear += 1;
  });
  await pipeline(lines, createWriteStream(file));
  return counted;
}

/**
 * Asks a new process to bring a file into a store.
 * @param {string} question `import` or `insert`
 * @param {string} file
 * @param {string} uri
 */
export async function bringIn(question, file, uri) {
  const child = startProcess(inBench('peers', 'travel-importer.mjs'), {
    NODE_ENV: 'production',
    AUTH_SECRET: 'nobody signs anything with it here',
    MONGODB_URI: uri,
  });
  try {
    return await ask(child, question, { file });
  } finally {
    await stopProcess(child);
  }
}

const consultant = '/travel-consultants/consultant-05';

/** Operations 26 to 43 with their defaults, but 32, which is removed. */
export const endpoints = [
  '/cash-flow/summary',
  '/cash-flow/timeseries',
  '/deposits/summary',
  '/payments-out/summary',
  '/booking-forecasts',
  '/itinerary-trends',
  '/itinerary-revenue/outlook',
  '/itinerary-revenue/deposits',
  '/itinerary-revenue/conversion',
  '/itinerary-revenue/channels',
  '/itinerary-revenue/actuals-yoy',
  '/itinerary-revenue/actuals-channels',
  '/fx/rates',
  '/fx/exposure',
  '/travel-consultants/leaderboard',
  `${consultant}/profile`,
  `${consultant}/forecast`,
];

/** The request for one of them, as bytes. @param {string} endpoint @param {string} token */
export function encodeEndpoint(endpoint, token) {
  return encodeRequest({
    method: 'GET',
    path: `/api/v1${endpoint}`,
    headers: { accept: 'application/json', authorization: `Bearer ${token}` },
  });
}

export { tenantId };
