import type { ConsultantSignal } from '../consultant-results.ts';
import { changeOf, decimal, type Fraction } from '../figures.ts';
import { marginPctOf } from './bookings.ts';
import { conversionRateOf, speedToBookOf } from './funnel.ts';
import type { Performance } from './hero-kpis.ts';
import { thresholds } from './thresholds.ts';
import { toTrend } from './trend.ts';
import { toOneDecimal, toPercent } from './format.ts';

/** How a consultant stands in a period. */
export interface Standing {
  own: Performance;
  /** All consultants together, this one included. */
  company: Performance;
  /** The consultant's target, in units of the answer's currency. */
  target: Fraction;
}

/** What a rule found worth saying. */
interface Finding {
  verdict: 'concern' | 'praise';
  description: string;
  /** What the trend's words are taken from. */
  change: Fraction | undefined;
}

interface Rule {
  concern: Pick<ConsultantSignal, 'key' | 'title'>;
  praise: Pick<ConsultantSignal, 'key' | 'title'>;
  /** @returns undefined if there is nothing to judge by, or nothing remarkable. */
  assess(standing: Standing): Finding | undefined;
}

const limits = thresholds.signals;

/** Whether a distance is remarkable: at least the limit, or more than it where `isOver`. */
function toVerdict(distance: Fraction, limit: number, isOver = false): Finding['verdict'] | undefined {
  const excess = distance.abs().compare(decimal(limit));
  if (isOver ? excess <= 0 : excess < 0) return undefined;
  return distance.lt(0) ? 'concern' : 'praise';
}

function assessTarget({ own, target }: Standing): Finding | undefined {
  const variance = changeOf(own.booked.grossAmount, target);
  const verdict = variance && toVerdict(variance, limits.target, true);
  if (!verdict) return undefined;
  const side = verdict === 'concern' ? 'below' : 'above';
  return {
    verdict,
    description: `Booked revenue is ${toPercent(variance)} ${side} target.`,
    change: variance,
  };
}

function assessConversion({ own, company }: Standing): Finding | undefined {
  if (own.funnel.leadCount < limits.minLeads) return undefined;
  const [rate, all] = [conversionRateOf(own.funnel), conversionRateOf(company.funnel)];
  const verdict = toVerdict(rate.sub(all), limits.conversion);
  return (
    verdict && {
      verdict,
      description: `Conversion is ${toPercent(rate)}, the company's is ${toPercent(all)}.`,
      change: changeOf(rate, all),
    }
  );
}

function assessMargin({ own, company }: Standing): Finding | undefined {
  if (own.booked.grossAmount.equals(0)) return undefined;
  const [margin, all] = [marginPctOf(own.booked), marginPctOf(company.booked)];
  const verdict = toVerdict(margin.sub(all), limits.margin);
  return (
    verdict && {
      verdict,
      description: `Margin is ${toPercent(margin)}, the company's is ${toPercent(all)}.`,
      change: changeOf(margin, all),
    }
  );
}

function assessSpeed({ own, company }: Standing): Finding | undefined {
  const [days, all] = [speedToBookOf(own.funnel), speedToBookOf(company.funnel)];
  if (!days || !all || days.equals(all)) return undefined;
  const isSlow = days.gt(all);
  const [slower, faster] = isSlow ? [days, all] : [all, days];
  if (slower.lt(faster.mul(decimal(limits.speed)))) return undefined;
  return {
    verdict: isSlow ? 'concern' : 'praise',
    description: `Booking takes ${toOneDecimal(days)} days on average, the company's average is ${toOneDecimal(all)}.`,
    change: changeOf(days, all),
  };
}

const rules: readonly Rule[] = [
  {
    concern: { key: 'behind_target', title: 'Behind Target' },
    praise: { key: 'ahead_of_target', title: 'Ahead of Target' },
    assess: assessTarget,
  },
  {
    concern: { key: 'low_conversion', title: 'Low Conversion' },
    praise: { key: 'strong_conversion', title: 'Strong Conversion' },
    assess: assessConversion,
  },
  {
    concern: { key: 'low_margin', title: 'Low Margin' },
    praise: { key: 'strong_margin', title: 'Strong Margin' },
    assess: assessMargin,
  },
  {
    concern: { key: 'slow_booking', title: 'Slow Booking' },
    praise: { key: 'fast_booking', title: 'Fast Booking' },
    assess: assessSpeed,
  },
];

/** What deserves a look (signals) and what goes well (insight cards), by the thresholds; both empty when all is calm. */
export function toSignals(standing: Standing): {
  signals: ConsultantSignal[];
  insightCards: ConsultantSignal[];
} {
  const found = rules.flatMap((rule) => {
    const finding = rule.assess(standing);
    if (!finding) return [];
    const { verdict, description, change } = finding;
    return [{ verdict, signal: { ...rule[verdict], description, ...toTrend(change) } }];
  });
  const of = (wanted: Finding['verdict']) =>
    found.filter(({ verdict }) => verdict === wanted).map(({ signal }) => signal);
  return { signals: of('concern'), insightCards: of('praise') };
}
