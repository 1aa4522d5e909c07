import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    padding: "4px 0",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  choices: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: "8px 0",
  },
});

interface MoreChoicesProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What a person needs now and then: folded away, so that the findings stand first. */
export function MoreChoices({ label, children }: MoreChoicesProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.choices}>{children}</div>
    </details>
  );
}
