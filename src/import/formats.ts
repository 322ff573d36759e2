import { createSchemaCompiler } from '../common/json-schema/ajv.ts';
import { isStorableId } from '../mongo/document-id.ts';
import { dayMs, parseTimestamp } from '../common/time.ts';

const clockPattern =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)? *(?:[Zz]|[+-]\d\d:?\d\d)?$/;

/**
 * A time of the wall clock, as if it were UTC: `2026-03-02T08:00`, `2026-03-02 08:00:30.5`; `24:00` is the day's end.
 * An offset behind it, `Z` included, is left out, so that the clock stays as it was written. null if the text is
 * none.
 */
export function parseWallClock(text: string): Date | null {
  const match = clockPattern.exec(text);
  if (!match) return null;
  const part = (index: number) => Number(match[index] ?? 0);
  const day = new Date(Date.UTC(part(1), part(2) - 1, part(3)));
  // What is beyond the month's end would be taken for a day of the next, and a year below 100 for one of the 1900s.
  if (!day.toISOString().startsWith(text.slice(0, 10))) return null;
  const milliseconds = Math.floor(Number(`0.${match[7] ?? 0}`) * 1_000);
  const time = ((part(4) * 60 + part(5)) * 60 + part(6)) * 1_000 + milliseconds;
  if (part(5) > 59 || part(6) > 59 || time > dayMs) return null;
  return new Date(day.getTime() + time);
}

/** Text that can be stored and shown: well-formed, without control characters but tabs and line breaks. */
function isPlainText(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
}

/** Whether a text is a month or a day, and nothing more. */
function isMonth(text: string): boolean {
  return (
    /^\d{4}-\d\d(-\d\d)?$/.test(text) && parseTimestamp(text.length === 7 ? `${text}-01` : text) !== null
  );
}

/** Whether a decimal number is written with at most four places. */
function hasFourPlaces(given: number): boolean {
  // The division gives the number nearest to so many ten-thousandths, which is what a decimal is read as.
  return Math.round(given * 10_000) / 10_000 === given;
}

/** Compiles a schema whose formats are JSON Schema's and those of records. */
export const compileSchema = createSchemaCompiler(
  // Lines are reported one by one, each with its first fault.
  { strict: true, allErrors: false, verbose: true },
  ['date', 'email', 'uri'],
  (ajv) => {
    ajv.addFormat('plain-text', isPlainText);
    ajv.addFormat('record-id', (text) => isStorableId(text) && isPlainText(text) && !/[\t\r\n]/.test(text));
    ajv.addFormat('timestamp', (text) => parseTimestamp(text) !== null);
    ajv.addFormat('month', isMonth);
    ajv.addFormat('four-places', { type: 'number', validate: hasFourPlaces });
    ajv.addFormat('wall-clock', (text) => parseWallClock(text) !== null);
  },
);
