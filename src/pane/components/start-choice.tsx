import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Sample } from "../actions";
import { useWords } from "../hooks/use-words";
import type { NewPlanForm } from "../state/new-plan-form";

const useStyles = makeStyles({
  name: { color: tokens.colorNeutralForeground1 },
  hint: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface StartChoiceProps {
  readonly samples: readonly Sample[];
  readonly form: NewPlanForm;
  readonly change: (form: NewPlanForm) => void;
}

const empty = "empty";

/** An empty plan, or one of the examples. */
export function StartChoice({ samples, form, change }: StartChoiceProps) {
  const styles = useStyles();
  const { text } = useWords();
  const label = (title: string, hint: string) => (
    <>
      <span className={styles.name}>{title}</span>
      <span className={styles.hint}>{hint}</span>
    </>
  );
  return (
    <Field label={text.start.choose}>
      <RadioGroup
        value={form.sample === null ? empty : String(form.sample)}
        onChange={(_, { value }) => {
          change({ ...form, sample: value === empty ? null : Number(value) });
        }}
      >
        <Radio value={empty} label={label(text.start.empty, text.start.emptyHint)} />
        {samples.map(({ name }, index) => (
          <Radio
            key={name}
            value={String(index)}
            label={label(text.start.sample(name), text.start.sampleHint)}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
