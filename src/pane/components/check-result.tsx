import { useState } from "react";
import type { LocatedFinding } from "../../actions/located";
import type { Target } from "../actions";
import { useWords } from "../hooks/use-words";
import { groupFindings } from "../state/findings-view";
import { AllClear } from "./all-clear";
import { FindingGroup } from "./finding-group";

interface CheckResultProps {
  readonly findings: readonly LocatedFinding[];
  readonly goTo: (target: Target) => void;
}

/** What a check found, what must be put right first. The finding that was last gone to is marked. */
export function CheckResult({ findings, goTo }: CheckResultProps) {
  const { text } = useWords();
  const [selected, select] = useState<LocatedFinding | null>(null);
  const groups = groupFindings(findings);
  const hasErrors = groups.some(({ severity }) => severity === "error");
  return (
    <>
      {!hasErrors && <AllClear message={groups.length === 0 ? text.check.allClear : text.check.noErrors} />}
      {groups.map((group) => (
        <FindingGroup
          key={group.severity}
          group={group}
          selected={selected}
          choose={(finding, target) => {
            select(finding);
            goTo(target);
          }}
        />
      ))}
    </>
  );
}
