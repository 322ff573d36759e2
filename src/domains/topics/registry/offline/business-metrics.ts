import type { BusinessMetricsResponse } from '../models/metrics.ts';
import { clean, enumerate } from './text.ts';

/** The figures that metrics are computed from; each is optional, money in one currency. */
export const figureNames = [
  'revenue',
  'previous_revenue',
  'direct_costs',
  'operating_costs',
  'customers',
  'new_customers',
  'lost_customers',
  'marketing_spend',
  'cash',
] as const;
export type FigureName = (typeof figureNames)[number];
type Figures = Readonly<Record<FigureName, number>>;

type Unit = BusinessMetricsResponse['metrics'][number]['unit'];

interface Formula {
  name: string;
  unit: Unit;
  needs: readonly FigureName[];
  formula: string;
  /** Not finite where the figures allow no value, such as a division by zero. */
  compute: (figures: Figures) => number;
  interpret: (value: number) => string;
}

const sign = (value: number, above: string, zero: string, below: string) =>
  value > 0 ? above : value < 0 ? below : zero;

const formulas: readonly Formula[] = [
  {
    name: 'Revenue growth',
    unit: 'percent',
    needs: ['revenue', 'previous_revenue'],
    formula: '(revenue − previous_revenue) / previous_revenue',
    compute: (f) => (100 * (f.revenue - f.previous_revenue)) / f.previous_revenue,
    interpret: (v) => sign(v, 'Revenue grew.', 'Revenue stayed the same.', 'Revenue fell.'),
  },
  {
    name: 'Gross margin',
    unit: 'percent',
    needs: ['revenue', 'direct_costs'],
    formula: '(revenue − direct_costs) / revenue',
    compute: (f) => (100 * (f.revenue - f.direct_costs)) / f.revenue,
    interpret: (v) =>
      sign(
        v,
        'What remains of each sale to pay for everything else.',
        'Sales pay for themselves only.',
        'Each sale costs more than it brings.',
      ),
  },
  {
    name: 'Operating profit',
    unit: 'currency',
    needs: ['revenue', 'direct_costs', 'operating_costs'],
    formula: 'revenue − direct_costs − operating_costs',
    compute: (f) => f.revenue - f.direct_costs - f.operating_costs,
    interpret: (v) =>
      sign(v, 'The business earns money.', 'The business breaks even.', 'The business loses money.'),
  },
  {
    name: 'Revenue per customer',
    unit: 'currency',
    needs: ['revenue', 'customers'],
    formula: 'revenue / customers',
    compute: (f) => f.revenue / f.customers,
    interpret: () => 'What a customer brings on average in the period.',
  },
  {
    name: 'Customer churn',
    unit: 'percent',
    needs: ['customers', 'lost_customers'],
    formula: 'lost_customers / customers',
    compute: (f) => (100 * f.lost_customers) / f.customers,
    interpret: (v) =>
      sign(
        v,
        'The share of customers who left in the period.',
        'No customer left.',
        'Check the figures: a share below zero cannot be.',
      ),
  },
  {
    name: 'Customer acquisition cost',
    unit: 'currency',
    needs: ['marketing_spend', 'new_customers'],
    formula: 'marketing_spend / new_customers',
    compute: (f) => f.marketing_spend / f.new_customers,
    interpret: () => 'What a new customer costs; compare it with the revenue per customer.',
  },
  {
    name: 'Runway',
    unit: 'months',
    needs: ['cash', 'revenue', 'direct_costs', 'operating_costs'],
    formula:
      'cash / (direct_costs + operating_costs − revenue), for monthly figures; only where a loss is made',
    compute: (f) => {
      const loss = f.direct_costs + f.operating_costs - f.revenue;
      return loss > 0 ? f.cash / loss : Number.NaN;
    },
    interpret: () => 'How long the cash lasts if nothing changes.',
  },
];

/** To 2 decimals, half away from zero; never -0. */
const round = (value: number) => (Math.sign(value) * Math.round(Math.abs(value) * 100)) / 100 + 0;

/** What the given figures allow to compute, and what others would add. */
export function computeMetrics(
  given: { readonly [Name in FigureName]?: number } & { readonly period?: string },
): BusinessMetricsResponse {
  const metrics: BusinessMetricsResponse['metrics'] = [];
  const missing: BusinessMetricsResponse['missing'] = [];
  for (const { name, unit, needs, formula, compute, interpret } of formulas) {
    const absent = needs.filter((need) => given[need] === undefined);
    if (absent.length > 0) {
      missing.push({ metric: name, needs: absent });
      continue;
    }
    const value = round(compute(given as Figures));
    if (Number.isFinite(value))
      metrics.push({ name, value, unit, formula, interpretation: interpret(value) });
  }
  return { summary: summarise(metrics, clean(given.period ?? '', 60)), metrics, missing };
}

const suffixes: Partial<Record<Unit, string>> = { percent: ' %', months: ' months' };

function summarise(metrics: BusinessMetricsResponse['metrics'], period: string): string {
  const start = period === '' ? 'The figures' : `The figures of ${period}`;
  if (metrics.length === 0) return `${start} do not allow any metric yet.`;
  const named = metrics.map(
    ({ name, value, unit }) => `${name.toLowerCase()} ${value}${suffixes[unit] ?? ''}`,
  );
  return `${start} give ${enumerate(named)}.`;
}
