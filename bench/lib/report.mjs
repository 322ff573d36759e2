import { median, medianRatio } from './statistics.mjs';

/**
 * Prints a table: the first column to the left, the others to the right.
 * @param {string} title
 * @param {string[]} columns
 * @param {string[][]} rows
 */
export function printTable(title, columns, rows) {
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => row[at].length)));
  const toLine = (/** @type {string[]} */ cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ');
  console.log(`\n${title}\n${toLine(columns)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`);
  for (const row of rows) console.log(toLine(row));
}

/** Three significant digits, in full. @param {number} value */
export function formatNumber(value) {
  if (!Number.isFinite(value)) return '-';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

/** @param {number} value */
export const formatRatio = (value) => (Number.isFinite(value) ? `${value.toFixed(2)}x` : '-');

/**
 * One row for each contestant: the median of each figure, then how the subject's compares with it.
 * @param {Record<string, Record<string, number>[]>} contestants the figures of every round, by contestant
 * @param {string} subject
 * @param {string[]} figures
 */
export function toComparison(contestants, subject, figures) {
  const valuesOf = (/** @type {string} */ name, /** @type {string} */ figure) =>
    contestants[name].map((round) => round[figure]);
  return Object.keys(contestants).map((name) => [
    name,
    ...figures.map((figure) => formatNumber(median(valuesOf(name, figure)))),
    ...figures.map((figure) =>
      name === subject ? '' : formatRatio(medianRatio(valuesOf(subject, figure), valuesOf(name, figure))),
    ),
  ]);
}
