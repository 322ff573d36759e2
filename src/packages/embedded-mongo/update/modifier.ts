import type { Path } from '../bson/path.ts';
import type { Doc } from '../bson/values.ts';

/** Changes a document in place at a path. @throws CommandError when the document's value does not allow it. */
export type Modifier = (doc: Doc, path: Path, context: UpdateContext) => void;

/** What a modifier may need to know. */
export interface UpdateContext {
  /** True while an upsert makes a new document. */
  readonly isInsert: boolean;
  readonly now: Date;
}
