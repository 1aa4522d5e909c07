import { ILayoutService } from "@univerjs/ui";
import type { Univer } from "@univerjs/core";
import { formatCell } from "../standin/model/address";
import { cellAt } from "../standin/model/cells";
import { displayText } from "../standin/model/display";
import type { Workbook } from "../standin/model/workbook";
import { activeCellPlace, putUnder } from "./cell-place";
import { element, make } from "./elements";
import { editText } from "./grid/edit-text";
import type { Evaluate } from "./grid/conditional";
import type { Services } from "./grid/services";
import { listBox } from "./list-box";
import { choicesAt, validationAt } from "./validation";

const ARROW_SIZE = 22;

export interface CellAids {
  /** Opens the drop-down of the active cell; false where it has none. */
  readonly openChoices: () => boolean;
  readonly close: () => void;
}

/**
 * What stands beside the active cell: the arrow and list of its choices, the help of its rule, and the
 * sentence that a screen reader says. `take` gets what is chosen.
 */
export function connectCellAids(
  univer: Univer,
  services: Services,
  workbook: Workbook,
  evaluate: Evaluate,
  take: (sheetId: string, row: number, column: number, text: string) => void,
): CellAids {
  const grid = element("grid");
  const said = element("cell-said", "p");
  const arrow = make("button", "arrow");
  arrow.type = "button";
  arrow.tabIndex = -1;
  arrow.title = "Vis vala (Alt+Pil ned)";
  arrow.setAttribute("aria-label", arrow.title);
  const hint = make("div", "over-cell hint");
  const title = make("p", "hint-title");
  const message = make("p", "");
  hint.append(title, message);
  grid.append(arrow, hint);
  let list: HTMLElement | null = null;

  const active = (): { sheetId: string; row: number; column: number } => ({
    sheetId: workbook.selection.sheetId,
    row: services.selections.getCurrentLastSelectionPrimaryCell()?.startRow ?? workbook.selection.area.row,
    column:
      services.selections.getCurrentLastSelectionPrimaryCell()?.startColumn ?? workbook.selection.area.column,
  });
  const closeList = (): void => {
    const open = list;
    list = null;
    open?.remove();
    if (open) univer.__getInjector().get(ILayoutService).focus();
  };
  const openChoices = (): boolean => {
    const { sheetId, row, column } = active();
    const sheet = workbook.sheet(sheetId);
    const choices = choicesAt(sheet, row, column, evaluate);
    const place = activeCellPlace(services, grid);
    if (!choices || !place) return false;
    closeList();
    hint.hidden = true;
    const choose = (choice: string): void => {
      closeList();
      take(sheetId, row, column, choice);
    };
    const box = listBox("Val", choices, editText(cellAt(sheet, row, column)), choose, closeList);
    list = box.element;
    list.style.minWidth = `${String(place.width + ARROW_SIZE)}px`;
    grid.append(list);
    putUnder(list, place, grid);
    box.focus();
    return true;
  };
  const place = (): void => {
    const { sheetId, row, column } = active();
    const sheet = workbook.data.sheets.find(({ id }) => id === sheetId);
    const at = sheet && !services.editor.isVisible().visible ? activeCellPlace(services, grid) : null;
    const rule = sheet && validationAt(sheet, row, column);
    const prompt = rule?.prompt?.show === true ? rule.prompt : undefined;
    arrow.hidden = !at || rule?.rule.kind !== "list" || !rule.rule.inCellDropDown;
    hint.hidden = !at || !prompt || list !== null;
    if (!at) return;
    const origin = grid.getBoundingClientRect();
    arrow.style.left = `${String(at.left + at.width - origin.left)}px`;
    arrow.style.top = `${String(at.top - origin.top)}px`;
    arrow.style.height = `${String(Math.min(at.height, ARROW_SIZE))}px`;
    title.textContent = prompt?.title ?? "";
    message.textContent = prompt?.message ?? "";
    putUnder(hint, { ...at, left: at.left + 12 }, grid);
  };
  const say = (): void => {
    const { sheetId, row, column } = active();
    const sheet = workbook.data.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return;
    const cell = cellAt(sheet, row, column);
    const text = displayText(cell?.value ?? null, cell?.style?.numberFormat);
    said.textContent = `${formatCell(row, column)}: ${text === "" ? "tom" : text}`;
  };
  const follow = (): void => {
    requestAnimationFrame(place);
    say();
  };

  arrow.addEventListener("click", openChoices);
  const scrolled = services.commands.onCommandExecuted(({ id }) => {
    if (id === "sheet.operation.set-scroll") place();
  });
  const stops = [
    services.selections.selectionMoveEnd$.subscribe(follow),
    services.selections.selectionSet$.subscribe(follow),
    services.editor.visible$.subscribe(follow),
  ];
  const stopChanges = workbook.onChange(follow);
  window.addEventListener("resize", place);
  follow();
  return {
    openChoices,
    close: () => {
      for (const stop of stops) stop.unsubscribe();
      scrolled.dispose();
      stopChanges();
      window.removeEventListener("resize", place);
      for (const part of [arrow, hint, list]) part?.remove();
    },
  };
}
