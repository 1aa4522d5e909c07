import { useEffect, useRef, useState } from "react";
import { HostProblem } from "../../excel/problems";
import type { PaneActions } from "../actions";
import type { Check, PaneEvent } from "../state/pane-state";

/** Marks in the cells of what a check found. */
export interface Marks {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

/** Keeps the marks in the cells as the check is, while they are switched on; one change at a time. */
export function useMarks(actions: PaneActions, tell: (event: PaneEvent) => void, check: Check | null): Marks {
  const [on, set] = useState(false);
  const shown = useRef("");
  const turn = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    const findings = on && check ? check.findings.filter(({ setAside }) => !setAside) : [];
    const wanted = JSON.stringify(findings.map(({ severity, location }) => [severity, location]));
    // What is there already is not drawn again: drawing must not be an edit that is followed.
    if (wanted === shown.current || (shown.current === "" && findings.length === 0)) return;
    shown.current = wanted;
    turn.current = turn.current.then(async () => {
      try {
        await actions.markCells(findings);
      } catch (error) {
        if (!(error instanceof HostProblem)) throw error;
        shown.current = "?";
        set(false);
        tell({ type: "failed", problem: { code: error.code, detail: error.detail, task: null } });
      }
    });
  }, [actions, check, on, tell]);
  return { on, set };
}
