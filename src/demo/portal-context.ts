import type { PortalContextParts } from '../domains/portal/index.ts';

const daysBefore = (today: Date, days: number) => new Date(today.getTime() - days * 24 * 3_600_000);
const toDay = (time: Date) => time.toISOString().slice(0, 10);

/** What the portal knows of a dental practice with good reviews and a slow website; two scans, so that it has a trend. */
export function createDemoContext(today: Date): readonly [name: string, data: object][] {
  const scan = (id: string, days: number, components: Record<string, number>, overall: number) => ({
    scanId: id,
    scannedAt: daysBefore(today, days).toISOString(),
    overall,
    components,
  });
  const parts: Partial<PortalContextParts> = {
    analytics: {
      periodStart: toDay(daysBefore(today, 30)),
      periodEnd: toDay(daysBefore(today, 1)),
      sessions: 4_210,
      users: 3_180,
      pagesPerSession: 2.1,
      bounceRate: 0.61,
      avgSessionSeconds: 74,
      conversionRate: 0.018,
      conversions: 76,
      organicSessions: 1_930,
      mobileShare: 0.68,
      pageLoadSeconds: 4.3,
      previous: { sessions: 3_890, bounceRate: 0.57, conversionRate: 0.021, pageLoadSeconds: 3.6 },
    },
    goals: {
      items: [
        {
          title: 'Win 90 appointment requests a month',
          metric: 'conversions',
          target: 90,
          current: 76,
          dueDate: toDay(daysBefore(today, -40)),
          status: 'active',
        },
        {
          title: 'Load pages in under three seconds',
          metric: 'pageLoadSeconds',
          target: 3,
          current: 4.3,
          dueDate: toDay(daysBefore(today, 5)),
          status: 'active',
        },
      ],
    },
    'action-items': {
      items: [
        { title: 'Compress the photos of the team page', priority: 'high', status: 'open' },
        { title: 'Answer the reviews of last month', priority: 'medium', status: 'open' },
      ],
    },
    content: { publishedPosts: 42, postsLast30Days: 1, lastPublishedAt: daysBefore(today, 19).toISOString() },
    social: { reach: 5_400, engagementRate: 0.021, followers: 1_260, previous: { reach: 6_100 } },
    profile: { vertical: 'dental', businessName: 'Lakeside Dental', city: 'Geneva', locations: 2 },
  };
  const former = { website: 64, seo: 55, local: 71, reviews: 86, content: 48, social: 45, speed: 52 };
  return [
    ['scores', scan('demo-scan-1', 35, { ...former, conversions: 44 }, 58)],
    ['scores', scan('demo-scan-2', 4, { ...former, seo: 60, reviews: 89, speed: 43, conversions: 40 }, 59)],
    ...Object.entries(parts),
  ];
}
