import { child, type XmlNode } from "../../src/standin/xlsx/xml";
import { countFaults, orderFaults } from "./check-xlsx-package";

const ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
const BORDER = "start end left right top bottom diagonal vertical horizontal".split(" ");
const XF = ["alignment", "protection", "extLst"];
const DXF = "font numFmt fill alignment border protection extLst".split(" ");

/** How many cell formats and differential formats there are. */
export interface StyleLimits {
  readonly formats: number;
  readonly differential: number;
}

/** Checks styles.xml; what cells and conditional formats may point at comes back. */
export function styleFaults(root: XmlNode | undefined, faults: string[]): StyleLimits {
  if (!root) return { formats: 1, differential: 0 };
  const part = "styles.xml";
  const items = (list: string) => child(root, list)?.children ?? [];
  faults.push(...orderFaults(part, root, ORDER));
  for (const list of root.children) if (list.name !== "colors") faults.push(...countFaults(part, list));
  const codes = items("numFmts").map(({ attributes }) => attributes["numFmtId"] ?? "");
  if (new Set(codes).size < codes.length) faults.push(`${part}: two number formats have one id`);
  for (const code of codes) if (Number(code) < 164) faults.push(`${part}: number format ${code} is built in`);
  const limits = {
    fontId: items("fonts").length,
    fillId: items("fills").length,
    borderId: items("borders").length,
  };
  for (const list of ["cellStyleXfs", "cellXfs"]) {
    items(list).forEach((xf, index) => {
      faults.push(...orderFaults(`${part}, ${list} ${String(index)}`, xf, XF));
      for (const [name, limit] of Object.entries(limits)) {
        if (Number(xf.attributes[name] ?? 0) >= limit)
          faults.push(`${part}: ${list} ${String(index)} has no such ${name}`);
      }
      const format = Number(xf.attributes["numFmtId"] ?? 0);
      if (format >= 164 && !codes.includes(String(format))) {
        faults.push(`${part}: ${list} ${String(index)} has no such number format`);
      }
    });
  }
  for (const xf of items("cellXfs")) {
    const base = Number(xf.attributes["xfId"] ?? 0);
    if (base >= items("cellStyleXfs").length) faults.push(`${part}: no cell style ${String(base)}`);
  }
  for (const border of items("borders")) faults.push(...orderFaults(part, border, BORDER));
  for (const dxf of items("dxfs")) faults.push(...orderFaults(part, dxf, DXF));
  return { formats: items("cellXfs").length, differential: items("dxfs").length };
}
