import { declaredTable } from "../sheets/declared-names";
import type { FormerCells, MendedTable } from "../sheets/fixes/fix";
import type { NamedList } from "../sheets/fixes/lost-lists";
import type { TablePlan, TableStep } from "../sheets/fixes/plan-tables";
import { gridOf, gridOver } from "../sheets/sheet-model";
import { drawTable, partSteps, rangeOf, type DrawStep, type SheetSteps } from "./draw";
import { giveTableBack } from "./give-table-back";
import { HostProblem } from "./problems";
import type { WorkbookReading } from "./read-workbook";
import { addSheet, asContents } from "./redraw";

/** Steps that mend tables; `mended` tells, after them, what takes each back. */
export interface TableSteps {
  readonly drawings: readonly SheetSteps[];
  /** When every table is there. */
  readonly last: readonly DrawStep[];
  mended(): MendedTable[];
}

/** What settings of a few cells take of a request. */
const stepBytes = 3_000;

/**
 * Enqueues what Excel may refuse, so that nothing else is done then, and gives the steps of the rest.
 * @throws HostProblem where a sheet is protected or filtered, or cannot be added or used: nothing is enqueued
 */
export function tableSteps(
  context: Excel.RequestContext,
  { steps, taken }: TablePlan,
  reading: WorkbookReading,
): TableSteps {
  if (taken !== null) throw new HostProblem("sheetNameTaken", taken);
  for (const step of steps) refuseHindered(step, reading);
  const done = steps.map((step) => ({ step, ...mend(context, step) }));
  return {
    drawings: done.map(({ drawing }) => drawing),
    last: done.flatMap(({ step }) => (step.names.length > 0 ? [nameStep(context, step.names)] : [])),
    mended: () =>
      done.flatMap(({ step, undo }) => {
        const mended = undo();
        const names = step.names.map(({ name, formula }) => ({ name, formula }));
        return mended ? [{ ...mended, names }] : [];
      }),
  };
}

function refuseHindered(step: TableStep, { sheets, structureProtected }: WorkbookReading): void {
  const addsOrRemoves =
    step.do === "drawSheet" || (step.do === "giveBack" && step.mended.was === "awayWithSheet");
  if (addsOrRemoves && structureProtected) throw new HostProblem("workbookProtected");
  if (step.do === "drawSheet") return;
  const on = sheets.find(({ name }) => name === step.sheet);
  if (on?.protected) throw new HostProblem("sheetProtected", on.name);
  if (on?.filtered) throw new HostProblem("sheetFiltered", on.name);
}

interface Mending {
  readonly drawing: SheetSteps;
  undo(): Unnamed | null;
}

type Unnamed = MendedTable extends infer M ? (M extends MendedTable ? Omit<M, "names"> : never) : never;

const nothing: SheetSteps = { contents: [], formulas: [] };

function mend(context: Excel.RequestContext, step: TableStep): Mending {
  const { tables, worksheets } = context.workbook;
  switch (step.do) {
    case "rename": {
      const { table, from: name } = step;
      tables.getItem(name).name = declaredTable(table);
      return { drawing: nothing, undo: () => ({ was: "renamed", table, name }) };
    }
    case "gather": {
      const { table, area } = step;
      const sheet = worksheets.getItem(step.sheet);
      const headers = queueCells(rangeOf(sheet, { ...area, rows: 1 }));
      drawTable(sheet, { name: declaredTable(table), area, style: "TableStyleLight1" });
      if (step.sums.some((sum) => sum !== null))
        rangeOf(sheet, { ...area, row: area.row - 1, rows: 1 }).formulas = [
          step.sums.map((sum) => sum?.to ?? null),
        ];
      const sums = step.sums.map((sum) => sum?.from ?? null);
      return {
        drawing: nothing,
        undo: () => ({ was: "cells", table, headers: renamedHeaders(headers()), sums }),
      };
    }
    case "draw": {
      const { table, sheet: name, part } = step;
      const { area, blocks } = part;
      const sheet = worksheets.getItem(name);
      const before = queueCells(rangeOf(sheet, area));
      const written = gridOver(area, blocks);
      return {
        drawing: partSteps(sheet, part),
        undo: () => ({ was: "away", table, sheet: name, area, written, before: before() }),
      };
    }
    case "drawSheet": {
      const { model } = step;
      const { name: sheet, area } = model;
      const written = gridOf(model);
      return {
        drawing: addSheet(context, model),
        undo: () => ({ was: "awayWithSheet", sheet, area, written }),
      };
    }
    case "giveBack": {
      const { mended } = step;
      const enqueue = () => {
        giveTableBack(context, mended);
      };
      return { drawing: { contents: [{ bytes: stepBytes, enqueue }], formulas: [] }, undo: () => null };
    }
  }
}

/** Actions run in order: what is loaded before the writing is what stood there. */
function queueCells(range: Excel.Range): () => FormerCells {
  range.load({ formulas: true, values: true, numberFormat: true });
  return () => ({ formulas: asContents(range), numberFormats: range.numberFormat as string[][] });
}

/** The headers that Excel gives another name when it makes a table: those that are no text, or stand twice. */
function renamedHeaders({ formulas, numberFormats }: FormerCells): FormerCells {
  const [headers = []] = formulas;
  const names = headers.map((header) => String(header).toLowerCase());
  const kept = headers.map(
    (header, index) => typeof header === "string" && names.indexOf(names[index] ?? "") === index,
  );
  return {
    formulas: [headers.map((header, index) => (kept[index] ? null : header))],
    numberFormats: numberFormats.map((row) => row.map((format, index) => (kept[index] ? null : format))),
  };
}

function nameStep(context: Excel.RequestContext, lists: readonly NamedList[]): DrawStep {
  const { names } = context.workbook;
  return {
    bytes: stepBytes * lists.length,
    enqueue: () => {
      for (const { name, formula, to } of lists) {
        if (formula === null) names.add(name, to).visible = false;
        else names.getItem(name).formula = to;
      }
    },
  };
}
