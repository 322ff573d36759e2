import type { Doc } from '../bson/values.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { DocumentWriter } from '../documents/writer.ts';
import type { GroupCommit } from '../storage/group-commit.ts';
import type { Storage } from '../storage/storage.ts';
import type { Cursors } from './cursors.ts';

/** What commands work with. */
export interface Context {
  readonly storage: Storage;
  readonly catalog: Catalog;
  readonly writer: DocumentWriter;
  readonly commits: GroupCommit;
  readonly cursors: Cursors;
  /** True when the data folder held no document when it was opened. */
  readonly isFresh: boolean;
}

/** One command to run. */
export interface Command {
  readonly name: string;
  readonly db: string;
  readonly body: Doc;
  /** Documents that came beside the body, still encoded. */
  readonly sequences: ReadonlyMap<string, readonly Buffer[]>;
}

/** Runs one command; the reply gets `ok: 1`. Throws a CommandError, or rejects with one. */
export type Handler = (context: Context, command: Command) => Doc | Promise<Doc>;
