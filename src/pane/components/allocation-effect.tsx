import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LocatedFinding } from "../../actions/located";
import { findingText, findingTitle } from "../../text/findings";
import type { AllocationText } from "../../text/pane-allocation";
import type { Target } from "../actions";
import { useAllocationWords } from "../hooks/use-allocation-words";
import { useWords } from "../hooks/use-words";
import { placeText, targetOf } from "../state/findings-view";
import { useLayout } from "../theme/use-layout";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  heading: {
    margin: "12px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  item: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  link: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
    cursor: "pointer",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface AllocationEffectProps {
  readonly part: keyof AllocationText["effects"];
  readonly findings: readonly LocatedFinding[];
  readonly goTo: (target: Target) => void;
}

/** What the rules no longer say, say anew, or say with other figures. */
export function AllocationEffect({ part, findings, goTo }: AllocationEffectProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, text } = useWords();
  const { words } = useAllocationWords();
  return (
    <>
      <h3 className={styles.heading}>{words.effects[part](findings.length)}</h3>
      <ul className={layout.list}>
        {findings.map((found, index) => {
          const target = targetOf(found);
          return (
            <li key={index} className={styles.item}>
              <SeverityIcon severity={found.severity} />
              <div>
                <p className={mergeClasses(layout.text, styles.title)}>
                  {findingTitle(found.code, language)}
                </p>
                <p className={layout.text}>{findingText(found, language)}</p>
                {target && (
                  <button
                    type="button"
                    className={mergeClasses(styles.link, layout.link)}
                    onClick={() => {
                      goTo(target);
                    }}
                  >
                    {placeText(found, text.check)}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
