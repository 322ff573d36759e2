import { decodeDocument } from '../bson/decode.ts';
import { asNumber, createDoc, type Doc, isDoc, type Value } from '../bson/values.ts';
import { badValue, CommandError } from '../errors.ts';
import type { Command } from './context.ts';

/** Fields that any command may carry and that change nothing here. */
const generic = new Set([
  '$db',
  'lsid',
  'comment',
  'maxTimeMS',
  'readConcern',
  'writeConcern',
  '$readPreference',
  '$clusterTime',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
]);

function isDefault(value: Value): boolean {
  return value === null || value === false || (isDoc(value) && Object.keys(value).length === 0);
}

/**
 * Refuses every option that is not known, so that none is ever ignored.
 * @throws CommandError 40415 naming the option; 20 for a transaction, which a standalone server refuses.
 */
export function assertOptions(command: Command, known: readonly string[]): void {
  for (const [option, value] of Object.entries(command.body)) {
    if (option === command.name || generic.has(option) || known.includes(option)) continue;
    if (option === 'txnNumber' || option === 'startTransaction' || option === 'autocommit') {
      throw new CommandError(20, 'Transaction numbers are only allowed on a replica set member or mongos');
    }
    if (!isDefault(value)) throw unknownField(command.name, option);
  }
}

/** Refuses unknown fields of a statement inside a command. @throws CommandError 40415 */
export function assertFields(doc: Doc, owner: string, known: readonly string[]): void {
  for (const [name, value] of Object.entries(doc)) {
    if (!known.includes(name) && !isDefault(value)) throw unknownField(owner, name);
  }
}

function unknownField(owner: string, name: string): CommandError {
  return new CommandError(40415, `BSON field '${owner}.${name}' is an unknown field.`);
}

/** The collection that a command names as its first field. @throws CommandError 73 */
export function collectionName(command: Command): string {
  const name = command.body[command.name];
  if (typeof name !== 'string' || name === '') {
    throw new CommandError(73, `Invalid namespace specified '${command.db}.'`);
  }
  return name;
}

/** A document option; an absent one is empty. @throws CommandError 14 */
export function docOption(doc: Doc, name: string): Doc {
  const value = doc[name];
  if (value === undefined || value === null) return createDoc();
  if (!isDoc(value))
    throw new CommandError(14, `BSON field '${name}' is the wrong type, expected type 'object'`);
  return value;
}

/** A non-negative integer option. @throws CommandError 2 for a negative one, 14 for another type */
export function integerOption(doc: Doc, name: string): number | undefined {
  const value = doc[name];
  if (value === undefined || value === null) return undefined;
  const number = asNumber(value);
  if (number === undefined)
    throw new CommandError(14, `BSON field '${name}' is the wrong type, expected a number`);
  if (number < 0 || !Number.isSafeInteger(number)) {
    throw badValue(`BSON field '${name}' value must be >= 0 and an integer, actual value '${number}'`);
  }
  return number;
}

/** The statements of a write command, from beside the body or within it. @throws CommandError 14 */
export function statements(command: Command, name: string): Doc[] {
  const beside = command.sequences.get(name);
  const list = beside?.map((raw) => decodeDocument(raw)) ?? command.body[name];
  if (!Array.isArray(list) || !list.every(isDoc)) {
    throw new CommandError(14, `BSON field '${command.name}.${name}' must be an array of objects`);
  }
  if (list.length === 0 || list.length > 100_000) {
    throw new CommandError(
      72,
      `Write batch sizes must be between 1 and 100000. Got ${list.length} operations.`,
    );
  }
  return list;
}
