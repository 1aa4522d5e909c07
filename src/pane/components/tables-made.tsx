import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Pane } from "../hooks/use-pane";
import { useWords } from "../hooks/use-words";
import type { Tables } from "../state/pane-state";
import { useLayout } from "../theme/use-layout";
import { useRowButton } from "../theme/use-row-button";
import { CheckResult } from "./check-result";
import { CopyTable } from "./copy-table";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center" },
  row: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: "8px 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  result: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  changed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

interface TablesMadeProps {
  readonly tables: Tables;
  readonly pane: Pane;
}

/** The sheets that were made, each a way to it and to Word; or what must be put right before any can be. */
export function TablesMade({ tables: { year, result }, pane }: TablesMadeProps) {
  const styles = useStyles();
  const rows = useRowButton();
  const layout = useLayout();
  const { text } = useWords();
  if (result.blocked.length > 0) {
    const { title, body } = text.tables.blocked;
    return (
      <section className={layout.form}>
        <div>
          <h2 className={layout.heading}>{title}</h2>
          <p className={layout.text}>{body}</p>
        </div>
        <CheckResult findings={result.blocked} goTo={pane.goTo} />
      </section>
    );
  }
  return (
    <section>
      <h2 className={layout.heading}>{text.tables.list(year)}</h2>
      {!result.undo && <p className={layout.quiet}>{text.tables.unchanged}</p>}
      {result.unfinanced && <p className={layout.text}>{text.tables.unfinanced(year)}</p>}
      <ul className={layout.list}>
        {result.sheets.map(({ name, result: became }) => (
          <li key={name} className={styles.line}>
            <button
              type="button"
              className={mergeClasses(rows.button, styles.row)}
              onClick={() => {
                pane.goTo({ sheet: name });
              }}
            >
              <span className={layout.link}>{name}</span>
              <span className={mergeClasses(styles.result, became !== "unchanged" && styles.changed)}>
                {text.tables.results[became]}
              </span>
            </button>
            <CopyTable pane={pane} year={year} name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
