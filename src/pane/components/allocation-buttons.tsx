import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { BudgetView, ReadyChange } from "../../actions/budget-preview";
import type { Pane } from "../hooks/use-pane";
import { useAllocationWords } from "../hooks/use-allocation-words";
import { readAllocation, type AllocationForm } from "../state/allocation-form";
import type { Allocation } from "../state/allocation-state";
import { useLayout } from "../theme/use-layout";

interface AllocationButtonsProps {
  readonly pane: Pane;
  readonly allocation: Allocation;
  readonly form: AllocationForm;
  readonly view: BudgetView;
  /** What can be written; null before it is asked for. */
  readonly ready: ReadyChange | null;
  /** What is wrong may be shown from now on. */
  readonly tried: () => void;
  readonly cleared: () => void;
}

/** Asking what a change gives, writing it, or leaving it. What is asked again is what stands in the form now. */
export function AllocationButtons({
  pane,
  allocation: { edited, stopped, asked },
  form,
  view,
  ready,
  tried,
  cleared,
}: AllocationButtonsProps) {
  const layout = useLayout();
  const { words } = useAllocationWords();
  const { busy } = pane.state;
  const writable = ready !== null && ready.change.edits.length > 0 && !edited;
  const asking = busy?.task.kind === "previewBudget";
  const ask = () => {
    tried();
    const request = readAllocation(form, view);
    if (request) pane.perform({ kind: "previewBudget", request });
  };
  return (
    <>
      {stopped ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.stopped.title}</MessageBarTitle>
            <br />
            {stopped.reason === "formula" ? words.stopped.formula(stopped.cell) : words.stopped.changed}
          </MessageBarBody>
        </MessageBar>
      ) : (
        ready && edited && <p className={layout.quiet}>{words.edited}</p>
      )}
      <div className={layout.row}>
        {writable && (
          <Button
            appearance="primary"
            disabledFocusable={busy !== null}
            onClick={() => {
              if (asked) pane.perform({ kind: "applyBudget", request: asked.request, change: ready });
            }}
          >
            {busy?.task.kind === "applyBudget" ? words.applying : words.apply}
          </Button>
        )}
        <Button
          appearance={writable ? "secondary" : "primary"}
          disabledFocusable={busy !== null}
          onClick={ask}
        >
          {asking ? words.reading : ready ? words.showAgain : words.show}
        </Button>
        {ready && (
          <Button
            appearance="subtle"
            disabledFocusable={busy !== null}
            onClick={() => {
              cleared();
              pane.perform({ kind: "readBudget" });
            }}
          >
            {words.cancel}
          </Button>
        )}
      </div>
    </>
  );
}
