import { Schema, type SchemaDefinition } from 'mongoose';
import { text, anyText, optionalText, number, date, optionalDate } from '../../../mongo/field-kinds.ts';
import type { Evidence } from './evidence.ts';
import type { InsightEvent, Recommendation, StateChange } from './insight-event.ts';

/** What the insights' collections have in common. */

const changeSchema = new Schema<StateChange>(
  { at: date, userId: optionalText, from: text, to: text, note: optionalText },
  { _id: false },
);

/** Of everything that a run makes. Evidence is JSON text: it is read whole, and never looked into by a query. */
export const runFields = {
  _id: text,
  runId: text,
  generatedAt: date,
  modelName: text,
  modelTier: text,
  tokensUsed: number,
  latencyMs: number,
  title: anyText,
  summary: anyText,
  confidence: number,
  evidence: text,
  createdAt: date,
  updatedAt: date,
} satisfies SchemaDefinition;

/** Of what has a state that people change. */
export const reviewedFields = {
  domain: text,
  entityType: text,
  entityId: text,
  status: text,
  recommendedAction: anyText,
  priority: number,
  completedAt: optionalDate,
  history: [changeSchema],
} satisfies SchemaDefinition;

export const toEvidence = (json: string) => JSON.parse(json) as Evidence;

/** The states that a record can leave by itself: nobody has ended it. */
export const activeStatuses = ['new', 'acknowledged', 'in_progress'] as const;

/** A change of state as an update. */
export function toStateUpdate(change: StateChange | undefined, fields: object, at: Date): object {
  return {
    $set: { ...fields, ...(change && { status: change.to }), updatedAt: change?.at ?? at },
    ...(change && { $push: { history: change } }),
  };
}

type Refreshable = Pick<InsightEvent, keyof InsightEvent & keyof Recommendation>;

/** What a later run knows better of an event or a recommendation: figures, words and where they come from. */
export function toRefreshedFields(item: Refreshable): object {
  const { evidence, priority, confidence, title, summary, recommendedAction, updatedAt } = item;
  const { runId, generatedAt, modelName, modelTier, tokensUsed, latencyMs } = item;
  return {
    ...{ priority, confidence, evidence: JSON.stringify(evidence), updatedAt },
    ...{ title, summary, recommendedAction },
    ...{ runId, generatedAt, modelName, modelTier, tokensUsed, latencyMs },
  };
}
