import type { Fix } from "../sheets/fixes/fix";
import { fixOf } from "../sheets/fixes/fixes-of";
import { fixSource } from "../sheets/fixes/source";
import type { LoadedPlan } from "./load-plan";
import type { LocatedFinding } from "./located";

/** Gives each finding what mends it, worked out when it is first asked for. */
export function withFixes<F extends LocatedFinding>(
  findings: readonly F[],
  { plan, places, workbook }: LoadedPlan,
): (F & { readonly fix: Fix | null })[] {
  const source = fixSource({ plan, places, grids: workbook });
  return findings.map((found) => {
    let known: { readonly fix: Fix | null } | undefined;
    return {
      ...found,
      get fix() {
        known ??= { fix: fixOf(found, source) };
        return known.fix;
      },
    };
  });
}
