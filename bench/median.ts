/** The middle of some numbers, the upper one of two. Throws RangeError where there are none. */
export function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
  if (middle === undefined) throw new RangeError("the median of nothing");
  return middle;
}

/** Rounded for a report: three decimals. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
