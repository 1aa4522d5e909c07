import { make } from "./elements";

/** One line of a menu; null is a line between groups. */
export type MenuEntry = { readonly label: string; readonly run: () => void } | null;

/** Opens a menu at a point of the window; it closes when something is chosen, on Esc or elsewhere. */
export function openMenu(
  label: string,
  entries: readonly MenuEntry[],
  x: number,
  y: number,
  closed: () => void,
): void {
  const menu = make("div", "over-cell menu");
  menu.role = "menu";
  menu.setAttribute("aria-label", label);
  const close = (): void => {
    document.removeEventListener("pointerdown", outside, true);
    menu.remove();
    closed();
  };
  const outside = (event: Event): void => {
    if (!(event.target instanceof Node && menu.contains(event.target))) close();
  };
  const items = entries.map((entry) => {
    if (!entry) return make("hr", "menu-line");
    const item = make("button", "menu-item", entry.label);
    item.type = "button";
    item.role = "menuitem";
    item.addEventListener("click", () => {
      close();
      entry.run();
    });
    return item;
  });
  menu.append(...items);
  menu.style.position = "fixed";
  document.body.append(menu);
  menu.style.left = `${String(Math.min(x, window.innerWidth - menu.offsetWidth - 4))}px`;
  menu.style.top = `${String(Math.min(y, window.innerHeight - menu.offsetHeight - 4))}px`;
  menu.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const buttons = items.filter((item) => item instanceof HTMLButtonElement);
    const at = buttons.findIndex((button) => button === document.activeElement);
    const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const target = targets[event.key];
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (target !== undefined) buttons.at(target % buttons.length)?.focus();
    else return;
    event.preventDefault();
  });
  menu.addEventListener("contextmenu", (event) => event.preventDefault());
  document.addEventListener("pointerdown", outside, true);
  menu.querySelector<HTMLElement>(".menu-item")?.focus();
}
