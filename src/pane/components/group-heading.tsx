import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { Severity } from "../../plan/findings";
import { useRowButton } from "../theme/use-row-button";
import { useLayout } from "../theme/use-layout";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: "8px 0",
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1 },
  chevron: { flexShrink: 0, fontSize: "16px" },
});

interface GroupHeadingProps {
  /** Null where the group is not of one severity. */
  readonly severity: Severity | null;
  readonly name: string;
  readonly count: number;
  readonly open: boolean;
  /** The id of what it opens and closes. */
  readonly controls: string;
  readonly toggle: () => void;
}

/** The name of a group and how many there are. */
export function GroupHeading({ severity, name, count, open, controls, toggle }: GroupHeadingProps) {
  const styles = useStyles();
  const rows = useRowButton();
  const layout = useLayout();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <h2 className={layout.heading}>
      <button
        type="button"
        className={mergeClasses(rows.button, styles.button)}
        aria-expanded={open}
        aria-controls={controls}
        onClick={toggle}
      >
        {severity && <SeverityIcon severity={severity} />}
        <span className={styles.name}>{name}</span>
        <span>{count}</span>
        <Chevron className={styles.chevron} aria-hidden />
      </button>
    </h2>
  );
}
