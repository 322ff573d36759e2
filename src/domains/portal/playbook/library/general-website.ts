import type { PlaybookEntry } from '../entry.ts';

/** For any business: the website and what visitors do there. */
export const generalWebsite: readonly PlaybookEntry[] = [
  {
    id: 'speed-up-slow-pages',
    verticals: 'general',
    title: 'Speed up the pages that get the most visits',
    description:
      'Compress their images, remove scripts that nobody uses any more and let browsers cache what rarely changes. Many visitors leave before a slow page appears, and search engines count loading time against it.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: {
      any: [
        { part: 'scores', component: 'speed', below: 60 },
        { part: 'analytics', field: 'pageLoadSeconds', above: 3 },
      ],
    },
  },
  {
    id: 'reduce-bounce-rate',
    verticals: 'general',
    title: 'Reduce the bounce rate of your entry pages',
    description:
      'Compare what brings visitors to each entry page with what its first screen shows, and put the answer and one clear next step there. Visitors who see at once that they are in the right place stay and look further.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: { part: 'analytics', field: 'bounceRate', above: 0.5 },
  },
  {
    id: 'show-one-call-to-action',
    verticals: 'general',
    title: 'Give every page one clear call to action',
    description:
      'Decide for each page whether a visitor should call, book or buy, and repeat that one button at the top and at the end. Where several buttons compete, many visitors choose none of them.',
    effortLevel: 'low',
    impactLevel: 'high',
    when: {
      any: [
        { part: 'scores', component: 'conversions', below: 60 },
        { part: 'analytics', field: 'conversionRate', below: 0.02 },
      ],
    },
  },
  {
    id: 'shorten-contact-form',
    verticals: 'general',
    title: 'Shorten the contact form to what you need first',
    description:
      'Keep the name, one way to reach the person and the request, and ask for the rest when you answer. Every further field is one more reason to give up, on phones most of all.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: {
      all: [
        { part: 'analytics', field: 'sessions', above: 200 },
        { part: 'analytics', field: 'conversionRate', below: 0.02 },
      ],
    },
    gap: 'conversionRate',
  },
  {
    id: 'record-conversions',
    verticals: 'general',
    title: 'Record calls, forms and bookings as conversions',
    description:
      'Mark every completed form, booking and tapped phone number as a conversion in your web analytics, and test each one once. Without them no one can tell which page or campaign brings customers.',
    effortLevel: 'low',
    impactLevel: 'high',
    when: { part: 'analytics', field: 'conversions', below: 1 },
  },
  {
    id: 'try-main-pages-on-phone',
    verticals: 'general',
    title: 'Walk through your main pages on a phone',
    description:
      'Go from the start page to the contact form on an ordinary phone, and note each text that is too small, each button that is hard to hit and each banner in the way. Most of your visitors see the site like that, and small repairs keep them on it.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: {
      all: [
        { part: 'analytics', field: 'mobileShare', above: 0.5 },
        { part: 'analytics', field: 'pagesPerSession', below: 2 },
      ],
    },
    gap: 'pagesPerSession',
  },
  {
    id: 'link-related-pages',
    verticals: 'general',
    title: 'Link each page to the next question it raises',
    description:
      'End every page with links to prices, examples or the answer that visitors usually want next. It keeps them reading and shows search engines which of your pages belong together.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'analytics', field: 'pagesPerSession', below: 1.6 },
  },
  {
    id: 'repair-website-basics',
    verticals: 'general',
    title: 'Repair the basics of the website',
    description:
      'Serve every page over HTTPS, mend broken links, and put address, opening hours and phone number where every page shows them. Errors of this kind cost trust before anyone has read a word.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: { part: 'scores', component: 'website', below: 50 },
  },
  {
    id: 'write-titles-and-descriptions',
    verticals: 'general',
    title: 'Write a title and a description of its own for every page',
    description:
      'Name the offer and the place in the page title, and say in the description what the visitor gets there. Both often make up the search result, so they decide who clicks.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: { part: 'scores', component: 'seo', below: 60 },
  },
  {
    id: 'recover-organic-traffic',
    verticals: 'general',
    title: 'Find the pages that lost search traffic',
    description:
      'Compare clicks by page and query in Google Search Console with the period before, and begin with the pages that lost the most. The cause is usually an outdated text, a technical change or a better answer elsewhere, and each can be put right.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: { part: 'analytics', changeOf: 'organicSessions', below: -0.15 },
    needsEvidence: true,
  },
  {
    id: 'catch-up-on-conversion-rate',
    verticals: 'general',
    title: 'Watch real visitors try to become customers',
    description:
      'Ask a few people who do not know your site to book, order or enquire while you watch in silence, and write down where they hesitate. Businesses alike turn more visits into customers, so the obstacle is more likely on the site than in the market.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: { part: 'analytics', field: 'conversionRate', belowBenchmark: true },
    needsEvidence: true,
  },
];
