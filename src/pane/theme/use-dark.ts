import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener("change", changed);
  return () => {
    media.removeEventListener("change", changed);
  };
}

/** Whether the pane should be dark. In: what Excel says of its own theme, or null where it does not. */
export function useDark(officeIsDark: boolean | null): boolean {
  const prefersDark = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  return officeIsDark ?? prefersDark;
}
