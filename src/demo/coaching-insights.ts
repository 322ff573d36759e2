import type { InsightDraft } from '../domains/coaching/index.ts';

type Row = [
  id: string,
  kissCategory: 'keep' | 'improve' | 'start' | 'stop',
  category: string,
  priority: string,
  status: string,
  impact: string,
  effort: string,
  title: string,
  description: string,
  alignmentImpact: string,
];

/** A design studio of 35 people that sells fixed-price projects and wants to grow retainers. A row a line. */
// prettier-ignore
const rows: readonly Row[] = [
  ['retainer-renewals', 'keep', 'operations', 'high', 'active', 'high', 'low', 'Keep the quarterly review with retainer clients', '17 of 19 retainer clients renewed this year; every one of the 17 had at least three quarterly reviews.', 'Long relationships are what the studio says it stands for.'],
  ['support-answer-time', 'keep', 'operations', 'medium', 'acknowledged', 'high', 'low', 'Keep answering support requests within two hours', 'The median first answer takes 1 h 50 min, and 4.8 of 5 is the average rating after it.', 'Supports the promise of being reachable.'],
  ['friday-demos', 'keep', 'leadership', 'low', 'active', 'medium', 'low', 'Keep the Friday demos', 'Three of the last five new offers began as a side project shown on a Friday.', 'Feeds the value "curious before certain".'],
  ['weekly-cash-view', 'keep', 'finance', 'medium', 'active', 'medium', 'low', 'Keep the weekly cash view', 'The 13-week view has been within 4% of the actual balance for two quarters.', 'Steady pay lets people plan their lives.'],
  ['design-system', 'keep', 'technology', 'medium', 'active', 'high', 'medium', 'Keep investing in the shared design system', 'Projects that use it reach their first prototype in 6 days instead of 11.', 'Craft that is shared, not repeated.'],
  ['referral-thanks', 'keep', 'marketing', 'low', 'completed', 'medium', 'low', 'Keep thanking referrers in person', '41% of signed revenue came by referral, most of it from eight people.', 'Gratitude is a stated value.'],
  ['scoping', 'improve', 'operations', 'critical', 'in_progress', 'high', 'medium', 'Improve scoping of fixed-price work', '7 of 22 fixed-price projects overran by more than 20%; six of the seven had no written acceptance criteria.', 'Keeping promises includes the ones about money.'],
  ['proposal-time', 'improve', 'marketing', 'high', 'active', 'medium', 'low', 'Shorten the time from call to proposal', 'Proposals sent within three days win 38%, later ones 21%. The median is five days.', 'Shows the care that clients are promised.'],
  ['invoice-on-delivery', 'improve', 'finance', 'high', 'active', 'high', 'low', 'Invoice on the day of delivery', 'Invoices leave nine days after delivery on average, which keeps about 64,000 outside the account.', 'A healthy balance pays for independence.'],
  ['onboarding-week', 'improve', 'leadership', 'medium', 'active', 'medium', 'medium', 'Give new colleagues a first week with a plan', 'Four of six new colleagues said that they did not know whom to ask in their first week.', 'People first, also on their first day.'],
  ['estimate-review', 'improve', 'strategy', 'medium', 'active', 'high', 'low', 'Have a second pair of eyes on each estimate', 'Estimates that two people made were off by 8%, others by 27%.', 'Honest numbers are a kindness to clients.'],
  ['page-speed', 'improve', 'technology', 'low', 'dismissed', 'low', 'medium', 'Make the own site faster', 'The start page needs 4.1 s on a phone; visitors from phones leave twice as often.', 'The own site is a sample of the work.'],
  ['utilisation', 'improve', 'operations', 'high', 'active', 'high', 'high', 'Level the workload between the two teams', 'One team was booked at 94%, the other at 68%, for five months running.', 'A fair share of work is part of the culture.'],
  ['retainer-offer', 'start', 'strategy', 'critical', 'active', 'high', 'medium', 'Start offering a retainer at the end of every project', 'Only 6 of 22 finished projects were offered a retainer; four of the six accepted.', 'Moves the studio towards long relationships.'],
  ['enterprise-segment', 'start', 'strategy', 'high', 'active', 'high', 'medium', 'Start to focus on mid-size manufacturers', 'They convert 40% more often than start-ups and pay 12 days earlier.', 'The values fit: patience, quality, long terms.'],
  ['lost-deal-calls', 'start', 'marketing', 'medium', 'active', 'medium', 'low', 'Start calling the clients who said no', '31 lost offers this year and no reason written down for 24 of them.', 'Learning openly is a stated value.'],
  ['price-review', 'start', 'finance', 'high', 'acknowledged', 'high', 'low', 'Start a yearly price review', 'Day rates are as they were 26 months ago; wages rose by 9% since.', 'Fair prices keep fair wages possible.'],
  ['mentoring', 'start', 'leadership', 'medium', 'active', 'medium', 'low', 'Start mentoring pairs', 'Both leavers of this year named a lack of growth as their reason.', 'People grow here, says the job page.'],
  ['backup-drill', 'start', 'technology', 'medium', 'active', 'high', 'low', 'Start a restore drill each quarter', 'Backups run every night; nobody has restored one for 14 months.', 'Clients trust the studio with their work.'],
  ['case-studies', 'start', 'marketing', 'low', 'active', 'medium', 'medium', 'Start publishing one case study a month', 'Visitors who read a case study ask for a call five times as often.', 'Let the work speak.'],
  ['status-meetings', 'stop', 'operations', 'high', 'active', 'medium', 'low', 'Stop the Monday status meeting', '14 people for 55 minutes, and 80% of what is said stands in the tracker already.', 'Respect for time is a stated value.'],
  ['free-pitches', 'stop', 'strategy', 'critical', 'active', 'high', 'low', 'Stop pitching for free', 'Eleven free pitches took 83 days of work and won two projects.', 'Work has a value, the own work too.'],
  ['discounts', 'stop', 'finance', 'high', 'in_progress', 'high', 'low', 'Stop discounts above 10%', 'Discounted projects end with a margin of 9%, the others with 24%.', 'Fair prices, the same for everybody.'],
  ['small-sites', 'stop', 'strategy', 'medium', 'active', 'medium', 'medium', 'Stop taking sites under 8,000', 'They are 31% of the projects, 9% of the revenue and 28% of the support requests.', 'Fewer and longer relationships.'],
  ['late-mail', 'stop', 'leadership', 'medium', 'dismissed', 'medium', 'low', 'Stop sending mail after eight in the evening', 'A third of internal mail is sent after eight; replies follow within the hour.', 'Rest is part of good work.'],
  ['second-tracker', 'stop', 'technology', 'low', 'completed', 'medium', 'low', 'Stop running a second tracker', 'Two teams use two tools, and 140 tasks stand in both.', 'One place for the truth.'],
];

/** Hours between one insight and the one before it: they were found over about three weeks. */
const spacing = 19;

/** @param now the newest insight was made at this time. */
export function createDemoInsights(now: Date): InsightDraft[] {
  return rows.map(
    (
      [
        id,
        kissCategory,
        category,
        priority,
        status,
        businessImpact,
        effortRequired,
        title,
        description,
        alignmentImpact,
      ],
      index,
    ) => {
      const createdAt = new Date(now.getTime() - index * spacing * 3600 * 1000);
      return {
        id,
        kissCategory,
        category,
        priority,
        status,
        businessImpact,
        effortRequired,
        title,
        description,
        alignmentImpact,
        createdAt,
      };
    },
  );
}
