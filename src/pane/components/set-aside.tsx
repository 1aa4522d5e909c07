import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { LocatedFinding } from "../../actions/located";
import { formatsFor } from "../../text/format";
import { useFindingsWords } from "../hooks/use-findings-words";
import type { Pane } from "../hooks/use-pane";
import { useWords } from "../hooks/use-words";
import { useLayout } from "../theme/use-layout";
import { SetAsideForm } from "./set-aside-form";

const useStyles = makeStyles({
  aid: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  /** Folded out, it takes the whole line. */
  whole: { flexBasis: "100%", minWidth: 0 },
  why: {
    margin: "0 0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontStyle: "italic",
  },
});

interface SetAsideProps {
  readonly pane: Pane;
  readonly finding: LocatedFinding;
}

/** Under a finding: setting it aside with a reason; under one set aside, its reason and the way back. */
export function SetAsideAid({ pane, finding }: SetAsideProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useWords();
  const { aside } = useFindingsWords();
  const [open, setOpen] = useState(false);
  const aid = useRef<HTMLDivElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    // Back to where the person was, who asked to close it.
    if (closed.current) aid.current?.querySelector("button")?.focus();
    closed.current = false;
  }, [open]);
  const busy = pane.state.busy !== null;
  const { setAside: said } = finding;
  if (said) {
    return (
      <div className={mergeClasses(styles.aid, styles.whole)}>
        <p className={styles.why}>
          {aside.why(said.reason ?? "", said.by, said.date && formatsFor(language).date(said.date))}
        </p>
        <Button
          size="small"
          appearance="subtle"
          className={layout.aid}
          disabledFocusable={busy}
          onClick={() => {
            pane.perform({ kind: "takeOut", entry: said });
          }}
        >
          {aside.takeOut}
        </Button>
      </div>
    );
  }
  return (
    <div ref={aid} className={mergeClasses(styles.aid, open && styles.whole)}>
      {open ? (
        <SetAsideForm
          busy={busy}
          save={(reason, by) => {
            pane.perform({ kind: "setAside", finding, reason, by });
          }}
          cancel={() => {
            closed.current = true;
            setOpen(false);
          }}
        />
      ) : (
        <Button
          size="small"
          appearance="subtle"
          className={layout.aid}
          onClick={() => {
            setOpen(true);
          }}
        >
          {aside.begin}
        </Button>
      )}
    </div>
  );
}
