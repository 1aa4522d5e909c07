import type { ControlTexts } from "../../actions/make-control-sheet";
import { findingText, findingTitle } from "../../text/findings";
import { formatsFor } from "../../text/format";
import type { Language } from "../../text/language";
import { findingsTexts } from "../../text/pane-findings";
import { paneTexts } from "../../text/pane";
import { countsText } from "./findings-view";

/** How the sheet with all findings says them. In: the language, and today as an ISO day. */
export function controlTexts(language: Language, today: string): ControlTexts {
  const { check } = paneTexts[language];
  const { sheet, aside, severities } = findingsTexts[language];
  const { date } = formatsFor(language);
  return {
    words: (findings) => ({
      name: sheet.name,
      madeBy: sheet.madeBy,
      heading: sheet.heading,
      summary: sheet.checked(date(today), countsText(findings, check) || sheet.none),
      headers: sheet.headers,
      workbook: check.workbook,
    }),
    line: (finding) => ({
      severity: severities[finding.severity],
      target:
        finding.location.sheet === null
          ? null
          : { sheet: finding.location.sheet, address: finding.location.address },
      title: findingTitle(finding.code, language),
      text: findingText(finding, language),
      aside: finding.setAside
        ? aside.why(
            finding.setAside.reason ?? "",
            finding.setAside.by,
            finding.setAside.date && date(finding.setAside.date),
          )
        : "",
    }),
  };
}
