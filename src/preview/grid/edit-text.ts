import { format, isDateFormat, isPercentFormat } from "numfmt";
import type { Cell } from "../../standin/model/data";

/** What stands in the formula bar and in a cell that is edited: what a person would type to get it. */
export function editText(cell: Cell | undefined): string {
  if (!cell) return "";
  const { value, formula, style } = cell;
  if (formula !== undefined) return formula;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "SANN" : "USANN";
  if (typeof value === "number") return numberText(value, style?.numberFormat ?? "General");
  return style?.quotePrefix === true ? `'${value}` : value;
}

/** With a decimal comma and no spaces; dates and shares as they are typed. */
function numberText(value: number, numberFormat: string): string {
  if (isDateFormat(numberFormat)) return dateText(value);
  if (isPercentFormat(numberFormat)) return `${plainNumber(value * 100)}%`;
  return plainNumber(value);
}

/** Fifteen digits are what Excel keeps, so 0.6 * 100 shows no rounding dust. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15))).replace(".", ",");
}

function dateText(serial: number): string {
  const time = serial % 1 === 0 ? "" : "hh:mm:ss";
  const day = serial < 1 ? "" : "dd.mm.yyyy";
  return format([day, time].filter(Boolean).join(" ") || "dd.mm.yyyy", serial, {
    locale: "nb",
    throws: false,
  });
}
