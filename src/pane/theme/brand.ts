import type { BrandVariants } from "@fluentui/react-components";

/** The deep green of the icon as Fluent UI's ramp of sixteen; 80 is the icon's own. */
export const brand: BrandVariants = {
  10: "#040f0b",
  20: "#081c15",
  30: "#0b271d",
  40: "#0f3226",
  50: "#133d2f",
  60: "#164737",
  70: "#19503e",
  80: "#1c5a45",
  90: "#2f6f58",
  100: "#43846c",
  110: "#579981",
  120: "#6eae97",
  130: "#89c2ad",
  140: "#a7d5c4",
  150: "#c7e6da",
  160: "#e6f5ee",
};
