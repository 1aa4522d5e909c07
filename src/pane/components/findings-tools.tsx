import { Checkbox, Field, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { useFindingsWords } from "../hooks/use-findings-words";
import { groupings, type FindingsView, type Grouping } from "../state/findings-view";

const useStyles = makeStyles({
  tools: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    alignItems: "end",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  wide: { gridColumn: "1 / -1" },
  field: { maxWidth: "100%", minWidth: 0, width: "100%" },
});

interface FindingsToolsProps {
  readonly view: FindingsView;
  readonly change: (view: FindingsView) => void;
}

/** What a person can choose to see of the findings: a search, the errors only, and how they are gathered. */
export function FindingsTools({ view, change }: FindingsToolsProps) {
  const styles = useStyles();
  const words = useFindingsWords();
  return (
    <div className={styles.tools}>
      <Field label={words.search} className={styles.wide}>
        <SearchBox
          className={styles.field}
          value={view.search}
          onChange={(_, { value }) => {
            change({ ...view, search: value });
          }}
        />
      </Field>
      <Field label={words.by}>
        <Select
          className={styles.field}
          value={view.by}
          onChange={(_, { value }) => {
            change({ ...view, by: groupingOf(value) });
          }}
        >
          {groupings.map((by) => (
            <option key={by} value={by}>
              {words.groupings[by]}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={words.onlyErrors}
        checked={view.onlyErrors}
        onChange={(_, { checked }) => {
          change({ ...view, onlyErrors: checked === true });
        }}
      />
    </div>
  );
}

function groupingOf(value: string): Grouping {
  return groupings.find((by) => by === value) ?? "severity";
}
