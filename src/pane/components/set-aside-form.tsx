import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import { useFindingsWords } from "../hooks/use-findings-words";
import { useLayout } from "../theme/use-layout";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    alignSelf: "stretch",
    rowGap: tokens.spacingVerticalS,
    padding: "4px 4px 4px 4px",
  },
  input: { minWidth: 0, width: "100%" },
});

interface SetAsideFormProps {
  readonly busy: boolean;
  readonly save: (reason: string, by: string) => void;
  readonly cancel: () => void;
}

/** Who set the last one aside; remembered as long as the page lives. */
let lastName = "";

/** Why a finding is right as it stands, and who says so. Escape closes it. */
export function SetAsideForm({ busy, save, cancel }: SetAsideFormProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { aside } = useFindingsWords();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(lastName);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const toReason = () => form.current?.querySelector("textarea")?.focus();
  useEffect(() => {
    toReason();
  }, []);
  const missing = reason.trim() === "";
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    lastName = by;
    if (missing) toReason();
    else if (!busy) save(reason, by);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") cancel();
      }}
      noValidate
    >
      <Field
        label={aside.reason}
        hint={aside.reasonHint}
        required
        {...(tried && missing && { validationMessage: aside.reasonMissing })}
      >
        <Textarea
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Field label={aside.by}>
        <Input
          className={styles.input}
          value={by}
          onChange={(_, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <div className={layout.row}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {aside.save}
        </Button>
        <Button size="small" onClick={cancel}>
          {aside.cancel}
        </Button>
      </div>
    </form>
  );
}
