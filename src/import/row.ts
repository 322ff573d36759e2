/** A line of a file, by its number from 1; or what is wrong with it. */
export type Line = { readonly line: number; readonly text: string } | LineError;

/** A record of a file as it is written there, by the number of its first line; or what is wrong with it. */
export type Row = { readonly line: number; readonly given: RawRecord } | LineError;

/** A record's values by field, unchecked: texts of a CSV file, anything of JSON. Absent fields are left out. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** A line that cannot be used. The reason reads on after `line 7: `. */
export interface LineError {
  readonly line: number;
  readonly reason: string;
}

/** What the columns of a CSV file with these names may be, and must. */
export type ColumnsOf = (header: readonly string[]) => Columns;

/** The columns of a CSV file. */
export interface Columns {
  /** All that can stand there. */
  readonly known: readonly string[];
  /** Of each of these lists one must. */
  readonly required: readonly (readonly string[])[];
}

export const isLineError = (each: Line | Row): each is LineError => 'reason' in each;
