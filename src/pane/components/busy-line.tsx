import { ProgressBar } from "@fluentui/react-components";
import { useWords } from "../hooks/use-words";
import type { Busy, Task } from "../state/pane-state";
import { useLayout } from "../theme/use-layout";

interface BusyLineProps {
  readonly busy: Busy | null;
  /** The task that this line tells of. */
  readonly task: Task["kind"];
}

/** How far a task has come; nothing while it is not under way. */
export function BusyLine({ busy, task }: BusyLineProps) {
  const layout = useLayout();
  const { text } = useWords();
  if (busy?.task.kind !== task) return null;
  const { done, of } = busy;
  const label = of > 0 ? text.progress(Math.round((100 * done) / of)) : text.working;
  return (
    <div>
      <ProgressBar aria-label={label} {...(of > 0 && { value: done, max: of })} />
      <p className={layout.quiet}>{label}</p>
    </div>
  );
}
