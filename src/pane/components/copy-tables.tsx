import { Button, makeStyles, useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { wordTexts } from "../../text/pane-word";
import type { Pane } from "../hooks/use-pane";
import { useWords } from "../hooks/use-words";
import type { Copied } from "../state/copy-tables";
import { useLayout } from "../theme/use-layout";
import { BusyLine } from "./busy-line";
import { CopyField } from "./copy-field";
import { CopyTable } from "./copy-table";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center" },
});

interface CopyTablesProps {
  readonly pane: Pane;
  readonly year: number;
  /** Whether the list of made sheets has a button for each table already. */
  readonly listed: boolean;
}

/** «Kopier til Word»: all tables at once, then each of them, and a field where the clipboard is closed. */
export function CopyTables({ pane, year, listed }: CopyTablesProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useWords();
  const words = wordTexts[language];
  const { copied, busy } = pane.state;
  useAnnounced(copied);
  return (
    <section className={styles.section}>
      <h2 className={layout.heading}>{words.title}</h2>
      <p className={layout.text}>{words.intro}</p>
      <div className={layout.row}>
        <Button
          disabledFocusable={busy !== null}
          onClick={() => {
            pane.perform({ kind: "copyTables", year, name: null });
          }}
        >
          {busy?.task.kind === "copyTables" ? words.copying : words.all}
        </Button>
      </div>
      <BusyLine busy={busy} task="copyTables" />
      {copied && <p className={layout.quiet}>{copied.reached ? words.copied(copied.name) : words.blocked}</p>}
      {copied && !copied.reached && <CopyField clip={copied.clip} label={words.field(copied.name)} />}
      {copied?.year === year && !listed && (
        <ul className={layout.list}>
          {copied.names.map((name) => (
            <li key={name} className={styles.line}>
              {name}
              <CopyTable pane={pane} year={year} name={name} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Says aloud what came of the copying; not again when the panel comes back into view. */
function useAnnounced(copied: Copied | null): void {
  const { language } = useWords();
  const { announce } = useAnnounce();
  const told = useRef(copied);
  useEffect(() => {
    if (!copied || told.current === copied) return;
    told.current = copied;
    const words = wordTexts[language];
    announce(copied.reached ? words.copied(copied.name) : words.blocked);
  }, [announce, copied, language]);
}
