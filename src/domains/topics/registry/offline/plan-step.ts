import { clean, excerpt, mentioned, textsOf } from './text.ts';

/** An entry of a plan as it was given: a text, or an object with some of the usual names. */
export interface PlanStep {
  readonly action: string;
  readonly owner: string | null;
  readonly due: string | null;
  /** 0 to find out, 1 to prepare, 2 to do, 3 to check. */
  readonly phase: number;
}

const phases: readonly (readonly string[])[] = [
  'research analyse analyze interview survey audit review investigate understand define identify assess list'.split(
    ' ',
  ),
  'plan design draft prepare write choose select decide budget hire recruit train set setup schedule outline'.split(
    ' ',
  ),
  'build launch implement create run start roll publish send sell deliver execute develop install migrate call'.split(
    ' ',
  ),
  'measure monitor evaluate report track check verify celebrate reflect retrospective'.split(' '),
];
const doing = 2;

const actionNames = ['action', 'title', 'name', 'task', 'step', 'description', 'text'];
const ownerNames = ['owner', 'assignee', 'assignedTo', 'assigned_to', 'responsible', 'who'];
const dueNames = ['due', 'dueDate', 'due_date', 'deadline', 'date', 'when', 'by'];

/** undefined for an entry that says nothing. */
export function readPlanStep(entry: unknown): PlanStep | undefined {
  const named = (names: readonly string[]) => {
    if (typeof entry !== 'object' || entry === null) return undefined;
    const fields = new Map<string, unknown>(Object.entries(entry));
    return names.flatMap((name) => textsOf(fields.get(name)))[0];
  };
  const action = excerpt(named(actionNames) ?? textsOf(entry)[0] ?? '', 300);
  if (action === '') return undefined;
  const [, dueInText] = /\b(?:by|until|before|due)\s+([^,.;()]{2,40})/iu.exec(action) ?? [];
  const [, ownerInText] = /\b(?:owner|responsible|assigned to)\s*:?\s+([^,.;()]{2,40})/iu.exec(action) ?? [];
  return {
    action,
    owner: toNote(named(ownerNames) ?? ownerInText),
    due: toNote(named(dueNames) ?? dueInText),
    phase: phaseOf(action),
  };
}

function toNote(text: string | undefined): string | null {
  return clean(text ?? '', 120) || null;
}

/** The phase of the first telling verb. */
function phaseOf(action: string): number {
  const beginning = clean(action).split(' ').slice(0, 4).join(' ');
  const phase = phases.findIndex((verbs) => mentioned(beginning, verbs).length > 0);
  return phase < 0 ? doing : phase;
}
