import { useWords } from "../hooks/use-words";
import { useLayout } from "../theme/use-layout";
import { MessagePage } from "./message-page";

/** What is left where the pane itself has failed: what to do, and the error for those who can mend it. */
export function BrokenPage({ error }: { readonly error: unknown }) {
  const layout = useLayout();
  const { text } = useWords();
  return (
    <MessagePage message={text.broken}>
      <code className={layout.quiet}>{error instanceof Error ? error.message : String(error)}</code>
    </MessagePage>
  );
}
