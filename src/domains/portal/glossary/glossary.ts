import type { GlossaryEntry } from './entry.ts';
import { advertisingMetrics } from './metrics/advertising.ts';
import { authorityMetrics } from './metrics/authority.ts';
import { commerceMetrics } from './metrics/commerce.ts';
import { contentMetrics } from './metrics/content.ts';
import { conversionMetrics } from './metrics/conversion.ts';
import { customerMetrics } from './metrics/customers.ts';
import { emailMetrics } from './metrics/email.ts';
import { localMetrics } from './metrics/local.ts';
import { searchMetrics } from './metrics/search.ts';
import { socialMetrics } from './metrics/social.ts';
import { speedMetrics } from './metrics/speed.ts';
import { trafficMetrics } from './metrics/traffic.ts';
import { visibilityMetrics } from './metrics/visibility.ts';
import { websiteMetrics } from './metrics/website.ts';

/** Every metric that the portal can explain without a model. */
export const glossary: readonly GlossaryEntry[] = [
  ...visibilityMetrics,
  ...trafficMetrics,
  ...websiteMetrics,
  ...speedMetrics,
  ...searchMetrics,
  ...authorityMetrics,
  ...localMetrics,
  ...contentMetrics,
  ...socialMetrics,
  ...emailMetrics,
  ...advertisingMetrics,
  ...conversionMetrics,
  ...commerceMetrics,
  ...customerMetrics,
];

const byId = new Map(glossary.map((entry) => [entry.id, entry]));
const byPath = new Map(
  glossary.flatMap((entry) => (entry.value ? [[`${entry.value.part} ${entry.value.field}`, entry]] : [])),
);

/** The entry with an id. */
export function metricById(id: string): GlossaryEntry | undefined {
  return byId.get(id);
}

/** The entry whose value a field of a part is: `analytics`, `bounceRate`. */
export function metricAt(part: string, field: string): GlossaryEntry | undefined {
  return byPath.get(`${part} ${field}`);
}
