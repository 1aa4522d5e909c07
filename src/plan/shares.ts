import type { Ore } from "./money";

/** A share in basis points, as an integer: 10000 is 100 %. */
export type BasisPoints = number;

const whole: BasisPoints = 10_000;

/**
 * What share of an amount another one is. In: two amounts in øre. Out: basis points, half a point rounded
 * up, exact for any amounts; `null` when the whole is nothing.
 */
export function shareOf(part: Ore, of: Ore): BasisPoints | null {
  if (of === 0) return null;
  const sign = of < 0 ? -1n : 1n;
  const divisor = 2n * BigInt(of) * sign;
  const dividend = 2n * BigInt(part) * sign * BigInt(whole) + divisor / 2n;
  const quotient = dividend / divisor;
  // BigInt division rounds towards zero; the floor is wanted.
  return Number(dividend % divisor < 0n ? quotient - 1n : quotient);
}

/**
 * Reads a cell with a share. A percent cell holds a fraction (0.6 is 60 %); in an unformatted one people
 * type 60, so a number above 1 is a percentage. Text reads the same way, and as a percentage wherever it
 * says so (`0,5 %`). Out: basis points, half a point rounded up; `null` for what is not a share of 0–100 %.
 */
export function readShare(cell: string | number): BasisPoints | null {
  if (typeof cell === "number") return fromNumber(cell);
  const match = /^(\d{1,3}(?:[.,]\d{1,15})?) ?(%|prosent|percent|pst\.?)?$/iu.exec(
    cell.replace(/\s/gu, " ").trim(),
  );
  if (!match) return null;
  const value = Number((match[1] ?? "").replace(",", "."));
  return match[2] === undefined ? fromNumber(value) : fromPercent(value);
}

/** Whether shares make 100 %, within one basis point for each of them: three thirds do. */
export function sharesMakeWhole(shares: readonly BasisPoints[]): boolean {
  const sum = shares.reduce((total, share) => total + share, 0);
  return Math.abs(sum - whole) <= shares.length;
}

function fromNumber(value: number): BasisPoints | null {
  if (!Number.isFinite(value)) return null;
  // A calculated 1.0000000000000002 is 100 %, not one per cent.
  const rounded = Number(value.toPrecision(12));
  return fromPercent(rounded > 1 ? rounded : rounded * 100);
}

function fromPercent(percent: number): BasisPoints | null {
  const points = Math.round(Number((percent * 100).toPrecision(12)));
  return percent >= 0 && percent <= 100 ? points : null;
}
