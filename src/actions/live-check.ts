import type { ExcelHost } from "../excel/host";
import { asProblem, HostProblem } from "../excel/problems";
import type { Progress } from "../excel/read-areas";
import { queueReread, type Reread } from "../excel/reread-tables";
import { run } from "../excel/run";
import type { EditHint } from "../excel/watch";
import type { TableGrid } from "../sheets/grids";
import { readPlan } from "../sheets/read-plan";
import { areasIn, bodyRows, touches } from "../sheets/touched";
import { checkLoaded, type CheckResult } from "./check-plan";
import { loadPlan, type LoadedPlan } from "./load-plan";
import { summaryOf } from "./summary";

/** A check that can be kept up to date: what was read, and what was found in it. */
export interface LiveCheck {
  readonly loaded: LoadedPlan;
  readonly result: CheckResult;
}

export interface LiveOptions {
  /** An ISO day. */
  readonly today: string;
  readonly progress?: Progress | undefined;
}

/**
 * Checks the whole plan, to be kept up to date by `followEdits`. Two syncs up to 4.5 MB.
 * @throws HostProblem `noPlan`
 */
export function startLive(host: ExcelHost, options: LiveOptions): Promise<LiveCheck> {
  return run(host, (context) => readAll(context, options));
}

/**
 * The check after edits. Only the tables that the hints point at are read again, by one sync; only the
 * changed rows where such a table is long. All is read again where a table has come or gone, its columns are others,
 * or the edit is outside the plan's sheets, where formulas may take their figures from.
 * Out: the same check where no edit concerns the plan.
 * @throws HostProblem `noPlan`
 */
export function followEdits(
  host: ExcelHost,
  live: LiveCheck,
  hints: readonly EditHint[],
  options: LiveOptions,
): Promise<LiveCheck> {
  const wanted = tablesTouched(live.loaded, hints);
  if (wanted?.length === 0) return Promise.resolve(live);
  return run(host, async (context) => {
    const tables = wanted && (await reread(context, wanted));
    return tables ? replaced(live, tables, options) : readAll(context, options);
  });
}

async function readAll(context: Excel.RequestContext, { today, progress }: LiveOptions): Promise<LiveCheck> {
  const loaded = await loadPlan(context, { progress });
  if (!loaded.plan) throw new HostProblem("noPlan");
  return checked(loaded, today);
}

function checked(loaded: LoadedPlan, today: string): LiveCheck {
  return { loaded, result: { summary: summaryOf(loaded.plan), findings: checkLoaded(loaded, today) } };
}

function replaced(
  { loaded }: LiveCheck,
  now: ReadonlyMap<TableGrid, TableGrid>,
  { today }: LiveOptions,
): LiveCheck {
  const workbook = {
    ...loaded.workbook,
    tables: loaded.workbook.tables.map((grid) => now.get(grid) ?? grid),
  };
  const earlier = new Map([...now].map(([before, grid]) => [grid, before]));
  return checked({ ...readPlan(workbook, earlier), workbook }, today);
}

/** From this many rows on, only the changed ones are read. */
const longTable = 2_000;

/** What to read again; null where all must be. */
function tablesTouched({ workbook }: LoadedPlan, hints: readonly EditHint[]): Reread[] | null {
  const wanted = new Map<TableGrid, Reread>();
  for (const { sheetId, address, tables } of hints) {
    if (tables) return null;
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    const grids = workbook.tables.filter((grid) => grid.sheet === sheet?.name);
    if (sheet?.ownedArea) continue;
    if (grids.length === 0) return null;
    const areas = address === null ? null : areasIn(address);
    for (const grid of grids) {
      const here = areas?.filter((area) => touches(grid, area));
      if (here?.length === 0) continue;
      // A second edit of the same table may lie anywhere in it.
      const rows = here && !wanted.has(grid) && grid.rows.length > longTable ? bodyRows(grid, here) : null;
      wanted.set(grid, { grid, rows });
    }
  }
  return [...wanted.values()];
}

/** One sync. Null where all must be read. */
async function reread(
  context: Excel.RequestContext,
  wanted: readonly Reread[],
): Promise<ReadonlyMap<TableGrid, TableGrid> | null> {
  const readings = wanted.map((one) => queueReread(context, one));
  try {
    await context.sync();
  } catch (error) {
    const problem = asProblem(error);
    if (problem instanceof HostProblem && isMendable(problem)) return null;
    throw error;
  }
  const now = new Map<TableGrid, TableGrid>();
  for (const [index, { grid }] of wanted.entries()) {
    const read = readings[index]?.();
    if (!read) return null;
    now.set(grid, read);
  }
  return now;
}

/** Too much for one answer, or rows that are no longer there. */
function isMendable({ code, detail }: HostProblem): boolean {
  return code === "tooLarge" || code === "itemMissing" || detail === "InvalidArgument";
}
