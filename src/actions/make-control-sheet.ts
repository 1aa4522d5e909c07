import type { ExcelHost } from "../excel/host";
import { flushDrawings } from "../excel/flush";
import { HostProblem } from "../excel/problems";
import type { Progress } from "../excel/read-areas";
import { addOwnedSheet, alreadyShows, redrawSheet } from "../excel/redraw";
import { run } from "../excel/run";
import type { UndoStep } from "../excel/undo";
import { controlSheet, type ControlLine, type ControlWords, type Place } from "../sheets/control-sheet";
import { movedTo } from "../sheets/moved";
import { checkLoaded } from "./check-plan";
import { loadPlan, type LoadedPlan } from "./load-plan";
import type { LocatedFinding } from "./located";

/** How findings are said in the sheet. */
export interface ControlTexts {
  words(findings: readonly LocatedFinding[]): ControlWords;
  line(finding: LocatedFinding): ControlLine;
}

export interface ControlSheetOptions {
  /** An ISO day. */
  readonly today: string;
  readonly texts: ControlTexts;
  readonly progress?: Progress;
}

/**
 * Checks the plan and makes the sheet with all findings, or makes it again in its place. Two syncs to read,
 * one for each 4.5 MB to draw; none where nothing has changed. Out: what takes it back, or null.
 * @throws HostProblem `noPlan`; `sheetNameTaken` where a sheet of the person's own has the sheet's name;
 * `sheetProtected`, `sheetFiltered`
 */
export function makeControlSheet(
  host: ExcelHost,
  { today, texts, progress }: ControlSheetOptions,
): Promise<UndoStep | null> {
  return run(host, async (context) => {
    const loaded = await loadPlan(context, { ownedSheets: true });
    if (!loaded.plan) throw new HostProblem("noPlan");
    const findings = checkLoaded(loaded, today);
    const { owned, sheets, structureProtected } = loaded.workbook;
    const made = controlSheet(asListed(findings).map(texts.line), texts.words(findings), homeOf(loaded));
    const sameName = ({ name }: { readonly name: string }) => name.toLowerCase() === made.name.toLowerCase();
    const before = owned.find(({ sheet }) => sameName(sheet));
    const model = before ? movedTo(made, before.area.row, before.area.column) : made;
    if (before && alreadyShows(before, model)) return null;
    if (!before && sheets.some(sameName)) throw new HostProblem("sheetNameTaken", made.name);
    if (!before && structureProtected) throw new HostProblem("workbookProtected");
    if (before?.sheet.protected) throw new HostProblem("sheetProtected", made.name);
    if (before?.sheet.filtered) throw new HostProblem("sheetFiltered", made.name);
    const drawing = before ? redrawSheet(context, before, model) : addOwnedSheet(context, model);
    await flushDrawings(context, [drawing], [], progress);
    return { parts: [drawing.undo()] };
  });
}

/** As in the pane: what somebody has set aside stands last. */
function asListed(findings: readonly LocatedFinding[]): LocatedFinding[] {
  return [...findings.filter(({ setAside }) => !setAside), ...findings.filter(({ setAside }) => setAside)];
}

/** Where the plan begins: its settings, or what is left of it. */
function homeOf({ places, workbook }: LoadedPlan): Place | null {
  const sheet = places.settings?.sheet ?? workbook.tables[0]?.sheet;
  return sheet === undefined ? null : { sheet, address: null };
}
