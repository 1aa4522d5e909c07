import { makeStyles, tokens } from "@fluentui/react-components";
import { findingTitle } from "../../text/findings";
import type { FindingCode } from "../../plan/findings";
import { findingMeaning, meaningQuestion } from "../../text/meanings";
import { useWords } from "../hooks/use-words";
import { useLayout } from "../theme/use-layout";

const useStyles = makeStyles({
  /** Folded out, it takes the whole line. */
  meaning: { marginRight: "4px", "&[open]": { flexBasis: "100%" } },
  question: {
    display: "inline-block",
    padding: "4px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What a kind of finding means, for those who ask. */
export function FindingMeaning({ code }: { readonly code: FindingCode }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useWords();
  const question = meaningQuestion(language);
  return (
    <details className={styles.meaning}>
      <summary className={styles.question} aria-label={`${question} ${findingTitle(code, language)}`}>
        {question}
      </summary>
      <p className={layout.quiet}>{findingMeaning(code, language)}</p>
    </details>
  );
}
