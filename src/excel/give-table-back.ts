import { declaredTable } from "../sheets/declared-names";
import type { FormerCells, MendedTable } from "../sheets/fixes/fix";
import { rangeOf } from "./draw";

/** Enqueues that a mended table is as it was before, and the workbook names of its lists with it. */
export function giveTableBack(context: Excel.RequestContext, mended: MendedTable): void {
  const { tables, worksheets, names } = context.workbook;
  switch (mended.was) {
    case "renamed":
      tables.getItem(declaredTable(mended.table)).name = mended.name;
      break;
    case "cells": {
      const table = tables.getItem(declaredTable(mended.table));
      const { headers, sums } = mended;
      // A column that has been put in since keeps its header.
      const range = table
        .getHeaderRowRange()
        .getCell(0, 0)
        .getResizedRange(0, sums.length - 1);
      if (sums.some((sum) => sum !== null)) range.getOffsetRange(-1, 0).formulas = [[...sums]];
      table.convertToRange();
      write(range, headers);
      break;
    }
    case "away": {
      const sheet = worksheets.getItem(mended.sheet);
      const table = tables.getItem(declaredTable(mended.table));
      const body = table.getRange();
      body.dataValidation.clear();
      body.clear("Formats");
      table.delete();
      write(rangeOf(sheet, mended.area), mended.before);
      break;
    }
    case "awayWithSheet":
      worksheets.getItem(mended.sheet).delete();
      break;
  }
  for (const { name, formula } of mended.names) {
    if (formula === null) names.getItem(name).delete();
    else names.getItem(name).formula = formula;
  }
}

function write(range: Excel.Range, { formulas, numberFormats }: FormerCells): void {
  // The types know no null, which leaves a cell as it is.
  range.numberFormat = numberFormats.map((row) => [...row]) as string[][];
  range.formulas = formulas.map((row) => [...row]);
}
