import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { PlanSummary } from "../../actions/summary";
import type { Pane } from "../hooks/use-pane";
import { useWords } from "../hooks/use-words";
import { useLayout } from "../theme/use-layout";
import { CheckPanel } from "./check-panel";
import { PlanHeader } from "./plan-header";
import { TablesPanel } from "./tables-panel";

const useStyles = makeStyles({
  tabs: { padding: "0 4px" },
});

interface PlanPageProps {
  readonly pane: Pane;
  readonly summary: PlanSummary;
  readonly bars: ReactNode;
}

type TaskTab = "check" | "tables";

/** The plan of the workbook, and the two things that are done with it most. */
export function PlanPage({ pane, summary, bars }: PlanPageProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { text } = useWords();
  const [tab, setTab] = useState<TaskTab>("check");
  return (
    <>
      <PlanHeader summary={summary} />
      <TabList
        className={styles.tabs}
        aria-label={text.plan.tasks}
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          setTab(value === "tables" ? "tables" : "check");
        }}
      >
        <Tab value="check" id="tab-check" aria-controls="panel">
          {text.check.tab}
        </Tab>
        <Tab value="tables" id="tab-tables" aria-controls="panel">
          {text.tables.tab}
        </Tab>
      </TabList>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={layout.body}>
        {bars}
        {tab === "check" ? (
          <CheckPanel pane={pane} />
        ) : (
          <TablesPanel pane={pane} years={summary.years} planningYear={summary.planningYear} />
        )}
      </div>
    </>
  );
}
