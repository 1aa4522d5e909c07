import { Button, Field, Textarea, useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import type { LocatedFinding } from "../../actions/located";
import { useFindingsWords } from "../hooks/use-findings-words";
import { useWords } from "../hooks/use-words";
import { findingsAsText } from "../state/findings-search";
import { useLayout } from "../theme/use-layout";

/** Copies what is seen of the list; where Excel keeps the clipboard closed, a field to copy from. */
export function CopyFindings({ findings }: { readonly findings: readonly LocatedFinding[] }) {
  const layout = useLayout();
  const words = useFindingsWords();
  const { language } = useWords();
  const { announce } = useAnnounce();
  const [copied, setCopied] = useState<number | null>(null);
  const [blocked, setBlocked] = useState<string | null>(null);
  const copy = async (text: string) => {
    const reached = await toClipboard(text);
    setBlocked(reached ? null : text);
    setCopied(reached ? findings.length : null);
    announce(reached ? words.copied(findings.length) : words.copyBlocked);
  };
  return (
    <>
      <div className={layout.row}>
        <Button size="small" onClick={() => void copy(findingsAsText(findings, language))}>
          {words.copy}
        </Button>
        {copied !== null && <span className={layout.quiet}>{words.copied(copied)}</span>}
      </div>
      {blocked !== null && (
        <Field label={words.copyBlocked}>
          <Textarea
            readOnly
            value={blocked}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
        </Field>
      )}
    </>
  );
}

/** False where the page may not write to the clipboard; frames often may not. */
async function toClipboard(text: string): Promise<boolean> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
