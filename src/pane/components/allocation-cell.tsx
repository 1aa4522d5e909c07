import { Input, makeStyles, ToggleButton } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpenRegular } from "@fluentui/react-icons/svg/lock-open";
import { formatAmount } from "../../text/format";
import type { Ore } from "../../plan/money";
import { useAllocationWords } from "../hooks/use-allocation-words";
import { lockKey, readTypedAmount, type AllocationForm } from "../state/allocation-form";
import { AllocationAmount } from "./allocation-amount";

const useStyles = makeStyles({
  input: { width: "132px", maxWidth: "100%" },
  text: { textAlign: "end" },
  lock: { minWidth: "32px" },
});

interface AllocationCellProps {
  readonly className: string;
  readonly form: AllocationForm;
  readonly change: (parts: Partial<AllocationForm>) => void;
  readonly goal: number;
  readonly year: number;
  readonly now: Ore;
  readonly after: Ore | null;
  readonly tried: boolean;
}

/** A goal's amount in a year and its lock. A locked amount can be written: it stays at what is written. */
export function AllocationCell({
  className,
  form,
  change,
  goal,
  year,
  now,
  after,
  tried,
}: AllocationCellProps) {
  const styles = useStyles();
  const { words, formats } = useAllocationWords();
  const key = lockKey(goal, year);
  const typed = form.of === "reallocate" ? form.locks[key] : undefined;
  const wrong = tried && typed !== undefined && readTypedAmount(typed) === null;
  const toggle = () => {
    const { [key]: held, ...others } = form.locks;
    change({
      locks: held === undefined ? { ...others, [key]: formatAmount(now, formats.language) } : others,
    });
  };
  return (
    <>
      <td className={className}>
        {typed === undefined ? (
          <AllocationAmount now={now} after={after} />
        ) : (
          <Input
            size="small"
            className={styles.input}
            input={{ className: styles.text }}
            inputMode="decimal"
            aria-label={words.amountOf(goal, year)}
            aria-invalid={wrong}
            title={wrong ? words.wrong : undefined}
            value={typed}
            onChange={(_, { value }) => {
              change({ locks: { ...form.locks, [key]: value } });
            }}
          />
        )}
      </td>
      {form.of === "reallocate" && (
        <td className={className}>
          <ToggleButton
            size="small"
            appearance="subtle"
            className={styles.lock}
            checked={typed !== undefined}
            aria-label={words.lock(goal, year)}
            icon={typed === undefined ? <LockOpenRegular /> : <LockClosedRegular />}
            onClick={toggle}
          />
        </td>
      )}
    </>
  );
}
