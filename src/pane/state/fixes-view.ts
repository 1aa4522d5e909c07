import type { Fix } from "../../actions/apply-fixes";
import type { LocatedFinding } from "../../actions/located";

/** The fixes that are sure enough to be made together; what is set aside is left alone. */
export function certainFixes(findings: readonly LocatedFinding[]): Fix[] {
  return fixesIn(findings).filter(({ certain }) => certain);
}

/** The fixes of all findings of one kind. */
export function fixesOfKind(findings: readonly LocatedFinding[], code: LocatedFinding["code"]): Fix[] {
  return fixesIn(findings.filter((finding) => finding.code === code));
}

function fixesIn(findings: readonly LocatedFinding[]): Fix[] {
  return findings.flatMap(({ fix, setAside }) => (fix && !setAside ? [fix] : []));
}
