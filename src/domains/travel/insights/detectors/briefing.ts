import { decimal, integer, type Fraction } from '../../analytics/figures.ts';
import type { CommandCenterInput } from '../detector-input/command-center.ts';
import type { Finding, Evaluation } from '../finding.ts';
import type { EvidenceMetric } from '../evidence.ts';
import { ofCompany, type CompanySubject } from './company.ts';
import * as figures from './company-metrics.ts';
import { toNetExposure } from './company-exposure.ts';
import { sampleShare, type Sample } from './significance.ts';
import type { InsightType } from './observation.ts';
import { confidenceParts, thresholds } from './thresholds.ts';
import { toAmountText, toList, toNumberText, toPercentText } from './format.ts';

type Briefing = Evaluation['briefing'];

const title = 'Daily operating brief';
const maxActions = 5;

/** What a type of insight is called in the briefing, and what it asks for; one action for all entities of the type. */
const topics: Record<InsightType, { topic: string; action: string }> = {
  cash_squeeze: {
    topic: 'cash flow',
    action: 'Collect overdue balances and plan the next supplier payments.',
  },
  deposit_coverage: {
    topic: 'deposits',
    action: 'Escalate deposit follow-up on booked trips ahead.',
  },
  fx_exposure: {
    topic: 'currency exposure',
    action: 'Cover supplier payments in currencies that are hardly held.',
  },
  pipeline_gap: {
    topic: 'the pipeline',
    action: 'Refill the pipeline where open quotes are short.',
  },
  conversion_decline: {
    topic: 'lead conversion',
    action: 'Find out where leads are lost that used to be won.',
  },
  bookings_decline: {
    topic: 'bookings',
    action: 'Find out which channels bring fewer bookings than a year ago.',
  },
  margin_erosion: {
    topic: 'margins',
    action: 'Review discounts and supplier costs where margins have eroded.',
  },
  coaching_signal: {
    topic: 'consultant coaching',
    action: 'Prioritize coaching of consultants behind on conversion or growth.',
  },
  slow_speed_to_book: {
    topic: 'speed to book',
    action: 'Shorten follow-up where bookings take longest.',
  },
};

/** The types among the findings, that of the most urgent finding first. */
function topicsOf(findings: readonly Finding[]) {
  return [...new Set(findings.map(({ insightType }) => insightType as InsightType))].map(
    (type) => topics[type],
  );
}

function toSummary(findings: readonly Finding[], urgent: readonly Finding[]): string {
  const reviewed = 'Command center metrics reviewed';
  const names = (of: readonly Finding[]) => toList(topicsOf(of).map(({ topic }) => topic));
  if (urgent.length > 0) return `${reviewed}; what calls for action: ${names(urgent)}.`;
  if (findings.length > 0)
    return `${reviewed}; nothing calls for action, worth watching: ${names(findings)}.`;
  return `${reviewed}; cash, conversion, deposits and pipeline show nothing that calls for action.`;
}

/** The currency in which most is to be paid beyond what is held. */
function toLargestExposure({ exposure }: CommandCenterInput): EvidenceMetric | undefined {
  const [largest] = exposure.currencies.toSorted((one, other) => other.net.compare(one.net));
  return largest?.net.gt(0) ? toNetExposure(largest) : undefined;
}

/** The figures that are known, each with the words that say it. */
function toHighlights(context: CommandCenterInput): { metric: EvidenceMetric; text: string }[] {
  const { currencyCode } = context;
  const toAmount = ({ currentValue }: EvidenceMetric) => toAmountText(currentValue, currencyCode);
  const toPercent = ({ currentValue }: EvidenceMetric) => toPercentText(currentValue);
  const toCount = ({ currentValue }: EvidenceMetric) => toNumberText(currentValue);
  const all: [EvidenceMetric | undefined, string, (metric: EvidenceMetric) => string][] = [
    [figures.toLeadConversion(context), 'Lead conversion 12m is', toPercent],
    [figures.toDepositCoverage(context), 'Deposit coverage 6m average is', toPercent],
    [figures.toNetCash(context), 'Net cash of the last 3 months is', toAmount],
    [figures.toMargin(context), 'Margin 12m is', toPercent],
    [figures.toBookings(context), 'Bookings of the last 3 months are', toCount],
    [figures.toExpectedRevenue(context), 'Expected revenue of the next 6 months is', toAmount],
    [figures.toOpenPipeline(context), 'Open pipeline of the next 6 months is', toAmount],
    [figures.toCloseRatioMetric(context), 'Close ratio 12m is', toPercent],
    [toLargestExposure(context), 'The largest net exposure of the next 90 days is', toAmount],
  ];
  return all.flatMap(([metric, words, toText]) =>
    metric ? [{ metric, text: `${words} ${toText(metric)}.` }] : [],
  );
}

/** What the briefing's figures are taken from. */
function samplesOf({ leads, outlook, cash, booked, bookings }: CommandCenterInput): Sample[] {
  const { conversion, depositCoverage, cash: flow, margin, bookings: booking } = thresholds.company;
  return [
    { size: integer(leads.now.leadCount), min: conversion.minLeads },
    { size: outlook.deposits.itineraryCount, min: depositCoverage.minItineraries },
    { size: integer(cash.quarter.days), min: flow.minDays.quarter },
    { size: booked.now.itineraryCount, min: margin.minItineraries },
    { size: integer(bookings.now), min: booking.minBookings },
  ];
}

/** 0.4 + 0.6 × the mean of n / (n + least n) over what the figures are taken from, to 2 places. */
function toConfidence(context: CommandCenterInput): number {
  const shares = samplesOf(context).map(sampleShare);
  const mean = shares.reduce((sum: Fraction, share) => sum.add(share), integer(0)).div(shares.length);
  const base = decimal(confidenceParts.base);
  return base
    .add(mean.mul(integer(1).sub(base)))
    .round(2)
    .valueOf();
}

/**
 * The day's briefing: what is known of the company, and the actions of the most urgent findings.
 * @param findings of consultants and company, the most urgent first.
 */
export function createBriefing(view: CompanySubject, findings: readonly Finding[]): Briefing {
  const { origin } = ofCompany(view);
  const highlights = toHighlights(view.context);
  if (highlights.length === 0) {
    const template = {
      title,
      summary: 'There is no travel data to report on yet.',
      highlights: [],
      topActions: [],
    };
    return { evidence: { ...origin, metrics: [] }, confidence: 0, template };
  }
  const urgent = findings.filter(({ callsForAction }) => callsForAction);
  return {
    evidence: { ...origin, metrics: highlights.map(({ metric }) => metric) },
    confidence: toConfidence(view.context),
    template: {
      title,
      summary: toSummary(findings, urgent),
      highlights: highlights.map(({ text }) => text),
      topActions: topicsOf(urgent)
        .slice(0, maxActions)
        .map(({ action }) => action),
    },
  };
}
