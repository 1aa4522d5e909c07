import type { CellParams, StructureParams } from "../../plan/finding-params";
import { settingName } from "../declared";
import type { Texts } from "../texts";
import { nearestEn } from "./words";

/** Cells that cannot be read. */
export const cellsEn: Texts<CellParams> = {
  "cell-error": {
    title: "Error in the cell",
    text: ({ error }) =>
      `The cell shows ${error}, so its value cannot be read. Look at the formula, or type the value again.`,
  },
  "amount-text": {
    title: "The amount is text",
    text: ({ value, reads, unit }, f) =>
      reads === null
        ? `“${value}” is text and cannot be read as an amount. Type the amount as a number of ${unit === undefined ? "kroner" : f.kroner(unit)}.`
        : `“${value}” is kept as text, so Excel does not count it. It should probably be ${f.kroner(reads)}; type the amount again as a number${unit === undefined ? "" : ` of ${f.kroner(unit)}`}.`,
  },
  "amount-negative": {
    title: "The amount is below zero",
    text: ({ amount }, f) => `The amount is ${f.kroner(amount)}. An amount in the plan cannot be below zero.`,
  },
  "amount-fraction": {
    title: "Not whole kroner",
    text: ({ amount }, f) =>
      `The amount is ${f.kroner(amount)}. The plan is in whole kroner; round it, so that the sums agree with what is printed.`,
  },
  "date-text": {
    title: "The date is text",
    text: ({ value, reads }, f) =>
      `“${value}” is kept as text and is read as ${f.date(reads)}. Type the date again, so that Excel knows it too.`,
  },
  "date-unreadable": {
    title: "The date cannot be read",
    text: ({ value }) =>
      `“${value}” is not a date that we can read. Type day, month and year, such as 17.06.2025.`,
  },
  "year-unreadable": {
    title: "The year cannot be read",
    text: ({ value }) => `“${value}” is not a year. Type the year with four digits, such as 2025.`,
  },
  "choice-unknown": {
    title: "Unknown choice",
    text: ({ value, choices, nearest }, f) =>
      choices.length === 0
        ? `“${value}” cannot be read as a number here. Type digits only, without spaces and letters.`
        : `“${value}” is not one of the column's choices: ${f.list(choices)}.${nearestEn(nearest)}`,
  },
  "share-unreadable": {
    title: "The share cannot be read",
    text: ({ value }) => `“${value}” is not a share between 0 and 100%. Type for instance 60%.`,
  },
};

/** Tables, columns, settings and names. */
export const structureEn: Texts<StructureParams> = {
  "table-missing": {
    title: "The table is missing",
    text: ({ table, sheet, found }) =>
      found === null
        ? `The table ${table} in the sheet “${sheet}” is gone. Make it again, and it is ready to be filled in.`
        : `The table ${table} in the sheet “${sheet}” is gone, but ${found} has the same headers. The table has probably been renamed.`,
  },
  "column-missing": {
    title: "The column is missing",
    text: ({ header, table }) =>
      `The column “${header}” is gone from ${table}. Put it back, or give the right header to the column that has got another.`,
  },
  "column-duplicate": {
    title: "Two columns alike",
    text: ({ header, table }) =>
      `Two columns in ${table} answer to “${header}”. Only the first is read; delete the other, or give it another header.`,
  },
  "goal-duplicate": {
    title: "Two goals with one number",
    text: ({ goal }) => `Several goals have number ${String(goal)}. Give each goal its own number.`,
  },
  "source-duplicate": {
    title: "Two sources with one name",
    text: ({ source }) => `Several sources are called “${source}”. Give them different names, or delete one.`,
  },
  "setting-missing": {
    title: "A setting is not filled in",
    text: ({ setting }, f) =>
      `“${settingName(setting, f.language)}” is not filled in among the settings. The plan cannot be checked without it.`,
  },
  "period-reversed": {
    title: "The period is reversed",
    text: ({ firstYear, lastYear }) =>
      `The first year is ${String(firstYear)} and the last ${String(lastYear)}. The last year cannot be before the first; correct one of them.`,
  },
  "period-too-long": {
    title: "The period is too long",
    text: ({ years, most }) =>
      `The period is ${String(years)} years; it can be at most ${String(most)}. Look for a slip in the first or the last year.`,
  },
  "format-newer": {
    title: "The workbook is from a newer version",
    text: ({ version, known }) =>
      `The workbook has format version ${String(version)}, and this edition knows only ${String(known)}. Update Bygdevekst before you work on.`,
  },
  "budget-year-missing": {
    title: "A year is missing in the budget",
    text: ({ year }) =>
      `The budget has no column for ${String(year)}, which is a year of the period. Insert the column.`,
  },
  "budget-year-outside": {
    title: "A column outside the period",
    text: ({ year }) =>
      `The column “${year}” is a year outside the period and is not counted. Correct the period in the settings, or delete the column.`,
  },
  "budget-units-mixed": {
    title: "Mixed units in the budget",
    text: ({ headers }, f) =>
      `The years of the budget are in different units: ${f.list(headers)}. Each amount is read in its own, but the column with the total adds them as if they were alike. Use one unit in all of them.`,
  },
  "sum-overwritten": {
    title: "The formula is overwritten",
    text: ({ header, value }) =>
      `“${header}” holds “${value}” where Excel should have calculated it. Put the formula back, and the sum follows the amounts.`,
  },
};
