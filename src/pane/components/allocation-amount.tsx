import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatAmount } from "../../text/format";
import type { Ore } from "../../plan/money";
import { useAllocationWords } from "../hooks/use-allocation-words";

const useStyles = makeStyles({
  line: { display: "block" },
  old: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  new: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

interface AllocationAmountProps {
  readonly now: Ore;
  /** What it becomes; null where that is not known. */
  readonly after: Ore | null;
}

/** An amount, and the new one under it where it differs. */
export function AllocationAmount({ now, after }: AllocationAmountProps) {
  const styles = useStyles();
  const { words, formats } = useAllocationWords();
  const amount = (ore: Ore) => formatAmount(ore, formats.language);
  if (after === null || after === now) return <span className={styles.line}>{amount(now)}</span>;
  return (
    <>
      <del className={mergeClasses(styles.line, styles.old)}>{amount(now)}</del>
      <ins
        className={mergeClasses(styles.line, styles.new)}
        aria-label={words.becomes(amount(after))}
        style={{ textDecoration: "none" }}
      >
        {amount(after)}
      </ins>
    </>
  );
}
