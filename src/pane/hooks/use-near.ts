import { useEffect, useState, type RefObject } from "react";

/** How far outside the view something is drawn already, in pixels: more than a page of it. */
const margin = 800;

/** Whether an element is in view or near it. */
export function useNear(element: RefObject<HTMLElement | null>, atFirst: boolean): boolean {
  const [near, setNear] = useState(atFirst);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const latest = entries.at(-1);
        if (latest) setNear(latest.isIntersecting);
      },
      { rootMargin: `${String(margin)}px 0px` },
    );
    observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return near;
}
