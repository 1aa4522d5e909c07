import type { FunctionEntry } from "../kinds";
import { aggregateFunctions } from "./aggregate";
import { conditionalFunctions } from "./conditional";
import { dateFunctions } from "./dates";
import { informationFunctions } from "./information";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { mathematicsFunctions } from "./mathematics";
import { positionFunctions } from "./position";
import { subtotalFunctions } from "./subtotal";
import { textFunctions } from "./texts";

const tables = [
  aggregateFunctions,
  conditionalFunctions,
  dateFunctions,
  informationFunctions,
  logicFunctions,
  lookupFunctions,
  mathematicsFunctions,
  positionFunctions,
  subtotalFunctions,
  textFunctions,
];

/** Every worksheet function there is, by its English name in capitals. */
export const functions: ReadonlyMap<string, FunctionEntry> = new Map(
  tables.flatMap((table) => Object.entries(table)),
);
