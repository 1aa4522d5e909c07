import { Button, Switch } from "@fluentui/react-components";
import { useFindingsWords } from "../hooks/use-findings-words";
import type { Pane } from "../hooks/use-pane";
import { useWords } from "../hooks/use-words";
import { useLayout } from "../theme/use-layout";
import { BusyLine } from "./busy-line";

/** What can be done with all findings: marks in the cells, and a sheet of them for meetings. */
export function FindingsAids({ pane }: { readonly pane: Pane }) {
  const layout = useLayout();
  const { language } = useWords();
  const { sheet, marks } = useFindingsWords();
  const { busy } = pane.state;
  const making = busy?.task.kind === "makeControl";
  return (
    <>
      <div className={layout.row}>
        <Switch
          label={marks.show}
          checked={pane.marks.on}
          onChange={(_, { checked }) => {
            pane.marks.set(checked);
          }}
        />
        <Button
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => {
            pane.perform({ kind: "makeControl", language });
          }}
        >
          {making ? sheet.making : sheet.make}
        </Button>
      </div>
      <BusyLine busy={busy} task="makeControl" />
    </>
  );
}
