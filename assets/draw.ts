import { writeFileSync } from "node:fs";
import { drawIcon } from "./icon";
import { encodePng } from "./png";

/** The sizes that the manifest names. */
const sides = [16, 32, 64, 80];

for (const side of sides) {
  writeFileSync(new URL(`icon-${String(side)}.png`, import.meta.url), encodePng(side, drawIcon(side)));
}
