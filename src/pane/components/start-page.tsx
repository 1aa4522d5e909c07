import { Button } from "@fluentui/react-components";
import { useState, type ReactNode, type SubmitEvent } from "react";
import type { Sample } from "../actions";
import type { Pane } from "../hooks/use-pane";
import { useWords } from "../hooks/use-words";
import { blankForm, readForm } from "../state/new-plan-form";
import { useLayout } from "../theme/use-layout";
import { BusyLine } from "./busy-line";
import { EmptyPlanFields } from "./empty-plan-fields";
import { Mark } from "./mark";
import { StartChoice } from "./start-choice";

interface StartPageProps {
  readonly pane: Pane;
  readonly samples: readonly Sample[];
  readonly bars: ReactNode;
}

/** Where the workbook holds no plan: what this is, and the making of one. */
export function StartPage({ pane, samples, bars }: StartPageProps) {
  const layout = useLayout();
  const { text } = useWords();
  const [form, setForm] = useState(() => blankForm(new Date()));
  const [tried, setTried] = useState(false);
  const { busy } = pane.state;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const plan = readForm(form, samples);
    if (plan) pane.perform({ kind: "newPlan", plan });
  };
  return (
    <>
      <header className={layout.header}>
        <Mark />
        <h1 className={layout.title}>{text.start.title}</h1>
      </header>
      <div className={layout.body}>
        {bars}
        <p className={layout.text}>{text.start.intro}</p>
        <form className={layout.form} onSubmit={submit} noValidate>
          <h2 className={layout.heading}>{text.start.newPlan}</h2>
          <StartChoice samples={samples} form={form} change={setForm} />
          {form.sample === null && <EmptyPlanFields form={form} change={setForm} tried={tried} />}
          <div className={layout.row}>
            <Button type="submit" appearance="primary" disabledFocusable={busy !== null}>
              {busy ? text.start.making : text.start.make}
            </Button>
          </div>
          <BusyLine busy={busy} task="newPlan" />
          <p className={layout.quiet}>{text.start.untouched}</p>
        </form>
      </div>
    </>
  );
}
