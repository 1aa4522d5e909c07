import { isIsoDay, isIsoMonth, isoToSerial, readDate, serialToIso } from "../../plan/dates";
import type { Language } from "../words";
import { kind, type Cell, type Kind } from "./kind";

const monthNames = {
  nn: [
    "Januar",
    "Februar",
    "Mars",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

function writeDate(value: string, language: Language): Cell {
  if (isIsoDay(value)) return isoToSerial(value) ?? value;
  if (!isIsoMonth(value)) return value;
  return `${monthInWords(Number(value.slice(5, 7)), language)} ${value.slice(0, 4)}`;
}

/** A month, from 1, with a capital as the log has it. */
export function monthInWords(month: number, language: Language): string {
  return (language === "en" ? monthNames.en : monthNames.nn)[month - 1] ?? "";
}

function dateKind(months: boolean): Kind<string> {
  return kind<string>({
    type: "date",
    format: months ? "dd\\.mm\\.yyyy" : "[$-814]d. mmmm yyyy",
    align: "left",
    read(cell, report) {
      const typed = String(cell);
      if (typeof cell === "number") {
        const iso = serialToIso(cell);
        if (iso === null) report({ code: "date-unreadable", params: { value: typed } });
        return iso ?? typed;
      }
      const reading = typeof cell === "string" ? readDate(cell) : null;
      if (reading?.precision === "month" && months) return reading.iso;
      if (reading?.precision === "day")
        report({ code: "date-text", params: { value: typed, reads: reading.iso } });
      else report({ code: "date-unreadable", params: { value: typed } });
      return typed;
    },
    write: writeDate,
  });
}

/** A day. A date kept as text is reported and stays as typed. */
export const date = dateKind(false);
/** A day or a month, as the version log has it. */
export const dateOrMonth = dateKind(true);
