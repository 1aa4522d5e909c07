import { isWholeKroner, toKroner, toOre, type Ore } from "../../plan/money";
import { readAmount } from "../../plan/read-amount";
import { kind, shown, type Kind } from "./kind";

/** The most that a cell may hold, in kroner; more is a slip. */
const most = 1e12;

function kronerKind(strict: boolean, factor = 1): Kind<Ore> {
  const unit = factor === 1 ? {} : { unit: toOre(factor) };
  return kind<Ore>({
    type: "kroner",
    format: strict ? "#,##0" : "#,##0.00",
    align: "right",
    read(cell, report) {
      if (typeof cell !== "number") {
        const reading = readAmount(String(cell), factor);
        const reads = reading.ok && Math.abs(reading.ore) <= 100 * most ? reading.ore : null;
        report({ code: "amount-text", params: { value: shown(cell), reads, ...unit } });
        // What reads for certain counts as read, so that one slip is not told again by every sum.
        return reads;
      }
      if (Math.abs(cell) * factor > most) {
        report({ code: "amount-text", params: { value: shown(cell), reads: null, ...unit } });
        return null;
      }
      const ore = toOre(cell, factor);
      if (strict && ore < 0) report({ code: "amount-negative", params: { amount: ore } });
      if (strict && !isWholeKroner(ore)) report({ code: "amount-fraction", params: { amount: ore } });
      return ore;
    },
    write: (value) => toKroner(value, factor),
    inUnit: (other) => kronerKind(strict, other),
  });
}

/** An amount of a plan: whole kroner, not below zero. */
export const kroner = kronerKind(true);
/** An amount of the accounts, where øre and credit notes are normal. */
export const bookedAmount = kronerKind(false);
