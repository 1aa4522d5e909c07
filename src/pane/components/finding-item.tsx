import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LocatedFinding } from "../../actions/located";
import { findingText, findingTitle } from "../../text/findings";
import type { Target } from "../actions";
import { useWords } from "../hooks/use-words";
import { placeText, targetOf } from "../state/findings-view";
import { useLayout } from "../theme/use-layout";
import { useRowButton } from "../theme/use-row-button";

const useStyles = makeStyles({
  item: {
    padding: "10px 12px 10px 9px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  part: { display: "block" },
  title: { fontWeight: tokens.fontWeightSemibold },
  place: { marginTop: "2px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  stays: { color: tokens.colorNeutralForeground2 },
});

interface FindingItemProps {
  readonly finding: LocatedFinding;
  readonly selected: boolean;
  readonly choose: (finding: LocatedFinding, target: Target) => void;
}

/** A finding: what it is, what it says, and where. A button where there is a cell to go to. */
export function FindingItem({ finding, selected, choose }: FindingItemProps) {
  const styles = useStyles();
  const rows = useRowButton();
  const layout = useLayout();
  const { language, text } = useWords();
  const target = targetOf(finding);
  const content = (
    <>
      <span className={mergeClasses(styles.part, styles.title)}>{findingTitle(finding.code, language)}</span>
      <span className={styles.part}>{findingText(finding, language)}</span>
      <span className={mergeClasses(styles.part, styles.place, target ? layout.link : styles.stays)}>
        {placeText(finding, text.check)}
      </span>
    </>
  );
  if (!target) return <div className={mergeClasses(rows.markable, styles.item)}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(rows.button, rows.markable, styles.item, selected && rows.marked)}
      {...(selected && { "aria-current": true })}
      onClick={() => {
        choose(finding, target);
      }}
    >
      {content}
    </button>
  );
}
