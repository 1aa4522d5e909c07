import { CanceledError, CommandType } from "@univerjs/core";
import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  AutoFillCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { ScrollToCellCommand, ScrollToRangeOperation } from "@univerjs/sheets-ui";
import type { Area } from "../../standin/model/data";
import { reveal } from "./reveal";
import { toArea } from "./selecting";
import type { Services } from "./services";

/** What a person does with the mouse to lines and with the fill handle. */
export interface LineActions {
  /** Column numbers with their new widths in pixels. */
  readonly setWidths: (widths: ReadonlyMap<number, number>) => void;
  /** Row numbers with their new heights in pixels. */
  readonly setHeights: (heights: ReadonlyMap<number, number>) => void;
  /** `to` holds `from`. */
  readonly fill: (from: Area, to: Area) => void;
}

/** Univer scrolls too far beside frozen columns; ours takes its place. */
const SCROLLS: ReadonlySet<string> = new Set([ScrollToCellCommand.id, ScrollToRangeOperation.id]);

/**
 * Keeps Univer from changing its sheets by itself: what a person does with Univer's own handles goes to
 * the workbook, or nowhere. Changes of ours are marked as local. Gives back how to stop.
 */
export function connectGuard(services: Services, actions: LineActions): () => void {
  const guard = services.commands.beforeCommandExecuted((command, options) => {
    if (command.id === AutoFillCommand.id) {
      const { sourceRange, targetRange } = command.params as { sourceRange: IRange; targetRange: IRange };
      actions.fill(toArea(sourceRange), toArea(targetRange));
      throw new CanceledError();
    }
    if (SCROLLS.has(command.id)) {
      const { startRow, startColumn } = (command.params as { range: IRange }).range;
      reveal(services, startRow, startColumn);
      throw new CanceledError();
    }
    const changesSheet = command.type === CommandType.MUTATION && command.id.startsWith("sheet.mutation.");
    if (!changesSheet || options?.onlyLocal === true) return;
    takeSizes(command, actions);
    throw new CanceledError();
  });
  return () => guard.dispose();
}

function takeSizes(command: Readonly<ICommandInfo>, actions: LineActions): void {
  if (command.id === SetWorksheetColWidthMutation.id) {
    const { ranges, colWidth } = command.params as { ranges: IRange[]; colWidth: Sizes };
    actions.setWidths(
      sizes(
        ranges.map(({ startColumn, endColumn }) => [startColumn, endColumn]),
        colWidth,
      ),
    );
  }
  if (command.id === SetWorksheetRowHeightMutation.id) {
    const { ranges, rowHeight } = command.params as { ranges: IRange[]; rowHeight: Sizes };
    actions.setHeights(
      sizes(
        ranges.map(({ startRow, endRow }) => [startRow, endRow]),
        rowHeight,
      ),
    );
  }
}

type Sizes = number | Readonly<Record<number, number>>;

function sizes(lines: readonly (readonly [number, number])[], given: Sizes): Map<number, number> {
  const all = new Map<number, number>();
  for (const [first, last] of lines) {
    for (let line = first; line <= last; line++) {
      const size = typeof given === "number" ? given : given[line];
      if (size !== undefined) all.set(line, size);
    }
  }
  return all;
}
