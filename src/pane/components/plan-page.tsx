import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import type { PlanSummary } from "../../actions/summary";
import type { Pane } from "../hooks/use-pane";
import { useAllocationWords } from "../hooks/use-allocation-words";
import { useWords } from "../hooks/use-words";
import { taskTabs, type TaskTab } from "../state/task-tab";
import { useLayout } from "../theme/use-layout";
import { AllocationPanel } from "./allocation-panel";
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

/** The plan of the workbook, and the things that are done with it most. */
export function PlanPage({ pane, summary, bars }: PlanPageProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { text } = useWords();
  const { words } = useAllocationWords();
  const [tab, setTab] = useState<TaskTab>("check");
  const led = useRef(false);
  const lead = useCallback((to: TaskTab) => {
    led.current = true;
    setTab(to);
  }, []);
  useEffect(() => {
    // The button that led here is gone with its panel: the focus goes on from the tab.
    if (led.current) document.getElementById(`tab-${tab}`)?.focus();
    led.current = false;
  }, [tab]);
  const shown = tab === "allocation" && !summary.hasBudget ? "check" : tab;
  return (
    <>
      <PlanHeader summary={summary} />
      <TabList
        className={styles.tabs}
        aria-label={text.plan.tasks}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          setTab(taskTabs.find((one) => one === value) ?? "check");
        }}
      >
        <Tab value="check" id="tab-check" aria-controls="panel">
          {text.check.tab}
        </Tab>
        {summary.hasBudget && (
          <Tab value="allocation" id="tab-allocation" aria-controls="panel">
            {words.tab}
          </Tab>
        )}
        <Tab value="tables" id="tab-tables" aria-controls="panel">
          {text.tables.tab}
        </Tab>
      </TabList>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${shown}`} className={layout.body}>
        {bars}
        {shown === "check" && <CheckPanel pane={pane} open={lead} />}
        {shown === "allocation" && <AllocationPanel pane={pane} />}
        {shown === "tables" && (
          <TablesPanel pane={pane} years={summary.years} planningYear={summary.planningYear} />
        )}
      </div>
    </>
  );
}
