import type { TableKey } from "../../plan/plan";
import type { Table } from "../table";
import { accountRules } from "./account-rules";
import { actuals } from "./actuals";
import { anchoring } from "./anchoring";
import { budget } from "./budget";
import { carryOvers } from "./carry-overs";
import { documentGoals } from "./document-goals";
import { documentLinks } from "./document-links";
import { documents } from "./documents";
import { footnotes } from "./footnotes";
import { forecasts } from "./forecasts";
import { funding } from "./funding";
import { goals } from "./goals";
import { grants } from "./grants";
import { imports } from "./imports";
import { log } from "./log";
import { measureTexts } from "./measure-texts";
import { measures } from "./measures";
import { parties } from "./parties";
import { progress } from "./progress";
import { setAside } from "./set-aside";
import { sources } from "./sources";
import { texts } from "./texts";
import { versions } from "./versions";
import { years } from "./years";

/** Every declared table of rows; tbl_Avtale, with its fields, is in `./settings`. */
export type RowTableKey = Exclude<TableKey, "settings">;

/** The tables by key, in the order of the plan. */
export const tables: { readonly [K in RowTableKey]: Table<K> } = {
  years,
  goals,
  sources,
  parties,
  footnotes,
  texts,
  measures,
  measureTexts,
  budget,
  funding,
  grants,
  actuals,
  accountRules,
  carryOvers,
  forecasts,
  progress,
  anchoring,
  log,
  documents,
  documentGoals,
  documentLinks,
  setAside,
  versions,
  imports,
};

/** The keys of the tables, in the order of the plan. */
export const rowTableKeys = Object.keys(tables) as RowTableKey[];
