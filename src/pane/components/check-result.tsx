import { useState } from "react";
import type { LocatedFinding } from "../../actions/located";
import type { Target } from "../actions";
import { useFindingsWords } from "../hooks/use-findings-words";
import { useWords } from "../hooks/use-words";
import { groupFindings, type Grouping } from "../state/findings-view";
import { AllClear } from "./all-clear";
import { FindingGroup } from "./finding-group";
import type { FindingRowProps } from "./finding-row";

interface CheckResultProps {
  /** What is shown of them. */
  readonly findings: readonly LocatedFinding[];
  /** All that there are; what is shown where nothing is left out. */
  readonly all?: readonly LocatedFinding[];
  readonly by?: Grouping;
  readonly goTo: (target: Target) => void;
  readonly aids?: FindingRowProps["aids"];
}

/** What a check found, in groups. The finding that was last gone to is marked. */
export function CheckResult({ findings, all = findings, by = "severity", goTo, aids }: CheckResultProps) {
  const { text } = useWords();
  const words = useFindingsWords();
  const [selected, select] = useState<string | null>(null);
  const groups = groupFindings(findings, { check: text.check, findings: words }, by);
  const live = all.filter(({ setAside }) => !setAside);
  const hasErrors = live.some(({ severity }) => severity === "error");
  return (
    <>
      {!hasErrors && <AllClear message={live.length === 0 ? text.check.allClear : text.check.noErrors} />}
      {groups.map((group) => (
        <FindingGroup
          key={group.key}
          group={group}
          selected={selected}
          choose={(key, target) => {
            select(key);
            goTo(target);
          }}
          aids={aids}
        />
      ))}
    </>
  );
}
