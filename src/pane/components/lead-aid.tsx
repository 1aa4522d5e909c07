import { Button, mergeClasses } from "@fluentui/react-components";
import type { LocatedFinding } from "../../actions/located";
import { useAllocationWords } from "../hooks/use-allocation-words";
import { useWords } from "../hooks/use-words";
import { tabMending, type TaskTab } from "../state/task-tab";
import { useLayout } from "../theme/use-layout";

interface LeadAidProps {
  readonly finding: LocatedFinding;
  readonly open: (tab: TaskTab) => void;
}

/** Under a finding that another task of the pane mends: the way to it. */
export function LeadAid({ finding, open }: LeadAidProps) {
  const layout = useLayout();
  const { text } = useWords();
  const { words } = useAllocationWords();
  const tab = tabMending(finding.code);
  if (tab === null || finding.setAside) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={mergeClasses(layout.aid, layout.link, layout.strong)}
      onClick={() => {
        open(tab);
      }}
    >
      {tab === "tables" ? text.tables.again : words.tasks.reallocate}
    </Button>
  );
}
