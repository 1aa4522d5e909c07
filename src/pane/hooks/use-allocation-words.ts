import { formatsFor, type Formats } from "../../text/format";
import { allocationTexts, type AllocationText } from "../../text/pane-allocation";
import { useWords } from "./use-words";

/** What is said where the budget is shared out and moved, and how figures are written. */
export function useAllocationWords(): { readonly words: AllocationText; readonly formats: Formats } {
  const { language } = useWords();
  return { words: allocationTexts[language], formats: formatsFor(language) };
}
