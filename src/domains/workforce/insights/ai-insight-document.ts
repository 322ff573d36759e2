import { fromDocumentId, toDocumentId } from '../../../mongo/document-id.ts';
import type { AiInsight } from './ai-insight.ts';
import { toSpan } from './applicable-period.ts';
import { toReaders } from './visibility.ts';

/**
 * A stored insight. `chart` and `data` are kept as JSON text: their keys may be any, and no operator can be among
 * them. The last three fields are what lists are narrowed by.
 */
export interface AiInsightDocument extends Omit<
  AiInsight,
  'id' | 'companyId' | 'applicablePeriod' | 'chart' | 'data'
> {
  _id: string;
  tenantId: string;
  startDate: string;
  endDate: string;
  chart: string | null;
  data: string | null;
  readers: string;
  periodStart: Date;
  periodEnd: Date;
}

const toText = (value: Record<string, unknown> | null) => (value === null ? null : JSON.stringify(value));
const fromText = (text: string | null) =>
  text === null ? null : (JSON.parse(text) as Record<string, unknown>);

export function toDocument(insight: AiInsight): AiInsightDocument {
  const { id, companyId, applicablePeriod, chart, data, ...fields } = insight;
  const { start, end } = toSpan(applicablePeriod);
  return {
    _id: toDocumentId(companyId, id),
    tenantId: companyId,
    ...fields,
    startDate: applicablePeriod.startDate,
    endDate: applicablePeriod.endDate,
    chart: toText(chart),
    data: toText(data),
    readers: toReaders(insight),
    periodStart: start,
    periodEnd: end,
  };
}

export function fromDocument(document: AiInsightDocument): AiInsight {
  const {
    _id,
    tenantId,
    startDate,
    endDate,
    chart,
    data,
    readers: _readers,
    periodStart: _start,
    periodEnd: _end,
    ...fields
  } = document;
  return {
    id: fromDocumentId(tenantId, _id),
    companyId: tenantId,
    applicablePeriod: { startDate, endDate },
    chart: fromText(chart),
    data: fromText(data),
    ...fields,
  };
}
