/** A press moves the tabs by about so much of their row. */
const STEP = 0.6;

/** Lets two buttons move a row of tabs that is too long; they are there only then. */
export function connectTabSteps(tabs: HTMLElement, back: HTMLButtonElement, on: HTMLButtonElement): void {
  const draw = (): void => {
    const room = tabs.scrollWidth - tabs.clientWidth;
    back.hidden = on.hidden = room <= 0;
    back.disabled = tabs.scrollLeft <= 0;
    on.disabled = tabs.scrollLeft >= room - 1;
  };
  back.addEventListener("click", () => tabs.scrollBy({ left: -tabs.clientWidth * STEP }));
  on.addEventListener("click", () => tabs.scrollBy({ left: tabs.clientWidth * STEP }));
  tabs.addEventListener("scroll", draw);
  new ResizeObserver(draw).observe(tabs);
  new MutationObserver(draw).observe(tabs, { childList: true });
  draw();
}
