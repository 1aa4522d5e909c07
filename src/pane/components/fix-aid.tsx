import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { LocatedFinding } from "../../actions/located";
import { findingTitle } from "../../text/findings";
import type { Pane } from "../hooks/use-pane";
import { useFixWords } from "../hooks/use-fix-words";
import { useWords } from "../hooks/use-words";
import { fixesOfKind } from "../state/fixes-view";
import { placeText } from "../state/findings-view";
import { useLayout } from "../theme/use-layout";
import { FixPreview } from "./fix-preview";

const useStyles = makeStyles({ whole: { flexBasis: "100%", minWidth: 0 } });

interface FixAidProps {
  readonly pane: Pane;
  readonly finding: LocatedFinding;
}

/** «Rett» under a finding that has a fix: first shown, then made. Nothing where only a person knows. */
export function FixAid({ pane, finding }: FixAidProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, text } = useWords();
  const words = useFixWords();
  const [shown, show] = useState<"nothing" | "one" | "kind">("nothing");
  const opener = useRef<HTMLDivElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    // Only after a preview was closed: focus is never moved unasked.
    if (shown === "nothing" && closed.current) opener.current?.querySelector("button")?.focus();
    closed.current = shown !== "nothing";
  }, [shown]);
  const { fix, setAside } = finding;
  if (!fix || setAside) return null;
  if (shown === "nothing") {
    return (
      <div ref={opener}>
        <Button
          size="small"
          appearance="subtle"
          className={mergeClasses(layout.aid, layout.link, layout.strong)}
          aria-label={words.fixOf(findingTitle(finding.code, language), placeText(finding, text.check))}
          onClick={() => {
            show("one");
          }}
        >
          {words.fix}
        </Button>
      </div>
    );
  }
  const kind = fixesOfKind(pane.state.check?.findings ?? [], finding.code);
  return (
    <div className={styles.whole}>
      <FixPreview
        key={shown}
        pane={pane}
        fixes={shown === "one" ? [fix] : kind}
        cancel={() => {
          show("nothing");
        }}
        {...(shown === "one" &&
          kind.length > 1 && {
            all: {
              count: kind.length,
              show: () => {
                show("kind");
              },
            },
          })}
      />
    </div>
  );
}
