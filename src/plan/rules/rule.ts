import type { Finding } from "../findings";
import type { Ledger } from "../ledger";
import type { Plan } from "../plan";

/** What a rule looks at. */
export interface RuleContext {
  readonly plan: Plan;
  readonly ledger: Ledger;
  /** An ISO day. */
  readonly today: string;
}

/** One rule: what it finds in a plan. It never throws, whatever the plan holds. */
export type Rule = (context: RuleContext) => Finding[];

/** Whether a text says nothing. */
export function isBlank(text: string | null): boolean {
  if (text === null) return true;
  // Nearly every text begins with a letter or a digit, and many texts are asked about.
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && text.trim() === "";
}
