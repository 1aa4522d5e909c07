import type { WorkbookData } from "../model/data";
import { NotAWorkbook } from "./errors";
import { openWorkbook } from "./workbook-read";
import { unpack } from "./zip";

/**
 * Reads an .xlsx (or .xlsm, .xltx) file. `name` is the file's name, kept as the workbook's.
 * Files by other programs are read as far as the model goes; what it does not know is left to `writeXlsx`.
 * @throws NotAWorkbook (as a rejection) when the bytes are no workbook, with the reason.
 */
export async function readXlsx(bytes: Uint8Array, name = "Bok1.xlsx"): Promise<WorkbookData> {
  const { data } = openWorkbook(unpack(bytes), name);
  if (data.sheets.length === 0) throw new NotAWorkbook("no-workbook", "the workbook has no sheet with cells");
  return data;
}
