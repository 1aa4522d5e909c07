import type { NewPlan, Sample, WorkbookLanguage } from "../actions";

/** What a person has filled in before a plan is made. */
export interface NewPlanForm {
  /** Which sample to start from, by its place in the list; null is an empty plan. */
  readonly sample: number | null;
  readonly firstYear: string;
  readonly language: WorkbookLanguage;
}

const earliest = 2000;
const latest = 2099;

/** The form as it is first shown. A plan is most often made the year before it begins. */
export function blankForm(today: Date): NewPlanForm {
  return { sample: null, firstYear: String(today.getFullYear() + 1), language: "nn" };
}

/** The year written, or null where it is no year that a plan can begin in. */
export function readFirstYear(written: string): number | null {
  const year = /^\s*\d{4}\s*$/.test(written) ? Number(written) : NaN;
  return year >= earliest && year <= latest ? year : null;
}

/** What to make, or null where the year must be put right first. */
export function readForm(form: NewPlanForm, samples: readonly Sample[]): NewPlan | null {
  if (form.sample !== null) {
    const sample = samples[form.sample];
    return sample ? { kind: "sample", sample } : null;
  }
  const firstYear = readFirstYear(form.firstYear);
  return firstYear === null ? null : { kind: "empty", firstYear, language: form.language };
}
