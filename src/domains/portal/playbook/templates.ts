import { nameOf, type Leaf } from './requirement.ts';
import { clientNames } from '../client-context/vertical.ts';
import { fieldOf, type Unit } from './fields.ts';
import type { PlaybookEntry } from './entry.ts';
import { lookingUp, type Evaluation, type Fact } from './evaluate.ts';

function format(value: number, unit: Unit): string {
  if (unit === 'share') return `${Number((value * 100).toFixed(1))}%`;
  const rounded = Number(value.toFixed(2));
  return unit === 'seconds' || unit === 'days' ? `${rounded} ${unit}` : `${rounded}`;
}

/** A fact in words, without its target: `the reviews score is 42`. Every number in it stands in the context. */
export function describe({ leaf, value }: Fact): string {
  if ('anyOverdue' in leaf) {
    const item = leaf.part === 'goals' ? 'goal' : 'task';
    return value > 0 ? `at least one open ${item} is overdue` : `no open ${item} is overdue`;
  }
  const { label, unit, meaning } = fieldOf(leaf.part, nameOf(leaf));
  if ('changeOf' in leaf) return `the ${label} ${value < 0 ? 'fell' : 'rose'} against the period before`;
  if (meaning) return lookingUp(leaf) ? meaning.high : meaning.low;
  return `the ${label} is ${format(value, unit)}`;
}

/** A fact and its target as a clause of its own: `The reviews score is 42, below 60`. */
function describeWithTarget(fact: Fact): string {
  const { leaf, value, target } = fact;
  if ('anyOverdue' in leaf) return capitalised(describe(fact));
  const { label, unit } = fieldOf(leaf.part, nameOf(leaf));
  const side = lookingUp(leaf) ? 'above' : 'below';
  if ('changeOf' in leaf) {
    return `The ${label} changed by ${format(value, 'share')}, ${side} ${format(target, 'share')}`;
  }
  const bound = format(target, unit);
  return `The ${label} is ${format(value, unit)}, ${side} ${'belowBenchmark' in leaf ? `the ${bound} of businesses alike` : bound}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Why a recommendation came: the facts that its requirements hold by, or that the context does not tell. */
export function reasonsFor(entry: PlaybookEntry, evaluation: Evaluation): string[] {
  if (evaluation.truth !== 'unknown') return evaluation.facts.map(describeWithTarget);
  const clients =
    entry.verticals === 'general'
      ? 'business'
      : entry.verticals.map((name) => clientNames[name]).join(' or ');
  return [`General advice for a ${clients}: the context does not tell whether it is needed`];
}

/** Questions that make sense after a fact. */
export function questionsAbout(leaf: Leaf): string[] {
  if ('anyOverdue' in leaf) {
    return [leaf.part === 'goals' ? 'Which of my goals are overdue?' : 'Which of my tasks are overdue?'];
  }
  const { label, meaning } = fieldOf(leaf.part, nameOf(leaf));
  if (meaning) return [`What can I do about the ${label}?`];
  return [`What can I do to improve my ${label}?`, `How has my ${label} changed?`];
}
