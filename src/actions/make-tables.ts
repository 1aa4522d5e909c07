import type { ExcelHost } from "../excel/host";
import { flushDrawings } from "../excel/flush";
import { HostProblem } from "../excel/problems";
import type { Progress } from "../excel/read-areas";
import { addOwnedSheet, alreadyShows, redrawSheet, type Drawing } from "../excel/redraw";
import { run } from "../excel/run";
import type { UndoStep } from "../excel/undo";
import { generatedSheets } from "../sheets/generated/all";
import { referencesTo } from "../sheets/references";
import type { SheetModel } from "../sheets/sheet-model";
import { loadPlan, structureFindings } from "./load-plan";
import { locate, type LocatedFinding } from "./located";

export interface MakeTablesOptions {
  /** The year of section 7. */
  readonly year: number;
  readonly progress?: Progress;
}

export interface MadeSheet {
  readonly name: string;
  readonly result: "made" | "changed" | "unchanged";
}

export interface TablesResult {
  readonly sheets: readonly MadeSheet[];
  /** Why no table could be made: what the tables are made of is missing. */
  readonly blocked: readonly LocatedFinding[];
  /** Null where nothing was changed. */
  readonly undo: UndoStep | null;
}

/**
 * Makes the published tables, or makes them again in their places. A sheet that already shows what it
 * should is not touched. Two syncs to read, one for each 4.5 MB to draw; none where nothing has changed.
 * @throws HostProblem `noPlan`; `sheetNameTaken` where a sheet of the person's own has the name of one of
 * ours: nothing is drawn then
 */
export function makeTables(host: ExcelHost, { year, progress }: MakeTablesOptions): Promise<TablesResult> {
  return run(host, async (context) => {
    const loaded = await loadPlan(context, { ownedSheets: true });
    if (!loaded.plan) throw new HostProblem("noPlan");
    const { plan, places, workbook } = loaded;
    const blocked = structureFindings(loaded);
    if (blocked.length > 0) return { sheets: [], blocked: locate(blocked, plan, places), undo: null };
    const owned = new Map(workbook.owned.map((sheet) => [sheet.sheet.name.toLowerCase(), sheet]));
    const models = generatedSheets(plan, year, referencesTo(workbook, places));
    refuseTaken(
      models,
      workbook.sheets.filter(({ ownedArea }) => ownedArea === null).map(({ name }) => name),
    );
    const drawings: Drawing[] = [];
    const sheets = models.map((model): MadeSheet => {
      const before = owned.get(model.name.toLowerCase());
      if (before && alreadyShows(before, model)) return { name: model.name, result: "unchanged" };
      drawings.push(before ? redrawSheet(context, before, model) : addOwnedSheet(context, model));
      return { name: model.name, result: before ? "changed" : "made" };
    });
    if (drawings.length === 0) return { sheets, blocked: [], undo: null };
    await flushDrawings(context, drawings, [], progress);
    return { sheets, blocked: [], undo: { parts: drawings.map((drawing) => drawing.undo()) } };
  });
}

function refuseTaken(models: readonly SheetModel[], others: readonly string[]): void {
  const names = new Set(others.map((name) => name.toLowerCase()));
  const taken = models.find(({ name }) => names.has(name.toLowerCase()));
  if (taken) throw new HostProblem("sheetNameTaken", taken.name);
}
