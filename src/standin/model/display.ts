import { format } from "numfmt";
import type { CellValue } from "./data";

/** The formats that follow the reader's own settings, as a Norwegian Excel shows them. */
const LOCAL: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd.mm.yyyy",
  "m/d/yyyy h:mm": "dd.mm.yyyy hh:mm",
  "h:mm": "hh:mm",
  "h:mm:ss": "hh:mm:ss",
};

/**
 * A value as a Norwegian Excel shows it in a column wide enough. A format that cannot be read
 * shows as `numfmt` does it: a row of "#".
 */
export function displayText(value: CellValue, numberFormat = "General"): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "SANN" : "USANN";
  if (typeof value === "string" && numberFormat === "General") return value;
  return format(LOCAL[numberFormat] ?? numberFormat, value, { locale: "nb", throws: false });
}
