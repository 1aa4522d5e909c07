import { makeStyles, tokens } from "@fluentui/react-components";

/** A whole row that is a button: a plain one, marked when chosen, with an outline for the keyboard. */
export const useRowButton = makeStyles({
  button: {
    boxSizing: "border-box",
    width: "100%",
    margin: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  /** A border, not only a colour: it stays in high contrast. */
  markable: {
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  marked: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
});
