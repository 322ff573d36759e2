import type { CashFlow } from '../../../../../src/domains/travel/insights/detector-input/cash.ts';
import type { CommandCenterInput } from '../../../../../src/domains/travel/insights/detector-input/command-center.ts';
import type { ConsultantInput } from '../../../../../src/domains/travel/insights/detector-input/consultant.ts';
import type { CurrencyExposure } from '../../../../../src/domains/travel/insights/detector-input/exposure.ts';
import type { MonthAhead } from '../../../../../src/domains/travel/insights/detector-input/outlook.ts';
import type { CompanySubject } from '../../../../../src/domains/travel/insights/detectors/company.ts';
import type { ConsultantSubject } from '../../../../../src/domains/travel/insights/detectors/consultant.ts';
import {
  toFinding,
  type Detector,
  type Observation,
} from '../../../../../src/domains/travel/insights/detectors/observation.ts';
import type { Finding } from '../../../../../src/domains/travel/insights/finding.ts';
import type { Bookings } from '../../../../../src/domains/travel/analytics/consultants/bookings.ts';
import type { Funnel } from '../../../../../src/domains/travel/analytics/consultants/funnel.ts';
import {
  Fraction,
  changeOf,
  decimal,
  ratioOf,
  integer,
} from '../../../../../src/domains/travel/analytics/figures.ts';
import { addMonths } from '../../../../../src/common/time.ts';
import { toEmployee } from '../../../../helpers/travel-records.ts';

/* Contexts in which nothing stands out, for tests to change. Amounts are given as decimals. */

export const toUnits = (amount: number): Fraction => decimal(amount).mul(10_000);

export const toFunnel = (changes: Partial<Funnel> = {}): Funnel => ({
  leadCount: 0,
  wonCount: 0,
  lostCount: 0,
  daysToBook: 0,
  ...changes,
});

export const toBooked = (itineraryCount: number, gross: number, marginPct = 0.2): Bookings => ({
  itineraryCount: integer(itineraryCount),
  paxCount: integer(2 * itineraryCount),
  grossAmount: toUnits(gross),
  grossProfit: toUnits(gross).mul(integer(1).sub(decimal(marginPct))),
});

interface ConsultantFigures {
  funnel?: Partial<Funnel>;
  /** Of the 12 and the 12 months before; twice `funnel` if not given. */
  bothYears?: Partial<Funnel>;
  booked?: Bookings;
  bookedBefore?: Bookings;
  target?: number;
  open?: { openCount: number; openGross: number };
  isActive?: boolean;
  employee?: Partial<ConsultantInput['employee']>;
}

const twice = (funnel: Partial<Funnel>) =>
  Object.fromEntries(Object.entries(funnel).map(([name, value]) => [name, 2 * value]));

/** The consultant Alex Taylor, among others whose figures are round. */
export function toConsultant(
  figures: ConsultantFigures = {},
  benchmarks: Partial<ConsultantSubject['benchmarks']> = {},
): ConsultantSubject {
  const { funnel = {}, bothYears = twice(funnel), open } = figures;
  const booked = figures.booked ?? toBooked(0, 0);
  const before = figures.bookedBefore ?? toBooked(0, 0);
  const target = toUnits(figures.target ?? 0);
  return {
    context: {
      employee: toEmployee({ id: 'employee-123', ...figures.employee }),
      isActive: figures.isActive ?? true,
      year: { funnel: toFunnel(funnel), booked },
      yearBefore: { booked: before },
      bothYears: toFunnel(bothYears),
      target,
      targetVariance: changeOf(booked.grossAmount, target),
      yoyVariance: changeOf(booked.grossAmount, before.grossAmount),
      pipeline: { openCount: open?.openCount ?? 0, openGross: toUnits(open?.openGross ?? 0) },
    },
    benchmarks: {
      conversionRate: new Fraction(2, 5),
      closeRate: new Fraction(1, 2),
      speedToBookDays: integer(20),
      marginPct: new Fraction(1, 5),
      openPerLead: undefined,
      grossPerItinerary: toUnits(1_000),
      ...benchmarks,
    },
    referencePeriod: '2026-02-01',
    currencyCode: 'USD',
  };
}

export const toCash = (cashIn: number, cashOut: number, days = 30): CashFlow => ({
  cashIn: toUnits(cashIn),
  cashOut: toUnits(cashOut),
  net: toUnits(cashIn).sub(toUnits(cashOut)),
  days,
});

const add = (flows: readonly CashFlow[]): CashFlow => ({
  cashIn: flows.reduce((sum, { cashIn }) => sum.add(cashIn), integer(0)),
  cashOut: flows.reduce((sum, { cashOut }) => sum.add(cashOut), integer(0)),
  net: flows.reduce((sum, { net }) => sum.add(net), integer(0)),
  days: flows.reduce((sum, { days }) => sum + days, 0),
});

/** 12 months up to January 2026. */
export function toCashInput(flows: readonly CashFlow[]): CommandCenterInput['cash'] {
  return {
    months: flows.map((flow, index) => ({ ...flow, month: addMonths('2025-02-01', index) })),
    lastMonth: flows.at(-1)!,
    quarter: add(flows.slice(-3)),
  };
}

export function toDeposits(received: number, target: number, itineraryCount = 40): MonthAhead['deposits'] {
  return {
    itineraryCount: integer(itineraryCount),
    received: toUnits(received),
    target: toUnits(target),
    coverage: ratioOf(toUnits(received), toUnits(target)),
  };
}

/** Months from March 2026 on. */
export function toOutlook(
  months: readonly Partial<MonthAhead & { won: number }>[],
  deposits = toDeposits(0, 0, 0),
): CommandCenterInput['outlook'] {
  const ahead = months.map((each, index) => ({
    month: addMonths('2026-03-01', index),
    yearAgo: { itineraryCount: each.won ?? 0 },
    openCount: each.openCount ?? 0,
    deposits: each.deposits ?? toDeposits(0, 0, 0),
  }));
  const openCount = ahead.reduce((sum, each) => sum + each.openCount, 0);
  return {
    months: ahead,
    deposits,
    expectedGross: integer(0),
    openGross: toUnits(1_000 * openCount),
    openCount,
    grossYearAgo: integer(0),
  };
}

export function toExposure(currencyCode: string, due: number, held: number, days = 20): CurrencyExposure {
  return {
    currencyCode,
    due: toUnits(due),
    held: toUnits(held),
    net: toUnits(due).sub(toUnits(held)),
    days,
  };
}

/** The company `acme` on 16 February 2026; it has nothing but what the changes say. */
export function toCompany(changes: Partial<CommandCenterInput> = {}): CompanySubject {
  return {
    tenantId: 'acme',
    context: {
      day: '2026-02-16',
      currencyCode: 'USD',
      leads: { now: toFunnel(), before: toFunnel() },
      booked: { now: toBooked(0, 0), before: toBooked(0, 0) },
      bookings: { now: 0, before: 0 },
      closeRatio: undefined,
      cash: toCashInput(Array.from({ length: 12 }, () => toCash(0, 0, 0))),
      outlook: toOutlook([]),
      exposure: { currencies: [], totalDue: integer(0) },
      ...changes,
    },
  };
}

/** The finding that a detector finds. */
export function find<View>(detect: Detector<View>, view: View): Finding | undefined {
  const observation = detect(view);
  return observation && toFinding(observation);
}

/** Of findings that hold the priority; undefined of others. */
export const priorityOf = <View>(detect: Detector<View>, view: View): number | undefined =>
  find(detect, view)?.priority;

/** A metric of an observation. */
export const metricOf = (seen: Observation | Finding | undefined, key: string) =>
  (seen && 'evidence' in seen
    ? seen.evidence.metrics
    : [...(seen?.signs.map(({ metric }) => metric) ?? []), ...(seen?.besides ?? [])]
  ).find((metric) => metric.key === key);
