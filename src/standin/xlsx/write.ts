import type { WorkbookData } from "../model/data";
import { blankParts } from "./blank";
import { openWorkbook } from "./workbook-read";
import { writeWorkbook } from "./workbook-write";
import { pack, unpack } from "./zip";

/**
 * The workbook as an .xlsx file; the same input always gives the same bytes.
 * `original` is the file it was opened from: then only what changed is written anew, and all that the
 * model does not know (charts, comments, images, …) stays. Without it a new file is made.
 * A sheet's `properties` are not kept, and a password only as its hash.
 * @throws NotAWorkbook (as a rejection) when `original` is none.
 */
export async function writeXlsx(workbook: WorkbookData, original?: Uint8Array): Promise<Uint8Array> {
  const parts = original ? unpack(original) : blankParts();
  const open = openWorkbook(parts, workbook.name);
  const written = writeWorkbook(open, workbook);
  const same = written.size === parts.size && [...written].every(([name, part]) => parts.get(name) === part);
  return original && same ? original.slice() : pack(written);
}
