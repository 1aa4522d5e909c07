import type { RequestBody } from "../protocol/interpreter";
import { failed, failedAction } from "./messages";

/** A sync that is to fail. */
export interface PlannedFailure {
  /** As Excel's error codes, "GeneralException" and so on. */
  readonly code: string;
  /** Before anything is done, or after all of it is: what was written stays. */
  readonly when: "before" | "after";
  /** How many syncs go well first; 0 unless given. */
  readonly skip?: number;
  readonly message?: string;
  /** The line fails and not an action: there is no answer at all. */
  readonly transport?: boolean;
}

/** The failures that are planned for coming syncs. */
export class PlannedFailures {
  #planned: { readonly failure: PlannedFailure; left: number }[] = [];

  plan(failure: PlannedFailure): void {
    this.#planned.push({ failure, left: failure.skip ?? 0 });
  }

  /** The failure that is due at this sync; each call counts as one. */
  next(): PlannedFailure | null {
    const due = this.#planned.find(({ left }) => left === 0);
    this.#planned = this.#planned.filter((planned) => planned !== due);
    for (const planned of this.#planned) planned.left = Math.max(0, planned.left - 1);
    return due?.failure ?? null;
  }

  /** What the client gets. */
  response({ code, when, message = code, transport }: PlannedFailure, body: RequestBody): string {
    if (transport) return failed(code, message, 500);
    const ActionIndex = when === "before" ? 0 : Math.max(0, body.Actions.length - 1);
    return failedAction({ Code: code, Message: message, Location: "", ActionIndex, HttpStatusCode: 400 });
  }
}
