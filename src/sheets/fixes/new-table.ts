import { blankPlan } from "../../plan/empty";
import type { Plan, TableKey } from "../../plan/plan";
import { colors, fonts } from "../colors";
import { headingBlocks, headingLooks, inputModel } from "../input-models";
import { placedTable, tablePart, type TablePart } from "../input-table";
import { sheetOf, sheetRows } from "../layout";
import type { Cell } from "../kinds/kind";
import { areaOf, gridOver, type Area, type SheetModel } from "../sheet-model";
import type { WriteOptions } from "../write-table";
import type { LostTable } from "./fix";
import { contentAt, type SheetCells } from "./plain-table";

/** What new tables are made with: the tables that will be there, and how the others are headed. */
export interface NewTableOptions extends WriteOptions {
  readonly named: ReadonlySet<TableKey>;
}

/** A table to be drawn on a sheet that has other things too. */
export interface NewPart extends TablePart {
  /** All that is written. */
  readonly area: Area;
}

/** More columns than these no sheet has. */
const mostColumns = 16_384;

/** The sheet of lost tables, which is gone too, with those tables empty. */
export function newSheet(lost: readonly LostTable[], options: NewTableOptions): SheetModel | null {
  const [first] = lost;
  if (!first) return null;
  const only = lost.map(({ table }) => table);
  const home = sheetOf(first.table);
  return inputModel(home, emptyPlan(first), first.language, options.named, { ...options, only });
}

/**
 * A lost table, empty, on a sheet that is there: in its own place where nothing stands in it, else to the
 * right of all, so that no table stands above another. Null where the sheet has no room.
 * @param right the first column that nothing stands in, there or to the right of it
 */
export function newPart(
  lost: LostTable,
  cells: SheetCells,
  right: number,
  options: NewTableOptions,
): NewPart | null {
  const own = sheetOf(lost.table).tables.find(({ table }) => table === lost.table);
  const inPlace = partAt(lost, own?.startColumn ?? 0, cells.area === null, options);
  if (isFree(inPlace, cells)) return inPlace;
  const beside = partAt(lost, right + 1, false, options);
  return beside.area.column + beside.area.columns > mostColumns ? null : beside;
}

function emptyPlan({ period }: LostTable): Plan {
  const plan = blankPlan();
  return { ...plan, settings: { ...plan.settings, ...period } };
}

function partAt(lost: LostTable, startColumn: number, headed: boolean, options: NewTableOptions): NewPart {
  const { table, language } = lost;
  const home = sheetOf(table);
  const placed = placedTable({ table, startColumn }, emptyPlan(lost), language, options);
  const part = tablePart(placed, home.tables.length > 1, language, options.named);
  const blocks = [...(headed ? headingBlocks(home, language) : []), ...part.blocks];
  const area = areaOf(blocks);
  const titles: Area = {
    row: sheetRows.tableTitles,
    column: startColumn,
    rows: 1,
    columns: placed.columns.length,
  };
  return {
    ...part,
    blocks,
    area,
    looks: [
      { area, look: { font: fonts.body, size: fonts.size, color: colors.text } },
      ...(headed ? headingLooks(area.columns) : []),
      { area: titles, look: { bold: true } },
      ...part.looks,
    ],
  };
}

/**
 * Whether a table can stand there: nothing is in its columns, from its title down, but what it writes itself
 * or what broke when the table went.
 */
function isFree({ area, blocks, tables: drawn }: NewPart, cells: SheetCells): boolean {
  const [table] = drawn;
  if (!cells.area || !table) return true;
  const written = gridOver(area, blocks);
  for (let row = sheetRows.tableTitles; row < cells.area.row + cells.area.rows; row += 1) {
    for (let column = table.area.column; column < table.area.column + table.area.columns; column += 1) {
      const holds = contentAt(cells, row, column);
      if (holds === "") continue;
      const ours = row < table.area.row && holds === (written[row - area.row]?.[column - area.column] ?? "");
      if (!ours && !(row < table.area.row && isBroken(holds))) return false;
    }
  }
  return true;
}

function isBroken(cell: Cell): boolean {
  return typeof cell === "string" && cell.startsWith("=") && cell.includes("#REF!");
}
