import type { PartName } from '../client-context/parts.ts';
import { formatValue, labelOf, listed } from '../glossary/format.ts';
import { metricById } from '../glossary/glossary.ts';
import { quote } from '../glossary/quote.ts';
import { readMetric, type Reading } from '../glossary/metric-value.ts';
import { member } from '../client-context/safe-read.ts';
import { sayComparison } from './comparison.ts';
import { sayFigures } from './figures.ts';
import { dateOf, openGoals, openTasks, type Goal, type Task } from './goals-and-tasks.ts';
import { sayBestPlatform } from './platforms.ts';
import type { Say, Statement } from './statement.ts';

/** More items in one sentence are not read. */
const mostItems = 3;

const from = (part: PartName, text: string, readings: readonly Reading[] = []): Statement => ({
  text,
  sources: [part],
  readings,
});

const due = ({ dueDate }: Goal | Task) => (dueDate === undefined ? '' : `due ${dueDate}`);

const sayGoals: Say = (context) => {
  const goals = openGoals(context);
  if (!goals) return undefined;
  if (goals.length === 0) return from('goals', 'You have no open goals.');
  const shown = goals.slice(0, mostItems).map((goal) => {
    const details = [goal.state, due(goal)].filter(Boolean).join(', ');
    return `${quote(goal.title)}${details === '' ? '' : ` (${details})`}`;
  });
  const count =
    goals.length === 1 ? 'Your open goal is' : `Of your ${goals.length} open goals, look first at`;
  return from('goals', `${count} ${listed(shown)}.`);
};

const sayTasks: Say = (context) => {
  const tasks = openTasks(context);
  if (!tasks) return undefined;
  if (tasks.length === 0) return from('action-items', 'You have no open action items.');
  const shown = tasks.slice(0, mostItems).map((task) => {
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

const sayContent: Say = (context, focus) => {
  const asked = focus.named.filter(({ value }) => value?.part === 'content');
  const entries = new Set([...Object.keys(contentNames).flatMap((id) => metricById(id) ?? []), ...asked]);
  const readings = [...entries].flatMap((entry) => readMetric(entry, context) ?? []);
  const figures = readings.map(
    ({ entry, value }) => `${contentNames[entry.id] ?? labelOf(entry)} ${formatValue(entry, value)}`,
  );
  const latest = dateOf(member(member(context, 'content'), 'lastPublishedAt'));
  if (latest !== undefined) figures.push(`the latest post on ${latest}`);
  return figures.length === 0
    ? undefined
    : from('content', `Your content shows ${listed(figures)}.`, readings);
};

const saySocial: Say = (context, focus) => {
  const figures = sayFigures('social', 'Your social media show')(context, focus);
  const best = focus.named.length > 0 || focus.asksChange ? undefined : sayBestPlatform(context);
  if (best === undefined) return figures;
  if (!figures) return from('social', `${best}.`);
  return { ...figures, text: `${figures.text.slice(0, -1)}; ${best}.` };
};

/** What each part says about a question; the profile says nothing by itself. */
export const sayPart: Record<Exclude<PartName, 'profile'>, Say> = {
  scores: sayFigures('scores', 'Your latest scan shows'),
  analytics: sayFigures('analytics', 'Your website analytics show'),
  goals: sayGoals,
  'action-items': sayTasks,
  content: sayContent,
  social: saySocial,
  benchmarks: sayComparison,
};
