import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { brand } from "./brand";

/** The pane on a light Excel. */
export const lightTheme: Theme = createLightTheme(brand);

/** The pane on a dark Excel: our green is lighter than the ramp's own choice, so that text has 4.5:1. */
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandBackground: brand[90],
  colorBrandBackgroundHover: brand[80],
  colorBrandBackgroundPressed: brand[60],
  colorBrandStroke1: brand[120],
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[130],
  colorCompoundBrandForeground1: brand[120],
  colorCompoundBrandStroke: brand[120],
};
