import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { WorkbookLanguage } from "../actions";
import { useWords } from "../hooks/use-words";
import { readFirstYear, type NewPlanForm } from "../state/new-plan-form";

const workbookLanguages: readonly WorkbookLanguage[] = ["nn", "nb"];

const useStyles = makeStyles({
  year: { maxWidth: "120px" },
  name: { color: tokens.colorNeutralForeground1 },
});

interface EmptyPlanFieldsProps {
  readonly form: NewPlanForm;
  readonly change: (form: NewPlanForm) => void;
  /** Whether a person has tried to make the plan: before that nothing is called wrong. */
  readonly tried: boolean;
}

/** What must be known before an empty plan can be made. */
export function EmptyPlanFields({ form, change, tried }: EmptyPlanFieldsProps) {
  const styles = useStyles();
  const { text } = useWords();
  const wrong = tried && readFirstYear(form.firstYear) === null;
  return (
    <>
      <Field
        label={text.start.firstYear}
        hint={text.start.firstYearHint}
        {...(wrong && { validationMessage: text.start.firstYearProblem })}
      >
        <Input
          className={styles.year}
          inputMode="numeric"
          maxLength={4}
          value={form.firstYear}
          onChange={(_, { value }) => {
            change({ ...form, firstYear: value });
          }}
        />
      </Field>
      <Field label={text.start.language}>
        <RadioGroup
          layout="horizontal"
          value={form.language}
          onChange={(_, { value }) => {
            change({ ...form, language: value === "nb" ? "nb" : "nn" });
          }}
        >
          {workbookLanguages.map((language) => (
            <Radio
              key={language}
              value={language}
              label={<span className={styles.name}>{text.start.languages[language]}</span>}
            />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
