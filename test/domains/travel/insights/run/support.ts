import type { AiClient } from '../../../../../src/ai/index.ts';
import type { Finding, Evaluate, Evaluation } from '../../../../../src/domains/travel/insights/finding.ts';
import type { EvidenceMetric } from '../../../../../src/domains/travel/insights/evidence.ts';
import type {
  Briefing,
  InsightEvent,
  Recommendation,
} from '../../../../../src/domains/travel/insights/insight-event.ts';
import type { RunResult, RunTrigger } from '../../../../../src/domains/travel/insights/run/run.ts';
import type { RunDeps } from '../../../../../src/domains/travel/insights/run/run-deps.ts';
import {
  createRunService,
  type RunService,
} from '../../../../../src/domains/travel/insights/run/run-service.ts';
import type { TravelStores } from '../../../../../src/domains/travel/index.ts';
import type { EventBus } from '../../../../../src/events/bus.ts';
import { createMemoryBus } from '../../../../../src/events/memory.ts';
import { createSystemContext } from '../../../../../src/common/system-context.ts';
import type { Log, RequestContext, Role } from '../../../../../src/common/request-context.ts';
import { FakeAi } from '../../../../helpers/fake-ai.ts';
import { createStoreSettings } from '../../../../helpers/gateway.ts';
import { openMonitoredStores, type MonitoredStores } from '../../../../helpers/monitored-stores.ts';

export const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** A share such as a conversion rate, with what it is compared with. */
export function toShare(currentValue: number, baselineValue: number | null = 0.35): EvidenceMetric {
  return {
    key: 'conversion_rate',
    label: 'Conversion rate',
    currentValue,
    baselineValue,
    deltaPct: baselineValue === null ? null : Number((currentValue - baselineValue).toFixed(4)),
    unit: 'ratio',
  };
}

/** A consultant's finding: `Alex` of `toFinding('alex')`. */
export function toFinding(employeeId: string, rate = 0.271, changes: Partial<Finding> = {}): Finding {
  const firstName = employeeId.slice(0, 1).toUpperCase() + employeeId.slice(1);
  return {
    conditionKey: `coaching_signal/employee/${employeeId}`,
    insightType: 'coaching_signal',
    domain: 'travel_consultant',
    entityType: 'employee',
    entityId: employeeId,
    severity: 'high',
    priority: 2,
    confidence: 0.82,
    evidence: {
      summary: 'Built from consultant context + benchmark rollups.',
      metrics: [toShare(rate)],
      sourceViewNames: ['ai_context_travel_consultant_v1'],
      referencePeriod: '2026-02-01',
    },
    names: [`${firstName} Taylor`, firstName, 'Taylor'],
    template: {
      title: `${firstName} coaching opportunity`,
      summary: `Conversion is ${Number((rate * 100).toFixed(2))}%.`,
      recommendedAction: `Review the pipeline with ${firstName} Taylor.`,
    },
    callsForAction: true,
    ...changes,
  };
}

export function toEvaluation(findings: readonly Finding[], conversion = 0.312): Evaluation {
  return {
    findings,
    untriggeredMetrics: new Map(),
    consultantsEvaluated: 25,
    briefing: {
      evidence: {
        summary: 'Built from ai_context_command_center_v1 aggregate metrics.',
        metrics: [{ ...toShare(conversion), label: 'Lead conversion (12m)' }],
        sourceViewNames: ['ai_context_command_center_v1'],
        referencePeriod: '2026-02-16',
      },
      confidence: 0.84,
      template: {
        title: 'Daily operating brief',
        summary: 'Command center metrics reviewed.',
        highlights: [`Lead conversion 12m is ${Number((conversion * 100).toFixed(2))}%.`],
        topActions: ['Prioritize advisor coaching.'],
      },
    },
  };
}

export const asService = (
  tenantId: string,
  roles: readonly Role[] = ['service'],
  log = silent,
): RequestContext => createSystemContext({ tenantId, userId: 'runs', roles, name: 'runs' }, log);

/** What is stored of a tenant: the oldest first, and of one moment by entity. */
export interface Stored {
  events: InsightEvent[];
  recommendations: Recommendation[];
}

/** Runs over a store of its own; what there is to find is told. */
export class Company {
  readonly tenantId: string;
  readonly stores: TravelStores;
  readonly ai = new FakeAi();
  readonly bus: EventBus = createMemoryBus();
  day = '2026-02-16';
  evaluation: Evaluation = toEvaluation([]);
  evaluate: Evaluate = () => Promise.resolve(this.evaluation);

  constructor(stores: TravelStores, tenantId: string) {
    this.stores = stores;
    this.tenantId = tenantId;
  }

  /** @param changes in place of the real parts. */
  service(changes: Partial<RunDeps & { ai: AiClient }> = {}): RunService {
    return createRunService({
      ai: this.ai,
      bus: this.bus,
      evaluate: (...given) => this.evaluate(...given),
      insights: this.stores.insights,
      runs: this.stores.runs,
      locks: this.stores.runLocks,
      asOf: () => this.day,
      stopping: new AbortController().signal,
      ...changes,
    });
  }

  async run(changes: Partial<RunDeps> = {}, trigger: RunTrigger = 'manual_api'): Promise<RunResult> {
    return await this.service(changes).run(asService(this.tenantId), trigger);
  }

  /** One run that finds these findings. */
  async runWith(findings: readonly Finding[], conversion?: number): Promise<RunResult> {
    this.evaluation = toEvaluation(findings, conversion);
    return await this.run();
  }

  async stored(): Promise<Stored> {
    const all = { page: 1, pageSize: 200 };
    const { insights } = this.stores;
    const [events, recommendations] = await Promise.all([
      insights.listEvents(this.tenantId, {}, all),
      insights.listRecommendations(this.tenantId, {}, all),
    ]);
    const compare = (one: InsightEvent | Recommendation, other: InsightEvent | Recommendation) =>
      one.createdAt.getTime() - other.createdAt.getTime() || (one.entityId < other.entityId ? -1 : 1);
    return {
      events: events.rows.toSorted(compare),
      recommendations: recommendations.rows.toSorted(compare),
    };
  }

  async briefing(): Promise<Briefing | undefined> {
    return await this.stores.insights.findBriefing(this.tenantId, this.day);
  }
}

/** Stores for all tests of a file; each company is a tenant of its own. */
export function useCompanies() {
  let opened: MonitoredStores | undefined;
  let remove: () => Promise<void> = () => Promise.resolve();
  let count = 0;
  beforeAll(async () => {
    const settings = createStoreSettings();
    remove = settings.remove;
    opened = await openMonitoredStores(settings.settings);
  });
  afterAll(async () => {
    await opened?.stores.close();
    await remove();
  });
  return (): Company => {
    if (!opened) throw new Error('useCompanies: asked for before the tests began');
    return new Company(opened.stores.travel, `company-${(count += 1)}`);
  };
}
