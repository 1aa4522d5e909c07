import type { LocatedFinding } from "../../actions/located";
import { findingText, findingTitle } from "../../text/findings";
import type { Language } from "../../text/language";
import { findingsTexts } from "../../text/pane-findings";
import { paneTexts } from "../../text/pane";
import { placeText, type FindingsView } from "./findings-view";

/** Told apart by neither case nor kind of space: figures are written with no-break ones. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ");
}

/** A finding's sentences, made once. */
const said = new WeakMap<LocatedFinding, Map<Language, string>>();

function searchable(finding: LocatedFinding, language: Language): string {
  const known = said.get(finding) ?? new Map<Language, string>();
  said.set(finding, known);
  const before = known.get(language);
  if (before !== undefined) return before;
  const { setAside, about } = finding;
  const text = plain(
    [
      findingTitle(finding.code, language),
      findingText(finding, language),
      placeText(finding, paneTexts[language].check),
      about.measure?.label ?? "",
      setAside?.reason ?? "",
    ].join(" "),
  );
  known.set(language, text);
  return text;
}

/** The findings that a person has asked to see: every word of the search is in what the finding says. */
export function seenFindings(
  findings: readonly LocatedFinding[],
  { search, onlyErrors }: FindingsView,
  language: Language,
): readonly LocatedFinding[] {
  const words = plain(search).split(" ").filter(Boolean);
  if (words.length === 0 && !onlyErrors) return findings;
  return findings.filter((finding) => {
    if (onlyErrors && finding.severity !== "error") return false;
    if (words.length === 0) return true;
    const text = searchable(finding, language);
    return words.every((word) => text.includes(word));
  });
}

/** Findings as lines to paste anywhere: severity, cell, what is wrong; columns parted by tabs. */
export function findingsAsText(findings: readonly LocatedFinding[], language: Language): string {
  const { check } = paneTexts[language];
  return findings
    .map((finding) =>
      [
        findingsTexts[language].severities[finding.severity],
        finding.location.address === null
          ? (finding.location.sheet ?? check.workbook)
          : `${finding.location.sheet ?? ""}!${finding.location.address}`,
        findingTitle(finding.code, language),
        findingText(finding, language),
        ...(finding.setAside ? [finding.setAside.reason ?? ""] : []),
      ]
        .map((part) => part.replace(/[\t\r\n]+/g, " "))
        .join("\t"),
    )
    .join("\n");
}
