import { SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { ScrollCommand, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Services } from "./services";

/**
 * How far to scroll so that what lies between `start` and `end` is seen, moving as little as it takes.
 * All in pixels along one side of the sheet; `frozen` is what never scrolls, `size` the room for the rest.
 */
export function scrollFor(
  scroll: number,
  { start, end, frozen, size }: { start: number; end: number; frozen: number; size: number },
): number {
  if (end <= frozen) return scroll;
  if (start < frozen + scroll || end - start > size) return Math.max(0, start - frozen);
  return Math.max(scroll, end - frozen - size);
}

/** The line that begins at or before a pixel, and how many pixels in; `ends` are where the lines end. */
export function lineAt(ends: readonly number[], pixel: number): { line: number; offset: number } {
  const found = ends.findIndex((end) => end > pixel);
  const line = found < 0 ? Math.max(0, ends.length - 1) : found;
  return { line, offset: pixel - (ends[line - 1] ?? 0) };
}

/** The scroll bars lie over the cells. */
const SCROLL_BAR = 12;

/** Scrolls the sheet that is shown until the cell is in sight; Univer's own way is off beside frozen columns of other widths. */
export function reveal(services: Services, row: number, column: number): void {
  const render = services.render();
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const freeze = services.unit()?.getActiveSheet().getFreeze();
  if (!skeleton || !viewport || !freeze) return;
  const { columnWidthAccumulation: rights, rowHeightAccumulation: bottoms } = skeleton;
  const wanted = (
    ends: readonly number[],
    line: number,
    frozenLines: number,
    scroll: number,
    size: number,
  ): number =>
    scrollFor(scroll, {
      start: ends[line - 1] ?? 0,
      end: ends[line] ?? 0,
      frozen: ends[frozenLines - 1] ?? 0,
      size,
    });
  const { viewportScrollX, viewportScrollY } = viewport;
  const [width, height] = [(viewport.width ?? 0) - SCROLL_BAR, (viewport.height ?? 0) - SCROLL_BAR];
  const x = wanted(rights, column, freeze.xSplit, viewportScrollX, width);
  const y = wanted(bottoms, row, freeze.ySplit, viewportScrollY, height);
  if (x === viewportScrollX && y === viewportScrollY) return;
  const [across, down] = [lineAt(rights, x), lineAt(bottoms, y)];
  services.commands.syncExecuteCommand(ScrollCommand.id, {
    sheetViewStartColumn: across.line,
    sheetViewStartRow: down.line,
    offsetX: across.offset,
    offsetY: down.offset,
  });
}
