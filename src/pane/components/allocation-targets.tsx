import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { roundingUnits } from "../../plan/reallocate";
import { useAllocationWords } from "../hooks/use-allocation-words";
import type { AllocationForm } from "../state/allocation-form";

const useStyles = makeStyles({
  unit: { maxWidth: "160px" },
  name: { color: tokens.colorNeutralForeground1 },
});

interface AllocationTargetsProps {
  readonly form: AllocationForm;
  readonly change: (parts: Partial<AllocationForm>) => void;
}

/** What the goals are to have, and what is rounded to. */
export function AllocationTargets({ form, change }: AllocationTargetsProps) {
  const styles = useStyles();
  const { words, formats } = useAllocationWords();
  return (
    <>
      <Field label={words.by}>
        <RadioGroup
          value={form.by}
          layout="horizontal"
          onChange={(_, { value }) => {
            change({ by: value === "totals" ? "totals" : "shares" });
          }}
        >
          <Radio value="shares" label={<span className={styles.name}>{words.targets.shares}</span>} />
          <Radio value="totals" label={<span className={styles.name}>{words.targets.totals}</span>} />
        </RadioGroup>
      </Field>
      <Field label={words.unit} className={styles.unit}>
        <Select
          value={String(form.unit)}
          onChange={(_, { value }) => {
            change({ unit: Number(value) });
          }}
        >
          {roundingUnits.map((unit) => (
            <option key={unit} value={unit}>
              {formats.kroner(unit)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
