import type { PlaybookEntry } from '../entry.ts';

/** For law firms. */
export const legal: readonly PlaybookEntry[] = [
  {
    id: 'legal-answer-enquiries-fast',
    verticals: ['legal'],
    title: 'Answer new enquiries within the hour',
    description:
      'Have every call and form in office hours answered by a person who can check for conflicts and offer a first appointment, and let an answering service take the evenings. People with a legal problem contact several firms, and often engage the first that answers.',
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
    id: 'legal-practice-area-pages',
    verticals: ['legal'],
    title: 'Write a page for each kind of matter you take',
    description:
      'Treat divorce, custody and support each on a page of its own, with the law of your state, the usual course, deadlines and costs. Clients search for their problem, and a page on family law in general answers none of their questions.',
    effortLevel: 'high',
    impactLevel: 'high',
    when: { part: 'scores', component: 'seo', below: 65 },
  },
  {
    id: 'legal-first-consultation-page',
    verticals: ['legal'],
    title: 'Explain the first consultation and what it costs',
    description:
      'Say how long it takes, what it costs, which papers to bring and that the talk is confidential even if no mandate follows. Uncertainty about fees is a main reason why people put off calling a lawyer.',
    effortLevel: 'low',
    impactLevel: 'high',
    when: { part: 'analytics', field: 'bounceRate', above: 0.5 },
  },
  {
    id: 'legal-office-categories',
    verticals: ['legal'],
    title: 'Choose the exact category for each office profile',
    description:
      'Set the main category of the business profile to your leading practice, such as family law attorney, and add the others as secondary ones. Local results are chosen by category first, and the plain category of law firm competes with everyone.',
    effortLevel: 'low',
    impactLevel: 'high',
    when: { part: 'scores', component: 'local', below: 65 },
  },
  {
    id: 'legal-lawyer-profiles',
    verticals: ['legal'],
    title: 'State admissions and experience on each lawyer’s page',
    description:
      'List bar admissions, courts, publications and the kinds of matters handled, and describe results only as far as your bar’s advertising rules allow. Clients and referring lawyers choose a person, and this page is what they read last before they call.',
    effortLevel: 'medium',
    impactLevel: 'medium',
    when: { part: 'scores', component: 'website', below: 65 },
  },
  {
    id: 'legal-confidential-replies',
    verticals: ['legal'],
    title: 'Reply to reviews without touching the matter',
    description:
      'Thank reviewers briefly, confirm nothing about a case or a mandate, and offer a call to whoever is dissatisfied. Secrecy binds you even when a former client tells the story in public, and calm replies impress those who read along.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'scores', component: 'reviews', below: 75 },
  },
  {
    id: 'legal-first-steps-guides',
    verticals: ['legal'],
    title: 'Write plain guides to the first steps of a case',
    description:
      'Explain what to do in the first days after an accident, a dismissal or the service of a claim, which deadlines run and what not to sign. Such guides are found at the very moment when someone needs a lawyer, and they show your judgement at work.',
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
    id: 'legal-comment-on-rulings',
    verticals: ['legal'],
    title: 'Explain one new ruling a week in everyday words',
    description:
      'Take a ruling that touches your clients’ lives, say in five sentences what changes for whom, and add that it is no advice on a single case. People pass on what concerns them, and other professionals learn to whom to refer.',
    effortLevel: 'medium',
    impactLevel: 'low',
    when: { part: 'social', field: 'engagementRate', below: 0.01 },
  },
];
