/** What the keyboard asks for in the grid. */
export interface KeyActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly clear: () => void;
  readonly nextSheet: (step: 1 | -1) => void;
  readonly insertRows: () => void;
  readonly deleteRows: () => void;
  /** False where the active cell has no drop-down. */
  readonly openChoices: () => boolean;
  readonly openMenu: () => void;
}

/** Keys with Ctrl that go on: to Univer those that move and mark, to the page the one that saves. */
const LEFT_ALONE = new Set([
  "s",
  "a",
  "arrowup",
  "arrowdown",
  "arrowleft",
  "arrowright",
  "home",
  "end",
  "enter",
]);
/** Keys with Ctrl that the browser answers with a clipboard event. */
const CLIPBOARD = new Set(["c", "x", "v"]);

export interface Keys {
  /** Hands keys on until the function that is given back is called; `inGrid` says which are for the grid. */
  readonly connect: (inGrid: (event: Event) => boolean, actions: KeyActions) => () => void;
}

/**
 * Takes the keys that change something before Univer sees them, since the workbook answers for undo,
 * rows and contents. Call it before Univer is made: who listens first is asked first.
 */
export function listenForKeys(): Keys {
  let current: { inGrid: (event: Event) => boolean; actions: KeyActions } | null = null;
  window.addEventListener(
    "keydown",
    (event) => {
      if (!current?.inGrid(event)) return;
      const act = actionOf(event, current.actions);
      if (act === "goes on") return;
      event.stopImmediatePropagation();
      if (act === "browser") return;
      event.preventDefault();
      act();
    },
    true,
  );
  return {
    connect: (inGrid, actions) => {
      const mine = { inGrid, actions };
      current = mine;
      return () => {
        if (current === mine) current = null;
      };
    },
  };
}

function actionOf(event: KeyboardEvent, actions: KeyActions): (() => void) | "goes on" | "browser" {
  const key = event.key.toLowerCase();
  if (event.altKey) return key === "arrowdown" ? () => void actions.openChoices() : "browser";
  if (event.ctrlKey || event.metaKey) return withControl(key, event.shiftKey, actions);
  if (key === "delete") return actions.clear;
  if (key === "contextmenu" || (key === "f10" && event.shiftKey)) return actions.openMenu;
  return "goes on";
}

function withControl(key: string, shift: boolean, actions: KeyActions): (() => void) | "goes on" | "browser" {
  const own: Record<string, () => void> = {
    z: shift ? actions.redo : actions.undo,
    y: actions.redo,
    pageup: () => actions.nextSheet(-1),
    pagedown: () => actions.nextSheet(1),
    "+": actions.insertRows,
    "-": actions.deleteRows,
    b: ignore,
    i: ignore,
    u: ignore,
    d: ignore,
  };
  if (LEFT_ALONE.has(key)) return "goes on";
  return CLIPBOARD.has(key) ? "browser" : (own[key] ?? "browser");
}

/** Formats are not changed here, and the browser's own answer would be in the way. */
const ignore = (): void => undefined;
