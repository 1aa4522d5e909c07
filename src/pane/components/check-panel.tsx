import { Button, MessageBar, MessageBarBody, useAnnounce } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { LocatedFinding } from "../../actions/located";
import { clock } from "../../text/pane";
import { useFindingsWords } from "../hooks/use-findings-words";
import type { Pane } from "../hooks/use-pane";
import { useWords } from "../hooks/use-words";
import { countsText } from "../state/findings-view";
import type { Check } from "../state/pane-state";
import type { TaskTab } from "../state/task-tab";
import { useLayout } from "../theme/use-layout";
import { BusyLine } from "./busy-line";
import { FixAid } from "./fix-aid";
import { FixAll } from "./fix-all";
import { FindingsAids } from "./findings-aids";
import { FindingsList } from "./findings-list";
import { LeadAid } from "./lead-aid";
import { SetAsideAid } from "./set-aside";

interface CheckPanelProps {
  readonly pane: Pane;
  /** Opens another of the pane's tabs. */
  readonly open: (tab: TaskTab) => void;
}

/** «Kontroller»: the button, when it was last done, and what was found. */
export function CheckPanel({ pane, open }: CheckPanelProps) {
  const layout = useLayout();
  const { text } = useWords();
  const words = useFindingsWords();
  const { check, busy, asideGone } = pane.state;
  const aids = useCallback(
    (finding: LocatedFinding) => (
      <>
        <FixAid pane={pane} finding={finding} />
        <LeadAid finding={finding} open={open} />
        <SetAsideAid pane={pane} finding={finding} />
      </>
    ),
    [pane, open],
  );
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
            {check.edited ? `. ${text.check.edited}` : `. ${words.live.follows}`}
          </p>
        )}
      </div>
      <BusyLine busy={busy} task="check" />
      {asideGone && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.aside.gone}</MessageBarBody>
        </MessageBar>
      )}
      {check && <FixAll pane={pane} />}
      {check && (
        <FindingsList
          findings={check.findings}
          goTo={pane.goTo}
          aids={aids}
          more={<FindingsAids pane={pane} />}
        />
      )}
    </>
  );
}

/**
 * Tells a screen reader what a new check found; of one that follows edits, only new counts. Not again when
 * the panel comes back into view.
 */
function useAnnounced(check: Check | null): void {
  const { text } = useWords();
  const { live } = useFindingsWords();
  const { announce } = useAnnounce();
  const counts = useMemo(() => (check ? countsText(check.findings, text.check) : ""), [check, text]);
  const told = useRef({ at: check?.at, counts });
  useEffect(() => {
    const before = told.current;
    if (!check || before.at === check.at) return;
    told.current = { at: check.at, counts };
    if (!check.followed) announce(counts === "" ? text.check.allClear.body : text.check.done(counts));
    else if (before.counts !== counts) announce(counts === "" ? live.clear : live.updated(counts));
  }, [announce, check, counts, live, text]);
}
