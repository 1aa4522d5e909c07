/** Univer's own parts with what a screen reader is to say of them; null: the part is empty and to be passed by. */
const PARTS: readonly (readonly [selector: string, label: string | null])[] = [
  ['[data-u-comp="defined-name"] input', "Namneboks"],
  ['section[aria-label^="Notifications"]', null],
  ['[data-u-comp="right-sidebar"], [data-u-comp="left-sidebar"], [data-u-comp="sidebar"]', null],
  ["canvas", "Celler"],
];

/** Gives Univer's parts Norwegian names as they come, and lets nobody come to those that are empty. */
export function keepLabels(): void {
  let asked = false;
  const soon = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      labelParts();
    });
  };
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
}

function labelParts(): void {
  for (const [selector, label] of PARTS) {
    for (const part of document.querySelectorAll<HTMLElement>(selector)) {
      // Not `hidden`: Univer's columns would move up.
      if (label === null) {
        part.inert = true;
        part.ariaHidden = "true";
      } else part.setAttribute("aria-label", label);
      // Focus goes to the text field that takes the keys; the order of the page is its own.
      if (part.tabIndex > 0) part.tabIndex = -1;
    }
  }
}
