import { Type, type TSchema } from 'typebox';

/*
 * What each part must be: one definition gives the TypeScript type (parts.ts), the published JSON Schema and the
 * validation (validate-part.ts). Objects are open: what is not named here is kept.
 */

const score = (description: string) => Type.Number({ description, minimum: 0, maximum: 100 });
const rate = (description: string) => Type.Number({ description, minimum: 0, maximum: 1 });
/** A count, or another quantity that is never below nothing. */
const amount = (description: string) => Type.Number({ description, minimum: 0 });
const name = (description: string) => Type.String({ description, minLength: 1, maxLength: 500 });
const moment = (about: string) =>
  Type.String({
    description: `${about}: an ISO 8601 date or time`,
    anyOf: [{ format: 'date' }, { format: 'date-time' }],
  });

/** Any names, each with a value of one kind. TypeBox's own record would let a name with a line break pass unchecked. */
const byName = (description: string, value: TSchema) =>
  Type.Unsafe<Record<string, number>>({ type: 'object', description, additionalProperties: value });

const define = <Properties extends Record<string, TSchema>>(
  title: string,
  about: string,
  properties: Properties,
) => Type.Object(properties, { title, description: about });

export const Scores = define('Scores', 'Visibility scores of one scan.', {
  scanId: Type.String({
    description: 'The scan; another one keeps the former as the previous scan',
    minLength: 1,
    maxLength: 200,
  }),
  scannedAt: moment('When the scan ended; the later scan is the current one'),
  overall: score('The scan’s own overall score, 0 to 100'),
  components: byName(
    'Scores by component, 0 to 100 each; the score model weighs those that it knows',
    score('0 to 100'),
  ),
});

const metrics = {
  sessions: Type.Optional(amount('Visits')),
  users: Type.Optional(amount('People who visited')),
  newUsers: Type.Optional(amount('People who had not visited before')),
  pageviews: Type.Optional(amount('Pages that were looked at')),
  pagesPerSession: Type.Optional(amount('Pages in a visit')),
  bounceRate: Type.Optional(rate('Visits that ended where they began, 0 to 1')),
  avgSessionSeconds: Type.Optional(amount('Length of a visit, seconds')),
  conversionRate: Type.Optional(rate('Visits that reached their aim, 0 to 1')),
  conversions: Type.Optional(amount('Calls, bookings, forms and sales from the website')),
  organicSessions: Type.Optional(amount('Visits from search results that were not paid for')),
  mobileShare: Type.Optional(rate('Visits from phones, 0 to 1')),
  pageLoadSeconds: Type.Optional(amount('Time until a page can be used, seconds')),
};

/** Website traffic and engagement; the metrics that the glossary knows by these names, and any others. */
const AnalyticsMetrics = Type.Object(metrics, {
  description: 'The same metrics of the period before',
});

export const Analytics = define('Analytics', 'Website traffic and engagement in a period.', {
  periodStart: Type.Optional(moment('First day')),
  periodEnd: Type.Optional(moment('Last day')),
  ...metrics,
  previous: Type.Optional(AnalyticsMetrics),
});

export const Goals = define('Goals', 'Active goals and their progress.', {
  items: Type.Array(
    Type.Object({
      title: name('What is to be reached'),
      metric: Type.Optional(Type.String({ description: 'The metric that measures it' })),
      target: Type.Optional(Type.Number({ description: 'The metric’s value that is aimed at' })),
      current: Type.Optional(Type.Number({ description: 'The metric’s value now' })),
      dueDate: Type.Optional(moment('When it is to be reached')),
      status: Type.Optional(Type.String()),
    }),
  ),
});

export const ActionItems = define('ActionItems', 'Open tasks and their priorities.', {
  items: Type.Array(
    Type.Object({
      title: name('What is to be done'),
      priority: Type.Optional(Type.String()),
      status: Type.Optional(Type.String()),
      dueDate: Type.Optional(moment('When it is to be done')),
    }),
  ),
});

export const Content = define('Content', 'What the client publishes.', {
  publishedPosts: amount('Posts so far'),
  postsLast30Days: Type.Optional(amount('Posts of the last 30 days')),
  lastPublishedAt: Type.Optional(moment('When the latest post appeared')),
});

const audience = {
  reach: Type.Optional(amount('People who saw a post')),
  engagementRate: Type.Optional(rate('Of those, who reacted; 0 to 1')),
  followers: Type.Optional(amount('People who follow')),
};

export const Social = define('Social', 'Reach and engagement on social media.', {
  ...audience,
  previous: Type.Optional(Type.Object(audience, { description: 'The same of the period before' })),
  platforms: Type.Optional(Type.Array(Type.Object({ name: name('The platform'), ...audience }))),
});

export const Profile = define('Profile', 'Who the client is.', {
  vertical: Type.Optional(
    Type.String({
      description: 'Industry: dental, medical, legal, home_services, retail, or another',
      maxLength: 100,
    }),
  ),
  businessName: Type.Optional(Type.String()),
  city: Type.Optional(Type.String()),
  locations: Type.Optional(amount('Places where the client can be visited')),
});

export const Benchmarks = define(
  'Benchmarks',
  'What businesses alike reach; in place of the score model’s own.',
  {
    overall: Type.Optional(score('0 to 100')),
    components: Type.Optional(byName('By component, 0 to 100 each', score('0 to 100'))),
    metrics: Type.Optional(byName('By metric of analytics or social', Type.Number())),
  },
);
