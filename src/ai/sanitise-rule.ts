/** Something that must not leave, and what is written in its place. */
export interface Rule {
  readonly label: string;
  /** Global. Quantifiers are bounded, so that time stays linear. */
  readonly pattern: RegExp;
  /** Decides over a match; every match goes if neither this nor `sureLength` is given. */
  readonly isSure?: (match: string) => boolean;
  /** How many of a match's first characters go; 0 for none. */
  readonly sureLength?: (match: string) => number;
}
