import type { ExcelHost } from "../excel/host";
import { HostProblem } from "../excel/problems";
import { run } from "../excel/run";
import { budgetTable, withAmounts, type AmountEdit, type BudgetTable } from "../plan/budget-table";
import { effectOf, type Effect } from "../plan/effect";
import { yearColumn, type Finding } from "../plan/findings";
import type { Plan } from "../plan/plan";
import { framesOf, ownShares, type BudgetChange } from "../plan/reallocate";
import type { BasisPoints } from "../plan/shares";
import type { Ore } from "../plan/money";
import type { Change } from "../sheets/fixes/fix";
import { amountEdit, edit, fixSource } from "../sheets/fixes/source";
import { loadPlan, structureFindings, type LoadedPlan } from "./load-plan";
import { locate, type LocatedFinding } from "./located";

/** §6 as it stands, and what it is measured by; the lists follow the table's goals and years. */
export interface BudgetView {
  readonly table: BudgetTable;
  readonly titles: readonly (string | null)[];
  readonly shares: readonly (BasisPoints | null)[];
  readonly frames: readonly Ore[];
}

export interface BudgetReading {
  readonly view: BudgetView;
  /** What must be mended first: the figures are not known before it is. */
  readonly blocked: readonly LocatedFinding[];
}

/** A change as it would be; nothing is written. */
export interface ReadyChange {
  readonly ok: true;
  readonly after: BudgetTable;
  /** The cells to write, all or none. */
  readonly change: Change;
  readonly effect: { readonly [K in keyof Effect]: readonly LocatedFinding[] };
}

export interface BudgetPreview<R> extends BudgetReading {
  /** Null where something must be mended first. */
  readonly change: ReadyChange | { readonly ok: false; readonly refusal: R } | null;
}

/** A change of the budget, as it is made of a plan. */
export type ChangeOf<R> = (plan: Plan) => BudgetChange<R>;

/**
 * The budget of the workbook as goals × years. Two syncs; changes nothing.
 * @throws HostProblem `noPlan`
 */
export function readBudget(host: ExcelHost): Promise<BudgetReading> {
  return run(host, async (context) => readingOf(await loaded(context)));
}

/**
 * What a change of the budget would give, answered before anything is written. In: the change, and today as
 * an ISO day. Two syncs; changes nothing.
 * @throws HostProblem `noPlan`
 */
export function previewBudget<R>(
  host: ExcelHost,
  change: ChangeOf<R>,
  today: string,
): Promise<BudgetPreview<R>> {
  return run(host, async (context) => {
    const read = await loaded(context);
    const reading = readingOf(read);
    if (reading.blocked.length > 0) return { ...reading, change: null };
    const made = change(read.plan);
    if (!made.ok) return { ...reading, change: { ok: false, refusal: made.refusal } };
    const { after, edits } = made;
    const ready = { after, change: cellsOf(read, edits), effect: effectIn(read, edits, today) };
    return { ...reading, change: { ok: true, ...ready } };
  });
}

/**
 * The cells that a change would write now; null where something must be mended first, or it cannot be.
 * Two syncs, which are the caller's.
 */
export async function changeNow<R>(
  context: Excel.RequestContext,
  change: ChangeOf<R>,
): Promise<Change | null> {
  const read = await loaded(context);
  if (blockedIn(read).length > 0) return null;
  const made = change(read.plan);
  return made.ok ? cellsOf(read, made.edits) : null;
}

async function loaded(context: Excel.RequestContext): Promise<LoadedPlan> {
  const read = await loadPlan(context);
  if (!read.plan) throw new HostProblem("noPlan");
  return read;
}

function readingOf(read: LoadedPlan): BudgetReading {
  const { plan, places } = read;
  const table = budgetTable(plan);
  const goals = new Map(plan.goals.map((goal) => [goal.number, goal]));
  return {
    view: {
      table,
      titles: table.goals.map((number) => goals.get(number)?.shortName ?? goals.get(number)?.title ?? null),
      shares: ownShares(plan, table),
      frames: framesOf(plan, table),
    },
    blocked: locate(blockedIn(read), plan, places),
  };
}

/** Cells that the budget is made of, and that could not be read as what they should hold. */
const unread: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "cell-error",
  "amount-text",
  "choice-unknown",
  "year-unreadable",
  "share-unreadable",
]);
const tables: ReadonlySet<string> = new Set(["budget", "goals", "years"]);

function blockedIn(read: LoadedPlan): Finding[] {
  const cells = read.findings.filter(({ code, place }) => unread.has(code) && tables.has(place.table));
  return [...structureFindings(read), ...cells];
}

function cellsOf({ plan, places, workbook }: LoadedPlan, edits: readonly AmountEdit[]): Change {
  const source = fixSource({ plan, places, grids: workbook });
  const cells = edits.flatMap(({ row, year, to }) => {
    const at = yearColumn(year);
    const cell =
      to === null ? edit(source, "budget", row, at, "") : amountEdit(source, "budget", row, at, to);
    return cell ? [cell] : [];
  });
  return { edits: cells, rows: [], columns: [] };
}

function effectIn(
  { plan, places, findings }: LoadedPlan,
  edits: readonly AmountEdit[],
  today: string,
): ReadyChange["effect"] {
  const changed = withAmounts(plan, edits);
  const { gone, added, changed: other } = effectOf(plan, changed, today, findings);
  return {
    gone: locate(gone, plan, places),
    added: locate(added, changed, places),
    changed: locate(other, changed, places),
  };
}
