import { CanceledError, Direction } from "@univerjs/core";
import { SetSelectionsOperation, getPrimaryForRange } from "@univerjs/sheets";
import { MoveSelectionCommand, MoveSelectionEnterAndTabCommand } from "@univerjs/sheets-ui";
import { UNIT } from "./services";
import type { Services } from "./services";

interface Row {
  /** The column in which a person pressed Tab first. */
  readonly start: number;
  /** Where the last Tab led. */
  readonly cell: string;
}

/**
 * Enter after Tab goes to the next row, under the first cell, as in Excel; but only where nothing else was
 * marked in between: Univer never forgets the Tab. Several marked cells stay Univer's. Gives back how to stop.
 */
export function connectEnterAndTab(services: Services): () => void {
  let row: Row | null = null;
  const move = (direction: Direction): Promise<boolean> =>
    services.commands.executeCommand(MoveSelectionCommand.id, { direction });
  const step = async (direction: Direction): Promise<void> => {
    const at = activeCell(services);
    if (!at) return;
    const follows = row?.cell === at.key ? row : null;
    row = null;
    if (direction === Direction.LEFT || direction === Direction.RIGHT) {
      await move(direction);
      row = { start: follows?.start ?? at.column, cell: activeCell(services)?.key ?? "" };
      return;
    }
    if (follows) markCell(services, at.row, follows.start);
    await move(direction);
  };
  const guard = services.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== MoveSelectionEnterAndTabCommand.id || marksSeveral(services)) return;
    void step((params as { direction: Direction }).direction);
    throw new CanceledError();
  });
  return () => guard.dispose();
}

function activeCell(services: Services): { row: number; column: number; key: string } | null {
  const cell = services.selections.getCurrentLastSelectionPrimaryCell();
  const sheet = services.unit()?.getActiveSheet().getSheetId();
  if (!cell || sheet === undefined) return null;
  const { startRow: row, startColumn: column } = cell;
  return { row, column, key: `${sheet} ${String(row)} ${String(column)}` };
}

function marksSeveral(services: Services): boolean {
  const selections = services.selections.getCurrentSelections();
  const [first] = selections;
  if (!first?.primary || selections.length > 1) return true;
  const { range, primary } = first;
  return (
    range.endRow !== primary.endRow ||
    range.endColumn !== primary.endColumn ||
    range.startRow !== primary.startRow
  );
}

function markCell(services: Services, row: number, column: number): void {
  const sheet = services.unit()?.getActiveSheet();
  if (!sheet) return;
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const selections = [{ range, primary: getPrimaryForRange(range, sheet), style: null }];
  services.commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: UNIT,
    subUnitId: sheet.getSheetId(),
    selections,
  });
}
