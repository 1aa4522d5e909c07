/**
 * What the real plan must show on 12 May 2025, each finding at its cell: what the rules' description lists,
 * placed by the plan's own tables. Nothing of it is an error.
 */
export const realPlanShows: readonly string[] = [
  // 60/20/20 holds over the period and in no single year.
  ...["C5", "D5", "E5", "F5"].map((cell) => `share-year Budsjett!${cell}`),
  "anchoring-after-signing Forankring!D5",
  "approval-missing Forankring!G5",
  // 1.2 and 3.1–3.4 have no first step, 1.5 and 1.6 no description.
  ...["F6", "C9", "C10", "F15", "F16", "F17", "F18"].map((cell) => `measure-section-missing Omtale!${cell}`),
  // 2.3 and 2.4.
  ...["F13", "F14"].map((cell) => `partner-joined Tiltak!${cell}`),
  // The three rows of state money, and the three of the municipalities.
  ...["I5", "I7", "I9"].map((cell) => `funding-uncommitted Finansiering!${cell}`),
  ...["H6", "H8", "H10"].map((cell) => `in-kind-basis Finansiering!${cell}`),
  // 2026–2028.
  ...["D5", "E5", "F5"].map((cell) => `funding-year-empty Budsjett!${cell}`),
  // Two names of 1.3, two of 3.2, one of 3.3, two of 3.4.
  ...["F7", "F7", "F16", "F16", "F17", "F18", "F18"].map((cell) => `partner-unknown Tiltak!${cell}`),
  // Three names of 3.1, two of 3.2, two of 3.3, four of 3.4.
  ...["F15", "F15", "F15", "F16", "F16"].map((cell) => `partner-alias Tiltak!${cell}`),
  ...["F17", "F17", "F18", "F18", "F18", "F18"].map((cell) => `partner-alias Tiltak!${cell}`),
  // Tokke's council.
  "date-text Forankring!D9",
];
