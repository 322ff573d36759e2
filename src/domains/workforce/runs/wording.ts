import { Type, type Static } from 'typebox';
import { AiError, untrustedBlock, untrustedBlockRule, type AiClient } from '../../../ai/index.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import { createLabelsIn } from '../agent/labels.ts';
import type { Finding } from '../detectors/finding.ts';
import { figuresOf } from '../detectors/figures.ts';
import { hasOnlyKnownNumbers } from '../detectors/finding-numbers.ts';
import type { Department } from '../records/record.ts';

const Phrased = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 120 }),
    summary: Type.String({ minLength: 1, maxLength: 600 }),
    suggestion: Type.String({ minLength: 1, maxLength: 600 }),
  },
  { additionalProperties: false },
);
type Phrased = Static<typeof Phrased>;

/** How a finding is put into words, and who put it so. */
export interface Wording extends Phrased {
  /** The model's name; `template` for the detector's own words. */
  wordedBy: string;
}

const system = [
  'You put one finding about a company’s shifts and work into plain words for the person it is for.',
  'Answer with a title of at most ten words, a summary of two or three sentences, and one practical suggestion.',
  'Be kind and factual: name no person, blame nobody, and use no number that the finding does not give.',
  'Keep labels such as “Department A” as they are.',
].join(' ');

/** Milliseconds for one finding; the template is at hand, so nobody has to wait long. */
const deadlineMs = 30_000;

/** Whether a finding is about one person: its figures do not leave the gateway, named or not. */
function isPersonal({ audience, data }: Finding): boolean {
  return audience.type === 'employee' || 'employeeId' in data;
}

/** What goes out of a finding. @param hide changes every text, and no number or field's name. */
function toBlock(finding: Finding, hide: (text: string) => string): object {
  const { insightType, audience, chart } = finding;
  const figures = Object.entries(figuresOf(finding)).map(([name, value]) => [
    name,
    typeof value === 'string' ? hide(value) : value,
  ]);
  return {
    insightType,
    for: audience.type,
    ...mapTexts(finding, hide),
    figures: Object.fromEntries(figures) as object,
    chart: {
      ...chart,
      labels: chart.labels.map(hide),
      series: chart.series.map(({ name, values }) => ({ name: hide(name), values })),
    },
  };
}

/** Every text of a finding that goes out. */
function textsOf(finding: Finding): string[] {
  const texts: string[] = [];
  toBlock(finding, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

function mapTexts({ title, summary, suggestion }: Phrased, change: (text: string) => string): Phrased {
  return { title: change(title), summary: change(summary), suggestion: change(suggestion) };
}

export interface WordingDeps {
  ai: AiClient;
  /** The company's; their names go to the provider as labels. */
  departments: readonly Department[];
}

/**
 * Words a finding by the model, or by the detector's template where the model fails or names a number that the
 * finding does not. A finding about one person is always worded by its template, and never sent.
 * @throws what `signal` ended it with, or the store's own error; nothing of the model's.
 */
export async function wordFinding(
  context: RequestContext,
  finding: Finding,
  { ai, departments }: WordingDeps,
  signal?: AbortSignal,
): Promise<Wording> {
  const byTemplate = { ...mapTexts(finding, (text) => text), wordedBy: 'template' };
  if (isPersonal(finding)) return byTemplate;
  const { hide, restore } = createLabelsIn(textsOf(finding), departments);
  try {
    const { data, model } = await ai.generate<Phrased>(
      context,
      {
        purpose: 'workforce_insight',
        tier: 'standard',
        system: `${system}\n\n${untrustedBlockRule}`,
        messages: [
          { role: 'user', content: untrustedBlock('finding', JSON.stringify(toBlock(finding, hide)), 6_000) },
        ],
        response: { name: 'WorkforceInsightWording', schema: Phrased },
        maxTokens: 600,
        deadlineMs,
        offline: () => mapTexts(finding, hide),
      },
      signal,
    );
    // Before the names come back: a department may have a number in its name.
    if (Object.values(data).every((text) => hasOnlyKnownNumbers(text, finding))) {
      return { ...mapTexts(data, restore), wordedBy: model };
    }
    context.log.warn(
      { model, insightType: finding.insightType },
      'Rejected the wording of a model: it names an unknown number',
    );
  } catch (error) {
    if (signal?.aborted || !(error instanceof AiError)) throw error;
    context.log.warn(
      { err: error, insightType: finding.insightType },
      'No model gave a wording; using the template',
    );
  }
  return byTemplate;
}
