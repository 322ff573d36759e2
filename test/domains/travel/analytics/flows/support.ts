import { createFlowAnalytics } from '../../../../../src/domains/travel/analytics/flows/flow-analytics.ts';
import { GatewayError } from '../../../../../src/common/errors.ts';
import type { TestRecords } from '../../../../helpers/travel-records.ts';
import {
  createTestAnalyticsDeps,
  createTestContext,
  type TestAnalyticsOptions,
} from '../../../../helpers/travel-views.ts';

export const context = createTestContext();

/** The flow analytics of records in memory; the as-of date is the examples', 2026-02-07, if not given. */
export const createFlows = (records: TestRecords, options?: TestAnalyticsOptions) =>
  createFlowAnalytics(createTestAnalyticsDeps(records, options));

/** The code and the message of the failure that the promise must end with. */
export async function failureOf(promise: Promise<unknown>): Promise<{ code: string; message: string }> {
  const thrown: unknown = await promise.then(
    (answer) => new Error(`expected a failure, got ${JSON.stringify(answer)}`),
    (error: unknown) => error,
  );
  if (!(thrown instanceof GatewayError)) throw thrown;
  return { code: thrown.code, message: thrown.message };
}

/** What stands under an answer of the flows whose numbers come from the company's own systems. */
export const flowMeta = (timeWindow: string, currency: string | null, asOfDate = '2026-02-07') => ({
  asOfDate,
  source: 'salesforce_kaptio',
  timeWindow,
  calculationVersion: 'v1',
  currency,
});
