import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Change } from "../../actions/apply-fixes";
import { fixLines } from "../../text/fix-lines";
import type { Pane } from "../hooks/use-pane";
import { useFixWords } from "../hooks/use-fix-words";
import { useWords } from "../hooks/use-words";

const useStyles = makeStyles({
  preview: {
    margin: "0 0 8px",
    padding: "10px 12px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
  list: { margin: "0 0 8px", padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  line: { padding: "2px 0" },
  from: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  to: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** How many changes are shown; the rest are counted. */
const mostShown = 12;

interface FixPreviewProps {
  readonly pane: Pane;
  readonly fixes: readonly Change[];
  readonly cancel: () => void;
  /** Shows the preview of all fixes of this kind instead. */
  readonly all?: { readonly count: number; readonly show: () => void };
}

/** What some fixes will change, from and to, before a person says yes. Escape closes it. */
export function FixPreview({ pane, fixes, cancel, all }: FixPreviewProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = useFixWords();
  const buttons = useRef<HTMLDivElement>(null);
  const { busy } = pane.state;
  useEffect(() => {
    buttons.current?.querySelector("button")?.focus();
  }, []);
  const lines = fixLines(fixes, language);
  return (
    <div
      role="group"
      aria-label={words.preview}
      className={styles.preview}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        cancel();
      }}
    >
      <p className={styles.title}>{words.preview}</p>
      <ul className={styles.list}>
        {lines.slice(0, mostShown).map(({ place, from, to }, index) => (
          <li key={index} className={styles.line}>
            {place}
            {from !== null && (
              <>
                {` ${words.from} `}
                <span className={styles.from}>{from}</span>
                {` ${words.to}`}
              </>
            )}{" "}
            <span className={styles.to}>{to}</span>
          </li>
        ))}
        {lines.length > mostShown && <li className={styles.line}>{words.more(lines.length - mostShown)}</li>}
      </ul>
      <div ref={buttons} className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy !== null}
          onClick={() => {
            pane.perform({ kind: "fix", fixes });
          }}
        >
          {busy?.task.kind === "fix" ? words.applying : words.apply(fixes.length)}
        </Button>
        <Button size="small" onClick={cancel}>
          {words.cancel}
        </Button>
        {all && (
          <Button size="small" appearance="subtle" onClick={all.show}>
            {words.allOfKind(all.count)}
          </Button>
        )}
      </div>
    </div>
  );
}
