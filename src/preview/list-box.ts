import { make } from "./elements";

/** A list of choices that is open. */
export interface OpenList {
  readonly element: HTMLElement;
  /** Gives the list the keyboard; call once it is in the page. */
  readonly focus: () => void;
}

/**
 * A list to choose from with the mouse, the arrow keys or the first letters. `chosen` is called with the
 * choice, `left` when the list is left without one.
 */
export function listBox(
  label: string,
  choices: readonly string[],
  current: string,
  chosen: (choice: string) => void,
  left: () => void,
): OpenList {
  const list = make("ul", "over-cell choices");
  list.role = "listbox";
  list.tabIndex = 0;
  list.setAttribute("aria-label", label);
  const items = choices.map((choice, index) => {
    const item = make("li", "choice", choice);
    item.role = "option";
    item.id = `choice-${String(index)}`;
    item.addEventListener("click", () => chosen(choice));
    return item;
  });
  list.append(...items);
  let at = 0;
  const mark = (index: number): void => {
    items[at]?.setAttribute("aria-selected", "false");
    at = Math.min(Math.max(index, 0), items.length - 1);
    const item = items[at];
    if (!item) return;
    item.setAttribute("aria-selected", "true");
    list.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  };
  list.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Tab") return;
    event.preventDefault();
    const choice = choices[at];
    if (event.key === "Escape") left();
    else if ((event.key === "Enter" || event.key === " ") && choice !== undefined) chosen(choice);
    else mark(targetOf(event.key, at, choices));
  });
  list.addEventListener("blur", left);
  return {
    element: list,
    focus: () => {
      mark(choices.indexOf(current));
      list.focus();
    },
  };
}

const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};

/** The place that a key leads to: a letter goes to the next choice that begins with it. */
function targetOf(key: string, at: number, choices: readonly string[]): number {
  const move = MOVES[key];
  if (move !== undefined) return at + move;
  const letter = key.toLowerCase();
  const begins = (choice: string): boolean => key.length === 1 && choice.toLowerCase().startsWith(letter);
  const after = choices.findIndex((choice, index) => index > at && begins(choice));
  const first = choices.findIndex(begins);
  return after >= 0 ? after : first >= 0 ? first : at;
}
