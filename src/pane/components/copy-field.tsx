import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ClipboardEvent } from "react";
import type { Clip } from "../clipboard";

const useStyles = makeStyles({
  /** White as the document it is meant for, in the dark theme too. */
  field: {
    boxSizing: "border-box",
    maxWidth: "100%",
    maxHeight: "240px",
    overflow: "auto",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: "#ffffff",
    color: "#000000",
    overflowWrap: "normal",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface CopyFieldProps {
  readonly clip: Clip;
  readonly label: string;
}

/** The tables themselves, to be copied by hand: to enter the field is to select all of it. */
export function CopyField({ clip, label }: CopyFieldProps) {
  const styles = useStyles();
  const field = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    field.current?.replaceChildren(...nodesOf(clip.html));
  }, [clip]);
  return (
    <div
      ref={field}
      role="group"
      aria-label={label}
      tabIndex={0}
      className={styles.field}
      onFocus={(event) => {
        selectAll(event.currentTarget);
      }}
      onClick={(event) => {
        // The mouse button has just put the caret where it was let go.
        if (getSelection()?.isCollapsed !== false) selectAll(event.currentTarget);
      }}
      onCopy={(event) => {
        copyWhole(event, clip);
      }}
    />
  );
}

/**
 * Style attributes are against the page's policy, even while they are read; styles set one by one are not.
 * In: our own HTML, where a quote within a text is always escaped.
 */
function nodesOf(html: string): Node[] {
  const plain = html.replaceAll(' style="', ' data-style="');
  const { body } = new DOMParser().parseFromString(plain, "text/html");
  for (const element of body.querySelectorAll<HTMLElement>("[data-style]")) {
    element.style.cssText = element.dataset["style"] ?? "";
    delete element.dataset["style"];
  }
  return [...body.childNodes].map((node) => document.adoptNode(node));
}

function selectAll(element: Element): void {
  getSelection()?.selectAllChildren(element);
}

/** All of the field is copied as the tables are, without what the browser adds of the pane's own looks. */
function copyWhole(event: ClipboardEvent<HTMLElement>, clip: Clip): void {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const whole = document.createRange();
  whole.selectNodeContents(event.currentTarget);
  const range = selection.getRangeAt(0);
  const holds =
    range.compareBoundaryPoints(Range.START_TO_START, whole) <= 0 &&
    range.compareBoundaryPoints(Range.END_TO_END, whole) >= 0;
  if (!holds) return;
  event.clipboardData.setData("text/html", clip.html);
  event.clipboardData.setData("text/plain", clip.text);
  event.preventDefault();
}
