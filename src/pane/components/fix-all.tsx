import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Refusal } from "../../actions/apply-fixes";
import type { Pane } from "../hooks/use-pane";
import { useFixWords } from "../hooks/use-fix-words";
import { certainFixes } from "../state/fixes-view";
import { useLayout } from "../theme/use-layout";
import { FixPreview } from "./fix-preview";

const useStyles = makeStyles({ all: { outlineStyle: "none", ":empty": { display: "none" } } });

/** «Rett alle sikre» above the list, with a preview of all of them, and what the last mending left. */
export function FixAll({ pane }: { readonly pane: Pane }) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useFixWords();
  const findings = pane.state.check?.findings;
  const fixes = useMemo(() => certainFixes(findings ?? []), [findings]);
  const [shown, show] = useState<typeof fixes | null>(null);
  const all = useRef<HTMLDivElement>(null);
  const closed = useRef(false);
  // A preview of fixes that a new check has replaced is closed.
  const open = shown === fixes && fixes.length > 0;
  useEffect(() => {
    // Focus is not lost with the button that was pressed.
    if (!open && closed.current) (all.current?.querySelector("button") ?? all.current)?.focus();
    closed.current = open;
  }, [open]);
  return (
    <div ref={all} tabIndex={-1} className={mergeClasses(layout.form, styles.all)}>
      <FixTold pane={pane} />
      {fixes.length > 0 && !open && (
        <div>
          <Button
            size="small"
            onClick={() => {
              show(fixes);
            }}
          >
            {words.allCertain(fixes.length)}
          </Button>
        </div>
      )}
      {open && (
        <FixPreview
          pane={pane}
          fixes={fixes}
          cancel={() => {
            show(null);
          }}
        />
      )}
    </div>
  );
}

/** How many refused fixes are named. */
const mostTold = 5;

/** What was not made, or not taken back, because somebody was there before. */
function FixTold({ pane }: { readonly pane: Pane }) {
  const words = useFixWords();
  const { refused, left } = pane.state;
  if (left > 0) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.leftByUndo(left)}</MessageBarBody>
      </MessageBar>
    );
  }
  if (refused.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.refused(refused.length)}{" "}
        {refused
          .slice(0, mostTold)
          .map(({ edit, reason }) => `${placeOf(edit)}${words.reasons[reason]}`)
          .join("; ")}
        {refused.length > mostTold && ` ${words.more(refused.length - mostTold)}`}
      </MessageBarBody>
    </MessageBar>
  );
}

function placeOf(edit: Refusal["edit"]): string {
  return edit ? `${edit.sheet} ${edit.address}: ` : "";
}
