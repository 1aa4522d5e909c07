import { usePane } from "../hooks/use-pane";
import type { PaneActions, Sample } from "../actions";
import { ChangeBar } from "./change-bar";
import { Opening } from "./opening";
import { PlanPage } from "./plan-page";
import { ProblemBar } from "./problem-bar";
import { StartPage } from "./start-page";

export interface AppProps {
  readonly actions: PaneActions;
  readonly samples: readonly Sample[];
}

/** The pane: a start where the workbook holds no plan, else the plan and what can be done with it. */
export function App({ actions, samples }: AppProps) {
  const pane = usePane(actions);
  const { summary, busy, problem } = pane.state;
  const bars = (
    <>
      <ProblemBar pane={pane} />
      <ChangeBar pane={pane} />
    </>
  );
  if (summary === undefined) return busy || !problem ? <Opening /> : bars;
  if (summary === null) return <StartPage pane={pane} samples={samples} bars={bars} />;
  return <PlanPage pane={pane} summary={summary} bars={bars} />;
}
