import { readShare, type BasisPoints } from "../../plan/shares";
import { kind, shown, type Cell, type Kind } from "./kind";

/** Excel's SUMIFS takes a number kept as text for the number with plain spaces around it, and no others. */
function wholeNumber(cell: Cell): number | null {
  if (typeof cell === "number") return Number.isSafeInteger(cell) ? cell : null;
  return typeof cell === "string" && /^ *\d{1,9} *$/.test(cell) ? Number(cell) : null;
}

/** A whole number: a goal's or a measure's number. */
export const integer: Kind<number> = kind<number>({
  type: "integer",
  format: "0",
  align: "center",
  read(cell, report) {
    const value = wholeNumber(cell);
    if (value === null)
      report({ code: "choice-unknown", params: { value: shown(cell), choices: [], nearest: null } });
    return value;
  },
  write: (value) => value,
});

/** A year as four digits. */
export const year: Kind<number> = kind<number>({
  type: "year",
  format: "0",
  align: "center",
  read(cell, report) {
    const value = wholeNumber(cell);
    if (value !== null && value >= 1900 && value <= 2999) return value;
    report({ code: "year-unreadable", params: { value: shown(cell) } });
    return null;
  },
  write: (value) => value,
});

/** Hours: decimals are allowed. */
export const hours: Kind<number> = kind<number>({
  type: "number",
  format: "#,##0.##",
  align: "right",
  read(cell, report) {
    if (typeof cell === "number") return cell;
    report({ code: "choice-unknown", params: { value: shown(cell), choices: [], nearest: null } });
    return null;
  },
  write: (value) => value,
});

/** A share, in a percent cell. */
export const share: Kind<BasisPoints> = kind<BasisPoints>({
  type: "share",
  format: "0.##%",
  align: "right",
  read(cell, report) {
    const value = typeof cell === "boolean" ? null : readShare(cell);
    if (value === null) report({ code: "share-unreadable", params: { value: shown(cell) } });
    return value;
  },
  write: (value) => value / 10_000,
});

/** Percentage points (the tolerance): `0,5` is written as the number 0.5. */
export const percentagePoints: Kind<BasisPoints> = kind<BasisPoints>({
  type: "number",
  format: "0.##",
  align: "right",
  read(cell, report) {
    const value = typeof cell === "number" ? cell : Number(String(cell).trim().replace(",", "."));
    if (Number.isFinite(value) && value >= 0 && value <= 100) return Math.round(value * 100);
    report({ code: "share-unreadable", params: { value: shown(cell) } });
    return null;
  },
  write: (value) => value / 100,
});
