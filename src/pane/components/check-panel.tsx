import { Button, useAnnounce } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { clock } from "../../text/pane";
import type { Pane } from "../hooks/use-pane";
import { useWords } from "../hooks/use-words";
import { countsText } from "../state/findings-view";
import type { Check } from "../state/pane-state";
import { useLayout } from "../theme/use-layout";
import { BusyLine } from "./busy-line";
import { FindingsList } from "./findings-list";

/** «Kontroller»: the button, when it was last done, and what was found. */
export function CheckPanel({ pane }: { readonly pane: Pane }) {
  const layout = useLayout();
  const { text } = useWords();
  const { check, busy } = pane.state;
  useAnnounced(check);
  const checking = busy?.task.kind === "check";
  return (
    <>
      {!check && <p className={layout.text}>{text.check.intro}</p>}
      <div className={layout.row}>
        <Button
          appearance={!check || check.edited ? "primary" : "secondary"}
          disabledFocusable={busy !== null}
          onClick={() => {
            pane.perform({ kind: "check" });
          }}
        >
          {checking ? text.check.running : check ? text.check.again : text.check.run}
        </Button>
        {check && !checking && (
          <p className={layout.quiet}>
            {text.check.checkedAt(clock(check.at))}
            {check.edited && `. ${text.check.edited}`}
          </p>
        )}
      </div>
      <BusyLine busy={busy} task="check" />
      {check && <FindingsList findings={check.findings} goTo={pane.goTo} />}
    </>
  );
}

/** Tells a screen reader what a new check found; not again when the panel comes back into view. */
function useAnnounced(check: Check | null): void {
  const { text } = useWords();
  const { announce } = useAnnounce();
  const told = useRef(check?.at);
  const counts = useMemo(() => (check ? countsText(check.findings, text.check) : ""), [check, text]);
  useEffect(() => {
    if (!check || told.current === check.at) return;
    told.current = check.at;
    announce(counts === "" ? text.check.allClear.body : text.check.done(counts));
  }, [announce, check, counts, text]);
}
