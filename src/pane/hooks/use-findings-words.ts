import { findingsTexts, type FindingsText } from "../../text/pane-findings";
import { useWords } from "./use-words";

/** The words around the findings, in the pane's language. */
export function useFindingsWords(): FindingsText {
  return findingsTexts[useWords().language];
}
