import { parseArea, splitAddress } from "../../src/standin/model/address";
import type { Area, SheetData } from "../../src/standin/model/data";
import type { TestWorkbook } from "../support/workbook";

/** The area of a sheet that is marked as ours. */
export function ownedArea(book: TestWorkbook, name: string): Area {
  const mark = book.workbook.sheet(name).names.find((one) => one.name === "bv_omraade");
  const area = mark && parseArea(splitAddress(mark.formula.slice(1)).rest);
  if (!area) throw new Error(`Nothing of ${name} is ours: ${mark?.formula ?? "no mark"}`);
  return area;
}

/** The texts outside an area. */
export function textsOutside(sheet: SheetData, { row, column, rows, columns }: Area): string[] {
  return [...sheet.cells].flatMap(([r, line]) =>
    [...line].flatMap(([c, { value }]) =>
      typeof value === "string" && (r < row || r >= row + rows || c < column || c >= column + columns)
        ? [value]
        : [],
    ),
  );
}
