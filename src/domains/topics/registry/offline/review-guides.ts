import type { Passage } from './text-features.ts';
import type { Criterion, ReviewGuide } from './review.ts';
import { capitalise, mentioned, quote, quoteAll } from './text.ts';

const audienceOf = ({ audience }: Passage) => audience || '[the clients you serve best]';
const subjectOf = ({ subject, text }: Passage) => subject || text || '[what you do]';
const isSpecific = ({ audience, broad }: Passage) =>
  audience !== '' && !broad.some((name) => name === audience.toLowerCase());

/** The audience within a place or an industry, unless it names one itself: then of one kind. */
function narrowed(passage: Passage, within: string): string {
  const audience = audienceOf(passage);
  return / in /i.test(audience) ? `${audience} who [share one trait]` : `${audience} in ${within}`;
}

/** "to grow revenue", or "with marketing" where no outcome is named. */
const purposeOf = (passage: Passage) =>
  passage.outcome === '' ? `with ${subjectOf(passage)}` : `to ${passage.outcome}`;

const outcomeOf = ({ outcome }: Passage, placeholder: string) => outcome || placeholder;

function narrowAdvice({ audience, broad }: Passage): string {
  if (broad.length > 0) {
    return `${capitalise(quoteAll(broad))} takes in very different people: narrow it to one industry, size or stage.`;
  }
  return audience === ''
    ? 'Name the one group of clients that it is for.'
    : `Say what sets ${quote(audience)} apart.`;
}

const outcomeCriterion = {
  says: 'what changes for the client',
  find: ({ outcome }: Passage) => outcome,
  advise: (passage: Passage) =>
    `Say what ${passage.audience === '' ? 'clients' : quote(passage.audience)} can do afterwards that they cannot do now.`,
} satisfies Partial<Criterion>;

export const nicheGuide: ReviewGuide = {
  noun: 'niche',
  isAboutPeople: false,
  criteria: [
    {
      says: 'whom exactly you serve',
      find: (passage) => (isSpecific(passage) ? passage.audience : ''),
      advise: narrowAdvice,
      rewrite: (passage) => `We help ${narrowed(passage, '[one industry or region]')} ${purposeOf(passage)}`,
    },
    {
      ...outcomeCriterion,
      rewrite: (passage) =>
        `We help ${audienceOf(passage)} to ${outcomeOf(passage, '[reach a result they can measure]')}${passage.outcome === '' ? ` with ${subjectOf(passage)}` : ''}, within [a time you can promise]`,
    },
    {
      says: 'how you do it',
      find: ({ method }) => method,
      advise: (passage) =>
        `Name the way you work: ${quote(subjectOf(passage))} is offered by many, your method is not.`,
      rewrite: (passage) =>
        `We help ${audienceOf(passage)} ${purposeOf(passage)} through ${passage.method === '' ? '[the method that is yours]' : `${passage.method}, which [does what others leave out]`}`,
    },
    {
      says: 'which problem brings clients to you',
      find: ({ pains }) => pains[0] ?? '',
      advise: () => 'Name the problem in the words that clients use for it.',
      rewrite: (passage) =>
        `${capitalise(subjectOf(passage))} for ${audienceOf(passage)} who are held back by [the problem they would name first]`,
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
      rewrite: (passage) =>
        `${capitalise(narrowed(passage, '[one industry]'))}, with [the size, age or stage of their business], who want to ${outcomeOf(passage, '[reach their most important goal]')}`,
    },
    {
      says: 'what troubles them',
      find: ({ pains }) => pains[0] ?? '',
      advise: () => 'Add the pain point: what they complain about, in their own words.',
      rewrite: (passage) =>
        `${capitalise(audienceOf(passage))} who want to ${outcomeOf(passage, '[reach a goal]')} and are frustrated by [the obstacle they name first]`,
    },
    {
      says: 'what they want',
      find: ({ outcome }) => outcome,
      advise: () => 'Add the goal: what they would call a success.',
      rewrite: (passage) =>
        `${capitalise(audienceOf(passage))} for whom success means to ${outcomeOf(passage, '[the result they would pay for]')}, seen in [the figure they watch]`,
    },
    {
      says: 'what makes them buy now',
      find: ({ text }) => mentioned(text, readiness)[0] ?? '',
      advise: () => 'Say what they have tried already and what makes them ready to invest.',
      rewrite: (passage) =>
        `${capitalise(audienceOf(passage))} who have tried [what did not work] and are ready to invest in ${passage.outcome === '' ? subjectOf(passage) : `help to ${passage.outcome}`}`,
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
      rewrite: (passage) =>
        `With our ${subjectOf(passage)}, ${audienceOf(passage)} ${outcomeOf(passage, '[reach the result they want]')} instead of [how it is for them today]`,
    },
    {
      says: 'what sets you apart',
      find: ({ text }) => mentioned(text, differences)[0] ?? '',
      advise: (passage) =>
        `Say why a client should choose your ${subjectOf(passage)} over the nearest alternative.`,
      rewrite: (passage) =>
        `Unlike [the usual alternative], our ${subjectOf(passage)} [does what others do not] for ${audienceOf(passage)}`,
    },
    {
      says: 'whom it is for',
      find: (passage) => (isSpecific(passage) ? passage.audience : ''),
      advise: narrowAdvice,
      rewrite: (passage) =>
        `${capitalise(subjectOf(passage))} made for ${passage.audience === '' ? '[the one group that gains most]' : `${passage.audience} in [one situation]`}, so that they ${outcomeOf(passage, '[notice this change]')}`,
    },
    {
      says: 'how a client can check it',
      find: ({ numbers }) => numbers[0] ?? '',
      advise: () => 'Back the promise by something that can be checked: a result, a time or a guarantee.',
      rewrite: (passage) =>
        `${capitalise(subjectOf(passage))} for ${audienceOf(passage)}, backed by ${passage.numbers[0] ?? '[a result, a time or a guarantee]'} that you can verify`,
    },
  ],
};
