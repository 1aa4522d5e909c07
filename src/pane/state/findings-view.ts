import type { LocatedFinding } from "../../actions/located";
import type { Severity } from "../../plan/findings";
import type { FindingsText } from "../../text/pane-findings";
import type { CheckText } from "../../text/pane";
import type { Target } from "../actions";

/** The order in which findings are shown: what must be put right first. */
export const severityOrder: readonly Severity[] = ["error", "warning", "info"];

/** What findings can be gathered by. */
export type Grouping = "severity" | "goal" | "measure" | "sheet";
export const groupings: readonly Grouping[] = ["severity", "goal", "measure", "sheet"];

/** What a person has chosen to see of the findings. */
export interface FindingsView {
  readonly by: Grouping;
  readonly search: string;
  readonly onlyErrors: boolean;
}

export const wholeView: FindingsView = { by: "severity", search: "", onlyErrors: false };

export interface FindingGroup {
  /** The same for the same group of the next check. */
  readonly key: string;
  readonly name: string;
  /** The sign beside the name, where all are of one severity. */
  readonly severity: Severity | null;
  readonly findings: readonly LocatedFinding[];
  /** Whether the group is open before anybody has touched it. */
  readonly open: boolean;
}

/** The words that groups are named by. */
export interface GroupTexts {
  readonly check: CheckText;
  readonly findings: FindingsText;
}

/**
 * Findings in groups, empty ones left out; those that are set aside stand last. What is for information
 * waits while there are errors.
 */
export function groupFindings(
  findings: readonly LocatedFinding[],
  text: GroupTexts,
  by: Grouping = "severity",
): readonly FindingGroup[] {
  const live = findings.filter(({ setAside }) => !setAside);
  const aside = findings.filter(({ setAside }) => setAside);
  const groups = by === "severity" ? bySeverity(live, text.check) : gathered(live, by, text);
  return aside.length === 0
    ? groups
    : [
        ...groups,
        { key: "aside", name: text.findings.aside.group, severity: null, findings: aside, open: false },
      ];
}

function bySeverity(findings: readonly LocatedFinding[], text: CheckText): FindingGroup[] {
  const hasErrors = findings.some((finding) => finding.severity === "error");
  return severityOrder
    .map((severity): FindingGroup => ({
      key: severity,
      name: text.groups[severity],
      severity,
      findings: findings.filter((finding) => finding.severity === severity),
      open: severity !== "info" || !hasErrors,
    }))
    .filter((group) => group.findings.length > 0);
}

/** By goal, measure or sheet, in their order; what has none stands last. */
function gathered(findings: readonly LocatedFinding[], by: Grouping, text: GroupTexts): FindingGroup[] {
  const groups = new Map<string | null, { name: string; findings: LocatedFinding[] }>();
  for (const finding of findings) {
    const named = nameOf(finding, by, text);
    const group = groups.get(named?.key ?? null) ?? {
      name: named?.name ?? text.findings.without[by],
      findings: [],
    };
    group.findings.push(finding);
    groups.set(named?.key ?? null, group);
  }
  return [...groups]
    .sort(([a, one], [b, other]) => {
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
      return one.name.localeCompare(other.name, "nn", { numeric: true });
    })
    .map(([key, group]) => ({ key: `${by} ${key ?? ""}`, severity: null, open: true, ...group }));
}

function nameOf({ about, location }: LocatedFinding, by: Grouping, text: GroupTexts) {
  if (by === "goal" && about.goal !== null)
    return { key: String(about.goal), name: text.findings.goal(about.goal) };
  if (by === "measure" && about.measure)
    return { key: about.measure.id, name: text.findings.measure(about.measure.label) };
  if (by === "sheet" && location.sheet !== null) return { key: location.sheet, name: location.sheet };
  return null;
}

/** How many there are of each severity, as a person reads it: "2 feil, 1 åtvaring". Set aside do not count. */
export function countsText(findings: readonly LocatedFinding[], text: CheckText): string {
  return bySeverity(
    findings.filter(({ setAside }) => !setAside),
    text,
  )
    .map(({ severity, findings: { length } }) => (severity ? text.counts[severity](length) : ""))
    .join(", ");
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

/**
 * Which finding this is among those of a check: the same in the next check, where nothing of it has changed.
 * Out: keys parallel to the findings, each once.
 */
export function findingKeys(findings: readonly LocatedFinding[]): string[] {
  const times = new Map<string, number>();
  return findings.map(({ code, location: { sheet, address } }) => {
    const key = `${code} ${sheet ?? ""}!${address ?? ""}`;
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return before === 0 ? key : `${key} ${String(before)}`;
  });
}
