import type { Workbook } from "../model/workbook";
import type { ApiType } from "./api";
import { asOneOf } from "./arguments";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Application: calculation, and requests to wait that mean nothing here. */
export const applicationType: ApiType<Workbook> = {
  name: "Application",
  properties: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = asOneOf(value, MODES);
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: () => "," },
    thousandsSeparator: { get: () => "\u00a0" },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (book) => {
      book.calculate(true);
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};
