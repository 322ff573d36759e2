/** A number that a text names. */
export interface TextNumber {
  /** As it stands there. */
  text: string;
  kind: 'number' | 'percent' | 'scaled' | 'date' | 'month' | 'time';
  /**
   * What it may mean: a decimal number such as `18.4`, one of thousands, millions or billions such as `1.2M` (`K`, `M`,
   * `B`; of months, `12m`), `YYYY-MM-DD` (or `MM-DD` of a date without its year),
   * `YYYY-MM`, or `HH:MM`. Two where the text is ambiguous (`1,234`); none if it cannot be told.
   */
  interpretations: readonly string[];
}
