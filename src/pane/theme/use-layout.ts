import { makeStyles, tokens } from "@fluentui/react-components";

/** The pane's few ways of setting things, so that its pages look alike. */
export const useLayout = makeStyles({
  /** Excel puts its own button in the top right 34 × 32 px. */
  header: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: "16px 50px 8px 16px",
  },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: "12px 16px 24px",
  },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  link: {
    color: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { color: "LinkText" },
  },
  /** What can be done with a finding: three of them stand on one line at 320 px. */
  aid: { minWidth: 0, paddingLeft: "4px", paddingRight: "4px", whiteSpace: "nowrap" },
  /** What mends a finding is what most people look for. */
  strong: { fontWeight: tokens.fontWeightSemibold },
  planName: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
});
