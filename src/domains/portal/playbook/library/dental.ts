import type { PlaybookEntry } from '../entry.ts';

/** For dental practices. */
export const dental: readonly PlaybookEntry[] = [
  {
    id: 'dental-online-hygiene-booking',
    verticals: ['dental'],
    title: 'Let patients book hygiene visits online',
    description:
      'Open the hygienist’s free slots for online booking and link them from the start page, the business profile and every recall message. A cleaning needs no consultation first, so patients can book it in the evening when nobody answers the phone.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: {
      any: [
        { part: 'scores', component: 'conversions', below: 65 },
        { part: 'analytics', field: 'conversionRate', below: 0.03 },
      ],
    },
  },
  {
    id: 'dental-emergency-page',
    verticals: ['dental'],
    title: 'Publish a page for dental emergencies',
    description:
      'Say what to do about a knocked-out tooth, swelling or sudden pain, which hours you keep free for it, and show a number that can be tapped. People in pain search nearby and call the first practice that says it can see them today.',
    effortLevel: 'low',
    impactLevel: 'high',
    when: { part: 'scores', component: 'local', below: 65 },
  },
  {
    id: 'dental-treatment-pages',
    verticals: ['dental'],
    title: 'Write a page for each treatment you want to do more of',
    description:
      'Describe for implants, aligners or crowns who they suit, the visits they take, the alternatives and the range of fees. Patients search for the treatment and not for a dentist in general, and one list of services answers none of them.',
    effortLevel: 'high',
    impactLevel: 'high',
    when: { part: 'scores', component: 'seo', below: 65 },
  },
  {
    id: 'dental-fees-and-insurance',
    verticals: ['dental'],
    title: 'Name accepted insurances and typical fees',
    description:
      'List the dental plans you take, the fee for a first examination and the ways to pay in instalments on one page that the menu shows. Cost is what new patients look for first, and those who find nothing go back to the search results.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'analytics', field: 'bounceRate', above: 0.45 },
  },
  {
    id: 'dental-reviews-beside-treatments',
    verticals: ['dental'],
    title: 'Show reviews beside the treatments they are about',
    description:
      'Place published reviews about implants, children’s visits or whitening on the page of that treatment, as far as the rules of your profession allow it. A patient who is about to decide trusts another who had the same done more than any text of yours.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'scores', component: 'reviews', below: 75 },
  },
  {
    id: 'dental-answer-anxious-patients',
    verticals: ['dental'],
    title: 'Answer the questions of anxious patients',
    description:
      'Write short posts on what numbing feels like, how sedation works and which sign stops the treatment at any time. Fear keeps many people away for years, and the practice that speaks about it openly is the one they dare to call.',
    effortLevel: 'medium',
    impactLevel: 'medium',
    when: {
      any: [
        { part: 'content', field: 'postsLast30Days', below: 2 },
        { part: 'scores', component: 'content', below: 60 },
      ],
    },
  },
  {
    id: 'dental-recall-lapsed-patients',
    verticals: ['dental'],
    title: 'Invite patients whose recall is overdue',
    description:
      'Send patients whose last hygiene visit is more than half a year ago a text message with a link to book, and telephone those who do not react. They know you already, so filling the diary with them costs far less than winning strangers.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: { part: 'analytics', changeOf: 'conversions', below: -0.1 },
    needsEvidence: true,
  },
  {
    id: 'dental-show-the-team',
    verticals: ['dental'],
    title: 'Post about the people who treat, with their consent',
    description:
      'Show who works at the chair, how instruments are sterilised and what a first visit looks like, and show patients only with their written consent. Familiar faces make the first appointment easier and get more response than stock photos of smiles.',
    effortLevel: 'low',
    impactLevel: 'low',
    when: { part: 'social', field: 'engagementRate', below: 0.02 },
  },
];
