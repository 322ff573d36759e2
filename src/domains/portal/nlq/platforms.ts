import type { ClientContext } from '../client-context/parts.ts';
import { plausibleValue } from '../glossary/metric-value.ts';
import { formatValue } from '../glossary/format.ts';
import { metricById } from '../glossary/glossary.ts';
import { quote } from '../glossary/quote.ts';
import { member, toName } from '../client-context/safe-read.ts';

const knownPlatforms: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  pinterest: 'Pinterest',
  snapchat: 'Snapchat',
  threads: 'Threads',
  tiktok: 'TikTok',
  twitter: 'Twitter',
  x: 'X',
  youtube: 'YouTube',
  yelp: 'Yelp',
  nextdoor: 'Nextdoor',
  google: 'Google',
};

export interface Platform {
  /** As the platform writes itself; undefined if it is not a known one. */
  readonly knownName: string | undefined;
  readonly givenName: string;
  /** 0 to 1. */
  readonly engagementRate: number;
}

/** The platforms of `social` whose engagement rate is known, the highest first. */
export function platformsOf(context: ClientContext): Platform[] {
  const platforms = member(member(context, 'social'), 'platforms');
  const entry = metricById('engagement-rate');
  if (!Array.isArray(platforms) || !entry) return [];
  return platforms
    .flatMap((platform: unknown) => {
      const givenName = member(platform, 'name');
      const engagementRate = plausibleValue(entry, member(platform, 'engagementRate'));
      if (typeof givenName !== 'string' || engagementRate === undefined) return [];
      const name = toName(givenName) ?? '';
      const knownName = Object.hasOwn(knownPlatforms, name) ? knownPlatforms[name] : undefined;
      return [{ knownName, givenName, engagementRate }];
    })
    .sort((one, other) => other.engagementRate - one.engagementRate);
}

/** Which of several platforms engages most: `Instagram has the highest engagement rate, 4.1%`. */
export function describeBestPlatform(context: ClientContext): string | undefined {
  const [best, second] = platformsOf(context);
  if (!best || !second) return undefined;
  return `${best.knownName ?? quote(best.givenName)} has the highest engagement rate of your platforms, ${formatValue({ unit: 'ratio' }, best.engagementRate)}`;
}
