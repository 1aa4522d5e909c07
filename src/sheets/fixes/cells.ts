import { isoToSerial } from "../../plan/dates";
import type { Finding, FindingCode } from "../../plan/findings";
import { date } from "../kinds/dates";
import { settingFields } from "../tables/settings";
import { cellFix, type Fix } from "./fix";
import { amountEdit, columnOf, edit, type FixSource } from "./source";

type Found<C extends FindingCode> = Extract<Finding, { code: C }>;

/** A text that reads as an amount for certain becomes that number. */
export function amountText({ place, params }: Found<"amount-text">, source: FixSource): Fix | null {
  if (params.reads === null || place.column === null) return null;
  const column = columnOf(place.table, place.column);
  if (!column || column.role === "calculated") return null;
  const { format } = column.kind;
  return cellFix(true, [amountEdit(source, place.table, place.row, place.column, params.reads, { format })]);
}

/** An amount with øre becomes whole kroner; half a krone goes up. */
export function amountFraction({ place, params }: Found<"amount-fraction">, source: FixSource): Fix | null {
  if (place.column === null) return null;
  const whole = Math.sign(params.amount) * Math.round(Math.abs(params.amount) / 100) * 100;
  return cellFix(true, [amountEdit(source, place.table, place.row, place.column, whole)]);
}

/** A date kept as text becomes the date. */
export function dateText({ place, params }: Found<"date-text">, source: FixSource): Fix | null {
  const serial = isoToSerial(params.reads);
  if (serial === null || place.column === null) return null;
  const column = columnOf(place.table, place.column);
  const format = column && column.role !== "calculated" ? column.kind.format : date.format;
  return cellFix(true, [edit(source, place.table, place.row, place.column, serial, { format })]);
}

/** What is none of the choices becomes the one that is near, in the workbook's language. */
export function choiceUnknown({ place, params }: Found<"choice-unknown">, source: FixSource): Fix | null {
  const { nearest } = params;
  if (nearest === null || place.column === null) return null;
  const words = choicesOf(place.table, place.column).find(({ nn }) => nn === nearest);
  const to = words?.[source.languageOf(place.table)] ?? nearest;
  return cellFix(false, [edit(source, place.table, place.row, place.column, to)]);
}

function choicesOf(table: Finding["place"]["table"], field: string) {
  if (table === "settings") {
    return field in settingFields
      ? (settingFields[field as keyof typeof settingFields].kind.choices ?? [])
      : [];
  }
  const column = columnOf(table, field);
  return column?.role === "input" ? (column.kind.choices ?? []) : [];
}
