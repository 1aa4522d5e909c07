import { fixTexts, type FixText } from "../../text/pane-fixes";
import { useWords } from "./use-words";

/** The words around fixes, in the pane's language. */
export function useFixWords(): FixText {
  return fixTexts[useWords().language];
}
