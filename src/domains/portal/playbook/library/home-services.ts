import type { PlaybookEntry } from '../entry.ts';

/** For trades that work at the customer's home. */
export const homeServices: readonly PlaybookEntry[] = [
  {
    id: 'home-services-tap-to-call',
    verticals: ['home_services'],
    title: 'Keep a tap-to-call button on every page',
    description:
      'Fix a call button to the bottom of the screen on phones, and show beside it when someone answers. A customer with a burst pipe or a dead heater wants to speak to a person and does not fill in forms.',
    effortLevel: 'low',
    impactLevel: 'high',
    when: {
      any: [
        { part: 'scores', component: 'conversions', below: 65 },
        { part: 'analytics', field: 'conversionRate', below: 0.03 },
      ],
    },
  },
  {
    id: 'home-services-service-area',
    verticals: ['home_services'],
    title: 'Set your true service area and emergency hours',
    description:
      'Enter the towns that you really drive to in the business profile, hide the address if customers do not come to you, and mark the hours of your emergency service. Calls from outside the area cost time, and searches at night go to those shown as open.',
    effortLevel: 'low',
    impactLevel: 'high',
    when: { part: 'scores', component: 'local', below: 65 },
  },
  {
    id: 'home-services-town-pages',
    verticals: ['home_services'],
    title: 'Write pages for the towns and services that pay best',
    description:
      'Show on each page jobs done in that town with photos, the usual problems of its houses and the time to get there, and copy none from another. Customers search for a trade and a town together, and search engines ignore pages that differ only in the name.',
    effortLevel: 'high',
    impactLevel: 'high',
    when: { part: 'scores', component: 'seo', below: 65 },
  },
  {
    id: 'home-services-show-licences',
    verticals: ['home_services'],
    title: 'Show licence, insurance and guarantee at the top',
    description:
      'Put the licence number, proof of liability insurance and the terms of your guarantee beside the phone number on the start page. Customers let a stranger into their home, and these three answer the doubt that stops them from calling.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'analytics', field: 'bounceRate', above: 0.5 },
  },
  {
    id: 'home-services-photo-quotes',
    verticals: ['home_services'],
    title: 'Let customers send photos with a quote request',
    description:
      'Add a photo upload to the quote form, and answer with a price range and the next free date. It saves visits to jobs that you do not want, and customers get a first answer without taking time off.',
    effortLevel: 'medium',
    impactLevel: 'medium',
    when: {
      all: [
        { part: 'analytics', field: 'sessions', above: 200 },
        { part: 'analytics', field: 'conversionRate', below: 0.04 },
      ],
    },
    gap: 'conversionRate',
  },
  {
    id: 'home-services-settle-complaints',
    verticals: ['home_services'],
    title: 'Answer complaints in public and settle them by phone',
    description:
      'Reply to each critical review in a day or two, say who will call, and add a line when the matter is settled. The next customer reads how you act when something goes wrong, which no row of five stars can show.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'scores', component: 'reviews', below: 75 },
  },
  {
    id: 'home-services-seasonal-checks',
    verticals: ['home_services'],
    title: 'Announce seasonal checks before the season',
    description:
      'Publish a post on heating checks in early autumn, on gutters before the storms and on cooling in spring, each with a way to book. Planned visits fill the weeks before the rush, when emergencies have not yet taken over the diary.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: {
      any: [
        { part: 'content', field: 'postsLast30Days', below: 2 },
        { part: 'scores', component: 'content', below: 60 },
      ],
    },
  },
  {
    id: 'home-services-before-and-after',
    verticals: ['home_services'],
    title: 'Post a before and after photo of each good job',
    description:
      'Have the crew take one photo on arrival and one from the same spot when done, and post both with the town and the time it took, once the customer agrees. Visible results get shared among neighbours, who have houses of the same age and the same faults.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'social', field: 'engagementRate', below: 0.02 },
  },
];
