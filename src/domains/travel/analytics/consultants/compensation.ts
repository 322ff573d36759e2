import type { Compensation } from '../../records/record.ts';
import type { ConsultantProfile, PeriodType } from '../consultant-results.ts';
import type { CurrencyConverter } from '../deps.ts';
import { decimal, toMoney, integer, type Fraction } from '../figures.ts';

/**
 * Months of salary that are shown; a year's profile shows one month's (docs/travel-metrics-consultants.md,
 * "Compensation").
 */
const salaryMonths: Record<PeriodType, number> = { month: 1, quarter: 3, year: 1 };

/**
 * Salary of the period = annual / 12 × months; commission = rate × commission income
 * (docs/travel-metrics-consultants.md, "Compensation").
 * @param commissionIncome of the period, in units of the answer's currency.
 * @returns null if only another currency than the salary's is asked for.
 * @throws GatewayError NO_RATE.
 */
export function toCompensationImpact(
  { salaryAnnualAmount, commissionRate, currencyCode }: Compensation,
  periodType: PeriodType,
  commissionIncome: Fraction,
  currency: CurrencyConverter,
): ConsultantProfile['compensationImpact'] {
  const factor = currency.factorOf(currencyCode);
  if (!factor) return null;
  const annual = integer(salaryAnnualAmount).mul(factor);
  const salary = annual.div(12).mul(salaryMonths[periodType]);
  const commission = decimal(commissionRate).mul(commissionIncome);
  return {
    salaryAnnualAmount: toMoney(annual),
    salaryPeriodAmount: toMoney(salary),
    commissionRate,
    estimatedCommissionAmount: toMoney(commission),
    estimatedTotalPayAmount: toMoney(salary.add(commission)),
  };
}
