import { Type, type Static, type TSchema } from 'typebox';
import { AiError, untrustedBlock, untrustedBlockRule, type AiClient } from '../../../../ai/index.ts';
import type { RequestContext } from '../../../../common/request-context.ts';
import { unknownNumbersIn } from '../../../../ai/grounding/known-numbers.ts';
import { isSafeProse } from '../../../../ai/grounding/output-guard.ts';
import type { Finding, Evaluation, Wording } from '../finding.ts';
import type { Evidence } from '../evidence.ts';
import type { Provenance } from '../insight-event.ts';
import { numbersOfEvidence } from './evidence-numbers.ts';
import { createPeopleLabels, type PeopleLabels } from './people-labels.ts';

/** Words, and who wrote them. */
export type Worded<Words> = Words & Pick<Provenance, 'modelName' | 'modelTier' | 'tokensUsed' | 'latencyMs'>;

export type BriefingWords = Evaluation['briefing']['template'];

export interface WordingDeps {
  ai: AiClient;
  context: RequestContext;
  signal: AbortSignal;
}

/** The tier that words are asked for in. */
const tier = 'decision';
/** What stands for a model where the template does. */
const templateModel = 'template-1';
/** Milliseconds; the template is at hand, so a run never waits long for words. */
const deadlineMs = 30_000;
/** Characters of a block; more than all figures of an event take. */
const maxBlockLength = 8_000;

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });
const closed = { additionalProperties: false } as const;

const WordingModel = Type.Object(
  { title: text(120), summary: text(600), recommendedAction: text(600) },
  closed,
);
const BriefingModel = Type.Object(
  {
    title: text(120),
    summary: text(800),
    highlights: Type.Array(text(300), { maxItems: 10 }),
    topActions: Type.Array(text(300), { maxItems: 10 }),
  },
  closed,
);

const rules = [
  'Write plain sentences in plain English for the owner of a travel company: no markup, no addresses.',
  'Use no number that the figures do not give, and work none out; you may round, and write a ratio as a percentage.',
  'Keep labels such as “Consultant A” as they are. Be factual, and blame nobody.',
  untrustedBlockRule,
].join('\n');

const systems = {
  condition: `You put one finding about a travel company into words: a title of at most ten words, a summary of one or two sentences, and one practical action.\n${rules}`,
  briefing: `You write a travel company’s morning briefing: a title of at most ten words, a summary of one or two sentences, the figures that matter as highlights, and what to do as top actions. Keep to the draft’s highlights and actions.\n${rules}`,
};

/** Every text of an answer, whatever its fields. */
function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value: string | readonly string[]) => value);
}

function mapTexts<Words extends object>(words: Words, change: (text: string) => string): Words {
  const changed = Object.entries(words).map(([field, value]: [string, string | readonly string[]]) => [
    field,
    typeof value === 'string' ? change(value) : value.map(change),
  ]);
  return Object.fromEntries(changed) as Words;
}

interface Asked<Words> {
  purpose: keyof typeof systems;
  schema: TSchema;
  name: string;
  template: Words;
  evidence: Evidence;
  people: PeopleLabels;
  maxTokens: number;
}

/** What leaves: figures, the draft, and no id and no name of anybody. */
function toBlock<Words extends object>({ template, evidence, people }: Asked<Words>): string {
  const { hide } = people;
  const figures = evidence.metrics.map(({ label, currentValue, baselineValue, deltaPct, unit }) => ({
    label: hide(label),
    value: currentValue,
    baseline: baselineValue,
    difference: deltaPct,
    unit,
  }));
  const { referencePeriod } = evidence;
  return JSON.stringify({ figures, referencePeriod, draft: mapTexts(template, hide) });
}

/** What is wrong with a model's words; undefined if they may stand. */
function findProblem(words: object, { evidence, people }: Pick<Asked<object>, 'evidence' | 'people'>) {
  const known = numbersOfEvidence(evidence);
  for (const each of textsOf(words)) {
    if (unknownNumbersIn(each, known).length > 0) return 'a number that the evidence does not hold';
    if (!isSafeProse(each)) return 'markup, an address or an instruction';
    if (people.isNamedIn(each) || people.restore(each) === undefined) return 'a name that was not given';
  }
  return undefined;
}

/**
 * Words by the model, or the template where the model fails, is offline, or says what the evidence does not: any number
 * that is not in it, a name, markup, an address, an instruction.
 * @throws what the signal was aborted with, and faults of the store that counts tokens; nothing of the model's.
 */
async function word<Words extends object>(
  asked: Asked<Words>,
  { ai, context, signal }: WordingDeps,
): Promise<Worded<Words>> {
  const { purpose, schema, name, template, people, maxTokens } = asked;
  const byTemplate = { modelName: templateModel, modelTier: tier, tokensUsed: 0, latencyMs: 0 };
  let isOffline = false;
  try {
    const { data, model, usage, latencyMs } = await ai.generate<Words>(
      context,
      {
        purpose: `travel_${purpose}`,
        tier,
        system: systems[purpose],
        messages: [{ role: 'user', content: untrustedBlock('figures', toBlock(asked), maxBlockLength) }],
        response: { name, schema },
        maxTokens,
        deadlineMs,
        offline: () => {
          isOffline = true;
          return mapTexts(template, people.hide);
        },
      },
      signal,
    );
    if (isOffline) return { ...template, ...byTemplate };
    const problem = findProblem(data, asked);
    if (problem === undefined) {
      const words = mapTexts(data, (each) => people.restore(each) ?? each);
      return { ...words, modelName: model, modelTier: tier, tokensUsed: usage.totalTokens, latencyMs };
    }
    context.log.warn(
      { model, purpose, fault: problem },
      'Rejected the wording of a model; using the template',
    );
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AiError)) throw error;
    context.log.warn({ code: error.code, purpose }, 'No model gave a wording; using the template');
  }
  return { ...template, ...byTemplate };
}

/** Words a finding. */
export async function wordFinding(finding: Finding, deps: WordingDeps): Promise<Worded<Wording>> {
  const { template, evidence, names } = finding;
  const people = createPeopleLabels([names]);
  return await word<Static<typeof WordingModel>>(
    {
      purpose: 'condition',
      schema: WordingModel,
      name: 'TravelInsightWording',
      template,
      evidence,
      people,
      maxTokens: 600,
    },
    deps,
  );
}

/** Words the day's briefing. @param findings those of the day; the people that they are about are not named. */
export async function wordBriefing(
  { template, evidence }: Evaluation['briefing'],
  findings: readonly Finding[],
  deps: WordingDeps,
): Promise<Worded<BriefingWords>> {
  const people = createPeopleLabels(findings.map(({ names }) => names));
  return await word<BriefingWords>(
    {
      purpose: 'briefing',
      schema: BriefingModel,
      name: 'TravelBriefing',
      template,
      evidence,
      people,
      maxTokens: 1_200,
    },
    deps,
  );
}
