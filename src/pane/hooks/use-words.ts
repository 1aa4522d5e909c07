import { createContext, useContext } from "react";
import type { Language } from "../../text/language";
import { paneTexts, type PaneText } from "../../text/pane";

/** The pane's language. */
export const LanguageContext = createContext<Language>("nn");

/** The pane's own words, and the language for what others say. */
export function useWords(): { readonly language: Language; readonly text: PaneText } {
  const language = useContext(LanguageContext);
  return { language, text: paneTexts[language] };
}
