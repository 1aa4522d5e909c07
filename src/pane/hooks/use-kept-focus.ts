import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Where what held the focus is gone from a list after a change, the list itself takes it, so that a person
 * at the keyboard is not sent back to the top of the page. Focus anywhere else is never moved.
 */
export function useKeptFocus(content: unknown): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  useEffect(() => {
    const noted = () => {
      inside.current = list.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener("focusin", noted);
    return () => {
      document.removeEventListener("focusin", noted);
    };
  }, []);
  useLayoutEffect(() => {
    if (inside.current && document.hasFocus() && document.activeElement === document.body) {
      list.current?.focus({ preventScroll: true });
    }
  }, [content]);
  return list;
}
