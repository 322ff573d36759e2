import type { TextFeatures } from './text-features.ts';
import type { Criterion, ReviewGuide } from './review.ts';
import { capitalise, mentioned, quote, quoteAll } from './text.ts';

const audienceOf = ({ audience }: TextFeatures) => audience || '[the clients you serve best]';
const subjectOf = ({ subject, text }: TextFeatures) => subject || text || '[what you do]';
const isSpecific = ({ audience, broad }: TextFeatures) =>
  audience !== '' && !broad.some((name) => name === audience.toLowerCase());

/** The audience within a place or an industry, unless it names one itself: then of one kind. */
function narrowed(features: TextFeatures, within: string): string {
  const audience = audienceOf(features);
  return / in /i.test(audience) ? `${audience} who [share one trait]` : `${audience} in ${within}`;
}

/** "to grow revenue", or "with marketing" if no outcome is named. */
const purposeOf = (features: TextFeatures) =>
  features.outcome === '' ? `with ${subjectOf(features)}` : `to ${features.outcome}`;

const outcomeOf = ({ outcome }: TextFeatures, placeholder: string) => outcome || placeholder;

function narrowAdvice({ audience, broad }: TextFeatures): string {
  if (broad.length > 0) {
    return `${capitalise(quoteAll(broad))} takes in very different people: narrow it to one industry, size or stage.`;
  }
  return audience === ''
    ? 'Name the one group of clients that it is for.'
    : `Say what sets ${quote(audience)} apart.`;
}

const outcomeCriterion = {
  says: 'what changes for the client',
  find: ({ outcome }: TextFeatures) => outcome,
  advise: (features: TextFeatures) =>
    `Say what ${features.audience === '' ? 'clients' : quote(features.audience)} can do afterwards that they cannot do now.`,
} satisfies Partial<Criterion>;

export const nicheGuide: ReviewGuide = {
  noun: 'niche',
  isAboutPeople: false,
  criteria: [
    {
      says: 'whom exactly you serve',
      find: (features) => (isSpecific(features) ? features.audience : ''),
      advise: narrowAdvice,
      rewrite: (features) =>
        `We help ${narrowed(features, '[one industry or region]')} ${purposeOf(features)}`,
    },
    {
      ...outcomeCriterion,
      rewrite: (features) =>
        `We help ${audienceOf(features)} to ${outcomeOf(features, '[reach a result they can measure]')}${features.outcome === '' ? ` with ${subjectOf(features)}` : ''}, within [a time you can promise]`,
    },
    {
      says: 'how you do it',
      find: ({ method }) => method,
      advise: (features) =>
        `Name the way you work: ${quote(subjectOf(features))} is offered by many, your method is not.`,
      rewrite: (features) =>
        `We help ${audienceOf(features)} ${purposeOf(features)} through ${features.method === '' ? '[the method that is yours]' : `${features.method}, which [does what others leave out]`}`,
    },
    {
      says: 'which problem brings clients to you',
      find: ({ pains }) => pains[0] ?? '',
      advise: () => 'Name the problem in the words that clients use for it.',
      rewrite: (features) =>
        `${capitalise(subjectOf(features))} for ${audienceOf(features)} who are held back by [the problem they would name first]`,
    },
  ],
};

const traits =
  `ceo,ceos,founder,founders,manager,managers,director,directors,owner-operators,age,aged,employees,staff,
revenue,years,mid-career,retired,parents,b2b,saas,local,industry,agency,agencies,doctors,lawyers,coaches,consultants`
    .split(',')
    .map((trait) => trait.trim());
const readiness = ['ready', 'invest', 'budget', 'looking for', 'seeking', 'searching', 'willing', 'tried'];

export const icaGuide: ReviewGuide = {
  noun: 'ideal client avatar',
  isAboutPeople: true,
  criteria: [
    {
      says: 'who they are',
      find: ({ text, numbers }) => mentioned(text, traits)[0] ?? numbers[0] ?? '',
      advise: narrowAdvice,
      rewrite: (features) =>
        `${capitalise(narrowed(features, '[one industry]'))}, with [the size, age or stage of their business], who want to ${outcomeOf(features, '[reach their most important goal]')}`,
    },
    {
      says: 'what troubles them',
      find: ({ pains }) => pains[0] ?? '',
      advise: () => 'Add the pain point: what they complain about, in their own words.',
      rewrite: (features) =>
        `${capitalise(audienceOf(features))} who want to ${outcomeOf(features, '[reach a goal]')} and are frustrated by [the obstacle they name first]`,
    },
    {
      says: 'what they want',
      find: ({ outcome }) => outcome,
      advise: () => 'Add the goal: what they would call a success.',
      rewrite: (features) =>
        `${capitalise(audienceOf(features))} for whom success means to ${outcomeOf(features, '[the result they would pay for]')}, seen in [the figure they watch]`,
    },
    {
      says: 'what makes them buy now',
      find: ({ text }) => mentioned(text, readiness)[0] ?? '',
      advise: () => 'Say what they have tried already and what makes them ready to invest.',
      rewrite: (features) =>
        `${capitalise(audienceOf(features))} who have tried [what did not work] and are ready to invest in ${features.outcome === '' ? subjectOf(features) : `help to ${features.outcome}`}`,
    },
  ],
};

const differences =
  `only,unlike,instead,without,guarantee,guaranteed,proven,exclusive,method,system,framework,program,
programme,personal,patented,faster,cheaper`
    .split(',')
    .map((word) => word.trim());

export const valuePropositionGuide: ReviewGuide = {
  noun: 'value proposition',
  isAboutPeople: false,
  criteria: [
    {
      ...outcomeCriterion,
      rewrite: (features) =>
        `With our ${subjectOf(features)}, ${audienceOf(features)} ${outcomeOf(features, '[reach the result they want]')} instead of [how it is for them today]`,
    },
    {
      says: 'what sets you apart',
      find: ({ text }) => mentioned(text, differences)[0] ?? '',
      advise: (features) =>
        `Say why a client should choose your ${subjectOf(features)} over the nearest alternative.`,
      rewrite: (features) =>
        `Unlike [the usual alternative], our ${subjectOf(features)} [does what others do not] for ${audienceOf(features)}`,
    },
    {
      says: 'whom it is for',
      find: (features) => (isSpecific(features) ? features.audience : ''),
      advise: narrowAdvice,
      rewrite: (features) =>
        `${capitalise(subjectOf(features))} made for ${features.audience === '' ? '[the one group that gains most]' : `${features.audience} in [one situation]`}, so that they ${outcomeOf(features, '[notice this change]')}`,
    },
    {
      says: 'how a client can check it',
      find: ({ numbers }) => numbers[0] ?? '',
      advise: () => 'Back the promise by something that can be checked: a result, a time or a guarantee.',
      rewrite: (features) =>
        `${capitalise(subjectOf(features))} for ${audienceOf(features)}, backed by ${features.numbers[0] ?? '[a result, a time or a guarantee]'} that you can verify`,
    },
  ],
};
