import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { createObjectId } from '../bson/object-id.ts';
import { type Doc, isDoc } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import type { Command, Handler } from './context.ts';
import { assertOptions, collectionName } from './options.ts';
import { runStatements, toWriteReply } from './write-result.ts';

interface Sent {
  readonly raw: Buffer;
  readonly doc: Doc;
}

function toSent(doc: Doc, raw: Buffer | undefined): Sent {
  const [first] = Object.keys(doc);
  if (raw !== undefined && first === '_id') return { doc, raw };
  const { _id = createObjectId(), ...rest } = doc;
  const ordered = { _id, ...rest };
  return { doc: ordered, raw: encodeDocument(ordered) };
}

function readDocuments(command: Command): Sent[] {
  const beside = command.sequences.get('documents');
  const list = beside ?? command.body['documents'];
  if (!Array.isArray(list) || list.length === 0 || list.length > 100_000) {
    throw new CommandError(72, 'Write batch sizes must be between 1 and 100000.');
  }
  if (beside !== undefined) return beside.map((raw) => toSent(decodeDocument(raw), raw));
  return (list as Doc[]).map((doc) => {
    if (!isDoc(doc)) throw new CommandError(14, "BSON field 'insert.documents' must be an array of objects");
    return toSent(doc, undefined);
  });
}

/** insert. Source: MongoDB manual, insert. */
export const insert: Handler = async ({ catalog, commits, writer }, command) => {
  assertOptions(command, ['documents', 'ordered', 'bypassDocumentValidation']);
  const name = collectionName(command);
  const documents = readDocuments(command);
  const outcome = await commits.submit(() => {
    const collection = catalog.ensure(command.db, name);
    return runStatements(documents, command.body['ordered'] !== false, ({ doc, raw }) => {
      const current = catalog.find(collection.db, collection.name) ?? collection;
      writer.insert(current, doc, raw);
      return 1;
    });
  });
  return toWriteReply(outcome);
};
