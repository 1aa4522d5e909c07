/** The few colours of our sheets: quiet, and readable on a black-and-white print. */
export const colors = {
  /** Tabs and headers of the sheets that people fill in. */
  input: "#1F5C4D",
  /** Tabs of the sheets that we make. */
  generated: "#8A6A1F",
  inputFill: "#F4F9F6",
  calculatedFill: "#F2F2F2",
  text: "#1B1B1B",
  quiet: "#5F6663",
  /** Measures that wait till later, as the plan prints them. */
  later: "#707070",
  line: "#7F7F7F",
  /** Between the cells that people fill in. */
  cellLine: "#D5DDD9",
  headerFill: "#E7EEEA",
} as const;

/** The sheets' fonts. */
export const fonts = { body: "Calibri", size: 11, title: 16, heading: 13 } as const;
