import type { PlaybookEntry } from '../entry.ts';

/** For shops, on the street and online. */
export const retail: readonly PlaybookEntry[] = [
  {
    id: 'retail-shorten-checkout',
    verticals: ['retail'],
    title: 'Take steps out of the checkout',
    description:
      'Let customers order as a guest, show the delivery cost already in the basket and offer the wallets that phones have built in. Most abandoned baskets go back to unexpected costs and to accounts that nobody wanted to open.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: {
      any: [
        { part: 'analytics', field: 'conversionRate', below: 0.02 },
        { part: 'scores', component: 'conversions', below: 65 },
      ],
    },
  },
  {
    id: 'retail-local-stock',
    verticals: ['retail'],
    title: 'Show what is in stock in the shop',
    description:
      'Connect the till or a daily product list to the local listings of your business profile, and mark what can be collected today. People who need something now look for who has it nearby, and many buy more once they are in the shop.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: { part: 'scores', component: 'local', below: 65 },
  },
  {
    id: 'retail-own-product-texts',
    verticals: ['retail'],
    title: 'Write your own texts for the products that sell best',
    description:
      'Replace the maker’s text with what you tell customers in the shop: whom it suits, how it turns out in size, and what goes with it. The maker’s text stands on hundreds of sites, so search engines have no reason to show yours.',
    effortLevel: 'medium',
    impactLevel: 'high',
    when: { part: 'scores', component: 'seo', below: 65 },
  },
  {
    id: 'retail-delivery-and-returns',
    verticals: ['retail'],
    title: 'State delivery time and returns on every product page',
    description:
      'Put the day of arrival, the delivery cost and the terms of return beside the price instead of behind a link at the bottom. It is the last question before buying, and whoever has to look for the answer compares other shops meanwhile.',
    effortLevel: 'low',
    impactLevel: 'high',
    when: { part: 'analytics', field: 'bounceRate', above: 0.5 },
  },
  {
    id: 'retail-product-reviews',
    verticals: ['retail'],
    title: 'Ask for a product review after delivery',
    description:
      'Write to buyers when they have had time to use the product, ask about that one product, and publish critical answers too. Reviews on the product page answer questions of fit and quality that photos cannot, and they lower returns.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'scores', component: 'reviews', below: 75 },
  },
  {
    id: 'retail-narrow-categories',
    verticals: ['retail'],
    title: 'Make categories easy to narrow down',
    description:
      'Add filters for size, price, colour and availability to the categories with the most products, and keep the choice when the customer goes back. Whoever faces a long unsorted page looks at one or two products and leaves.',
    effortLevel: 'medium',
    impactLevel: 'medium',
    when: { part: 'analytics', field: 'pagesPerSession', below: 3 },
  },
  {
    id: 'retail-buying-guides',
    verticals: ['retail'],
    title: 'Write a buying guide for the season’s main product',
    description:
      'Compare three or four products that you stock, say for whom each is right, and link to them. Guides catch people who have not yet decided, and they give old customers a reason to come back.',
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
    id: 'retail-shoppable-posts',
    verticals: ['retail'],
    title: 'Link every post to the product that it shows',
    description:
      'Tag the product in the post or name it in the first line with a link, and say whether it is in the shop today. A post that pleases is wasted if the buyer has to search for the product afterwards.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'social', field: 'engagementRate', below: 0.02 },
  },
  {
    id: 'retail-win-back-buyers',
    verticals: ['retail'],
    title: 'Write to customers who have not bought for a while',
    description:
      'Choose customers who agreed to mail and have not bought for half a year, and show them what is new in the category they bought from. They need less persuasion than strangers, and the cost is one evening of work.',
    effortLevel: 'low',
    impactLevel: 'medium',
    when: { part: 'analytics', changeOf: 'conversions', below: -0.1 },
    needsEvidence: true,
  },
];
