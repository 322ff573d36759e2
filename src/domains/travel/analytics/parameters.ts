import { badInput } from '../../../common/errors.ts';

/** From the smallest to the largest number that a parameter may be, both included, and what it is if not given. */
export interface IntegerBounds {
  min: number;
  max: number;
  defaultValue: number;
}

/**
 * Reads a whole number.
 * @param name the parameter's, in snake_case.
 * @throws GatewayError BAD_INPUT naming the parameter.
 */
export function readInteger(
  name: string,
  given: number | null | undefined,
  { min, max, defaultValue }: IntegerBounds,
): number {
  const value = given ?? defaultValue;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw badInput([name], `a whole number from ${min} to ${max}`, given);
}

/**
 * Reads one of a parameter's words, which have to be written exactly so.
 * @param name the parameter's, in snake_case.
 * @throws GatewayError BAD_INPUT naming the parameter and its words.
 */
export function readChoice<const Choice extends string>(
  name: string,
  given: string | null | undefined,
  choices: readonly Choice[],
  defaultValue: NoInfer<Choice>,
): Choice {
  const value = given ?? defaultValue;
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  throw badInput([name], `one of ${choices.join(', ')}`, given);
}
