import { Button } from "@fluentui/react-components";
import type { Pane } from "../hooks/use-pane";
import { useWords } from "../hooks/use-words";
import { useLayout } from "../theme/use-layout";

/** «Gjer om til faste tal»: for the set that is sent. */
export function FreezeTables({ pane }: { readonly pane: Pane }) {
  const layout = useLayout();
  const { text } = useWords();
  const { busy } = pane.state;
  return (
    <section className={layout.form}>
      <p className={layout.quiet}>{text.tables.freezeHint}</p>
      <div className={layout.row}>
        <Button
          disabledFocusable={busy !== null}
          onClick={() => {
            pane.perform({ kind: "freezeTables" });
          }}
        >
          {busy?.task.kind === "freezeTables" ? text.tables.freezing : text.tables.freeze}
        </Button>
      </div>
    </section>
  );
}
