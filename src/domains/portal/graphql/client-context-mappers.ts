import type { ContextPart } from '../../../generated/schema-types.ts';
import type { StoredPart } from '../client-context/client-context-store.ts';
import type { PartName } from '../client-context/parts.ts';

export type ClientContextPartSource = StoredPart;

/** `ACTION_ITEMS` as `action-items`. */
export const toPartName = (part: ContextPart): PartName => part.toLowerCase().replace('_', '-') as PartName;
export const toPartValue = (part: PartName): ContextPart =>
  part.toUpperCase().replace('-', '_') as ContextPart;
