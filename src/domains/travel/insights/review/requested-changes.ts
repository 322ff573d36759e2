import { badInput } from '../../../../common/errors.ts';
import { isStorableId, maxIdBytes } from '../../../../mongo/document-id.ts';
import { readChoice } from '../../analytics/parameters.ts';
import { reviewStatuses, type ReviewStatus } from '../insight-event.ts';
import { readDay } from './query.ts';

/** What a caller wants to change of a recommendation; what is absent stays, null takes away. */
export interface RequestedChanges {
  status?: unknown;
  ownerUserId?: unknown;
  resolutionNote?: unknown;
  dueDate?: unknown;
}

/** The same, checked. */
export interface ReviewChanges {
  status?: ReviewStatus;
  ownerUserId?: string | null;
  resolutionNote?: string | null;
  dueDate?: string | null;
}

/** The longest note, in UTF-16 units. */
const maxNoteLength = 2_000;

/** What each field is called where it is at fault (REST-515, docs/rest/travel.md). */
const names = {
  status: 'status',
  ownerUserId: 'owner_user_id',
  resolutionNote: 'resolution_note',
  dueDate: 'due_date',
} as const;

/** @throws GatewayError BAD_INPUT naming the field. */
export function readStatus(given: unknown): ReviewStatus {
  if (typeof given === 'string') return readChoice('status', given, reviewStatuses, 'new');
  throw badInput(['status'], `one of ${reviewStatuses.join(', ')}`, given);
}

/**
 * @param name the field's, in snake_case.
 * @throws GatewayError BAD_INPUT naming the field.
 */
export function readNote(name: string, given: unknown): string | null {
  if (given === null || (typeof given === 'string' && given.length <= maxNoteLength)) return given;
  throw badInput([name], `a text of at most ${maxNoteLength} characters, or null`, given);
}

function readOwner(given: unknown): string | null {
  if (given === null || (typeof given === 'string' && isStorableId(given))) return given;
  throw badInput([names.ownerUserId], `1 to ${maxIdBytes} bytes of UTF-8, or null`, given);
}

function readDueDate(given: unknown): string | null {
  if (given === null) return null;
  if (typeof given !== 'string') throw badInput([names.dueDate], 'a day as YYYY-MM-DD, or null', given);
  return readDay(names.dueDate, given) ?? null;
}

/**
 * Checks what is to be changed.
 * @throws GatewayError BAD_INPUT naming the field in snake_case, or all if none is given.
 */
export function readChanges({
  status,
  ownerUserId,
  resolutionNote,
  dueDate,
}: RequestedChanges): ReviewChanges {
  const changes: ReviewChanges = {
    ...(status !== undefined && { status: readStatus(status) }),
    ...(ownerUserId !== undefined && { ownerUserId: readOwner(ownerUserId) }),
    ...(resolutionNote !== undefined && { resolutionNote: readNote(names.resolutionNote, resolutionNote) }),
    ...(dueDate !== undefined && { dueDate: readDueDate(dueDate) }),
  };
  if (Object.keys(changes).length > 0) return changes;
  throw badInput(['changes'], `at least one of ${Object.values(names).join(', ')}`, undefined);
}
