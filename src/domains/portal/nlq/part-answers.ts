import type { PartName } from '../client-context/parts.ts';
import { formatValue, labelOf, listed } from '../glossary/format.ts';
import { metricById } from '../glossary/glossary.ts';
import { quote } from '../glossary/quote.ts';
import { readMetric, type MetricValue } from '../glossary/metric-value.ts';
import { member } from '../client-context/safe-read.ts';
import { describeComparison } from './comparison.ts';
import { describeFigures } from './figures.ts';
import { dateOf, openGoals, openTasks, type Goal, type Task } from './goals-and-tasks.ts';
import { describeBestPlatform } from './platforms.ts';
import type { Describe, Statement } from './statement.ts';

/** More items in one sentence are not read. */
const maxItems = 3;

const from = (part: PartName, text: string, metricValues: readonly MetricValue[] = []): Statement => ({
  text,
  sources: [part],
  metricValues,
});

const due = ({ dueDate }: Goal | Task) => (dueDate === undefined ? '' : `due ${dueDate}`);

const describeGoals: Describe = (context) => {
  const goals = openGoals(context);
  if (!goals) return undefined;
  if (goals.length === 0) return from('goals', 'You have no open goals.');
  const shown = goals.slice(0, maxItems).map((goal) => {
    const details = [goal.state, due(goal)].filter(Boolean).join(', ');
    return `${quote(goal.title)}${details === '' ? '' : ` (${details})`}`;
  });
  const count =
    goals.length === 1 ? 'Your open goal is' : `Of your ${goals.length} open goals, look first at`;
  return from('goals', `${count} ${listed(shown)}.`);
};

const describeTasks: Describe = (context) => {
  const tasks = openTasks(context);
  if (!tasks) return undefined;
  if (tasks.length === 0) return from('action-items', 'You have no open action items.');
  const shown = tasks.slice(0, maxItems).map((task) => {
    const details = [task.isUrgent ? 'high priority' : '', due(task)].filter(Boolean).join(', ');
    return `${quote(task.title)}${details === '' ? '' : ` (${details})`}`;
  });
  const count =
    tasks.length === 1
      ? 'Your open action item is'
      : `Of your ${tasks.length} open action items, these come first:`;
  return from('action-items', `${count} ${listed(shown)}.`);
};

const contentNames: Readonly<Record<string, string>> = {
  'published-posts': 'published posts',
  'publishing-frequency': 'posts in the last 30 days',
};

const describeContent: Describe = (context, intent) => {
  const asked = intent.named.filter(({ value }) => value?.part === 'content');
  const entries = new Set([...Object.keys(contentNames).flatMap((id) => metricById(id) ?? []), ...asked]);
  const metricValues = [...entries].flatMap((entry) => readMetric(entry, context) ?? []);
  const figures = metricValues.map(
    ({ entry, value }) => `${contentNames[entry.id] ?? labelOf(entry)} ${formatValue(entry, value)}`,
  );
  const latest = dateOf(member(member(context, 'content'), 'lastPublishedAt'));
  if (latest !== undefined) figures.push(`the latest post on ${latest}`);
  return figures.length === 0
    ? undefined
    : from('content', `Your content shows ${listed(figures)}.`, metricValues);
};

const describeSocial: Describe = (context, intent) => {
  const figures = describeFigures('social', 'Your social media show')(context, intent);
  const best = intent.named.length > 0 || intent.asksChange ? undefined : describeBestPlatform(context);
  if (best === undefined) return figures;
  if (!figures) return from('social', `${best}.`);
  return { ...figures, text: `${figures.text.slice(0, -1)}; ${best}.` };
};

/** What each part says about a question; the profile says nothing by itself. */
export const describePart: Record<Exclude<PartName, 'profile'>, Describe> = {
  scores: describeFigures('scores', 'Your latest scan shows'),
  analytics: describeFigures('analytics', 'Your website analytics show'),
  goals: describeGoals,
  'action-items': describeTasks,
  content: describeContent,
  social: describeSocial,
  benchmarks: describeComparison,
};
