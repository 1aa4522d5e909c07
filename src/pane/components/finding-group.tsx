import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { LocatedFinding } from "../../actions/located";
import type { Target } from "../actions";
import { useWords } from "../hooks/use-words";
import type { FindingGroup as Group } from "../state/findings-view";
import { useLayout } from "../theme/use-layout";
import { FindingItem } from "./finding-item";
import { GroupHeading } from "./group-heading";

/** How many findings are shown until a person asks for all. */
const firstShown = 50;

interface FindingGroupProps {
  readonly group: Group;
  readonly selected: LocatedFinding | null;
  readonly choose: (finding: LocatedFinding, target: Target) => void;
}

/** The findings of one severity under a heading that opens and closes them. */
export function FindingGroup({ group, selected, choose }: FindingGroupProps) {
  const layout = useLayout();
  const { text } = useWords();
  const [open, setOpen] = useState(group.open);
  const [all, setAll] = useState(false);
  const id = useId();
  const shown = all ? group.findings : group.findings.slice(0, firstShown);
  return (
    <section>
      <GroupHeading
        severity={group.severity}
        count={group.findings.length}
        open={open}
        controls={id}
        toggle={() => {
          setOpen(!open);
        }}
      />
      <div id={id} hidden={!open}>
        <ul className={layout.list}>
          {shown.map((finding, index) => (
            <li key={index}>
              <FindingItem finding={finding} selected={finding === selected} choose={choose} />
            </li>
          ))}
        </ul>
        {shown.length < group.findings.length && (
          <Button
            appearance="subtle"
            onClick={() => {
              setAll(true);
            }}
          >
            {text.check.showAll(group.findings.length)}
          </Button>
        )}
      </div>
    </section>
  );
}
