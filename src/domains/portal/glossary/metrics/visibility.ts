import type { GlossaryEntry } from '../entry.ts';

type Facts = Pick<GlossaryEntry, 'meaning' | 'formula' | 'commonCauses' | 'remedy'>;

/** Where scores are often called good; the scale is the same for all of them. */
const good = { from: 70 };

/** An entry for the score of one component of a scan. */
export const componentScore = (
  component: string,
  names: GlossaryEntry['names'],
  facts: Facts,
): GlossaryEntry => ({
  id: `${component}-score`,
  names,
  ...facts,
  unit: 'score',
  higherIsBetter: true,
  good,
  value: { part: 'scores', field: `components.${component}` },
});

/** The scores of a visibility scan. */
export const visibilityMetrics: readonly GlossaryEntry[] = [
  {
    id: 'visibility-score',
    names: [
      'visibility score',
      'overall score',
      'overall visibility',
      'overall visibility score',
      'score',
      'visibility',
    ],
    meaning: 'How well your business can be found and convinces online, all things together, from 0 to 100.',
    formula: 'weighted mean of the scores of the components of a scan',
    unit: 'score',
    higherIsBetter: true,
    good,
    commonCauses: ['one or two weak components that pull the mean down', 'competitors who improve faster'],
    remedy: { effort: 'medium', text: 'Begin with the component that has the lowest score.' },
    value: { part: 'scores', field: 'overall' },
  },
  componentScore('website', ['website score', 'site score', 'web score'], {
    meaning: 'How well your website serves visitors, from 0 to 100: structure, content, use on phones.',
    formula: "rating of the scan's checks of the website, from 0 to 100",
    commonCauses: ['a layout that fails on phones', 'missing pages or details', 'technical faults'],
    remedy: { effort: 'medium', text: 'Repair what the scan lists for the website, phone use first.' },
  }),
  componentScore(
    'seo',
    ['seo score', 'seo', 'search engine optimization', 'search engine optimisation', 'search score'],
    {
      meaning: 'How well search engines can find, read and rank your website, from 0 to 100.',
      formula: "rating of the scan's checks of search, from 0 to 100",
      commonCauses: ['missing titles and descriptions', 'few pages about what people search', 'few links'],
      remedy: {
        effort: 'medium',
        text: 'Give every page a clear title and description, and each service its own page.',
      },
    },
  ),
  componentScore(
    'local',
    ['local score', 'local seo', 'local seo score', 'local visibility', 'local search score'],
    {
      meaning: 'How well your business is found on maps and in local search, from 0 to 100.',
      formula: "rating of the scan's checks of listings and local results, from 0 to 100",
      commonCauses: ['incomplete or differing listings', 'a wrong category', 'few reviews'],
      remedy: { effort: 'low', text: 'Complete your business profile and make all listings agree.' },
    },
  ),
  componentScore('reviews', ['reviews score', 'reputation score', 'reputation'], {
    meaning:
      'How your reviews look to a customer who compares: number, stars, age and answers, from 0 to 100.',
    formula: "rating of the scan's checks of reviews, from 0 to 100",
    commonCauses: ['few or old reviews', 'low ratings', 'reviews without an answer'],
    remedy: { effort: 'low', text: 'Ask for reviews after each visit and answer all of them.' },
  }),
  componentScore('content', ['content score', 'content quality', 'content quality score'], {
    meaning: 'How useful and fresh what you publish is, from 0 to 100.',
    formula: "rating of the scan's checks of content, from 0 to 100",
    commonCauses: ['old or thin posts', 'long gaps between posts', 'questions of customers left open'],
    remedy: {
      effort: 'medium',
      text: 'Publish regularly, beginning with the questions that customers ask most.',
    },
  }),
  componentScore('social', ['social score', 'social media score', 'social presence'], {
    meaning: 'How active and noticed your social media accounts are, from 0 to 100.',
    formula: "rating of the scan's checks of social media, from 0 to 100",
    commonCauses: ['idle accounts', 'posts without reactions', 'accounts that are not linked'],
    remedy: {
      effort: 'medium',
      text: 'Keep the one or two accounts your customers use and post there regularly.',
    },
  }),
  componentScore('speed', ['speed score', 'performance score', 'page speed score', 'website speed score'], {
    meaning: 'How fast your website loads and reacts, from 0 to 100.',
    formula: "rating of the scan's measurements of speed, from 0 to 100",
    commonCauses: ['large pictures', 'many scripts', 'slow hosting'],
    remedy: {
      effort: 'medium',
      text: 'Compress pictures, remove scripts that nobody needs, and turn caching on.',
    },
  }),
  componentScore('conversions', ['conversions score'], {
    meaning: 'How well your website turns visitors into enquiries and customers, from 0 to 100.',
    formula: "rating of the scan's checks of forms, calls to action and booking, from 0 to 100",
    commonCauses: ['no clear call to action', 'long forms', 'no way to book online'],
    remedy: {
      effort: 'medium',
      text: 'Give each page one clear next step, and make booking possible online.',
    },
  }),
];
