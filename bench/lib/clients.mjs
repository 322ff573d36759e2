// The portal's clients: 1,000 tenants with a whole context each, the same in every run.
import { encodeRequest } from './http-connection.mjs';

/** How many there are. */
export const clientCount = 1_000;

const verticals = ['dental', 'medical', 'legal', 'home_services', 'retail'];

/** @param {number} index */
export const clientId = (index) => `client-${String(index).padStart(4, '0')}`;

/** All eight parts of a client. @param {number} index @returns {Record<string, object>} */
export function partsOf(index) {
  const score = (/** @type {number} */ step) => 30 + ((index * 7 + step * 13) % 65);
  const rate = (/** @type {number} */ step) => ((index * 3 + step * 11) % 90) / 100;
  const sessions = 500 + index * 3;
  return {
    scores: {
      scanId: `scan-${index}`,
      scannedAt: '2026-02-10T08:00:00Z',
      overall: score(0),
      components: { website: score(1), seo: score(2), local: score(3), reviews: score(4), speed: score(5) },
    },
    analytics: {
      sessions,
      users: Math.round(sessions * 0.8),
      bounceRate: rate(1),
      conversionRate: rate(2) / 10,
      pageLoadSeconds: 1 + (index % 6),
      previous: { sessions: sessions - 40, bounceRate: rate(3) },
    },
    goals: {
      items: [
        {
          title: 'More bookings',
          metric: 'conversions',
          target: 60,
          current: index % 60,
          dueDate: '2026-06-30',
        },
        { title: 'A calmer website', metric: 'bounce rate', target: 0.4, current: rate(4), status: 'active' },
      ],
    },
    'action-items': {
      items: [
        { title: 'Answer the reviews of March', priority: 'high', status: 'open', dueDate: '2026-03-20' },
        { title: 'Write about spring', priority: 'low', status: 'open' },
      ],
    },
    content: { publishedPosts: index % 80, postsLast30Days: index % 5, lastPublishedAt: '2026-02-03' },
    social: {
      reach: 900 + index,
      engagementRate: rate(5) / 10,
      followers: 100 + index,
      platforms: [{ name: 'instagram', engagementRate: rate(6) / 10 }],
    },
    profile: {
      vertical: verticals[index % verticals.length],
      businessName: `Business ${index}`,
      locations: 1,
    },
    benchmarks: { overall: 66, components: { speed: 60 }, metrics: { bounceRate: 0.45 } },
  };
}

/**
 * One request of every client, as bytes.
 * @param {string} type of the portal API
 * @param {string[]} tokens by client
 */
export function encodeQueries(type, tokens) {
  return tokens.map((token) =>
    encodeRequest({
      method: 'POST',
      path: '/api/insights/query',
      headers: { accept: 'application/json', authorization: `Bearer ${token}` },
      body: { type },
    }),
  );
}
