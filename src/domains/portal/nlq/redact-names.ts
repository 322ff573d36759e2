import type { ClientContext, PartName } from '../client-context/parts.ts';
import { member } from '../client-context/safe-read.ts';

/** Fields that name a person, as far as a context's unknown fields tell; without spaces, hyphens and underscores. */
const personField =
  /^(?:primary|main|billing|account|site|business|practice|office)?(?:contact|owner|manager|founder|director|dentist|doctor|attorney|assignee|author|person)s?(?:full)?(?:name)?$|^(?:first|last|full|given|family|sur)name$/;
/** How a company's name may end, which few say. */
const companyForm = '[\\s,.]{1,3}(?:llc|pllc|inc|ltd|gmbh|corp|co|pc)\\b\\.?';

/** The parts in whose fields people are named. */
const peopledParts = ['profile', 'goals', 'action-items'] as const satisfies PartName[];

/** More are not looked for, however large a context is. */
const maxNames = 50;
const maxFields = 5_000;

/**
 * A text without the names that the context itself gives away: the business's, in any case and spacing, and those of
 * people in fields that say so, as written. First and last name alone stay, as they are words, too ("Will", "Price").
 */
export function redactNames(text: string, context: ClientContext): string {
  const business = member(member(context, 'profile'), 'businessName');
  const nameless =
    typeof business === 'string'
      ? without(text, business.replace(new RegExp(`${companyForm}$`, 'i'), ''), 'the business', 'giu')
      : text;
  return peopleOf(context).reduce((rest, name) => without(rest, name, '[name]', 'gu'), nameless);
}

function without(text: string, name: string, replacement: string, flags: string): string {
  const parts = name.slice(0, 200).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (parts.join('').length < 3) return text;
  const whole = `(?<![\\p{L}\\p{N}])${parts.join('[^\\p{L}\\p{N}]{1,5}')}(?![\\p{L}\\p{N}])(?:${companyForm})?`;
  return text.replace(new RegExp(whole, flags), replacement);
}

/** The names of people in a context, the longest first, so that none hides within another. */
function peopleOf(context: ClientContext): string[] {
  const names = new Set<string>();
  let fields = 0;
  const visit = (value: unknown, isPerson: boolean): void => {
    if (typeof value === 'string') {
      if (isPerson && names.size < maxNames) names.add(value);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if ((fields += 1) > maxFields) return;
      const field = key.toLowerCase().replace(/[\s_-]/g, '');
      const isNamed = Array.isArray(value)
        ? isPerson
        : personField.test(field) || (isPerson && field === 'name');
      visit(inner, isNamed);
    }
  };
  for (const part of peopledParts) visit(member(context, part), false);
  return [...names].sort((one, other) => other.length - one.length);
}
