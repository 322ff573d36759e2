import { readInteger } from '../parameters.ts';

/**
 * The calendar years that are looked back on: so many, the last one that of the as-of date.
 * @throws GatewayError BAD_INPUT naming `years_back`.
 */
export function readActualYears(
  yearsBack: number | null | undefined,
  defaultValue: number,
  asOf: string,
): { first: number; last: number; count: number } {
  const count = readInteger('years_back', yearsBack, { min: 1, max: 10, defaultValue });
  const last = Number(asOf.slice(0, 4));
  return { first: last - count + 1, last, count };
}
