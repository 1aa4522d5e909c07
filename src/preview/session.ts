import type { Univer } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import { evaluateFormula } from "../standin/formulas/calculator";
import { formulaRewriter } from "../standin/formulas/rewriter";
import type { Workbook } from "../standin/model/workbook";
import { connectCellAids } from "./cell-aids";
import { activeCellPlace } from "./cell-place";
import { connectClipboard } from "./clipboard-events";
import { openMenu } from "./context-menu";
import type { MenuEntry } from "./context-menu";
import { element } from "./elements";
import type { Formulas } from "./grid/conditional";
import { openGrid } from "./grid/grid";
import type { Services } from "./grid/services";
import type { Keys } from "./keys";
import { personActions } from "./person-actions";
import type { PersonActions } from "./person-actions";
import { attempt } from "./problems";
import { connectTabs } from "./tabs";
import { typeText } from "./typing";

/** A workbook that is open in the page. */
export interface Session {
  readonly workbook: Workbook;
  readonly services: Services;
  readonly actions: PersonActions;
  readonly close: () => void;
}

/** Shows a workbook in the page and lets a person work in it; `tell` gets what the person must know. */
export async function openSession(
  univer: Univer,
  workbook: Workbook,
  keys: Keys,
  tell: (sentence: string) => void,
): Promise<Session> {
  const formulas = formulasOf(workbook);
  const act = (run: () => void): void => void attempt(run, tell);
  const actions = personActions(workbook, formulas.translate, act);
  const type = (sheetId: string, row: number, column: number, text: string): void =>
    act(() => typeText(workbook, { sheetId, row, column }, text, formulas.evaluate, tell));
  const select = (sheetId: string, area: Workbook["selection"]["area"]): void =>
    act(() => workbook.setSelection(sheetId, area));
  const { services, close } = await openGrid(univer, workbook, formulas, { ...actions, type, select });
  const area = element("grid");
  const inGrid = (event: Event): boolean => isForGrid(event, area) && !services.editor.isVisible().visible;
  const aids = connectCellAids(univer, services, workbook, formulas.evaluate, type);
  const clipboard = connectClipboard(inGrid, workbook, formulas.translate, act);
  const menu = (x: number, y: number): void =>
    openMenu("Celler", menuEntries(actions, clipboard.paste, tell), x, y, () =>
      univer.__getInjector().get(ILayoutService).focus(),
    );
  const onMenu = (event: MouseEvent): void => {
    event.preventDefault();
    menu(event.clientX, event.clientY);
  };
  area.addEventListener("contextmenu", onMenu);
  const openMenuAtCell = (): void => {
    const place = activeCellPlace(services, area);
    if (place) menu(place.left + 8, place.top + place.height);
  };
  const stops = [
    connectTabs(element("tabs"), workbook, actions.show),
    keys.connect(inGrid, { ...actions, openChoices: aids.openChoices, openMenu: openMenuAtCell }),
    clipboard.close,
    () => area.removeEventListener("contextmenu", onMenu),
    aids.close,
    close,
  ];
  return { workbook, services, actions, close: () => stops.forEach((stop) => stop()) };
}

function formulasOf(workbook: Workbook): Formulas {
  return {
    evaluate: (formula, sheet, row, column) =>
      evaluateFormula(workbook.data, { sheetId: sheet.id, row, column }, formula),
    translate: (formula, from, to) => formulaRewriter.translate(formula, from, to),
  };
}

/** Univer's text field, which has the keyboard, stands in the grid; fields and lists of ours do not count. */
function isForGrid(event: Event, grid: HTMLElement): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return target === document;
  if (target.closest("input, [role=listbox], [role=menu], .bar, .tabs, .splitter, .message")) return false;
  return grid.contains(target) || target === document.body;
}

function menuEntries(
  actions: PersonActions,
  paste: (text: string) => void,
  tell: (sentence: string) => void,
): MenuEntry[] {
  const pasteNow = async (): Promise<void> => {
    try {
      paste(await navigator.clipboard.readText());
    } catch {
      // The browser keeps the clipboard to itself until a person allows it; the keys always work.
      tell("Nettlesaren gav ikkje tilgang til utklippstavla. Bruk Ctrl+V.");
    }
  };
  return [
    { label: "Klipp ut", run: () => void document.execCommand("cut") },
    { label: "Kopier", run: () => void document.execCommand("copy") },
    { label: "Lim inn", run: () => void pasteNow() },
    null,
    { label: "Set inn rad over", run: () => actions.insertRows() },
    { label: "Set inn rad under", run: () => actions.insertRows(true) },
    { label: "Slett rad", run: actions.deleteRows },
    null,
    { label: "Tøm innhald", run: actions.clear },
  ];
}
