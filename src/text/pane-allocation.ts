import type { MoveRefusal } from "../plan/move-funds";
import type { ReallocationRefusal } from "../plan/reallocate";
import type { Language } from "../sheets/words";
import type { Formats } from "./format";
import type { Message } from "./pane";
import { allocationBokmal } from "./pane-allocation-nb";
import { allocationEnglish } from "./pane-allocation-en";
import { allocationNynorsk } from "./pane-allocation-nn";

/** A sentence for each reason why a change of the budget cannot be. */
export type Refusals<R extends { readonly reason: string }> = {
  readonly [K in R["reason"]]: (refusal: Extract<R, { readonly reason: K }>, f: Formats) => string;
};

/** What is said where the budget is shared out and moved. */
export interface AllocationText {
  readonly tab: string;
  readonly task: string;
  readonly tasks: Readonly<Record<"reallocate" | "move", string>>;
  readonly intros: Readonly<Record<"reallocate" | "move", string>>;
  readonly by: string;
  readonly targets: Readonly<Record<"shares" | "totals", string>>;
  readonly unit: string;
  readonly table: string;
  readonly headers: Readonly<Record<"year" | "amount" | "lock", string>>;
  readonly goal: (number: number, title: string | null) => string;
  readonly all: string;
  readonly sum: string;
  readonly share: (goal: number) => string;
  readonly total: (goal: number) => string;
  readonly lock: (goal: number, year: number) => string;
  readonly amountOf: (goal: number, year: number) => string;
  readonly becomes: (amount: string) => string;
  readonly chooseGoal: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly wrong: string;
  readonly show: string;
  readonly showAgain: string;
  readonly reading: string;
  readonly apply: string;
  readonly applying: string;
  readonly cancel: string;
  readonly edited: string;
  readonly same: string;
  readonly rules: string;
  readonly rulesSame: string;
  readonly effects: Readonly<Record<"gone" | "added" | "changed", (count: number) => string>>;
  readonly ready: string;
  readonly cells: (count: number) => string;
  readonly blank: string;
  readonly blocked: Message;
  readonly refused: string;
  readonly refusals: Refusals<ReallocationRefusal | MoveRefusal>;
  /** Why nothing was written; the cell as `Budsjett!C5`, where one is known. */
  readonly stopped: {
    readonly title: string;
    readonly changed: string;
    readonly formula: (cell: string | null) => string;
  };
  readonly noYears: string;
}

/** What is said where the budget is shared out and moved, in every language. */
export const allocationTexts: Readonly<Record<Language, AllocationText>> = {
  nn: allocationNynorsk,
  nb: allocationBokmal,
  en: allocationEnglish,
};

/** Why a change of the budget cannot be, and what to do. */
export function refusalText(refusal: ReallocationRefusal | MoveRefusal, f: Formats): string {
  // A reason and what goes with it come together, which the types cannot follow.
  const say = allocationTexts[f.language].refusals[refusal.reason] as (
    refusal: ReallocationRefusal | MoveRefusal,
    f: Formats,
  ) => string;
  return say(refusal, f);
}
