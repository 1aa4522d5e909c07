import { fromXString } from "./text";
import { parseXml } from "./xml";

/** The shared strings by index; runs of a rich text are joined, readings (phonetic) left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = "";
  let whole = "";
  let phonetic = false;
  const visitor = {
    open(name: string) {
      text = "";
      if (name === "si") whole = "";
      else if (name === "rPh") phonetic = true;
    },
    text(piece: string) {
      text += piece;
    },
    close(name: string) {
      if (name === "t" && !phonetic) whole += text;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") strings.push(fromXString(whole));
      text = "";
    },
  };
  parseXml(xml, { name: "sst", visitor });
  return strings;
}
