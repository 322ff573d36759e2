import { parseArgs } from 'node:util';

/**
 * @typedef {object} Options
 * @property {number} rounds
 * @property {number} burst milliseconds of load at a time
 * @property {number} rows of a file to import
 * @property {number} itineraries of the smaller travel company
 * @property {string[]} suites names of those to run
 * @property {string | undefined} json a file for every round's figures
 */

/**
 * @param {string[]} argv
 * @param {string[]} known the suites there are
 * @returns {Options}
 */
export function readOptions(argv, known) {
  const { values } = parseArgs({
    args: argv,
    options: { quick: { type: 'boolean' }, only: { type: 'string' }, json: { type: 'string' } },
  });
  const suites = values.only?.split(',') ?? known;
  const unknown = suites.find((suite) => !known.includes(suite));
  if (unknown !== undefined) throw new Error(`--only: expected some of ${known.join(', ')}, got ${unknown}`);
  return values.quick
    ? { rounds: 2, burst: 300, rows: 10_000, itineraries: 2_000, suites, json: values.json }
    : { rounds: 5, burst: 1_500, rows: 100_000, itineraries: 20_000, suites, json: values.json };
}
