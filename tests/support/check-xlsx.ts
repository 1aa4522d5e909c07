import { unzipSync } from "fflate";
import { openPackage, packageFaults, relationships, type Package } from "./check-xlsx-package";
import { sheetFaults } from "./check-xlsx-sheet";
import { styleFaults } from "./check-xlsx-styles";
import { tableFaults, type CheckedTable } from "./check-xlsx-table";
import { workbookFaults } from "./check-xlsx-workbook";
import { childrenOf } from "../../src/standin/xlsx/xml";

/**
 * What Excel would repair or refuse in an .xlsx file: one line for each violation, none for a sound file.
 * It looks at the package, the order of elements, references between parts, tables, names and styles.
 */
export function checkXlsx(bytes: Uint8Array): string[] {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch {
    return ["the file is no zip file"];
  }
  const faults: string[] = [];
  const file = openPackage(files, faults);
  faults.push(...packageFaults(file));
  const book = relationships(file, "").find(({ kind }) => kind === "officeDocument");
  const root = book && file.xml.get(book.target);
  if (!book || !root) return [...faults, "there is no workbook part"];
  const styles = target(file, book.target, "styles");
  const limits = styleFaults(styles, faults);
  const tables: CheckedTable[] = [];
  for (const { kind, target: part } of relationships(file, book.target)) {
    const sheet = file.xml.get(part);
    if (kind !== "worksheet" || !sheet) continue;
    const strings = target(file, book.target, "sharedStrings");
    const cells = sheetFaults({ part, sheet, ...limits, strings: childrenOf(strings, "si") }, faults);
    const own = tableFaults(file, { part, sheet, cells }, faults);
    tables.push(...own);
  }
  workbookFaults(file, book.target, tables, faults);
  return faults;
}

function target(file: Package, part: string, kind: string) {
  const found = relationships(file, part).find((one) => one.kind === kind);
  return found && file.xml.get(found.target);
}
