import type { Workbook } from "../standin/model/workbook";
import { element } from "./elements";

const QUESTION = "Arbeidsboka har endringar som ikkje er lagra. Vil du opne ei anna likevel?";

/** What the top bar's buttons ask for. */
export interface FileActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly open: (file: File) => Promise<void>;
  readonly save: (workbook: Workbook) => Promise<void>;
}

/**
 * The top bar: the file's name, whether it is saved, and the buttons; leaving the page with changes that
 * are not saved asks first. `follow` is told of the workbook that is open now.
 */
export function showFileState(actions: FileActions): { follow: (workbook: Workbook) => void } {
  const name = element("file-name", "span");
  const state = element("file-state", "span");
  const chooser = element("file", "input");
  const [undo, redo, open, save] = (["undo", "redo", "open", "save"] as const).map((id) =>
    element(id, "button"),
  );
  let current: Workbook | null = null;
  let stop = (): void => undefined;
  let unsaved = false;

  const draw = (): void => {
    name.textContent = current?.data.name ?? "";
    state.textContent = unsaved ? "Ikkje lagra" : "";
    document.title = `${unsaved ? "• " : ""}${current?.data.name ?? ""} – Bygdevekst`;
    if (undo) undo.disabled = current?.undoLabels.length === 0;
    if (redo) redo.disabled = current?.redoLabels.length === 0;
  };
  const saveNow = async (): Promise<void> => {
    if (!current) return;
    await actions.save(current);
    unsaved = false;
    draw();
  };
  undo?.addEventListener("click", actions.undo);
  redo?.addEventListener("click", actions.redo);
  open?.addEventListener("click", () => chooser.click());
  save?.addEventListener("click", () => void saveNow());
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    chooser.value = "";
    if (file && (!unsaved || window.confirm(QUESTION))) void actions.open(file);
  });
  window.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    void saveNow();
  });
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  return {
    follow: (workbook) => {
      stop();
      current = workbook;
      unsaved = false;
      stop = workbook.onChange(({ cells, structure }) => {
        unsaved ||= cells.size > 0 || structure;
        draw();
      });
      for (const button of [open, save]) if (button) button.disabled = false;
      draw();
    },
  };
}
