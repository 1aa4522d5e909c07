import { useId, useMemo, useState, type KeyboardEvent } from "react";
import { useWords } from "../hooks/use-words";
import type { FindingGroup as Group } from "../state/findings-view";
import { listed, parts } from "../state/listed";
import type { FindingRowProps } from "./finding-row";
import { FindingWindow, windowSize } from "./finding-window";
import { GroupHeading } from "./group-heading";

interface FindingGroupProps extends Omit<FindingRowProps, "listed"> {
  readonly group: Group;
}

/** The findings of a group under a heading that opens and closes them. The arrow keys go from one to the next. */
export function FindingGroup({ group, ...row }: FindingGroupProps) {
  const { text } = useWords();
  const [open, setOpen] = useState(group.open);
  const id = useId();
  const windows = useMemo(() => parts(listed(group.findings), windowSize), [group.findings]);
  return (
    <section>
      <GroupHeading
        severity={group.severity}
        name={group.name}
        count={group.findings.length}
        open={open}
        controls={id}
        toggle={() => {
          setOpen(!open);
        }}
      />
      <div id={id} hidden={!open}>
        {open && (
          <div role="list" aria-label={`${group.name}: ${text.check.tab}`} onKeyDown={stepOn}>
            {windows.map((part, index) => (
              <FindingWindow
                key={index}
                listed={part}
                first={index * windowSize}
                of={group.findings.length}
                {...row}
              />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Down and up go to the next and the previous finding; typing in a field is left alone. */
function stepOn(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const item = (event.target as HTMLElement).closest('[role="listitem"]');
  if (step === undefined || !item || isTyping(event.target)) return;
  const items = [...event.currentTarget.querySelectorAll('[role="listitem"]')];
  const next = items[items.indexOf(item) + step]?.querySelector<HTMLElement>("button");
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
