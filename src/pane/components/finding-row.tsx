import type { ReactNode } from "react";
import type { Target } from "../actions";
import type { LocatedFinding } from "../../actions/located";
import type { ListedFinding } from "../state/listed";
import { FindingItem } from "./finding-item";

export interface FindingRowProps {
  readonly listed: ListedFinding;
  /** The key of the finding that was last gone to. */
  readonly selected: string | null;
  readonly choose: (key: string, target: Target) => void;
  /** What can be done with a finding, under it. */
  readonly aids?: ((finding: LocatedFinding) => ReactNode) | undefined;
}

/** A finding with what can be done about it. */
export function FindingRow({ listed: { key, finding }, selected, choose, aids }: FindingRowProps) {
  return (
    <>
      <FindingItem
        finding={finding}
        selected={key === selected}
        choose={(_, target) => {
          choose(key, target);
        }}
      />
      {aids?.(finding)}
    </>
  );
}
