import type { LocatedFinding } from "../../actions/located";
import { findingKeys } from "./findings-view";

/** A finding in a list, with what it is known by from one check to the next. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: LocatedFinding;
}

/** The findings with their keys. */
export function listed(findings: readonly LocatedFinding[]): readonly ListedFinding[] {
  const keys = findingKeys(findings);
  return findings.map((finding, index) => ({ key: keys[index] ?? String(index), finding }));
}

/** A list cut into parts of a size, the last perhaps shorter. */
export function parts<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
