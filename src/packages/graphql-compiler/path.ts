/** A place in the answer, from the leaf to the root. */
export interface Path {
  readonly prev: Path | undefined;
  readonly key: string | number;
  /** The object type that has the field; undefined for an item of a list. */
  readonly typename: string | undefined;
}
