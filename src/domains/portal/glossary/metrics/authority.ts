import type { GlossaryEntry } from '../entry.ts';

/** What lets a website rank: links to it, and what search engines know of it. */
export const authorityMetrics: readonly GlossaryEntry[] = [
  {
    id: 'backlinks',
    names: ['backlinks', 'inbound links', 'incoming links'],
    meaning: 'Links from other websites to yours. Search engines read good ones as a recommendation.',
    formula: 'number of links on other sites that lead to yours',
    unit: 'count',
    higherIsBetter: true,
    good: 'It depends on the competition, and a link from a trusted site is worth more than many from unknown ones.',
    commonCauses: [
      'nothing worth a link',
      'no relations to local media and partners',
      'lost links after a relaunch',
    ],
    remedy: {
      effort: 'high',
      text: 'Offer what others like to quote, and ask partners and local media for links.',
    },
    value: { part: 'analytics', field: 'backlinks' },
  },
  {
    id: 'referring-domains',
    names: ['referring domains', 'linking domains', 'linking root domains'],
    meaning: 'The number of different websites that link to yours.',
    formula: 'number of distinct domains with at least one link to your site',
    unit: 'count',
    higherIsBetter: true,
    good: 'It depends on the competition; compare it with the sites that rank above you.',
    commonCauses: ['links from the same few sites', 'missing entries in directories of your field'],
    remedy: {
      effort: 'high',
      text: 'Win links from sites that do not link to you yet, the relevant ones first.',
    },
    value: { part: 'analytics', field: 'referringDomains' },
  },
  {
    id: 'domain-authority',
    names: ['domain authority', 'authority score', 'domain rating'],
    meaning:
      'An estimate by a tool of how strong a website is in search, mostly by its links. Search engines themselves do not use it.',
    formula: 'each tool has its own, mostly from number and quality of links, from 0 to 100',
    unit: 'score',
    higherIsBetter: true,
    good: 'Compare it with your direct competitors in the same tool; the number alone says little.',
    commonCauses: ['few or weak links', 'a young domain'],
    remedy: { effort: 'high', text: 'Earn links from trusted sites of your field and your region.' },
    value: { part: 'analytics', field: 'domainAuthority' },
  },
  {
    id: 'indexed-pages',
    names: ['indexed pages', 'pages indexed', 'index coverage'],
    meaning: 'The number of your pages that a search engine has stored and can show.',
    formula: 'number of pages in the index of the search engine',
    unit: 'count',
    higherIsBetter: null,
    good: 'It should be close to the number of pages that you want to be found.',
    commonCauses: ['pages excluded by mistake', 'copies of the same content', 'pages that nothing links to'],
    remedy: {
      effort: 'low',
      text: 'Submit a site map and check which important pages are excluded, and why.',
    },
    value: { part: 'analytics', field: 'indexedPages' },
  },
  {
    id: 'share-of-voice',
    names: ['share of voice', 'sov', 'search visibility'],
    meaning: 'How much of the attention in your market is yours: of search results, ads or mentions.',
    formula: 'your impressions or mentions ÷ those of all competitors watched',
    unit: 'ratio',
    higherIsBetter: true,
    good: 'It depends on how many competitors are counted; a rising share is the aim.',
    commonCauses: ['competitors who publish or advertise more', 'low rankings for important searches'],
    remedy: {
      effort: 'high',
      text: 'Pick the searches that matter most and out-do the pages that lead there.',
    },
    value: { part: 'analytics', field: 'shareOfVoice' },
  },
];
