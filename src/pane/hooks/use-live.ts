import { useCallback, useEffect, useRef } from "react";
import { HostProblem } from "../../excel/problems";
import type { EditHint } from "../../excel/watch";
import type { PaneActions } from "../actions";
import type { PaneEvent } from "../state/pane-state";

/** How long it is quiet before edits are followed, in milliseconds: a person types on. */
const quiet = 400;
/** How long it waits before another try, where Excel was busy. */
const patience = 2_000;

/**
 * Follows edits once a check has been made: what they concern is checked again when it has been quiet for a
 * while. Out: takes a hint. Where Excel is busy it tries again; where it cannot be read, the check is old.
 */
export function useLive(
  actions: PaneActions,
  tell: (event: PaneEvent) => void,
  checked: boolean,
): (hint: EditHint) => void {
  const hints = useRef<EditHint[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const active = useRef(checked);
  useEffect(() => {
    active.current = checked;
  }, [checked]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return useCallback(
    (hint: EditHint) => {
      const again = (wait: number) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void follow(), wait);
      };
      const follow = async () => {
        if (!active.current) return;
        const now = hints.current.splice(0);
        try {
          const { summary, findings } = await actions.followEdits(now);
          tell({ type: "followed", summary, findings, at: new Date() });
        } catch (error) {
          if (!(error instanceof HostProblem)) throw error;
          hints.current.unshift(...now);
          tell({ type: "edited" });
          if (passing.has(error.code)) again(patience);
        }
      };
      if (!active.current) return;
      hints.current.push(hint);
      again(quiet);
    },
    [actions, tell],
  );
}

const passing: ReadonlySet<HostProblem["code"]> = new Set<HostProblem["code"]>(["cellBeingEdited", "busy"]);
