import { defaultTheme } from "@univerjs/themes";
import type { Theme } from "@univerjs/themes";

/** Univer's colours with the product's green; `preview.css` has the same green. */
export const theme: Theme = {
  ...defaultTheme,
  primary: {
    50: "#f1f7f4",
    100: "#e0ede7",
    200: "#c2dacf",
    300: "#9cc1b0",
    400: "#5e9a80",
    500: "#33795c",
    600: "#1f6b4f",
    700: "#1a5a43",
    800: "#154a37",
    900: "#103a2b",
  },
};
