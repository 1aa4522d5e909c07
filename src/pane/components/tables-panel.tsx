import { Button, Field, makeStyles, Select, useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Pane } from "../hooks/use-pane";
import { useWords } from "../hooks/use-words";
import type { Tables } from "../state/pane-state";
import { useLayout } from "../theme/use-layout";
import { BusyLine } from "./busy-line";
import { CopyTables } from "./copy-tables";
import { FreezeTables } from "./freeze-tables";
import { TablesMade } from "./tables-made";
import { TablesTyped } from "./tables-typed";

const useStyles = makeStyles({ year: { maxWidth: "160px" } });

interface TablesPanelProps {
  readonly pane: Pane;
  /** The years of the plan. */
  readonly years: readonly number[];
  readonly planningYear: number | null;
}

/** «Lag tabellar»: the year, the button, and the sheets that came of it. */
export function TablesPanel({ pane, years, planningYear }: TablesPanelProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { text } = useWords();
  const { tables, busy } = pane.state;
  const [chosen, choose] = useState(tables?.year ?? planningYear);
  useAnnounced(tables);
  const year = years.find((one) => one === chosen) ?? years[0];
  if (year === undefined) return <p className={layout.text}>{text.tables.noYears}</p>;
  const made = tables !== null && tables.result.sheets.length > 0;
  const making = busy?.task.kind === "makeTables";
  return (
    <>
      <p className={layout.text}>{text.tables.intro}</p>
      <Field label={text.tables.year} className={styles.year}>
        <Select
          value={String(year)}
          onChange={(_, { value }) => {
            choose(Number(value));
          }}
        >
          {years.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <div className={layout.row}>
        <Button
          appearance={made ? "secondary" : "primary"}
          disabledFocusable={busy !== null}
          onClick={() => {
            pane.perform({ kind: "makeTables", year });
          }}
        >
          {making ? text.tables.running : made ? text.tables.again : text.tables.run}
        </Button>
      </div>
      <BusyLine busy={busy} task="makeTables" />
      {tables && tables.result.typed.length > 0 && !tables.result.undo && (
        <TablesTyped
          typed={tables.result.typed}
          goTo={pane.goTo}
          busy={busy !== null}
          replace={() => {
            pane.perform({ kind: "makeTables", year: tables.year, replaceTyped: true });
          }}
        />
      )}
      {tables && (made || tables.result.blocked.length > 0) && <TablesMade tables={tables} pane={pane} />}
      {made && <FreezeTables pane={pane} />}
      <CopyTables pane={pane} year={year} listed={made && tables.year === year} />
    </>
  );
}

/** Says aloud what the line about the change does not: that nothing was changed, or could be. */
function useAnnounced(tables: Tables | null): void {
  const { text } = useWords();
  const { announce } = useAnnounce();
  const told = useRef(tables);
  useEffect(() => {
    if (!tables || told.current === tables) return;
    told.current = tables;
    const { blocked, typed, undo } = tables.result;
    if (blocked.length > 0) announce(text.tables.blocked.title);
    else if (typed.length > 0 && !undo) announce(text.tables.typed.title);
    else if (!undo) announce(text.tables.unchanged);
  }, [announce, tables, text]);
}
