import { element } from "./elements";

const NO_CANVAS = "Nettlesaren kan ikkje teikne reknearket (canvas er slått av). Prøv ein annan nettlesar.";
const FAILED =
  "Førehandsvisinga kunne ikkje starte. Last sida på nytt; går det framleis ikkje, stopp og start «npm start».";

/** The progress that a person sees until the workbook is there. */
export function loadingSteps() {
  const box = element("loading");
  const text = element("loading-text", "p");
  const bar = element("loading-bar", "progress");
  return {
    /** Says what is done now, and lets the browser draw it first. */
    step: async (sentence: string): Promise<void> => {
      if (!document.createElement("canvas").getContext("2d")) throw new Error(NO_CANVAS);
      text.textContent = sentence;
      bar.value += 1;
      await new Promise((resolve) => setTimeout(resolve));
    },
    done: (): void => {
      box.hidden = true;
    },
    /** Says instead of the grid that it did not go. */
    failed: (error: unknown): void => {
      box.hidden = false;
      box.dataset["failed"] = "";
      box.setAttribute("role", "alert");
      text.textContent = error instanceof Error && error.message === NO_CANVAS ? NO_CANVAS : FAILED;
    },
  };
}
