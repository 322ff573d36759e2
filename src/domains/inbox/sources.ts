import type { CoachingService, Insight } from '../coaching/index.ts';
import type { AnalysisRun, PortalServices } from '../portal/index.ts';
import { severities, type TravelServices } from '../travel/index.ts';
import type { WorkforceServices } from '../workforce/index.ts';
import type { PageRequest } from '../../mongo/keyset.ts';
import type { InboxItem, ItemFacts } from './item.ts';
import type { InboxSource, SourceRequest } from './source.ts';

/** The services whose lists make the inbox. */
export interface InboxDeps {
  coaching: Pick<CoachingService, 'pageInsights'>;
  workforce: { insights: Pick<WorkforceServices['insights'], 'pageInsights'> };
  portal: { runs: Pick<PortalServices['runs'], 'pageRuns'> };
  travel: {
    insights: {
      queries: Pick<TravelServices['insights']['queries'], 'pageEvents' | 'pageNewestRecommendations'>;
    };
  };
}

const toPageRequest = ({ limit, beyond }: SourceRequest): PageRequest => ({
  limit,
  towards: 'end',
  cursor: beyond,
});

/** What an item has where its domain does not say. */
const unsaid = { severity: null, priority: null, entityType: null, entityId: null } as const;

/** A coaching insight's priority may be any text; the documented ones are severities as well. */
const toSeverity = ({ priority }: Insight): ItemFacts['severity'] =>
  severities.find((severity) => severity === priority) ?? null;

/** What runs without a question are called. */
const runTitles: Record<string, string> = {
  scoring: 'Visibility scores explained',
  playbook: 'Recommendations from the playbook',
};

function toRunItem(run: AnalysisRun): InboxItem {
  const { id, runType, inputParams, resultData, errorDetails, completedAt } = run;
  return {
    ...unsaid,
    type: 'AnalysisRun',
    domain: 'portal',
    object: run,
    id,
    title: inputParams.query ?? runTitles[runType] ?? runType,
    summary: resultData?.answer ?? errorDetails,
    createdAt: completedAt,
  };
}

/** The domains' lists, in the order in which items of one time stand. */
export function createInboxSources({ coaching, workforce, portal, travel }: InboxDeps): InboxSource[] {
  const { queries } = travel.insights;
  return [
    {
      domain: 'coaching',
      type: 'Insight',
      async findItems(context, request) {
        const newestFirst = { field: 'createdAt', direction: -1 } as const;
        const { rows } = await coaching.pageInsights(context, {}, newestFirst, toPageRequest(request));
        return rows.map((insight) => {
          const { id, title, description: summary, createdAt } = insight;
          const facts = { ...unsaid, id, title, summary, severity: toSeverity(insight), createdAt };
          return { ...facts, type: 'Insight', domain: 'coaching', object: insight };
        });
      },
    },
    {
      domain: 'workforce',
      type: 'AiInsight',
      async findItems(context, request) {
        const { rows } = await workforce.insights.pageInsights(context, {}, toPageRequest(request));
        return rows.map((insight) => {
          const { id, title, insightType, summary, createdAt } = insight;
          const facts = { ...unsaid, id, title: title ?? insightType, summary, createdAt };
          return { ...facts, type: 'AiInsight', domain: 'workforce', object: insight };
        });
      },
    },
    {
      domain: 'portal',
      type: 'AnalysisRun',
      async findItems(context, request) {
        const { rows } = await portal.runs.pageRuns(context, { scope: 'mine' }, toPageRequest(request));
        return rows.map(toRunItem);
      },
    },
    {
      domain: 'travel',
      type: 'InsightEvent',
      async findItems(context, request) {
        const { rows } = await queries.pageEvents(context, {}, toPageRequest(request));
        return rows.map((event) => {
          const { id, title, summary, severity, priority, entityType, entityId, createdAt } = event;
          const facts = { id, title, summary, severity, priority, entityType, entityId, createdAt };
          return { ...facts, type: 'InsightEvent', domain: 'travel', object: event };
        });
      },
    },
    {
      domain: 'travel',
      type: 'Recommendation',
      async findItems(context, request) {
        const { rows } = await queries.pageNewestRecommendations(context, toPageRequest(request));
        return rows.map((recommendation) => {
          const { id, title, summary, priority, entityType, entityId, createdAt } = recommendation;
          const facts = { id, title, summary, severity: null, priority, entityType, entityId, createdAt };
          return { ...facts, type: 'Recommendation', domain: 'travel', object: recommendation };
        });
      },
    },
  ];
}
