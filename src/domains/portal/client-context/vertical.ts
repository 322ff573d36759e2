import type { ClientContext } from './parts.ts';
import { member, toName } from './safe-read.ts';

/** The industries whose clients get benchmarks and recommendations of their own. */
export const verticals = ['dental', 'medical', 'legal', 'home_services', 'retail'] as const;
export type Vertical = (typeof verticals)[number];

/** The client's vertical as we name it (`Home Services` is `home_services`); undefined for any other. */
export function toVertical(context: ClientContext): Vertical | undefined {
  const name = toName(member(member(context, 'profile'), 'vertical'));
  return verticals.find((vertical) => vertical === name);
}

/** What a client of the vertical is called. */
export const clientNames: Record<Vertical, string> = {
  dental: 'dental practice',
  medical: 'medical practice',
  legal: 'law firm',
  home_services: 'home service business',
  retail: 'shop',
};
