import { languageOfWorkbook } from "../sheets/language-of";
import { homeSheet, renamedTable } from "../sheets/recognise";
import type { LoadedPlan } from "./load-plan";
import type { LocatedFinding } from "./located";

/** Gives a finding of a table that is gone the sheet where it stands under another name, or where it belongs. */
export function atSheets(
  findings: readonly LocatedFinding[],
  { workbook }: Pick<LoadedPlan, "workbook">,
): LocatedFinding[] {
  const names = workbook.sheets.map(({ name }) => name);
  const lost = findings.some(({ location }) => location.sheet === null);
  if (!lost) return [...findings];
  const language = languageOfWorkbook(workbook);
  return findings.map((found) => {
    if (found.location.sheet !== null) return found;
    const { table } = found.place;
    const sheet = renamedTable(table, workbook.others)?.sheet ?? homeSheet(table, names, language);
    return { ...found, location: { ...found.location, sheet } };
  });
}
