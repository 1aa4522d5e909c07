import type { FindingCode, FindingParams, Severity } from "../../../src/plan/findings";
import type { NewColumn, NewRow } from "../../../src/sheets/fixes/fix";
import type { OtherTable } from "../../../src/sheets/grids";
import type { Cell } from "../../../src/sheets/kinds/kind";
import type { Content } from "../../../src/sheets/sheet-model";
import type { Cells } from "./small-plan";

interface Grids {
  /** What is other than in the quiet plan. */
  readonly cells?: Cells;
  /** Tables that are gone. */
  readonly without?: readonly string[];
  /** Tables of other names. */
  readonly others?: readonly OtherTable[];
  /** An ISO day; 12 May 2025 where none is given. */
  readonly today?: string;
  /** What else is found, as `code Sheet!A1`; nothing where it is not said. */
  readonly also?: readonly string[];
}

/** Grids that give a finding. */
export interface Trigger<C extends FindingCode> extends Grids {
  /** Every finding of the code, by its cell; "–" is a table that is not there. */
  readonly tells: Readonly<Record<string, FindingParams[C]>>;
  /** Where it is not the code's own. */
  readonly severity?: Severity;
  /** What mends the first of them. Without it, none must be offered. */
  readonly fix?: Mending;
}

export interface Mending {
  readonly certain: boolean;
  /** From and to, by cell. */
  readonly edits?: Readonly<Record<string, readonly [Cell, Content]>>;
  readonly rows?: readonly Pick<NewRow, "table" | "cells">[];
  readonly columns?: readonly Pick<NewColumn, "table" | "header" | "before">[];
  /** What is still found when it is made; nothing where it is not said. */
  readonly left?: readonly string[];
}

export interface RuleCase<C extends FindingCode> {
  readonly triggers: readonly [Trigger<C>, ...Trigger<C>[]];
  /** Grids that are as near as can be, and are not told. */
  readonly nearMisses: readonly [Grids, ...Grids[]];
}

/** The grids of some rules, by their codes. */
export type RuleCases = { readonly [C in FindingCode]?: RuleCase<C> };
