/** Money in whole øre, as an integer: sums and splits are exact. */
export type Ore = number;

/**
 * An amount as a cell holds it, in øre. In: any number, and the kroner that one of it stands for (1 000 in a
 * column in thousands; a power of ten). Out: øre, half an øre rounded away from zero.
 * Throws RangeError for a number that is not finite or whose øre are beyond the safe integers.
 */
export function toOre(amount: number, factor = 1): Ore {
  const size = Math.abs(amount);
  const ore = Number.isInteger(size) ? size * 100 * factor : Math.round(shifted(size, 100 * factor));
  if (!Number.isSafeInteger(ore)) throw new RangeError(`not an amount: ${String(amount)}`);
  return amount < 0 && ore > 0 ? -ore : ore;
}

/** A number times a power of ten, by its decimal notation: 1.005 * 100 is 100.49999999999999, a person means 100.5. */
function shifted(size: number, power: number): number {
  const text = String(size);
  const places = power === 100 ? 2 : Math.round(Math.log10(power));
  if (!text.includes("e")) return Number(`${text}e${String(places)}`);
  const [digits = "", exponent = ""] = text.split("e");
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

/**
 * Øre as a cell holds them. In: øre, and the kroner that one in the cell stands for. Out: the number nearest to
 * the amount.
 */
export function toKroner(ore: Ore, factor = 1): number {
  return ore / (100 * factor);
}

/** The sum in øre; blanks (`null`) count nothing. Exact while the sum is a safe integer. */
export function sumOre(values: Iterable<Ore | null>): Ore {
  let sum = 0;
  for (const value of values) sum += value ?? 0;
  return sum;
}

/** Whether an amount in øre is whole kroner. */
export function isWholeKroner(ore: Ore): boolean {
  return ore % 100 === 0;
}

/**
 * Splits an amount by weights, by largest remainder; ties go to the first. In: øre (also below zero),
 * weights of zero or more (all zero is equal parts), and the unit in øre that parts are whole multiples of
 * (100 for whole kroner); what the total has beyond whole units goes to the next largest remainder.
 * Out: a part for each weight, always summing to the total; a weight of zero among others gets nothing.
 * Throws RangeError for a weight or unit that is not one, and for money with no part to go to.
 */
export function distribute(total: Ore, weights: readonly number[], unit: Ore = 1): Ore[] {
  if (!Number.isSafeInteger(total)) throw new RangeError(`not an amount: ${String(total)}`);
  if (!Number.isSafeInteger(unit) || unit < 1) throw new RangeError(`not a unit: ${String(unit)}`);
  if (weights.length === 0 && total !== 0) throw new RangeError("no part to give the amount to");
  if (total < 0) return distribute(-total, weights, unit).map((part) => (part === 0 ? 0 : -part));
  const exact = exactWeights(weights);
  const whole = exact.reduce((sum, weight) => sum + weight, 0n);
  const step = whole * BigInt(unit);
  const shares = exact.map((weight, index) => {
    const ideal = BigInt(total) * weight;
    return { index, units: step === 0n ? 0n : ideal / step, remainder: step === 0n ? 0n : ideal % step };
  });
  const parts = shares.map((share) => Number(share.units) * unit);
  let left = total - sumOre(parts);
  shares.sort((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder));
  for (const { index } of shares) {
    const given = Math.min(left, unit);
    parts[index] = (parts[index] ?? 0) + given;
    left -= given;
  }
  return parts;
}

/** Weights as integers in the same proportions, exactly as their decimal notation has them. */
function exactWeights(weights: readonly number[]): bigint[] {
  const decimals = weights.map((weight) => {
    if (!Number.isFinite(weight) || weight < 0) throw new RangeError(`not a weight: ${String(weight)}`);
    const [digits = "0", exponent = "0"] = weight.toExponential().split("e");
    const [units = "0", fraction = ""] = digits.split(".");
    return { digits: BigInt(units + fraction), exponent: Number(exponent) - fraction.length };
  });
  if (decimals.every(({ digits }) => digits === 0n)) return weights.map(() => 1n);
  const lowest = Math.min(...decimals.map(({ exponent }) => exponent));
  return decimals.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - lowest));
}
