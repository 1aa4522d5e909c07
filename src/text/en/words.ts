import type { MeasureParams } from "../../plan/finding-params";

/** "measure 1.2", "the measure “Travelling …”", or what there is to say of a measure without a name. */
export function measureEn({ label }: MeasureParams): string {
  if (label === "") return "a measure without a name";
  return /^\d/u.test(label) || /^T\d+$/iu.test(label) ? `measure ${label}` : `the measure “${label}”`;
}

/** What is said in more rows than the one shown. */
export function alsoEn(times: number): string {
  return times > 1 ? ` ${String(times)} rows say the same.` : "";
}

/** The suggestion of a registered name. */
export function nearestEn(nearest: string | null): string {
  return nearest === null ? "" : ` Did you mean “${nearest}”?`;
}
