import type { AiClient } from '../../../ai/index.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import type { ClientContextService } from '../client-context/service.ts';
import { explainByRules } from '../glossary/explain.ts';
import { answerByRules } from '../nlq/answer.ts';
import { answerPlaybook } from '../playbook/answer.ts';
import { findMatches, toRecommendation } from '../playbook/match.ts';
import type { AnalysisRun } from '../analysis-runs/analysis-run.ts';
import { answerScoring } from '../scoring/answer-scoring.ts';
import { askModel, byRulesAlone, type Answered } from './ask-model.ts';
import type { Analysis, PortalAnswer } from './answer.ts';
import type { QueryMetrics } from './metrics.ts';
import { toExplainPrompt, toNlqPrompt } from './prompt.ts';
import { report, toRun } from './report.ts';
import { toValidQuery, type PortalQuery, type ValidQuery } from './query.ts';

/** The portal's queries (docs/portal.md), whichever transport a request came through. */
export interface QueryService {
  /**
   * Answers a query about the viewer's tenant. `scoring` and `playbook` are answered by rules and wait for no
   * provider; `nlq` and `explain` by a language model, or by rules if none can.
   * @throws GatewayError BAD_INPUT that names the field, "Invalid query type" for the type; LLM_UNAVAILABLE where even
   * the rules failed; CANCELLED where the caller has left.
   */
  query(context: RequestContext, query: PortalQuery): Promise<Analysis>;
}

export interface QueryServiceDeps {
  ai: AiClient;
  contexts: Pick<ClientContextService, 'getContext'>;
  /** Takes a run to store; does not wait for the store, and does not throw. */
  record: (run: AnalysisRun) => void;
  metrics: QueryMetrics;
  /** Ends calls to models, at a shutdown. */
  stopping: AbortSignal;
  today: () => Date;
}

/** The parts of a context that scores are explained by. */
const scoringParts = ['scores', 'profile', 'benchmarks'] as const;

/** Computed when it is first asked for. */
function once<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}

async function answerQuery(
  context: RequestContext,
  query: ValidQuery,
  deps: QueryServiceDeps,
): Promise<Answered> {
  const { contexts, today } = deps;
  const { tenantId } = context.viewer;
  const { type, question, maxRecommendations } = query;
  const now = today();
  const decide = (answer: PortalAnswer): Answered => ({ answer, origin: byRulesAlone });

  if (type === 'scoring') {
    return decide(limit(answerScoring(await contexts.getContext(tenantId, scoringParts), now), query));
  }
  const known = await contexts.getContext(tenantId);
  if (type === 'playbook') return decide(answerPlaybook(known, { maxRecommendations, now }));
  const byRules = once(() =>
    limit(
      type === 'explain'
        ? explainByRules(question, known)
        : answerByRules(question, known, {
            maxRecommendations,
            // Of the curated ones those that the figures call for; general advice answers no question.
            recommend: (parts, max) =>
              findMatches(parts, { maxRecommendations: max, now })
                .matches.filter(({ evaluation }) => evaluation.truth === 'holds')
                .map(toRecommendation),
          }),
      query,
    ),
  );
  const toPrompt = () =>
    type === 'explain' ? toExplainPrompt(query, known, byRules) : toNlqPrompt(query, known);
  return await askModel(context, { query, toPrompt, byRules }, deps);
}

function limit(answer: PortalAnswer, { maxRecommendations }: ValidQuery): PortalAnswer {
  return { ...answer, recommendations: answer.recommendations.slice(0, maxRecommendations) };
}

export function createQueryService(deps: QueryServiceDeps): QueryService {
  return {
    async query(context, query) {
      const valid = toValidQuery(query);
      const startedAt = performance.now();
      const { answered, error } = await answerQuery(context, valid, deps).then(
        (given) => ({ answered: given, error: undefined }),
        (thrown: unknown) => ({ answered: undefined, error: thrown }),
      );
      const executionTimeMs = Math.round(performance.now() - startedAt);
      const run = toRun(context, valid, { answered, error, executionTimeMs });
      report(context, run, deps.metrics);
      deps.record(run);
      if (!answered) throw error;
      return { type: valid.type, ...answered.answer, metadata: { ...answered.origin, executionTimeMs } };
    },
  };
}
