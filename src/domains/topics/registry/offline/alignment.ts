import type {
  AlignmentAspect,
  AlignmentCheckResponse,
  AlignmentExplanationResponse,
  AlignmentSuggestionsResponse,
} from '../models/planning.ts';
import { readTextFeatures } from './text-features.ts';
import { clean, excerpt, keywords, mentioned, quote, quoteAll, sharedKeywords, textsOf } from './text.ts';

export interface AlignmentInput {
  readonly goal: string;
  readonly business_purpose: string;
  readonly core_values?: readonly unknown[];
}

interface Finding {
  aspect: AlignmentAspect;
  score: number;
  finding: string;
  /** How much it counts. */
  weight: number;
}

const times =
  'day,days,week,weeks,month,months,quarter,year,years,q1,q2,q3,q4,january,february,march,april,may,june,july,august,september,october,november,december'.split(
    ',',
  );

/** A fit counts as full when this share of the shorter text's telling words meets. */
const fullOverlap = 0.5;

export function checkAlignment(input: AlignmentInput): AlignmentCheckResponse {
  const findings = assess(input);
  const score = totalOf(findings);
  const [weakest] = [...findings].sort((a, b) => a.score - b.score);
  return {
    score,
    level: score < 40 ? 'low' : score < 70 ? 'moderate' : 'high',
    summary:
      `${quote(input.goal, 120)} scores ${score} of 100, by the words that it shares with the purpose and the values and by how clearly it is put. ${weakest?.finding ?? ''}`.trim(),
    breakdown: findings.map(({ aspect, score, finding }) => ({ aspect, score, finding })),
  };
}

export function explainAlignment(input: AlignmentInput): AlignmentExplanationResponse {
  const findings = assess(input);
  const strong = findings.filter(({ score }) => score >= 70);
  const weak = findings.filter(({ score, weight }) => score < 40 && weight > 0);
  return {
    summary: `The goal ${quote(input.goal, 120)} is compared with the purpose ${quote(input.business_purpose, 120)} word by word: ${strong.length === 0 ? 'nothing fits fully yet' : `${strong.map(({ aspect }) => aspect).join(' and ')} fit`}.`,
    factors: findings.map(({ aspect, score, finding }) => ({
      aspect,
      effect: score >= 70 ? 'supports' : score < 40 ? 'weakens' : 'neutral',
      explanation: finding,
    })),
    strengths: strong.map(({ finding }) => finding),
    gaps: weak.map(({ finding }) => finding),
  };
}

export function suggestAlignment(input: AlignmentInput): AlignmentSuggestionsResponse {
  const goal = excerpt(input.goal, 200).replace(/[.!\s]+$/u, '') || '[your goal]';
  const theme = unshared(input.business_purpose, input.goal)[0] ?? keywords(input.business_purpose)[0];
  const purpose = excerpt(input.business_purpose, 160).replace(/[.!\s]+$/u, '');
  const values = textsOf(input.core_values);
  const value = values.find((name) => sharedKeywords(name, input.goal).length === 0) ?? values[0];
  const { numbers } = readTextFeatures(input.goal);
  return {
    summary: `Each suggestion keeps ${quote(goal)} and adds one link that it lacks: to the purpose, to a value, to a measure.`,
    suggestions: [
      {
        aspect: 'purpose',
        text: `${goal}, because our purpose is: ${purpose || '[your purpose]'}`,
        reasoning:
          theme === undefined
            ? 'A goal that names its purpose lets everyone judge whether it still serves it.'
            : `Brings in ${quote(theme)}, which the purpose is about, so that everyone can judge whether the goal serves it.`,
      },
      {
        aspect: 'values',
        text: `${goal}, in a way that shows “${value === undefined ? '[a value that matters to you]' : excerpt(value, 80)}”`,
        reasoning:
          value === undefined
            ? 'No values were given; naming one says how the goal may be reached and how not.'
            : `${quote(value)} is one of the values; the goal does not say yet how it is lived.`,
      },
      {
        aspect: 'clarity',
        text: `${goal}, measured by ${numbers[0] === undefined ? '[one figure]' : `“${numbers[0]}”`} and reached by [a date]`,
        reasoning:
          'A figure and a date show early whether the goal moves the business where its purpose points.',
      },
    ],
  };
}

function assess(input: AlignmentInput): Finding[] {
  return [assessPurpose(input), assessValues(input), assessClarity(input.goal)];
}

function totalOf(findings: readonly Finding[]): number {
  const weights = findings.reduce((sum, { weight }) => sum + weight, 0);
  return Math.round(findings.reduce((sum, { score, weight }) => sum + score * weight, 0) / weights);
}

function assessPurpose({ goal, business_purpose: purpose }: AlignmentInput): Finding {
  const shared = sharedKeywords(goal, purpose);
  const possible = Math.min(keywords(goal, 200).length, keywords(purpose, 200).length);
  const score = possible === 0 ? 0 : Math.round(100 * Math.min(1, shared.length / possible / fullOverlap));
  const absent = unshared(purpose, goal);
  const finding =
    shared.length === 0
      ? `Goal and purpose share no telling word${absent.length > 0 ? `; the purpose speaks of ${quoteAll(absent)}` : ''}.`
      : `Goal and purpose meet in ${quoteAll(shared)}${absent.length > 0 ? `; what the purpose says of ${quoteAll(absent, 3)} does not come up` : ''}.`;
  return { aspect: 'purpose', score, finding, weight: 5 };
}

function assessValues({ goal, core_values: given }: AlignmentInput): Finding {
  const values = textsOf(given);
  if (values.length === 0) {
    return { aspect: 'values', score: 0, finding: 'No values were given, so they do not count.', weight: 0 };
  }
  const met = values.filter((value) => sharedKeywords(value, goal).length > 0);
  const finding =
    met.length === 0
      ? `The goal mentions none of the values (${quoteAll(values)}).`
      : `The goal takes up ${quoteAll(met)} of the values.`;
  return { aspect: 'values', score: Math.round((100 * met.length) / values.length), finding, weight: 3 };
}

function assessClarity(goal: string): Finding {
  const { outcome, numbers, wordCount } = readTextFeatures(` ${clean(goal)}`);
  const startsWithVerb = readTextFeatures(`to ${goal}`).outcome !== '';
  const points: [boolean, string][] = [
    [outcome !== '' || startsWithVerb, 'what is to change'],
    [numbers.length > 0, 'a figure'],
    [mentioned(goal, times).length > 0, 'a time'],
    [wordCount >= 5, 'enough detail'],
  ];
  const missing = points.filter(([isThere]) => !isThere).map(([, name]) => name);
  return {
    aspect: 'clarity',
    score: 25 * (points.length - missing.length),
    finding:
      missing.length === 0
        ? 'The goal says what is to change, by how much and by when.'
        : `The goal lacks ${missing.join(', ')}.`,
    weight: 2,
  };
}

/** The telling words of the first text that the second lacks. */
function unshared(text: string, other: string): string[] {
  const shared = new Set(sharedKeywords(text, other));
  return keywords(text, 12).filter((word) => !shared.has(word));
}
