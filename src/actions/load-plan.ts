import type { Finding } from "../plan/findings";
import type { Plan } from "../plan/plan";
import type { Progress } from "../excel/read-areas";
import { readWorkbook, type WorkbookReading } from "../excel/read-workbook";
import { matchHeaders } from "../sheets/headers";
import type { Cell } from "../sheets/kinds/kind";
import type { Places } from "../sheets/places";
import { holdsPlan, readPlan, tableNames } from "../sheets/read-plan";
import { rowTableKeys, tables } from "../sheets/tables/all";

/** A plan as it stands in the workbook now. */
export interface LoadedPlan {
  readonly plan: Plan;
  readonly places: Places;
  /** What the sheets themselves say is wrong. */
  readonly findings: readonly Finding[];
  readonly workbook: WorkbookReading;
}

export interface LoadOptions {
  /** Read what stands in the sheets that we made, too. */
  readonly ownedSheets?: boolean;
  readonly progress?: Progress | undefined;
}

/**
 * Reads the plan of the workbook, in at most two syncs up to 4.5 MB.
 * Out: null for the plan where the workbook holds nothing of one.
 */
export async function loadPlan(
  context: Excel.RequestContext,
  { ownedSheets = false, progress }: LoadOptions = {},
): Promise<LoadedPlan | { readonly plan: null; readonly workbook: WorkbookReading }> {
  const workbook = await readWorkbook(context, {
    tables: tableNames,
    formulaColumns,
    ownedSheets,
    ...(progress ? { progress } : {}),
  });
  if (!holdsPlan(workbook)) return { plan: null, workbook };
  return { ...readPlan(workbook), workbook };
}

/** What stops the figures from being trusted: a table, a column or a year is gone. */
const structural: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "table-missing",
  "column-missing",
  "column-duplicate",
  "budget-year-missing",
]);

/** The findings that must be mended before rules or tables say anything true. */
export function structureFindings({ findings }: LoadedPlan): Finding[] {
  return findings.filter(({ code }) => structural.has(code));
}

const byName = new Map(rowTableKeys.map((key) => [tables[key].name.toLowerCase(), tables[key]]));

function formulaColumns(name: string, headers: readonly Cell[]): number[] {
  const table = byName.get(name.toLowerCase());
  if (!table) return [];
  const { columns } = matchHeaders(table.columns, headers);
  return [...columns].flatMap(([field, offset]) =>
    table.columns[field]?.role === "calculated" ? [offset] : [],
  );
}
