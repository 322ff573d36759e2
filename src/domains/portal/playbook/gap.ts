/**
 * How far a figure is from its target, relative to the target, 0 to 1; from a target of 0, the figure itself.
 * By hand: a bounce rate of 0.68 with the target 0.5: 0.18 / 0.5 = 0.36.
 */
export function gapOf({ value, target }: { readonly value: number; readonly target: number }): number {
  return Math.min(1, target === 0 ? Math.abs(value) : Math.abs(value - target) / Math.abs(target));
}
