import type { TableKey } from "../../plan/plan";
import type { OtherTable } from "../grids";
import type { ListName } from "../list-names";
import { isNamed, renamedTable } from "../recognise";
import type { Area, SheetModel } from "../sheet-model";
import { rowTableKeys } from "../tables/all";
import type { Change, LostTable, MendedTable } from "./fix";
import { headerIn, listsOf, type NamedList } from "./lost-lists";
import { newPart, newSheet, type NewPart, type NewTableOptions } from "./new-table";
import { headersOf, plainTable, sumsAbove, type SheetCells, type SumAbove } from "./plain-table";
import type { Refusal } from "./plan-changes";
import { stillAsWritten } from "./taken-back";

/** What must be known of a workbook to mend its tables. */
export interface Surroundings {
  /** Every table, by its headers. */
  readonly tables: readonly OtherTable[];
  /** `ours`: made by us, and made again and again. */
  readonly sheets: readonly { readonly name: string; readonly ours: boolean }[];
  readonly names: readonly ListName[];
  /** The sheets that tables are looked for on, or taken away from, by name. */
  readonly cells: ReadonlyMap<string, SheetCells>;
}

/** One thing to do about a table, or a sheet of them. */
export type TableStep = { readonly names: readonly NamedList[] } & (
  | { readonly do: "rename"; readonly table: TableKey; readonly from: string; readonly sheet: string }
  | {
      readonly do: "gather";
      readonly table: TableKey;
      readonly sheet: string;
      readonly area: Area;
      readonly sums: readonly (SumAbove | null)[];
    }
  | { readonly do: "draw"; readonly table: TableKey; readonly sheet: string; readonly part: NewPart }
  | { readonly do: "drawSheet"; readonly model: SheetModel }
  | { readonly do: "giveBack"; readonly mended: MendedTable; readonly sheet: string }
);

export interface TablePlan {
  readonly steps: readonly TableStep[];
  readonly applied: number;
  readonly refused: readonly Refusal[];
  /** A sheet that cannot be used, as one of the person's own or full; nothing must be done then. */
  readonly taken: string | null;
}

const refusal: Refusal = { edit: null, reason: "table" };

/** What is to be done for changes of tables in a workbook as it is now. */
export function planTables(changes: readonly Change[], around: Surroundings): TablePlan {
  const plan = {
    steps: [] as TableStep[],
    applied: 0,
    refused: [] as Refusal[],
    taken: null as string | null,
  };
  const missing: LostTable[] = [];
  for (const { tables: lost = [], mended = [] } of changes) {
    const wanted = lost.filter(({ table }) => !isThere(table, around));
    const asSeen =
      wanted.every((one) => isAsSeen(one, around)) && mended.every((one) => stillAsWritten(one, around));
    if (!asSeen) {
      plan.refused.push(refusal);
      continue;
    }
    plan.applied += 1;
    missing.push(...wanted.filter(({ table }) => missing.every((other) => other.table !== table)));
    plan.steps.push(...mended.map((one) => giveBack(one, around)));
  }
  plan.steps.push(...mendSteps(missing, around, (sheet) => (plan.taken ??= sheet)));
  return plan;
}

function isThere(key: TableKey, around: Surroundings): boolean {
  return around.tables.some(({ name }) => isNamed(key, name));
}

/** Whether a table is gone in the way that the person was shown. */
function isAsSeen({ table, renamed, sheet, sheetIsThere }: LostTable, around: Surroundings): boolean {
  const now = renamedTable(table, around.tables);
  if ((now?.name ?? null) !== renamed) return false;
  return renamed !== null || hasSheet(sheet, around) === sheetIsThere;
}

function hasSheet(name: string, { sheets }: Surroundings): boolean {
  return sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function mendSteps(
  missing: readonly LostTable[],
  around: Surroundings,
  takenBy: (sheet: string) => void,
): TableStep[] {
  const there = rowTableKeys.filter((key) => isThere(key, around));
  const named = new Set([...there, ...missing.map(({ table }) => table)]);
  const right = new Map<string, number>();
  const onNewSheets = missing.filter(({ sheetIsThere }) => !sheetIsThere);
  const drawn = [...new Set(onNewSheets.map(({ sheet }) => sheet))].flatMap((sheet): TableStep[] => {
    const lost = onNewSheets.filter((one) => one.sheet === sheet);
    const model = newSheet(lost, optionsOf(named, around));
    return model
      ? [{ do: "drawSheet", model, names: lost.flatMap((one) => listsOf(one, null, named, around)) }]
      : [];
  });
  const others = missing
    .filter(({ sheetIsThere }) => sheetIsThere)
    .map((lost) => mendStep(lost, named, around, right) ?? lost.sheet);
  for (const step of others) if (typeof step === "string") takenBy(step);
  // What Excel may refuse comes first: then nothing else is done.
  const order = ["gather", "rename", "draw"];
  return [
    ...others
      .filter((step) => typeof step !== "string")
      .sort((a, b) => order.indexOf(a.do) - order.indexOf(b.do)),
    ...drawn,
  ];
}

/** Null where the sheet cannot take the table. */
function mendStep(
  lost: LostTable,
  named: ReadonlySet<TableKey>,
  around: Surroundings,
  right: Map<string, number>,
): TableStep | null {
  const { table, sheet, renamed } = lost;
  const headers = around.tables.find(({ name }) => name === renamed)?.headers ?? null;
  if (renamed !== null)
    return { do: "rename", table, from: renamed, sheet, names: listsOf(lost, headers, named, around) };
  const cells = around.cells.get(sheet) ?? { area: null, formulas: [], tables: [] };
  const area = plainTable(table, cells);
  if (area) {
    const found = headersOf(cells, area);
    const sums = sumsAbove(table, cells, area);
    return { do: "gather", table, sheet, area, sums, names: listsOf(lost, found, named, around) };
  }
  // Where a table of ours is made again and again, it would push another apart.
  if (around.sheets.some(({ name, ours }) => ours && name === sheet)) return null;
  const edge = Math.max(right.get(sheet) ?? 0, cells.area ? cells.area.column + cells.area.columns : 0);
  const part = newPart(lost, cells, edge, optionsOf(named, around));
  if (!part) return null;
  right.set(sheet, Math.max(edge, part.area.column + part.area.columns));
  return { do: "draw", table, sheet, part, names: listsOf(lost, null, named, around) };
}

function optionsOf(named: ReadonlySet<TableKey>, around: Surroundings): NewTableOptions {
  return { named, headerOf: (key, field) => headerIn(key, field, around.tables) };
}

function giveBack(mended: MendedTable, around: Surroundings): TableStep {
  const sheet =
    "sheet" in mended
      ? mended.sheet
      : (around.tables.find(({ name }) => isNamed(mended.table, name))?.sheet ?? "");
  return { do: "giveBack", mended, sheet, names: [] };
}
