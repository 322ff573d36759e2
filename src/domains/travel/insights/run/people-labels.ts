/** Names of people stay here: a provider gets labels, and what it writes gets the names back. */
export interface PeopleLabels {
  /** The text with a label in place of each name. */
  hide: (text: string) => string;
  /** The text with names in place of labels; undefined if a label is nobody's. */
  restore: (text: string) => string | undefined;
  /** Whether a text that came from a provider names somebody by anything but a label. */
  isNamedIn: (text: string) => boolean;
}

const stem = 'Consultant ';
const labelPattern = /Consultant ([A-Z]+)(?![\p{L}\p{N}])/gu;
const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** `A` to `Z`, `AA`, `AB` and so on. */
function toLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : toLetters(Math.floor(index / 26) - 1) + last;
}

function createPattern(names: readonly string[]): RegExp {
  const longestFirst = [...new Set(names)].sort((one, other) => other.length - one.length).map(escape);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/**
 * @param groups the names that each person may go by. Who shares a name with another shares a label: which of them a
 * text means could not be told.
 */
export function createPeopleLabels(groups: readonly (readonly string[])[]): PeopleLabels {
  const named = groups.map((names) => names.filter((name) => name.trim() !== ''));
  const all = named.flat();
  if (all.length === 0) return { hide: (text) => text, restore: restoreNobody, isNamedIn: () => false };
  const labels = new Map<string, string>();
  named.forEach((names, index) => {
    for (const name of names) if (!labels.has(name)) labels.set(name, `${stem}${toLetters(index)}`);
  });
  const pattern = createPattern(all);
  /** By label: the name that was hidden first, as that is how the templates call the person. */
  const called = new Map<string, string>();
  return {
    hide: (text) =>
      text.replace(pattern, (name) => {
        const label = labels.get(name) ?? name;
        if (!called.has(label)) called.set(label, name);
        return label;
      }),
    restore(text) {
      let isComplete = true;
      const restored = text.replace(labelPattern, (label) => {
        const name = called.get(label);
        isComplete &&= name !== undefined;
        return name ?? label;
      });
      return isComplete ? restored : undefined;
    },
    isNamedIn: (text) => text.replace(labelPattern, ' ').search(pattern) >= 0,
  };
}

const restoreNobody = (text: string) => (text.search(labelPattern) >= 0 ? undefined : text);
