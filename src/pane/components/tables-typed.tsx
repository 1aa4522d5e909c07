import { Button } from "@fluentui/react-components";
import type { TypedCells } from "../../actions/make-tables";
import type { Target } from "../actions";
import { useWords } from "../hooks/use-words";
import { useLayout } from "../theme/use-layout";
import { useRowButton } from "../theme/use-row-button";

/** More cells than this of a sheet are only counted. */
const mostShown = 8;

interface TablesTypedProps {
  readonly typed: readonly TypedCells[];
  readonly goTo: (target: Target) => void;
  readonly replace: () => void;
  readonly busy: boolean;
}

/** The cells that somebody has typed over, each a way to it, and the button that replaces them. */
export function TablesTyped({ typed, goTo, replace, busy }: TablesTypedProps) {
  const layout = useLayout();
  const rows = useRowButton();
  const { text } = useWords();
  return (
    <section className={layout.form}>
      <div>
        <h2 className={layout.heading}>{text.tables.typed.title}</h2>
        <p className={layout.text}>{text.tables.typed.body}</p>
      </div>
      <ul className={layout.list}>
        {typed.map(({ sheet, addresses }) => (
          <li key={sheet}>
            <button
              type="button"
              className={rows.button}
              onClick={() => {
                goTo({ sheet, address: addresses[0] ?? "A1" });
              }}
            >
              <span className={layout.link}>{sheet}</span>
              {`: ${addresses.slice(0, mostShown).join(", ")}${addresses.length > mostShown ? " …" : ""}`}
            </button>
          </li>
        ))}
      </ul>
      <div className={layout.row}>
        <Button disabledFocusable={busy} onClick={replace}>
          {text.tables.typed.replace}
        </Button>
      </div>
    </section>
  );
}
