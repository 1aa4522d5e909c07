import type { ExcelHost } from "../excel/host";
import { flushDrawings } from "../excel/flush";
import { HostProblem } from "../excel/problems";
import type { Progress } from "../excel/read-areas";
import type { OwnedSheet, WorkbookReading } from "../excel/read-workbook";
import { addOwnedSheet, alreadyShows, redrawSheet, typedOver } from "../excel/redraw";
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
  /** Replace cells that somebody has typed over; otherwise they are listed and nothing is drawn. */
  readonly replaceTyped?: boolean;
  readonly progress?: Progress;
}

/** Cells in a sheet of ours that somebody has typed over. */
export interface TypedCells {
  readonly sheet: string;
  readonly addresses: readonly string[];
}

export interface MadeSheet {
  readonly name: string;
  readonly result: "made" | "changed" | "unchanged";
}

export interface TablesResult {
  readonly sheets: readonly MadeSheet[];
  /** Why no table could be made: what the tables are made of is missing. */
  readonly blocked: readonly LocatedFinding[];
  /** Cells that somebody has typed over: replaced, or, where that was not asked for, why nothing was drawn. */
  readonly typed: readonly TypedCells[];
  /** The year has no row of financing: section 7 shows the state's money from the budget. */
  readonly unfinanced: boolean;
  /** Null where nothing was changed. */
  readonly undo: UndoStep | null;
}

/**
 * Makes the published tables, or makes them again in their places. A sheet that already shows what it
 * should is not touched. Two syncs to read, one for each 4.5 MB to draw; none where nothing has changed.
 * @throws HostProblem `noPlan`; `sheetNameTaken` where a sheet of the person's own has the name of one of
 * ours: nothing is drawn then
 */
export function makeTables(
  host: ExcelHost,
  { year, replaceTyped = false, progress }: MakeTablesOptions,
): Promise<TablesResult> {
  return run(host, async (context) => {
    const loaded = await loadPlan(context, { ownedSheets: true });
    if (!loaded.plan) throw new HostProblem("noPlan");
    const { plan, places, workbook } = loaded;
    const blocked = structureFindings(loaded);
    const unfinanced = plan.settings.kind !== "programme" && !plan.funding.some((row) => row.year === year);
    const none = { sheets: [], blocked: [], typed: [], unfinanced, undo: null };
    if (blocked.length > 0) return { ...none, blocked: locate(blocked, plan, places) };
    const models = generatedSheets(plan, year, referencesTo(workbook, places));
    const works = models.map((model) => workOn(model, workbook));
    const typed = works.flatMap(({ model, before }) => typedCells(model, before));
    if (typed.length > 0 && !replaceTyped) return { ...none, typed };
    refuse(works, workbook);
    const drawings = works.flatMap(({ model, before, result }) => {
      if (result === "unchanged") return [];
      return [before ? redrawSheet(context, before, model) : addOwnedSheet(context, model)];
    });
    const sheets = works.map(({ model: { name }, result }): MadeSheet => ({ name, result }));
    if (drawings.length === 0) return { ...none, sheets };
    await flushDrawings(context, drawings, [], progress);
    return { ...none, sheets, typed, undo: { parts: drawings.map((drawing) => drawing.undo()) } };
  });
}

/** A sheet to be made: what it should be, and what it is now. */
interface Work {
  readonly model: SheetModel;
  readonly before: OwnedSheet | null;
  readonly result: MadeSheet["result"];
}

function workOn(model: SheetModel, { owned }: WorkbookReading): Work {
  const before = owned.find(({ sheet }) => sheet.name.toLowerCase() === model.name.toLowerCase()) ?? null;
  if (!before) return { model, before, result: "made" };
  return { model, before, result: alreadyShows(before, model) ? "unchanged" : "changed" };
}

function typedCells(model: SheetModel, before: OwnedSheet | null): TypedCells[] {
  const addresses = before ? typedOver(before, model) : [];
  return addresses.length > 0 ? [{ sheet: model.name, addresses }] : [];
}

/** What Excel would refuse in the middle is refused before anything is drawn. */
function refuse(works: readonly Work[], { sheets, structureProtected }: WorkbookReading): void {
  const others = new Set(sheets.flatMap(({ name, ownedArea }) => (ownedArea ? [] : [name.toLowerCase()])));
  for (const { model, before, result } of works) {
    if (result === "unchanged") continue;
    if (others.has(model.name.toLowerCase())) throw new HostProblem("sheetNameTaken", model.name);
    if (!before && structureProtected) throw new HostProblem("workbookProtected");
    if (before?.sheet.protected) throw new HostProblem("sheetProtected", before.sheet.name);
    if (before?.sheet.filtered) throw new HostProblem("sheetFiltered", before.sheet.name);
  }
}
