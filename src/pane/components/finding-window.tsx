import { useLayoutEffect, useRef, useState } from "react";
import { useNear } from "../hooks/use-near";
import type { ListedFinding } from "../state/listed";
import { FindingRow, type FindingRowProps } from "./finding-row";

/** How many findings are drawn together. */
export const windowSize = 25;
/** What a finding takes before it has been drawn, in pixels. */
const usualHeight = 104;

interface FindingWindowProps extends Omit<FindingRowProps, "listed"> {
  readonly listed: readonly ListedFinding[];
  /** The number of the first of them in its group, from 0. */
  readonly first: number;
  /** How many findings the whole group has. */
  readonly of: number;
}

/**
 * Some findings of a long list, drawn only while they are in view, near it, or hold the focus. What is not
 * drawn keeps its height; a screen reader is told each finding's number among all.
 */
export function FindingWindow({ listed, first, of, ...row }: FindingWindowProps) {
  const element = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(false);
  const [height, setHeight] = useState<number | null>(null);
  const near = useNear(element, first === 0);
  const drawn = near || focused;
  useLayoutEffect(() => {
    const now = element.current?.offsetHeight;
    if (drawn && now !== undefined && now > 0) setHeight(now);
  }, [drawn, listed]);
  return (
    <div
      ref={element}
      role="presentation"
      style={drawn ? undefined : { height: `${String(height ?? listed.length * usualHeight)}px` }}
      onFocus={() => {
        setFocused(true);
      }}
      onBlur={() => {
        setFocused(false);
      }}
    >
      {drawn &&
        listed.map((one, index) => (
          <div key={one.key} role="listitem" aria-posinset={first + index + 1} aria-setsize={of}>
            <FindingRow listed={one} {...row} />
          </div>
        ))}
    </div>
  );
}
