import type { HeroKpi } from '../consultant-results.ts';
import { changeOf, ratioOf, toCount, toMoney, toRatio, integer, type Fraction } from '../figures.ts';
import { marginPctOf, type Bookings } from './bookings.ts';
import { conversionRateOf, speedToBookOf, type Funnel } from './funnel.ts';
import { toTrend } from './trend.ts';

/** What a consultant did in a period. */
export interface Performance {
  booked: Bookings;
  funnel: Funnel;
}

interface Kpi extends Pick<HeroKpi, 'key' | 'displayLabel' | 'description' | 'isLaggingIndicator'> {
  /** undefined if there is none. */
  measure: (performance: Performance) => Fraction | undefined;
  toAnswer: (exact: Fraction) => number;
}

/** In the order in which they are shown. Lagging are those that are known only once leads have been closed. */
const kpis: readonly Kpi[] = [
  {
    key: 'booked_revenue',
    displayLabel: 'Booked Revenue',
    description: 'Closed-won realized travel revenue for selected period.',
    isLaggingIndicator: false,
    measure: ({ booked }) => booked.grossAmount,
    toAnswer: toMoney,
  },
  {
    key: 'avg_gross_profit',
    displayLabel: 'Average Gross Profit',
    description: 'Average gross profit per closed-won itinerary in selected period.',
    isLaggingIndicator: false,
    measure: ({ booked }) => ratioOf(booked.grossProfit, booked.itineraryCount) ?? integer(0),
    toAnswer: toMoney,
  },
  {
    key: 'commission_income',
    displayLabel: 'Commission Income',
    description: 'Commission income of closed-won itineraries in selected period.',
    isLaggingIndicator: false,
    measure: ({ booked }) => booked.grossProfit,
    toAnswer: toMoney,
  },
  {
    key: 'margin_pct',
    displayLabel: 'Margin Percentage',
    description: 'Share of booked revenue that is not commission income in selected period.',
    isLaggingIndicator: false,
    measure: ({ booked }) => marginPctOf(booked),
    toAnswer: toRatio,
  },
  {
    key: 'conversion_rate',
    displayLabel: 'Conversion Rate',
    description: 'Leads won in relation to leads created in selected period.',
    isLaggingIndicator: true,
    measure: ({ funnel }) => conversionRateOf(funnel),
    toAnswer: toRatio,
  },
  {
    key: 'avg_speed_to_book',
    displayLabel: 'Average Speed to Book',
    description: 'Average days from creation to booking of leads won in selected period.',
    isLaggingIndicator: true,
    measure: ({ funnel }) => speedToBookOf(funnel),
    toAnswer: toCount,
  },
];

/** The figures that head a profile, each with its change against the baseline. */
export function toHeroKpis(current: Performance, baseline: Performance): HeroKpi[] {
  return kpis.map(({ key, displayLabel, description, isLaggingIndicator, measure, toAnswer }) => {
    const value = measure(current);
    const before = measure(baseline);
    return {
      key,
      displayLabel,
      description,
      value: value ? toAnswer(value) : null,
      ...toTrend(value && before && changeOf(value, before)),
      isLaggingIndicator,
    };
  });
}
