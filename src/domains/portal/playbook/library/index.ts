import type { Vertical } from '../../client-context/vertical.ts';
import type { PlaybookEntry } from '../entry.ts';
import { dental } from './dental.ts';
import { generalReach } from './general-reach.ts';
import { generalWebsite } from './general-website.ts';
import { homeServices } from './home-services.ts';
import { legal } from './legal.ts';
import { medical } from './medical.ts';
import { retail } from './retail.ts';

/** Every recommendation of the playbook. */
export const library: readonly PlaybookEntry[] = [
  ...generalWebsite,
  ...generalReach,
  ...dental,
  ...medical,
  ...legal,
  ...homeServices,
  ...retail,
];

/** The general set, and what the playbook has for the vertical. */
export function playbookFor(vertical: Vertical | undefined): readonly PlaybookEntry[] {
  return library.filter(
    ({ verticals }) => verticals === 'general' || (vertical !== undefined && verticals.includes(vertical)),
  );
}
