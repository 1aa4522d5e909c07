import type { LocatedFinding } from "../../actions/located";
import type { Severity } from "../../plan/findings";
import type { CheckText } from "../../text/pane";
import type { Target } from "../actions";

/** The order in which findings are shown: what must be put right first. */
export const severityOrder: readonly Severity[] = ["error", "warning", "info"];

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly LocatedFinding[];
  /** Whether the group is open before anybody has touched it. */
  readonly open: boolean;
}

/** Findings by severity, the empty groups left out; what is for information waits while there are errors. */
export function groupFindings(findings: readonly LocatedFinding[]): readonly FindingGroup[] {
  const hasErrors = findings.some((finding) => finding.severity === "error");
  return severityOrder
    .map((severity) => ({
      severity,
      findings: findings.filter((finding) => finding.severity === severity),
      open: severity !== "info" || !hasErrors,
    }))
    .filter((group) => group.findings.length > 0);
}

/** The counts as a person reads them: "2 feil, 1 åtvaring". Empty where there are none. */
export function countsText(groups: readonly FindingGroup[], text: CheckText): string {
  return groups.map((group) => text.counts[group.severity](group.findings.length)).join(", ");
}

/** Where a finding stands, in words. */
export function placeText({ location: { sheet, address } }: LocatedFinding, text: CheckText): string {
  if (sheet === null) return text.workbook;
  return address === null ? text.sheet(sheet) : text.cell(sheet, address);
}

/** The cell that a finding leads to; null where it has no sheet. */
export function targetOf({ location: { sheet, address } }: LocatedFinding): Target | null {
  if (sheet === null) return null;
  return address === null ? { sheet } : { sheet, address };
}
