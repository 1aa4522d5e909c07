import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LocatedFinding } from "../../actions/located";
import type { Target } from "../actions";
import type { ListedFinding } from "../state/listed";
import { FindingItem } from "./finding-item";
import { FindingMeaning } from "./finding-meaning";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  aids: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    padding: "0 12px 6px",
  },
  /** Grey, and still 4.5:1. */
  aside: { color: tokens.colorNeutralForeground3 },
});

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
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.row, finding.setAside && styles.aside)}>
      <FindingItem
        finding={finding}
        selected={key === selected}
        choose={(_, target) => {
          choose(key, target);
        }}
      />
      <div className={styles.aids}>
        <FindingMeaning code={finding.code} />
        {aids?.(finding)}
      </div>
    </div>
  );
}
