import { dayOf, isIsoMonth, isoToSerial } from "../../plan/dates";
import { dateOrMonth } from "../kinds/dates";
import type { Content } from "../sheet-model";
import type { Language } from "../words";

/** The long form of a date: `11. juni 2025`, in the table's own language whatever the reader's Excel is in. */
export function longDate(language: Language): string {
  return `[$-${language === "nb" ? "414" : "814"}]d. mmmm yyyy`;
}

/** A date as a cell: the day behind it as a serial number, a month in words, else the text as typed. */
export function dateContent(value: string | null, language: Language): Content {
  if (value === null) return "";
  if (isIsoMonth(value)) return dateOrMonth.write(value, language);
  const day = dayOf(value);
  return (day === null ? null : isoToSerial(day)) ?? value;
}
