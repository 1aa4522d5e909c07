import { Field, makeStyles, Radio, RadioGroup, tokens, useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { BudgetView } from "../../actions/budget-preview";
import type { Pane } from "../hooks/use-pane";
import { useAllocationWords } from "../hooks/use-allocation-words";
import { blankAllocation, readAllocation, type AllocationForm } from "../state/allocation-form";
import type { Allocation } from "../state/allocation-state";
import { useLayout } from "../theme/use-layout";
import { AllocationAnswer } from "./allocation-answer";
import { AllocationButtons } from "./allocation-buttons";
import { AllocationMove } from "./allocation-move";
import { AllocationTable } from "./allocation-table";
import { AllocationTargets } from "./allocation-targets";
import { BusyLine } from "./busy-line";
import { CheckResult } from "./check-result";

const useStyles = makeStyles({ name: { color: tokens.colorNeutralForeground1 } });

/** «Fordeling»: the budget as goals × years, allocated again or moved between years, seen before it is written. */
export function AllocationPanel({ pane }: { readonly pane: Pane }) {
  const { allocation, busy, problem } = pane.state;
  const { perform } = pane;
  const idle = busy === null && problem === null;
  useEffect(() => {
    if (allocation || !idle) return;
    // The task before is not quite over when it has told what came of it.
    const soon = setTimeout(() => {
      perform({ kind: "readBudget" });
    });
    return () => {
      clearTimeout(soon);
    };
  }, [allocation, idle, perform]);
  useAnnounced(allocation);
  return (
    <>
      <BusyLine busy={busy} task="readBudget" />
      {allocation && <AllocationOf pane={pane} allocation={allocation} />}
    </>
  );
}

function AllocationOf({ pane, allocation }: { readonly pane: Pane; readonly allocation: Allocation }) {
  const layout = useLayout();
  const { words } = useAllocationWords();
  const { view, blocked } = allocation.reading;
  if (blocked.length > 0) {
    return (
      <section className={layout.form}>
        <div>
          <h2 className={layout.heading}>{words.blocked.title}</h2>
          <p className={layout.text}>{words.blocked.body}</p>
        </div>
        <CheckResult findings={blocked} goTo={pane.goTo} />
      </section>
    );
  }
  if (view.table.years.length === 0) return <p className={layout.text}>{words.noYears}</p>;
  return <AllocationForms pane={pane} allocation={allocation} view={view} />;
}

interface AllocationFormsProps {
  readonly pane: Pane;
  readonly allocation: Allocation;
  readonly view: BudgetView;
}

function AllocationForms({ pane, allocation, view }: AllocationFormsProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { words } = useAllocationWords();
  const [form, setForm] = useState<AllocationForm>(blankAllocation);
  const [tried, setTried] = useState(false);
  const change = (parts: Partial<AllocationForm>) => {
    setForm({ ...form, ...parts });
  };
  // An answer stands as long as it is of what stands in the form: what is written is what is seen.
  const request = JSON.stringify(readAllocation(form, view));
  const asked = JSON.stringify(allocation.asked?.request) === request ? allocation.asked : null;
  const ready = asked?.change?.ok ? asked.change : null;
  return (
    <div className={layout.form}>
      <Field label={words.task}>
        <RadioGroup
          value={form.of}
          layout="horizontal"
          onChange={(_, { value }) => {
            change({ of: value === "move" ? "move" : "reallocate" });
          }}
        >
          <Radio value="reallocate" label={<span className={styles.name}>{words.tasks.reallocate}</span>} />
          <Radio value="move" label={<span className={styles.name}>{words.tasks.move}</span>} />
        </RadioGroup>
      </Field>
      <p className={layout.quiet}>{words.intros[form.of]}</p>
      {form.of === "move" ? (
        <AllocationMove form={form} change={change} view={view} tried={tried} />
      ) : (
        <AllocationTargets form={form} change={change} />
      )}
      <AllocationTable form={form} change={change} view={view} after={ready?.after ?? null} tried={tried} />
      {asked && <AllocationAnswer asked={asked} goTo={pane.goTo} />}
      <AllocationButtons
        pane={pane}
        allocation={allocation}
        form={form}
        view={view}
        ready={ready}
        tried={() => {
          setTried(true);
        }}
        cleared={() => {
          setForm({ ...blankAllocation, of: form.of });
          setTried(false);
        }}
      />
    </div>
  );
}

/** Tells a screen reader what came of asking; not again when the panel comes back into view. */
function useAnnounced(allocation: Allocation | null): void {
  const { words } = useAllocationWords();
  const { announce } = useAnnounce();
  const asked = allocation?.asked;
  const told = useRef(asked);
  useEffect(() => {
    if (!asked || told.current === asked) return;
    told.current = asked;
    if (!asked.change?.ok) announce(words.refused);
    else announce(asked.change.change.edits.length === 0 ? words.same : words.ready);
  }, [announce, asked, words]);
}
