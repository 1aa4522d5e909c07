import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import type { LocatedFinding } from "../../actions/located";
import type { Target } from "../actions";
import { useFindingsWords } from "../hooks/use-findings-words";
import { useKeptFocus } from "../hooks/use-kept-focus";
import { useWords } from "../hooks/use-words";
import { seenFindings } from "../state/findings-search";
import { wholeView } from "../state/findings-view";
import { useLayout } from "../theme/use-layout";
import { CheckResult } from "./check-result";
import { CopyFindings } from "./copy-findings";
import type { FindingRowProps } from "./finding-row";
import { FindingsTools } from "./findings-tools";
import { MoreChoices } from "./more-choices";

interface FindingsListProps {
  readonly findings: readonly LocatedFinding[];
  readonly goTo: (target: Target) => void;
  readonly aids?: FindingRowProps["aids"];
  /** What else can be done with all findings, beside searching and copying. */
  readonly more?: ReactNode;
}

/** All that a check found, to search, gather and copy. */
export function FindingsList({ findings, goTo, aids, more }: FindingsListProps) {
  const layout = useLayout();
  const { language } = useWords();
  const words = useFindingsWords();
  const [view, setView] = useState(wholeView);
  const deferred = useDeferredValue(view);
  const seen = useMemo(() => seenFindings(findings, deferred, language), [findings, deferred, language]);
  const list = useKeptFocus(seen);
  if (findings.length === 0) return <CheckResult findings={findings} goTo={goTo} />;
  const filtered = deferred.search.trim() !== "" || deferred.onlyErrors;
  return (
    <>
      <MoreChoices label={words.more}>
        <FindingsTools view={view} change={setView} />
        {seen.length > 0 && <CopyFindings key={deferred.search} findings={seen} />}
        {more}
      </MoreChoices>
      <div role="status">
        {filtered && <p className={layout.quiet}>{words.shown(seen.length, findings.length)}</p>}
      </div>
      <div ref={list} role="region" aria-label={words.list} tabIndex={-1} className={layout.form}>
        {seen.length === 0 && filtered ? (
          <p className={layout.text}>{words.nothingFound}</p>
        ) : (
          <CheckResult
            key={deferred.by}
            findings={seen}
            all={findings}
            by={deferred.by}
            goTo={goTo}
            aids={aids}
          />
        )}
      </div>
    </>
  );
}
