import type { PaneText } from "./pane";

/** The pane in English. */
export const paneEnglish: PaneText = {
  opening: "Opening Bygdevekst …",
  retry: "Try again",
  close: "Close the message",
  working: "Working …",
  progress: (percent) => `${String(percent)}% done`,
  notExcel: {
    title: "Open Bygdevekst from Excel",
    body: "This page belongs in Excel. Open your workbook in Excel, and choose “Open Bygdevekst” on the Home tab.",
  },
  noOffice: {
    title: "Bygdevekst cannot reach Excel",
    body:
      "Close the pane, and open it again from the Home tab. If that does not help, the network may block " +
      "appsforoffice.microsoft.com. Ask your IT department to allow that address.",
  },
  broken: {
    title: "Something went wrong in the pane",
    body: "What you have written in the workbook is still there. Open the pane again. If it happens again, send the text below to those who gave you Bygdevekst.",
  },
  start: {
    title: "Bygdevekst",
    intro:
      "Keep your action plan and its budget in Excel. You fill in ordinary sheets, and Bygdevekst checks " +
      "the plan and makes its tables as they are to be published.",
    newPlan: "Make a new plan",
    choose: "What do you want to start with?",
    empty: "An empty plan",
    emptyHint: "Sheets and columns are ready to be filled in.",
    sample: (name) => `Example: ${name}`,
    sampleHint: "A real plan to try things out in.",
    firstYear: "First year of the plan",
    firstYearHint: "You can change the period later, in the sheet Oppsett.",
    firstYearProblem: "Write a year between 2000 and 2099.",
    language: "Language of the workbook",
    languages: { nn: "Nynorsk", nb: "Bokmål" },
    make: "Make the plan",
    making: "Making the plan …",
    untouched: "The plan goes into new sheets. The sheets you already have stay as they are.",
  },
  plan: {
    unnamed: "Plan without a name",
    planningYear: (year) => `The planning year is ${String(year)}`,
    goals: (count) => (count === 1 ? "1 goal" : `${String(count)} goals`),
    measures: (count) => (count === 1 ? "1 measure" : `${String(count)} measures`),
    tasks: "What do you want to do?",
  },
  check: {
    tab: "Check",
    intro: "Bygdevekst goes through the whole plan and shows what should be put right, and in which cell.",
    run: "Check",
    again: "Check again",
    running: "Checking …",
    checkedAt: (time) => `Checked at ${time}`,
    edited: "The workbook has changed since then.",
    allClear: { title: "All is in order", body: "The check found nothing to put right." },
    noErrors: { title: "No errors", body: "Nothing stands in the way of sending the plan." },
    groups: { error: "Errors", warning: "Warnings", info: "For information" },
    counts: {
      error: (count) => (count === 1 ? "1 error" : `${String(count)} errors`),
      warning: (count) => (count === 1 ? "1 warning" : `${String(count)} warnings`),
      info: (count) => `${String(count)} for information`,
    },
    done: (counts) => `The check is done: ${counts}.`,
    cell: (sheet, address) => `${sheet}, cell ${address}`,
    sheet: (sheet) => `The sheet ${sheet}`,
    workbook: "The whole workbook",
    showAll: (count) => `Show all ${String(count)}`,
  },
  tables: {
    tab: "Tables",
    intro:
      "Bygdevekst makes the plan's tables as sheets of their own, with formulas that show where the figures come from.",
    year: "Tables for the year",
    noYears: "The plan has no years. Fill in the first and last year in the sheet Oppsett, and try again.",
    run: "Make tables",
    again: "Make the tables again",
    running: "Making tables …",
    list: (year) => `The tables for ${String(year)}`,
    unchanged: "The tables were right already. Nothing is changed.",
    blocked: { title: "The tables cannot be made yet", body: "Put this right first, and try again." },
    unfinanced: (year) =>
      `The financing of ${String(year)} is not entered. The state's amounts are taken from the budget, and the other sources are empty.`,
    typed: {
      title: "Somebody has typed in the tables",
      body: "The cells below are replaced if the tables are made again. What is to be kept must be written in the input sheets first.",
      replace: "Replace and make the tables",
    },
    freeze: "Turn into fixed figures",
    freezing: "Turning …",
    freezeHint:
      "The formulas become figures, and each sheet says when and from which version. The log is hidden.",
    results: { made: "new", changed: "changed", unchanged: "unchanged" },
  },
  change: {
    undo: "Undo",
    undoing: "Undoing …",
    planMade: "The plan is made.",
    tablesMade: (count) =>
      count === 1 ? "One sheet is made or changed." : `${String(count)} sheets are made or changed.`,
    allocated: (cells) =>
      cells === 1
        ? "One cell of the budget is changed."
        : `${String(cells)} cells of the budget are changed.`,
    tablesFrozen: (count) =>
      count === 1 ? "One sheet now has fixed figures." : `${String(count)} sheets now have fixed figures.`,
    undone: "The change is undone.",
  },
};
