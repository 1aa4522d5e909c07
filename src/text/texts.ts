import type { FindingParams } from "../plan/findings";
import type { Formats } from "./format";

/** What one kind of finding says: a title of a few words, and sentences with the figures and what to do. */
export interface FindingText<P> {
  readonly title: string;
  readonly text: (params: P, f: Formats) => string;
}

/** A text for every code of some parameters: a missing one does not compile. */
export type Texts<P> = { readonly [C in keyof P]: FindingText<P[C]> };

/** The texts of one language. */
export type FindingTexts = Texts<FindingParams>;
