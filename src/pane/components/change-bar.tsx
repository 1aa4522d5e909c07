import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ChangeText } from "../../text/pane";
import type { FindingsText } from "../../text/pane-findings";
import { useFindingsWords } from "../hooks/use-findings-words";
import type { FixText } from "../../text/pane-fixes";
import type { Pane } from "../hooks/use-pane";
import { useFixWords } from "../hooks/use-fix-words";
import { useWords } from "../hooks/use-words";
import type { Change } from "../state/pane-state";

/** What the last change did, with Angre until the next one. */
export function ChangeBar({ pane }: { readonly pane: Pane }) {
  const { text } = useWords();
  const fixes = useFixWords();
  const words = useFindingsWords();
  const { change, undone, busy } = pane.state;
  if (!change) {
    return undone ? (
      <MessageBar intent="success">
        <MessageBarBody>{text.change.undone}</MessageBarBody>
      </MessageBar>
    ) : null;
  }
  const undoing = busy?.task.kind === "undo";
  return (
    <MessageBar intent="success">
      <MessageBarBody>{changeText(change, text.change, words, fixes)}</MessageBarBody>
      <MessageBarActions>
        <Button
          disabledFocusable={busy !== null}
          onClick={() => {
            pane.perform({ kind: "undo", change });
          }}
        >
          {undoing ? text.change.undoing : text.change.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function changeText(change: Change, text: ChangeText, words: FindingsText, fixes: FixText): string {
  if (change.of === "fix") return fixes.fixed(change.count);
  if ("entry" in change) return change.of === "setAside" ? words.aside.done : words.aside.takenOut;
  if (change.of === "control") return words.sheet.made;
  if (change.of === "newPlan") return text.planMade;
  if (change.of === "allocation") return text.allocated(change.count);
  return change.of === "freezeTables" ? text.tablesFrozen(change.count) : text.tablesMade(change.count);
}
