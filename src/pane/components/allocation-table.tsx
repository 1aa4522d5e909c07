import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BudgetView } from "../../actions/budget-preview";
import type { BudgetTable } from "../../plan/budget-table";
import { sumOre, type Ore } from "../../plan/money";
import { useAllocationWords } from "../hooks/use-allocation-words";
import { moveOf, type AllocationForm } from "../state/allocation-form";
import { useLayout } from "../theme/use-layout";
import { AllocationAmount } from "./allocation-amount";
import { AllocationCell } from "./allocation-cell";
import { AllocationTarget } from "./allocation-target";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  caption: { textAlign: "start", paddingBottom: tokens.spacingVerticalXS },
  goal: { padding: "14px 0 4px", textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  year: { padding: "4px 0", textAlign: "start", verticalAlign: "top", fontWeight: tokens.fontWeightRegular },
  figure: {
    padding: "4px 0",
    textAlign: "end",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightSemibold },
  lock: { width: "40px" },
});

interface AllocationTableProps {
  readonly form: AllocationForm;
  readonly change: (parts: Partial<AllocationForm>) => void;
  readonly view: BudgetView;
  readonly after: BudgetTable | null;
  readonly tried: boolean;
}

/** The goals × years one below the other, so that any number of them fits the pane: what is, and what becomes. */
export function AllocationTable({ form, change, view, after, tried }: AllocationTableProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { words } = useAllocationWords();
  const { goals, years, cells } = view.table;
  const locking = form.of === "reallocate";
  const moved = locking ? null : moveOf(form, view).goal;
  const columns = locking ? 3 : 2;
  const yearSums = (table: BudgetTable["cells"]) =>
    years.map((_, year) => sumOre(table.map((row) => row[year] ?? 0)));
  const sums = yearSums(cells);
  const sumsAfter = after && yearSums(after.cells);
  return (
    <table className={styles.table}>
      <caption className={mergeClasses(layout.quiet, styles.caption)}>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(layout.quiet, styles.year)}>
            {words.headers.year}
          </th>
          <th scope="col" className={mergeClasses(layout.quiet, styles.figure)}>
            {words.headers.amount}
          </th>
          {locking && (
            <th scope="col" className={mergeClasses(layout.quiet, styles.figure, styles.lock)}>
              {words.headers.lock}
            </th>
          )}
        </tr>
      </thead>
      {goals.map((goal, g) => {
        if (moved !== null && goal !== moved) return null;
        const row = cells[g] ?? [];
        const rowAfter = after?.cells[g] ?? null;
        return (
          <tbody key={goal}>
            <tr>
              <th scope="rowgroup" colSpan={columns} className={styles.goal}>
                {words.goal(goal, view.titles[g] ?? null)}
                {locking && (
                  <AllocationTarget
                    form={form}
                    change={change}
                    goal={goal}
                    share={view.shares[g] ?? null}
                    total={sumOre(row)}
                    tried={tried}
                  />
                )}
              </th>
            </tr>
            {years.map((year, y) => (
              <tr key={year}>
                <th scope="row" className={styles.year}>
                  {year}
                </th>
                <AllocationCell
                  className={styles.figure}
                  form={form}
                  change={change}
                  goal={goal}
                  year={year}
                  now={row[y] ?? 0}
                  after={rowAfter?.[y] ?? null}
                  tried={tried}
                />
              </tr>
            ))}
            <SumRow
              now={sumOre(row)}
              after={rowAfter && sumOre(rowAfter)}
              header={words.sum}
              locking={locking}
            />
          </tbody>
        );
      })}
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={columns} className={styles.goal}>
            {words.all}
          </th>
        </tr>
        {years.map((year, y) => (
          <tr key={year}>
            <th scope="row" className={styles.year}>
              {year}
            </th>
            <td className={styles.figure}>
              <AllocationAmount now={sums[y] ?? 0} after={sumsAfter?.[y] ?? null} />
            </td>
            {locking && <td />}
          </tr>
        ))}
        <SumRow
          now={sumOre(sums)}
          after={sumsAfter && sumOre(sumsAfter)}
          header={words.sum}
          locking={locking}
        />
      </tbody>
    </table>
  );
}

interface SumRowProps {
  readonly now: Ore;
  readonly after: Ore | null;
  readonly header: string;
  readonly locking: boolean;
}

function SumRow({ now, after, header, locking }: SumRowProps) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.year, styles.sum)}>
        {header}
      </th>
      <td className={mergeClasses(styles.figure, styles.sum)}>
        <AllocationAmount now={now} after={after} />
      </td>
      {locking && <td className={styles.sum} />}
    </tr>
  );
}
