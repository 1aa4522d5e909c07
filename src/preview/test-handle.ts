import type { Host } from "../standin/client/host";
import { cellAt } from "../standin/model/cells";
import { parseArea } from "../standin/model/address";
import { displayText } from "../standin/model/display";
import type { Workbook } from "../standin/model/workbook";
import { activeCellPlace } from "./cell-place";
import type { Place } from "./cell-place";
import { element } from "./elements";
import type { Session } from "./session";

/** What browser tests get hold of as `window.bygdevekst`, since the grid is a canvas. */
export interface TestHandle {
  readonly workbook: Workbook;
  /** What answers the task pane: counts syncs, and can be told to fail. */
  readonly host: Host;
  /** Marks cells, as `selectCell("Budsjett", "C5")`, and gives the keyboard to the grid. */
  readonly selectCell: (sheet: string, address: string) => void;
  /** The text that a cell shows. */
  readonly cellText: (sheet: string, address: string) => string;
  /** Where the active cell stands in the window; null where it is out of sight. */
  readonly activeCell: () => Place | null;
  /** What the grid itself draws in a cell of the sheet that is shown. */
  readonly drawnText: (address: string) => string;
}

declare global {
  interface Window {
    bygdevekst?: TestHandle;
  }
}

/** Puts the handle in place for the workbook that is open now. */
export function setTestHandle(session: Session, host: Host, focusGrid: () => void): void {
  const { workbook, services } = session;
  const areaOf = (address: string) => {
    const area = parseArea(address);
    if (!area) throw new Error(`«${address}» is no address.`);
    return area;
  };
  window.bygdevekst = {
    workbook,
    host,
    selectCell: (sheet, address) => {
      workbook.setSelection(sheet, areaOf(address));
      focusGrid();
    },
    cellText: (sheet, address) => {
      const { row, column } = areaOf(address);
      const cell = cellAt(workbook.sheet(sheet), row, column);
      return displayText(cell?.value ?? null, cell?.style?.numberFormat);
    },
    activeCell: () => activeCellPlace(services, element("grid")),
    drawnText: (address) => {
      const { row, column } = areaOf(address);
      return String(services.sheet(workbook.data.activeSheetId)?.getCell(row, column)?.v ?? "");
    },
  };
}
