import type { ExcelHost } from "../excel/host";
import { flushDrawings } from "../excel/flush";
import { HostProblem } from "../excel/problems";
import { addSheet } from "../excel/redraw";
import { run } from "../excel/run";
import { addTableRow, deleteTableRow } from "../excel/table-rows";
import type { SetAside } from "../plan/records";
import { inputModels } from "../sheets/input-models";
import { sheetName } from "../sheets/layout";
import { keyOf, marksIn } from "../sheets/set-aside";
import { rowContents } from "../sheets/row-contents";
import { tables } from "../sheets/tables/all";
import { checkLoaded } from "./check-plan";
import { loadPlan, type LoadedPlan } from "./load-plan";
import type { LocatedFinding } from "./located";

export interface SetAsideOptions {
  readonly finding: LocatedFinding;
  /** Why it is right as it stands. */
  readonly reason: string;
  readonly by: string | null;
  /** An ISO day. */
  readonly today: string;
}

/**
 * Sets a finding aside: its cell as it is now, and the reason, become a row of tbl_Vurdert, whose sheet is
 * made when first needed. Two syncs to read, one to write. Out: the row, to be taken out again by
 * `takeOut`; null where the workbook no longer gives that finding, and nothing is written.
 * @throws HostProblem `noPlan`; `sheetNameTaken` where a sheet of the person's own has the sheet's name
 */
export function setAside(
  host: ExcelHost,
  { finding, reason, by, today }: SetAsideOptions,
): Promise<SetAside | null> {
  return run(host, async (context) => {
    const loaded = await loadPlan(context);
    if (!loaded.plan) throw new HostProblem("noPlan");
    const wanted = identityOf(finding);
    const found = checkLoaded(loaded, today).find((one) => !one.setAside && identityOf(one) === wanted);
    if (!found) return null;
    const entry: SetAside = { ...marksIn(loaded)(found), reason, date: today, by };
    await write(context, loaded, entry);
    return entry;
  });
}

/** Puts a row that was taken out in tbl_Vurdert again. Two syncs to read, one to write. */
export function putAside(host: ExcelHost, entry: SetAside): Promise<void> {
  return run(host, async (context) => {
    const loaded = await loadPlan(context);
    if (!loaded.plan) throw new HostProblem("noPlan");
    await write(context, loaded, entry);
  });
}

/**
 * Takes a finding out of tbl_Vurdert, found by what stands there: every row of that mark, so that it does
 * come back. Two syncs to read, one to write. Out: false where it was gone already.
 */
export function takeOut(host: ExcelHost, entry: SetAside): Promise<boolean> {
  return run(host, async (context) => {
    const loaded = await loadPlan(context);
    const places = loaded.plan && loaded.places.setAside;
    if (!places) return false;
    const key = keyOf(entry);
    const rows = loaded.plan.setAside.flatMap((one, index) => {
      const offset = places.rows[index];
      return keyOf(one) === key && offset !== undefined ? [offset - 1] : [];
    });
    if (rows.length === 0) return false;
    const body = bodyOf(loaded)?.rows.length ?? 0;
    // From the bottom up: each deletion moves the rows below it.
    for (const row of rows.toReversed()) deleteTableRow(context, places.table, row, body === rows.length);
    await context.sync();
    return true;
  });
}

/** The same finding of two checks, where nothing that it says has changed. */
function identityOf({ code, location, params }: LocatedFinding): string {
  return JSON.stringify([code, location, params]);
}

async function write(context: Excel.RequestContext, loaded: LoadedPlan, entry: SetAside): Promise<void> {
  const language = loaded.plan.settings.tableLanguage ?? "nn";
  const places = loaded.places.setAside;
  if (places) {
    const grid = bodyOf(loaded);
    const contents = rowContents(tables.setAside, entry, language, places.columns, grid?.headers.length ?? 0);
    const blank = grid?.rows.length === 1 && loaded.plan.setAside.length === 0;
    addTableRow(context, places.table, contents, blank);
    await context.sync();
    return;
  }
  const name = sheetName("setAside", language);
  const model = inputModels({ ...loaded.plan, setAside: [entry] }, language).find((one) => one.name === name);
  const taken = loaded.workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!model || taken) throw new HostProblem("sheetNameTaken", name);
  await flushDrawings(context, [addSheet(context, model)], []);
}

function bodyOf({ workbook, places }: LoadedPlan) {
  return workbook.tables.find(({ name }) => name === places.setAside?.table);
}
