/** A member of what may be anything: undefined unless it is an object that has the member itself. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** A number from 0 to `max`. Anything else a context may hold (a text, NaN, null, below 0) is unknown: undefined. */
export function quantity(value: unknown, max = Number.MAX_VALUE): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= max ? value : undefined;
}

/** A text as names are compared: lower case, words joined by `_`. */
export function toName(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 100
    ? value
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_')
    : undefined;
}
