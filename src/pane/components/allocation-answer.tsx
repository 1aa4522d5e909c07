import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReadyChange } from "../../actions/budget-preview";
import { toOre } from "../../plan/money";
import { formatAmount } from "../../text/format";
import { refusalText } from "../../text/pane-allocation";
import type { Target } from "../actions";
import { useAllocationWords } from "../hooks/use-allocation-words";
import type { Allocation } from "../state/allocation-state";
import { useLayout } from "../theme/use-layout";
import { AllocationEffect } from "./allocation-effect";

const useStyles = makeStyles({
  cells: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: "pointer", padding: "4px 0" },
});

interface AllocationAnswerProps {
  readonly asked: NonNullable<Allocation["asked"]>;
  readonly goTo: (target: Target) => void;
}

/** What a change would give: why it cannot be, or what the rules then say and which cells change. */
export function AllocationAnswer({ asked: { change }, goTo }: AllocationAnswerProps) {
  const layout = useLayout();
  const { words, formats } = useAllocationWords();
  if (!change) return null;
  if (!change.ok) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.refused}</MessageBarTitle>
          <br />
          {refusalText(change.refusal, formats)}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (change.change.edits.length === 0) return <p className={layout.text}>{words.same}</p>;
  return (
    <section className={layout.form}>
      <Effects change={change} goTo={goTo} />
      <Cells change={change} />
    </section>
  );
}

function Effects({
  change,
  goTo,
}: {
  readonly change: ReadyChange;
  readonly goTo: (target: Target) => void;
}) {
  const layout = useLayout();
  const { words } = useAllocationWords();
  const parts = (["gone", "added", "changed"] as const).filter((part) => change.effect[part].length > 0);
  return (
    <div>
      <h2 className={layout.heading}>{words.rules}</h2>
      {parts.length === 0 && <p className={layout.text}>{words.rulesSame}</p>}
      {parts.map((part) => (
        <AllocationEffect key={part} part={part} findings={change.effect[part]} goTo={goTo} />
      ))}
    </div>
  );
}

function Cells({ change }: { readonly change: ReadyChange }) {
  const styles = useStyles();
  const layout = useLayout();
  const { words, formats } = useAllocationWords();
  const { edits } = change.change;
  const shown = (content: unknown) =>
    typeof content === "number" ? formatAmount(toOre(content), formats.language) : words.blank;
  return (
    <details className={styles.cells}>
      <summary className={styles.summary}>{words.cells(edits.length)}</summary>
      <ul className={layout.list}>
        {edits.map(({ sheet, address, from, to }) => (
          <li key={`${sheet}!${address}`}>{`${sheet}, ${address}: ${shown(from)} → ${shown(to)}`}</li>
        ))}
      </ul>
    </details>
  );
}
