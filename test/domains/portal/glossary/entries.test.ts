import type { GlossaryEntry } from '../../../../src/domains/portal/glossary/entry.ts';
import {
  componentScore,
  visibilityMetrics,
} from '../../../../src/domains/portal/glossary/metrics/visibility.ts';
import { glossary, metricAt, metricById } from '../../../../src/domains/portal/glossary/glossary.ts';
import { plausibleValue } from '../../../../src/domains/portal/glossary/metric-value.ts';
import { singular, tokenize } from '../../../../src/domains/portal/glossary/tokenize.ts';
import { partNames } from '../../../../src/domains/portal/client-context/parts.ts';

const duplicates = (list: readonly string[]) => list.filter((item, at) => list.indexOf(item) !== at);
const offenders = (isWrong: (entry: GlossaryEntry) => boolean) =>
  glossary.filter(isWrong).map(({ id }) => id);

describe('the glossary', () => {
  it('holds at least 64 metrics, each under its own id', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(64);
    expect(duplicates(glossary.map(({ id }) => id))).toEqual([]);
    expect(offenders(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('gives no name to two metrics, however it is written', () => {
    const names = glossary.flatMap((entry) =>
      entry.names.map((name) => tokenize(name).map(singular).join('')),
    );
    expect(duplicates(names)).toEqual([]);
  });

  it('writes names in lower case', () => {
    expect(offenders(({ names }) => names.some((name) => name !== name.toLowerCase().trim()))).toEqual([]);
  });

  it('says meanings and remedies in sentences, formulas and causes in phrases', () => {
    const isSentence = (text: string) => /^[A-Z].{10,}\.$/.test(text);
    expect(offenders(({ meaning, remedy }) => !isSentence(meaning) || !isSentence(remedy.text))).toEqual([]);
    expect(offenders(({ good }) => typeof good === 'string' && !isSentence(good))).toEqual([]);
    const isPhrase = (text: string) => text.length > 5 && !text.endsWith('.');
    expect(offenders(({ formula, commonCauses }) => ![formula, ...commonCauses].every(isPhrase))).toEqual([]);
  });

  it('names two to four causes', () => {
    expect(offenders(({ commonCauses }) => commonCauses.length < 2 || commonCauses.length > 4)).toEqual([]);
  });

  it('calls good only what the metric can be, on the side that is better', () => {
    const isWrong = (entry: GlossaryEntry) => {
      const { good, higherIsBetter } = entry;
      if (typeof good === 'string') return false;
      const ends = [good.from, good.to].filter((end) => end !== undefined);
      const isPossible = ends.length > 0 && ends.every((end) => plausibleValue(entry, end) === end);
      const isOrdered = good.from === undefined || good.to === undefined || good.from < good.to;
      const isOnItsSide = higherIsBetter === null || (higherIsBetter ? good.from : good.to) !== undefined;
      return !isPossible || !isOrdered || !isOnItsSide;
    };
    expect(offenders(isWrong)).toEqual([]);
  });

  it('finds each value at its own place', () => {
    const places = glossary.flatMap(({ value }) => (value ? [`${value.part} ${value.field}`] : []));
    expect(duplicates(places)).toEqual([]);
    expect(offenders(({ value }) => value !== undefined && !partNames.includes(value.part))).toEqual([]);
  });

  it('knows every metric that the parts name', () => {
    const analytics =
      `sessions users newUsers pageviews pagesPerSession bounceRate avgSessionSeconds conversionRate
      conversions organicSessions mobileShare pageLoadSeconds`.split(/\s+/);
    expect(analytics.filter((field) => !metricAt('analytics', field))).toEqual([]);
    expect(['reach', 'engagementRate', 'followers'].filter((field) => !metricAt('social', field))).toEqual(
      [],
    );
    expect(['publishedPosts', 'postsLast30Days'].filter((field) => !metricAt('content', field))).toEqual([]);
    const components = ['website', 'seo', 'local', 'reviews', 'content', 'social', 'speed', 'conversions'];
    expect(components.filter((name) => !metricAt('scores', `components.${name}`))).toEqual([]);
    expect(metricAt('scores', 'overall')?.id).toBe('visibility-score');
  });

  it('gives scores of components one shape', () => {
    const [, website] = visibilityMetrics;
    expect(website).toEqual(componentScore('website', website!.names, website!));
    expect(metricById('website-score')).toBe(website);
  });
});
