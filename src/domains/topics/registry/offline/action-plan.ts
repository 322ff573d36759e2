import type { ActionPlanResponse } from '../models/operations.ts';
import { readPlanStep, type PlanStep } from './plan-step.ts';
import { enumerate, excerpt, keywords, quote, quoteAll, sharedKeywords, stem } from './text.ts';

interface PlanInput {
  readonly action_plan: readonly unknown[];
  readonly goal?: string;
  readonly constraints?: string;
}

type Step = ActionPlanResponse['steps'][number];

const maxSteps = 99;
const checking = 3;
const phaseNames = ['finding out', 'preparing', 'doing', 'checking'];

/** Puts the steps in the order find out, prepare, do, check; merges repetitions; ends with a check. */
export function optimizePlan({
  action_plan: plan,
  goal = '',
  constraints = '',
}: PlanInput): ActionPlanResponse {
  const given = plan.map(readPlanStep).filter((step) => step !== undefined);
  const { kept, merged } = mergeRepetitions(given.slice(0, maxSteps));
  const ordered = [...kept].sort((a, b) => a.phase - b.phase);
  const steps = ordered.map((step, index): Step => {
    const hasMoved = kept.indexOf(step) !== index;
    const isMerged = merged.has(step);
    return {
      order: index + 1,
      action: step.action,
      owner: step.owner,
      due: step.due,
      change: isMerged ? 'merged' : hasMoved ? 'moved' : 'kept',
      reasoning: `Belongs to ${phaseNames[step.phase] ?? 'doing'}${isMerged ? '; another entry said the same' : hasMoved ? ', which is why it changed places' : ''}.`,
    };
  });
  if (!ordered.some(({ phase }) => phase === checking))
    steps.push(closingStep(steps.length + 1, goal, ordered));
  const moved = steps.filter(({ change }) => change === 'moved').length;
  return {
    summary: `${describePlan(given)} ${enumerate([
      merged.size > 0 ? 'Repetitions were merged' : 'Nothing was repeated',
      moved > 0
        ? 'steps were put in the order of finding out, preparing, doing and checking'
        : 'the order was kept',
    ])}.`,
    steps,
    risks: findRisks(kept, goal, constraints),
  };
}

function describePlan(steps: readonly PlanStep[]): string {
  const [first] = steps;
  return first === undefined
    ? 'The plan names no action yet.'
    : `The plan begins with ${quote(first.action, 100)}.`;
}

/** Steps with the same telling words are one; what the repetition knows beyond the first is kept. */
function mergeRepetitions(steps: readonly PlanStep[]): { kept: PlanStep[]; merged: Set<PlanStep> } {
  const byWords = new Map<string, { step: PlanStep; isMerged: boolean }>();
  for (const step of steps) {
    const key = keywords(step.action, 12).map(stem).sort().join(' ') || step.action;
    const earlier = byWords.get(key);
    byWords.set(key, {
      step: earlier
        ? { ...earlier.step, owner: earlier.step.owner ?? step.owner, due: earlier.step.due ?? step.due }
        : step,
      isMerged: earlier !== undefined,
    });
  }
  const entries = [...byWords.values()];
  return {
    kept: entries.map(({ step }) => step),
    merged: new Set(entries.filter(({ isMerged }) => isMerged).map(({ step }) => step)),
  };
}

function closingStep(order: number, goal: string, steps: readonly PlanStep[]): Step {
  const topic = excerpt(goal, 100) || steps[0]?.action || '[the result]';
  return {
    order,
    action: `Check the result against ${quote(topic, 100)} and decide what follows`,
    owner: null,
    due: null,
    change: 'added',
    reasoning: 'No step said how anyone would notice that the plan worked.',
  };
}

function findRisks(steps: readonly PlanStep[], goal: string, constraints: string): string[] {
  const risks: string[] = [];
  const unowned = steps.filter(({ owner }) => owner === null).map(({ action }) => action);
  const undated = steps.filter(({ due }) => due === null).map(({ action }) => action);
  if (unowned.length > 0) risks.push(`Nobody is named for ${quoteAll(unowned, 3)}.`);
  if (undated.length > 0) risks.push(`There is no date for ${quoteAll(undated, 3)}.`);
  const actions = steps.map(({ action }) => action).join(' ');
  const covered = new Set(sharedKeywords(goal, actions));
  const uncovered = keywords(goal, 6).filter((word) => !covered.has(word));
  if (uncovered.length > 0)
    risks.push(`No step mentions ${quoteAll(uncovered, 3)}, which the goal is about.`);
  if (excerpt(constraints, 160) !== '')
    risks.push(`Check every step against the constraint ${quote(constraints, 160)}.`);
  return risks;
}
