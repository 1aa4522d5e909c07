import { useCallback, useEffect, useReducer, useRef } from "react";
import type { PaneActions, Target } from "../actions";
import { initialState, reducePane, type PaneState, type Task } from "../state/pane-state";
import { perform, visit } from "../state/perform";
import { useLive } from "./use-live";
import { useMarks, type Marks } from "./use-marks";

export interface Pane {
  readonly state: PaneState;
  /** Does a task, unless one is under way. */
  readonly perform: (task: Task) => void;
  readonly goTo: (target: Target) => void;
  readonly marks: Marks;
  readonly closeProblem: () => void;
}

/** The state of the pane, kept in step with the workbook. Opens the workbook when the pane comes up. */
export function usePane(actions: PaneActions): Pane {
  const [state, tell] = useReducer(reducePane, initialState);
  const marks = useMarks(actions, tell, state.check);
  const follow = useLive(actions, tell, state.check !== null);
  const underWay = useRef(false);
  const start = useCallback(
    (task: Task) => {
      if (underWay.current) return;
      underWay.current = true;
      const finished = perform(task, actions, tell, () => new Date()).finally(() => {
        underWay.current = false;
      });
      // What is thrown on is a broken program: the browser reports it.
      void finished;
    },
    [actions],
  );
  useEffect(() => {
    start({ kind: "open" });
    void actions.watch(follow);
  }, [actions, follow, start]);
  const goTo = useCallback((target: Target) => void visit(target, actions, tell), [actions]);
  const closeProblem = useCallback(() => {
    tell({ type: "problemClosed" });
  }, []);
  return { state, perform: start, goTo, marks, closeProblem };
}
