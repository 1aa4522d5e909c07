import { Field, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import type { BudgetView } from "../../actions/budget-preview";
import { useAllocationWords } from "../hooks/use-allocation-words";
import { moveOf, readTypedAmount, type AllocationForm } from "../state/allocation-form";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
  },
  wide: { gridColumn: "1 / -1" },
  // As wide as the pane, not as the longest title in the list.
  fit: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});

interface AllocationMoveProps {
  readonly form: AllocationForm;
  readonly change: (parts: Partial<AllocationForm>) => void;
  readonly view: BudgetView;
  readonly tried: boolean;
}

/** Which money is moved, from which year and to which. */
export function AllocationMove({ form, change, view, tried }: AllocationMoveProps) {
  const styles = useStyles();
  const { words } = useAllocationWords();
  const { goals, years } = view.table;
  const move = moveOf(form, view);
  const wrong = tried && (readTypedAmount(form.amount) ?? 0) === 0;
  const title = (goal: number) => words.goal(goal, view.titles[goals.indexOf(goal)] ?? null);
  return (
    <div className={styles.fields}>
      <Field label={words.chooseGoal} className={mergeClasses(styles.wide, styles.fit)}>
        <Select
          className={styles.fit}
          value={String(move.goal)}
          onChange={(_, { value }) => {
            change({ goal: Number(value) });
          }}
        >
          {goals.map((goal) => (
            <option key={goal} value={goal}>
              {title(goal)}
            </option>
          ))}
        </Select>
      </Field>
      {(["from", "to"] as const).map((end) => (
        <Field key={end} label={words[end]} className={styles.fit}>
          <Select
            value={String(move[end])}
            onChange={(_, { value }) => {
              change({ [end]: Number(value) });
            }}
          >
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        </Field>
      ))}
      <Field label={words.amount} className={styles.wide} {...(wrong && { validationMessage: words.wrong })}>
        <Input
          inputMode="decimal"
          value={form.amount}
          onChange={(_, { value }) => {
            change({ amount: value });
          }}
        />
      </Field>
    </div>
  );
}
