import { alreadyShows, typedOver } from "../excel/redraw";
import type { OwnedSheet } from "../excel/read-workbook";
import { at, finding, type Finding } from "../plan/findings";
import { generatedSheets } from "../sheets/generated/all";
import { cellAddress } from "../sheets/places";
import { referencesTo } from "../sheets/references";
import { gridOf, type SheetModel } from "../sheets/sheet-model";
import { structureFindings, type LoadedPlan } from "./load-plan";
import type { LocatedFinding } from "./located";

/** More cells than this are only counted. */
const mostCells = 10;

/**
 * What the published tables that stand in the workbook say: typed over by somebody, or older than the plan.
 * A set with fixed figures is meant to stand as it is.
 */
export function generatedFindings(loaded: LoadedPlan): LocatedFinding[] {
  const { owned } = loaded.workbook;
  if (owned.length === 0 || structureFindings(loaded).length > 0) return [];
  const models = modelsFor(loaded);
  return owned.flatMap((sheet) => {
    const model = models.get(sheet.sheet.name.toLowerCase());
    if (!model || alreadyShows(sheet, model) || isFrozen(sheet, model)) return [];
    const typed = typedOver(sheet, model);
    const [first] = typed;
    if (first === undefined)
      return [located(stale(sheet), sheet, cellAddress(sheet.area.row, sheet.area.column))];
    return [located(edited(sheet, typed), sheet, first)];
  });
}

/** The sheets as they should be now, for every year that section 7 has been made for. */
function modelsFor({ plan, places, workbook }: LoadedPlan): Map<string, SheetModel> {
  const years = workbook.owned.flatMap(({ sheet }) => /(\d{4})$/.exec(sheet.name)?.[1] ?? []).map(Number);
  const references = referencesTo(workbook, places);
  return new Map(
    [...years, plan.settings.planningYear ?? 0]
      .flatMap((one) => generatedSheets(plan, one, references))
      .map((model) => [model.name.toLowerCase(), model]),
  );
}

/** Values where formulas of ours stood, all of them. */
function isFrozen({ formulas }: OwnedSheet, model: SheetModel): boolean {
  const isFormula = (cell: unknown) => typeof cell === "string" && cell.startsWith("=");
  return gridOf(model).flat().some(isFormula) && !formulas.flat().some(isFormula);
}

function stale({ sheet }: OwnedSheet): Finding {
  return finding("tables-stale", at("settings", null, null), { sheet: sheet.name });
}

function edited({ sheet }: OwnedSheet, cells: readonly string[]): Finding {
  return finding("tables-edited", at("settings", null, null), {
    sheet: sheet.name,
    cells: cells.slice(0, mostCells),
    more: Math.max(0, cells.length - mostCells),
  });
}

function located(found: Finding, { sheet }: OwnedSheet, address: string): LocatedFinding {
  return {
    ...found,
    about: { goal: null, measure: null },
    location: { sheet: sheet.name, address, table: sheet.name, column: null, row: null },
  };
}
