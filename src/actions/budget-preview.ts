import type { ExcelHost } from "../excel/host";
import { HostProblem } from "../excel/problems";
import { run } from "../excel/run";
import { budgetTable, withAmounts, type AmountEdit, type BudgetTable } from "../plan/budget-table";
import { effectOf, type Effect } from "../plan/effect";
import { at, yearColumn, type Finding } from "../plan/findings";
import type { Ore } from "../plan/money";
import type { Plan } from "../plan/plan";
import { framesOf, ownShares, type BudgetChange } from "../plan/reallocate";
import type { BasisPoints } from "../plan/shares";
import { addressOf } from "../sheets/places";
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

/** A cell of Budsjett that changes, as a person names it. */
export interface ChangedCell {
  readonly sheet: string;
  readonly address: string;
  /** In øre; null is blank. */
  readonly from: Ore | null;
  readonly to: Ore | null;
}

/** A change as it would be; nothing is written. */
export interface ReadyChange {
  readonly ok: true;
  readonly after: BudgetTable;
  readonly edits: readonly AmountEdit[];
  readonly cells: readonly ChangedCell[];
  readonly effect: { readonly [K in keyof Effect]: readonly LocatedFinding[] };
}

export interface BudgetPreview<R> extends BudgetReading {
  /** Null where something must be mended first. */
  readonly change: ReadyChange | { readonly ok: false; readonly refusal: R } | null;
}

/**
 * The budget of the workbook as goals × years. Two syncs; changes nothing.
 * @throws HostProblem `noPlan`
 */
export function readBudget(host: ExcelHost): Promise<BudgetReading> {
  return run(host, async (context) => readingOf(await loaded(context)));
}

/**
 * What a change of the budget would give, answered before anything is written. In: the change as it is made
 * of a plan, and today as an ISO day. Two syncs; changes nothing.
 * @throws HostProblem `noPlan`
 */
export function previewBudget<R>(
  host: ExcelHost,
  change: (plan: Plan) => BudgetChange<R>,
  today: string,
): Promise<BudgetPreview<R>> {
  return run(host, async (context) => {
    const read = await loaded(context);
    const reading = readingOf(read);
    if (reading.blocked.length > 0) return { ...reading, change: null };
    const made = change(read.plan);
    return { ...reading, change: made.ok ? readyChange(read, made.after, made.edits, today) : made };
  });
}

async function loaded(context: Excel.RequestContext): Promise<LoadedPlan> {
  const read = await loadPlan(context);
  if (!read.plan) throw new HostProblem("noPlan");
  return read;
}

function readingOf(read: LoadedPlan): BudgetReading {
  const { plan, places, findings } = read;
  const table = budgetTable(plan);
  const goals = new Map(plan.goals.map((goal) => [goal.number, goal]));
  const blocked = [...structureFindings(read), ...findings.filter(isUnread)];
  return {
    view: {
      table,
      titles: table.goals.map((number) => goals.get(number)?.shortName ?? goals.get(number)?.title ?? null),
      shares: ownShares(plan, table),
      frames: framesOf(plan, table),
    },
    blocked: locate(blocked, plan, places),
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

function isUnread({ code, place }: Finding): boolean {
  const tables: readonly string[] = ["budget", "goals", "years"];
  return unread.has(code) && tables.includes(place.table);
}

function readyChange(
  { plan, places, findings }: LoadedPlan,
  after: BudgetTable,
  edits: readonly AmountEdit[],
  today: string,
): ReadyChange {
  const changed = withAmounts(plan, edits);
  const effect = effectOf(plan, changed, today, findings);
  return {
    ok: true,
    after,
    edits,
    cells: edits.flatMap(({ row, year, from, to }) => {
      const cell = addressOf(places, at("budget", row, yearColumn(year)));
      return cell ? [{ ...cell, from, to }] : [];
    }),
    effect: {
      gone: locate(effect.gone, plan, places),
      added: locate(effect.added, changed, places),
      changed: locate(effect.changed, changed, places),
    },
  };
}
