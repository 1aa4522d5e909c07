const DEFAULT_WIDTH = 400;
const MIN_WIDTH = 320;
const STEP = 20;
/** So much of the window stays with the grid. */
const GRID_SHARE = 0.3;

/**
 * Makes the pane as wide as a person wants it, by dragging the splitter or with the arrow keys
 * (Home and End: narrowest and widest).
 */
export function connectSplitter(splitter: HTMLElement, work: HTMLElement): void {
  let width = DEFAULT_WIDTH;
  const widest = (): number => Math.max(MIN_WIDTH, Math.round(window.innerWidth * (1 - GRID_SHARE)));
  const set = (wanted: number): void => {
    width = Math.round(Math.min(Math.max(wanted, MIN_WIDTH), widest()));
    document.documentElement.style.setProperty("--pane-width", `${String(width)}px`);
    splitter.setAttribute("aria-valuenow", String(width));
    splitter.setAttribute("aria-valuemin", String(MIN_WIDTH));
    splitter.setAttribute("aria-valuemax", String(widest()));
    splitter.setAttribute("aria-valuetext", `${String(width)} bildepunkt`);
  };
  const targets: Record<string, () => number> = {
    ArrowLeft: () => width + STEP,
    ArrowRight: () => width - STEP,
    Home: () => MIN_WIDTH,
    End: widest,
  };
  splitter.addEventListener("keydown", (event) => {
    const target = targets[event.key];
    if (!target) return;
    event.preventDefault();
    set(target());
  });
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    work.dataset["dragging"] = splitter.dataset["dragging"] = "";
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) set(work.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => {
    delete work.dataset["dragging"];
    delete splitter.dataset["dragging"];
  });
  splitter.addEventListener("dblclick", () => set(DEFAULT_WIDTH));
  window.addEventListener("resize", () => set(width));
  set(width);
}
