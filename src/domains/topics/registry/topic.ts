import type { Static } from 'typebox';
import type { ModelTier } from '../../../ai/client.ts';
import type { ParametersOf, TopicParameter } from './parameters.ts';
import { readParameters } from './parameters.ts';
import { createPrompt } from './prompt.ts';
import type { ResponseModel } from './response-model.ts';
import type { BuildTools, TopicInput, TopicPrompt, WebsitePage } from './topic-input.ts';

/** `conversation` topics are listed nowhere and refused by execute: they belong to conversation endpoints. */
export type TopicType = 'single_shot' | 'conversation';

/** One thing that the language model can be asked for. */
export interface Topic {
  readonly id: string;
  readonly description: string;
  readonly type: TopicType;
  readonly parameters: readonly TopicParameter[];
  /** null: not configured, which executing answers with 500. */
  readonly response: ResponseModel | null;
  readonly tier: ModelTier;
  /** Tokens that an answer may take. */
  readonly maxTokens: number;
  /** The duration that callers are told to expect, in milliseconds. */
  readonly estimatedDurationMs: number;
  /** Milliseconds for the model's answer, repetitions included; the retrieval has its own limit. */
  readonly deadlineMs: number;
  /** Whether it is active until an administrator decides otherwise. */
  readonly activeByDefault: boolean;
  /** What is fetched before the prompt is built. */
  readonly retrieval: 'website' | null;
  /** The prompt. Untrusted text stands only in the messages' blocks. Expects validated parameters. */
  toRequest(input: TopicInput, tools: BuildTools): TopicPrompt;
  /** The answer by rules, from the input alone: fits the response model, the same for the same input. */
  offline(input: TopicInput): unknown;
}

/** What a topic's own file says; the rest has defaults. */
export interface TopicDefinition<Parameters extends readonly TopicParameter[], Model extends ResponseModel> {
  id: string;
  description: string;
  parameters: Parameters;
  response: Model;
  /** What the model is to do, in the imperative. */
  task: string;
  /** What makes an answer good or wrong, one sentence each. */
  rules: readonly string[];
  offline: (parameters: ParametersOf<Parameters>, retrieved: WebsitePage) => Static<Model['schema']>;
  /** Default: single_shot. */
  type?: TopicType;
  /** Default: standard. */
  tier?: ModelTier;
  /** Default: 1500. */
  maxTokens?: number;
  /** Default: 30,000, the documented estimate. */
  estimatedDurationMs?: number;
  /** Default: false. */
  activeByDefault?: boolean;
  /** Default: null. */
  retrieval?: 'website';
}

const deadlineMs = 60_000;
const noPage: WebsitePage = { url: '', title: '', description: '', content: '' };

export function defineTopic<const Parameters extends readonly TopicParameter[], Model extends ResponseModel>(
  definition: TopicDefinition<Parameters, Model>,
): Topic {
  const { id, description, parameters, response, task, rules } = definition;
  return {
    id,
    description,
    type: definition.type ?? 'single_shot',
    parameters,
    response,
    tier: definition.tier ?? 'standard',
    maxTokens: definition.maxTokens ?? 1500,
    estimatedDurationMs: definition.estimatedDurationMs ?? 30_000,
    deadlineMs,
    activeByDefault: definition.activeByDefault ?? false,
    retrieval: definition.retrieval ?? null,
    toRequest: (input, tools) =>
      createPrompt(
        { task, rules, response },
        readParameters(definition, input.parameters),
        input.retrieved,
        tools,
      ),
    offline: (input) =>
      definition.offline(
        readParameters(definition, input.parameters) as ParametersOf<Parameters>,
        input.retrieved ?? noPage,
      ),
  };
}
