import type { SheetData } from "../standin/model/data";
import type { Workbook } from "../standin/model/workbook";

/**
 * The visible sheets as tabs under the grid, kept up to date until the function that is given back is
 * called. Arrow keys, Home and End move between them; `choose` is told which sheet a person wants.
 */
export function connectTabs(
  list: HTMLElement,
  workbook: Workbook,
  choose: (sheet: SheetData) => void,
): () => void {
  const draw = (): void => {
    const focused = list.contains(document.activeElement);
    const shown = workbook.data.sheets.filter(({ visibility }) => visibility === "Visible");
    const tabs = shown.map((sheet) => tab(sheet, sheet.id === workbook.data.activeSheetId, choose));
    list.replaceChildren(...tabs);
    const active = list.querySelector<HTMLElement>('[aria-selected="true"]');
    active?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focused) active?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.findIndex((candidate) => candidate.getAttribute("aria-selected") === "true");
    const targets: Record<string, number> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    tabs[target]?.click();
  };
  const onWheel = (event: WheelEvent): void => {
    list.scrollLeft += event.deltaX + event.deltaY;
  };
  list.addEventListener("keydown", onKey);
  list.addEventListener("wheel", onWheel, { passive: true });
  const stop = workbook.onChange(({ structure, selection }) => {
    if (structure || selection) draw();
  });
  draw();
  return () => {
    stop();
    list.removeEventListener("keydown", onKey);
    list.removeEventListener("wheel", onWheel);
    list.replaceChildren();
  };
}

function tab(sheet: SheetData, active: boolean, choose: (sheet: SheetData) => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "tab";
  button.role = "tab";
  button.tabIndex = active ? 0 : -1;
  button.setAttribute("aria-selected", String(active));
  button.setAttribute("aria-controls", "grid");
  button.append(sheet.name);
  if (sheet.tabColor !== "") {
    const color = document.createElement("span");
    color.className = "tab-color";
    color.style.background = sheet.tabColor;
    button.append(color);
  }
  button.addEventListener("click", () => choose(sheet));
  return button;
}
