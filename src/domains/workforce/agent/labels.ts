import type { Department } from '../records/record.ts';

/** Stands for all departments that have no label of their own. */
export const othersLabel = 'Other departments';

/** Names of departments go out as labels, and come back as names. */
export interface Labels {
  labelOf(department: Department): string;
  /**
   * The text with labels in place of names, in whatever case they are written. A name without a letter, such as `7`, is
   * one only if the text is nothing else: anywhere else it is a number.
   */
  hide: (text: string) => string;
  /** The text with names in place of labels. */
  restore: (text: string) => string;
  /** Restores a text that comes in pieces. */
  createRestorer(): Restorer;
}

export interface Restorer {
  /** @returns what is sure of the text so far; what may be the beginning of a label is held back. */
  push(piece: string): string;
}

const unknown = 'an unknown department';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Departments that can have labels of their own. */
export const maxLabels = letters.length;
const stem = 'Department ';
const label = /Department [A-Z](?![\p{L}\p{N}])/gu;
/** An end that may go on to be a label, or not to be one. */
const beginning = new RegExp(
  `(?:${Array.from(stem, (_, at) => stem.slice(0, stem.length - at)).join('|')}|${stem}[A-Z])$`,
  'u',
);

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * @param labelled departments that get labels of their own in this order, at most `maxLabels`.
 * @param others departments that share one label.
 */
export function createLabels(labelled: readonly Department[], others: readonly Department[]): Labels {
  const names = new Map(labelled.map(({ name }, at) => [`${stem}${letters.charAt(at)}`, name]));
  const labels = new Map([
    ...others.map(({ id }) => [id, othersLabel] as const),
    ...labelled.map(({ id }, at) => [id, `${stem}${letters.charAt(at)}`] as const),
  ]);
  const labelOf = ({ id }: Department) => labels.get(id) ?? othersLabel;
  /** Restores the text up to `end`; what stands behind decides what is a label. */
  const restore = (text: string, end = text.length) => {
    let restored = '';
    let at = 0;
    for (const { 0: match, index } of text.matchAll(label)) {
      if (index >= end) break;
      restored += text.slice(at, index) + (names.get(match) ?? match);
      at = index + match.length;
    }
    return restored + text.slice(at, end);
  };

  const byName = new Map(
    [...others, ...labelled].map((department) => [department.name.trim().toLowerCase(), labelOf(department)]),
  );
  const hide = (text: string) => {
    const plain = text.toLowerCase();
    const whole = byName.get(plain.trim());
    if (whole !== undefined) return whole;
    // Only the names that occur: a pattern of all would take as long as the company has departments.
    const alternatives = [...byName.keys()]
      .filter((name) => /\p{L}/u.test(name) && plain.includes(name))
      .sort((a, b) => b.length - a.length)
      .map((name) => `(?<![\\p{L}\\p{N}])${escape(name)}(?![\\p{L}\\p{N}])`);
    return text.replace(new RegExp([...alternatives, label.source].join('|'), 'giu'), (match) => {
      const own = byName.get(match.toLowerCase());
      // What only looks like a label of ours is no department that we know.
      return own ?? (match.startsWith('Department ') && /[A-Z]$/.test(match) ? unknown : match);
    });
  };

  return {
    labelOf,
    hide,
    restore: (text) => restore(text),
    createRestorer() {
      let held = '';
      return {
        push(piece) {
          const text = held + piece;
          const end = beginning.exec(text)?.index ?? text.length;
          held = text.slice(end);
          return restore(text, end);
        },
      };
    },
  };
}

/**
 * Labels of only those departments that some of the texts name: the first 26 get their own, the others share one. What
 * nobody has named, no label can tell.
 */
export function createLabelsIn(texts: readonly string[], departments: readonly Department[]): Labels {
  const plain = texts.map((text) => text.toLowerCase());
  const named = departments.filter(({ name }) => {
    const sought = name.trim().toLowerCase();
    const isWord = /\p{L}/u.test(sought);
    return plain.some((text) => (isWord ? text.includes(sought) : text.trim() === sought));
  });
  return createLabels(named.slice(0, maxLabels), named.slice(maxLabels));
}
