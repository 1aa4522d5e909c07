import { Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Ore } from "../../plan/money";
import type { BasisPoints } from "../../plan/shares";
import { formatAmount } from "../../text/format";
import { useAllocationWords } from "../hooks/use-allocation-words";
import { readTypedAmount, readTypedShare, type AllocationForm } from "../state/allocation-form";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: "4px",
    fontWeight: tokens.fontWeightRegular,
  },
  share: { width: "88px" },
  total: { width: "160px" },
});

interface AllocationTargetProps {
  readonly form: AllocationForm;
  readonly change: (parts: Partial<AllocationForm>) => void;
  readonly goal: number;
  readonly share: BasisPoints | null;
  readonly total: Ore;
  readonly tried: boolean;
}

/** What a goal is to have: its share in per cent, or its total. Without anything typed, the plan's own. */
export function AllocationTarget({ form, change, goal, share, total, tried }: AllocationTargetProps) {
  const styles = useStyles();
  const { words, formats } = useAllocationWords();
  const byShares = form.by === "shares";
  const usual = byShares
    ? share === null
      ? ""
      : formats.exactShare(share).replace(/\s*%$/u, "")
    : formatAmount(total, formats.language);
  const typed = (byShares ? form.shares : form.totals)[goal] ?? usual;
  const wrong = tried && (byShares ? readTypedShare(typed) : readTypedAmount(typed)) === null;
  return (
    <span className={styles.line}>
      <span aria-hidden>{words.targets[form.by]}</span>
      <Input
        size="small"
        className={byShares ? styles.share : styles.total}
        inputMode="decimal"
        aria-label={byShares ? words.share(goal) : words.total(goal)}
        aria-invalid={wrong}
        title={wrong ? words.wrong : undefined}
        contentAfter={byShares ? "%" : "kr"}
        value={typed}
        onChange={(_, { value }) => {
          if (byShares) change({ shares: { ...form.shares, [goal]: value } });
          else change({ totals: { ...form.totals, [goal]: value } });
        }}
      />
    </span>
  );
}
