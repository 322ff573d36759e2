/** A fraction of two whole numbers; `bottom` is positive. */
export interface Exact {
  top: bigint;
  bottom: bigint;
}

const divisorOf = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisorOf(b, a % b));
const distance = (a: bigint) => (a < 0n ? -a : a);

function fraction(top: bigint, bottom: bigint): Exact {
  const divisor = divisorOf(distance(top), distance(bottom)) * (bottom < 0n ? -1n : 1n);
  return { top: top / divisor, bottom: bottom / divisor };
}

/** A number as its shortest decimal text says it. */
export function exact(value: number): Exact {
  const [, sign = '', whole = '', decimals = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (whole === '') throw new Error(`exact: expected a finite number, got ${value}`);
  const digits = fraction(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length));
  const shift = 10n ** BigInt(Math.abs(Number(power)));
  return Number(power) < 0
    ? fraction(digits.top, digits.bottom * shift)
    : fraction(digits.top * shift, digits.bottom);
}

export const zero = exact(0);
export const one = exact(1);

export const plus = (a: Exact, b: Exact) =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Exact, b: Exact) => plus(a, { top: -b.top, bottom: b.bottom });
export const times = (a: Exact, b: Exact) => fraction(a.top * b.top, a.bottom * b.bottom);
/** @throws where `b` is 0. */
export const over = (a: Exact, b: Exact) => fraction(a.top * b.bottom, a.bottom * b.top);
export const isZero = (a: Exact) => a.top === 0n;
/** Negative, 0 or positive, for sorting. */
export const compare = (a: Exact, b: Exact) => Number(minus(a, b).top > 0n) - Number(minus(a, b).top < 0n);

export const total = (values: readonly Exact[]) => values.reduce(plus, zero);
/** 0 if the base is 0: ratios, shares and averages of nothing. */
export const ratio = (part: Exact, base: Exact) => (isZero(base) ? zero : over(part, base));
/** (current − base) / base, null if the base is 0: variances and growth. */
export const change = (current: Exact, base: Exact) =>
  isZero(base) ? null : over(minus(current, base), base);

/** The nearest number of so many places, a half away from zero. */
export function round(value: Exact, places: number): number {
  const scale = 10n ** BigInt(places);
  const doubled = 2n * distance(value.top) * scale + value.bottom;
  const digits = String(doubled / (2n * value.bottom)).padStart(places + 1, '0');
  const text = `${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`;
  return Number(text) === 0 ? 0 : Number(value.top < 0n ? `-${text}` : text);
}

export const money = (value: Exact) => round(value, 2);
/** Counts and days with a fraction, as the documented examples show them. */
export const tenths = (value: Exact) => round(value, 1);
export const rate = (value: Exact) => round(value, 4);
export const rateOrNull = (value: Exact | null) => (value === null ? null : rate(value));

/** The square root of a number that is not negative, its fortieth place cut off. */
export function root({ top, bottom }: Exact): Exact {
  const scale = 10n ** 40n;
  const square = (top * scale * scale) / bottom;
  if (square === 0n) return zero;
  // Newton's steps come down to it from above, and are there when they no longer fall.
  let guess = square + 1n;
  while ((guess + square / guess) / 2n < guess) guess = (guess + square / guess) / 2n;
  return fraction(guess, scale);
}
