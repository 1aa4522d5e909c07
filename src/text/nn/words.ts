import type { MeasureParams } from "../../plan/finding-params";

/** «tiltak 1.2», «tiltaket «Vandrande …»», or what there is to say of a measure without a name. */
export function measureNn({ label }: MeasureParams): string {
  if (label === "") return "eit tiltak utan namn";
  return /^\d/u.test(label) || /^T\d+$/iu.test(label) ? `tiltak ${label}` : `tiltaket «${label}»`;
}

/** What is said in more rows than the one shown. */
export function alsoNn(times: number): string {
  return times > 1 ? ` Det same står i ${String(times)} rader.` : "";
}

/** The suggestion of a registered name. */
export function nearestNn(nearest: string | null): string {
  return nearest === null ? "" : ` Meinte de «${nearest}»?`;
}
