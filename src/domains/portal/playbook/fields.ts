import { componentNames, scoreModel, type ComponentName } from '../scoring/score-model.ts';
import { daysSince, openItems, urgentItems } from '../client-context/open-items.ts';
import { member, quantity } from '../client-context/safe-read.ts';

/** How a value reads: points of 100, a share as percent, a time, or a plain number. */
export type Unit = 'points' | 'share' | 'seconds' | 'days' | 'number';

/** A figure that requirements may look at. */
export interface Field {
  /** How people call it, after "the". */
  readonly label: string;
  readonly unit: Unit;
  /** The figure in a part; undefined if it is missing or odd. */
  read(part: unknown, now: Date): number | undefined;
  /** What a low and a high figure mean, for a figure that the part does not hold as such. */
  readonly meaning?: { readonly low: string; readonly high: string };
}

/** The score model's components, by its names for them. */
const components = Object.fromEntries(
  componentNames.map((name): [string, Field] => [
    name,
    {
      label: `${scoreModel[name].label} score`,
      unit: 'points',
      read: (part) => quantity(member(member(part, 'components'), name), 100),
    },
  ]),
) as Record<ComponentName, Field>;

const plain = (name: string, label: string, unit: Unit = 'number', max?: number): Field => ({
  label,
  unit,
  read: (part) => quantity(member(part, name), max),
});

/** Every figure that requirements may look at, by part and name. Ranges as in the parts' descriptions. */
export const fields = {
  scores: {
    overall: {
      label: 'overall score',
      unit: 'points',
      read: (part) => quantity(member(part, 'overall'), 100),
    },
    ...components,
  },
  analytics: {
    sessions: plain('sessions', 'number of sessions'),
    users: plain('users', 'number of users'),
    newUsers: plain('newUsers', 'number of new users'),
    pageviews: plain('pageviews', 'number of page views'),
    pagesPerSession: plain('pagesPerSession', 'number of pages per session'),
    bounceRate: plain('bounceRate', 'bounce rate', 'share', 1),
    avgSessionSeconds: plain('avgSessionSeconds', 'average session time', 'seconds'),
    conversionRate: plain('conversionRate', 'conversion rate', 'share', 1),
    conversions: plain('conversions', 'number of conversions'),
    organicSessions: plain('organicSessions', 'number of organic sessions'),
    mobileShare: plain('mobileShare', 'share of mobile visits', 'share', 1),
    pageLoadSeconds: plain('pageLoadSeconds', 'page load time', 'seconds'),
  },
  goals: {
    open: {
      label: 'number of open goals',
      unit: 'number',
      read: (part) => openItems(part)?.length,
      meaning: { low: 'few or no goals are open', high: 'many goals are open' },
    },
  },
  'action-items': {
    openHighPriority: {
      label: 'number of urgent open tasks',
      unit: 'number',
      read: (part) => urgentItems(part)?.length,
      meaning: { low: 'few or no urgent tasks are open', high: 'many urgent tasks are open at once' },
    },
  },
  content: {
    publishedPosts: plain('publishedPosts', 'number of published posts'),
    postsLast30Days: plain('postsLast30Days', 'number of recent posts'),
    daysSinceLastPost: {
      label: 'time since the last post',
      unit: 'days',
      read: (part, now) => daysSince(member(part, 'lastPublishedAt'), now),
      meaning: { low: 'the last post is recent', high: 'the last post is long past' },
    },
  },
  social: {
    reach: plain('reach', 'social reach'),
    engagementRate: plain('engagementRate', 'engagement rate', 'share', 1),
    followers: plain('followers', 'number of followers'),
  },
  profile: { locations: plain('locations', 'number of locations') },
} as const satisfies Record<string, Record<string, Field>>;

export type FieldsOf<Part extends keyof typeof fields> = keyof (typeof fields)[Part];

/** A field by the names that stand in a requirement. */
export function fieldOf(part: keyof typeof fields, name: string): Field {
  const field = (fields[part] as Readonly<Record<string, Field>>)[name];
  if (field === undefined) throw new Error(`Expected a field of the playbook, got ${part}.${name}`);
  return field;
}
