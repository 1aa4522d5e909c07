import { toOre } from "../../src/plan/money";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/sheets/read-plan";
import { generatedSheets } from "../../src/sheets/generated/all";
import { inputModels } from "../../src/sheets/input-models";
import { referencesTo } from "../../src/sheets/references";
import { isFormula, type Content, type SheetModel } from "../../src/sheets/sheet-model";
import { formatCell } from "../../src/standin/model/address";
import type { CellValue, WorkbookData } from "../../src/standin/model/data";
import { gridsOf } from "../support/grids-of";

/** The published tables of a plan as the core has them, without any Excel. */
export function expectedTables(plan: Plan, year: number): SheetModel[] {
  const grids = gridsOf(inputModels(plan, "nn"));
  return generatedSheets(plan, year, referencesTo(grids, readPlan(grids).places));
}

/** Where a workbook does not show what the models say, a line each: amounts to the øre, texts to the letter. */
export function differences(data: WorkbookData, models: readonly SheetModel[]): string[] {
  return models.flatMap((model) => {
    const sheet = data.sheets.find(({ name }) => name === model.name);
    if (!sheet) return [`${model.name} is missing`];
    return model.blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((contents, r) =>
        contents.flatMap((content, c) => {
          const shown = sheet.cells.get(row + r)?.get(column + c)?.value ?? null;
          const place = `${model.name}!${formatCell(row + r, column + c)}`;
          return same(content, shown)
            ? []
            : [`${place}: ${JSON.stringify(shown)}, not ${JSON.stringify(content)}`];
        }),
      ),
    );
  });
}

/** How many amounts the models have. */
export function amountsIn(models: readonly SheetModel[]): number {
  return models.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat())).filter(isFormula).length;
}

function same(content: Content, shown: CellValue): boolean {
  if (!isFormula(content)) return content === (shown ?? "") || text(content) === text(shown);
  if (content.value === undefined) throw new Error(`the core knows no value of ${content.formula}`);
  return typeof shown === "number" && toOre(shown) === toOre(content.value);
}

/** A text as a file keeps it: line breaks are one letter. */
function text(content: CellValue | Content): string | null {
  return typeof content === "string" ? content.replaceAll(/\r\n?/g, "\n") : null;
}
