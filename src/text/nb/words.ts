import type { MeasureParams } from "../../plan/finding-params";

/** «tiltak 1.2», «tiltaket «Vandrende …»», or what there is to say of a measure without a name. */
export function measureNb({ label }: MeasureParams): string {
  if (label === "") return "et tiltak uten navn";
  return /^\d/u.test(label) || /^T\d+$/iu.test(label) ? `tiltak ${label}` : `tiltaket «${label}»`;
}

/** What is said in more rows than the one shown. */
export function alsoNb(times: number): string {
  return times > 1 ? ` Det samme står i ${String(times)} rader.` : "";
}

/** The suggestion of a registered name. */
export function nearestNb(nearest: string | null): string {
  return nearest === null ? "" : ` Mente dere «${nearest}»?`;
}
