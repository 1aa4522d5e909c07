import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ChangeText } from "../../text/pane";
import type { Pane } from "../hooks/use-pane";
import { useWords } from "../hooks/use-words";
import type { Change } from "../state/pane-state";

/** What the last change did, with Angre until the next one. */
export function ChangeBar({ pane }: { readonly pane: Pane }) {
  const { text } = useWords();
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
      <MessageBarBody>{changeText(change, text.change)}</MessageBarBody>
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

function changeText(change: Change, text: ChangeText): string {
  if (change.of === "newPlan") return text.planMade;
  return change.of === "freezeTables" ? text.tablesFrozen(change.count) : text.tablesMade(change.count);
}
