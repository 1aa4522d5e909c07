import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NotAWorkbook } from "../../../src/standin/xlsx/errors";
import { readXlsx } from "../../../src/standin/xlsx/read";
import { writeXlsx } from "../../../src/standin/xlsx/write";
import { everything } from "./examples";
import { excelLikeParts, worksheet, zipped } from "./excel-like";

/** The reason for which bytes are refused; "read" when they are not. */
async function verdict(bytes: Uint8Array): Promise<string> {
  try {
    await readXlsx(bytes);
    return "read";
  } catch (error) {
    if (error instanceof NotAWorkbook) return error.reason;
    throw error;
  }
}

/** The verdict on the Excel-like file with some parts other, or (null) missing. */
function verdictWith(changes: Record<string, string | null>): Promise<string> {
  const parts = Object.entries({ ...excelLikeParts(), ...changes });
  return verdict(
    zipped(Object.fromEntries(parts.filter((part): part is [string, string] => part[1] !== null))),
  );
}

/** A compound file, as far as it is looked at: its signature and the name of a stream. */
function compoundFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(1024).fill(0),
    ...name,
  ]);
}

const SHEET = "xl/worksheets/sheet1.xml";

describe("what is no workbook", () => {
  it.each([
    ["empty", new Uint8Array()],
    ["not-zip", strToU8("Delmål;2025\n1;500000")],
    ["not-zip", strToU8("<html></html>")],
    ["encrypted", compoundFile("EncryptedPackage")],
    ["old-xls", compoundFile("Workbook")],
    ["no-workbook", zipSync({ "hei.txt": strToU8("hei") })],
    ["damaged", strToU8("PK\u0003\u0004 not at all")],
  ])("is refused as %s", async (reason, bytes) => {
    expect(await verdict(bytes)).toBe(reason);
  });

  it("is refused when it is another kind of Office file", async () => {
    const types = excelLikeParts()["[Content_Types].xml"] ?? "";
    const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    const type = /application\/vnd[^"]*sheet\.main\+xml/;
    expect(await verdictWith({ "[Content_Types].xml": types.replace(type, word) })).toBe("no-workbook");
    const binary = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
    expect(await verdictWith({ "[Content_Types].xml": types.replace(type, binary) })).toBe("binary");
  });

  it("is refused when it has no sheet with cells", async () => {
    const workbook = excelLikeParts()["xl/workbook.xml"]?.replace(/<sheets>.*<\/sheets>/, "<sheets/>") ?? "";
    expect(await verdictWith({ "xl/workbook.xml": workbook })).toBe("no-workbook");
  });
});

describe("what is damaged", () => {
  it("is refused when it is cut short anywhere", async () => {
    const whole = await writeXlsx(everything());
    for (let length = 4; length < whole.length - 1; length += 97) {
      expect(await verdict(whole.slice(0, length))).toBe("damaged");
    }
  });

  it("is refused when a part is missing", async () => {
    expect(await verdictWith({ [SHEET]: null })).toBe("damaged");
    expect(await verdictWith({ "xl/workbook.xml": null })).toBe("damaged");
    expect(await verdictWith({ "_rels/.rels": null })).toBe("no-workbook");
  });

  it.each([
    ["an unclosed element", "<worksheet><sheetData><row>"],
    ["another root", "<html/>"],
    ["nothing", ""],
    ["a cell outside the sheet", worksheet('<sheetData><row r="1"><c r="XFE1"/></row></sheetData>')],
    ["a row outside the sheet", worksheet('<sheetData><row r="1048577"/></sheetData>')],
    ["a row that is no number", worksheet('<sheetData><row r="x"/></sheetData>')],
    ["elements without end", worksheet("<a>".repeat(5000) + "</a>".repeat(5000))],
  ])("is refused when a sheet has %s", async (_, xml) => {
    expect(await verdictWith({ [SHEET]: xml })).toBe("damaged");
  });

  it("is refused when a part declares entities, and expands none", async () => {
    const entities = Array.from(
      { length: 20 },
      (_, n) => `<!ENTITY e${String(n + 1)} "${`&e${String(n)};`.repeat(10)}">`,
    );
    const xml = `<!DOCTYPE worksheet [<!ENTITY e0 "ha">${entities.join("")}]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&e20;</v></c></row></sheetData></worksheet>`;
    expect(await verdictWith({ [SHEET]: xml })).toBe("damaged");
  });
});

describe("what is absurd", () => {
  it("is refused when it would unpack to gigabytes", async () => {
    expect(await verdict(withPicture(100, 0x4000_0000))).toBe("too-large");
  });

  it("is refused when a part is far larger than the zip file says", async () => {
    expect(await verdict(withPicture(100 * 1024 * 1024, 1000))).toBe("damaged");
  });

  it("is read where it can be: areas, counts and indices that make no sense are left out", async () => {
    const sheet = worksheet(
      '<dimension ref="A1:XFD1048576"/><cols><col min="0" max="99999999" width="9"/></cols>' +
        '<sheetData><row r="3"><c r="A3" s="99"><v>1</v></c><c r="B3" t="s"><v>99</v></c></row><row r="1"><c r="A1"><v>2</v></c></row></sheetData>' +
        '<mergeCells count="9"><mergeCell ref="hei"/></mergeCells><conditionalFormatting sqref="?"><cfRule/></conditionalFormatting>' +
        '<dataValidations><dataValidation sqref=""/></dataValidations>',
    );
    const bytes = zipped({ ...excelLikeParts(), [SHEET]: sheet });
    const workbook = await readXlsx(bytes);
    expect(workbook.sheets[0]?.cells.get(2)).toEqual(new Map([[0, { value: 1 }]]));
    expect(workbook.sheets[0]?.merges).toEqual([]);
    workbook.sheets[0]?.cells.get(0)?.set(0, { value: 3 });
    const again = await readXlsx(await writeXlsx(workbook, bytes));
    expect(again.sheets[0]?.cells).toEqual(workbook.sheets[0]?.cells);
  });

  it("gives sheets of one name different ones", async () => {
    const workbook = excelLikeParts()["xl/workbook.xml"]?.replace('name="Liste"', 'name="BUDSJETT"') ?? "";
    const read = await readXlsx(zipped({ ...excelLikeParts(), "xl/workbook.xml": workbook }));
    expect(read.sheets.map(({ name }) => name)).toEqual(["Budsjett", "BUDSJETT (2)"]);
  });
});

describe("whatever bytes come", { timeout: 60_000 }, () => {
  it("are read or refused with a reason", async () => {
    const whole = zipped(excelLikeParts());
    const spoilt = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(spoilt, async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(typeof (await verdict(bytes))).toBe("string");
      }),
    );
  });

  it("are read or refused with a reason when the XML itself is spoilt", async () => {
    const parts = excelLikeParts();
    const names = Object.keys(parts).filter((name) => name.endsWith(".xml"));
    const cut = fc.tuple(
      fc.constantFrom(...names),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(30),
      fc.constantFrom("", "-1", "A", "999999999999", "<a>", "&"),
    );
    await fc.assert(
      fc.asyncProperty(cut, async ([name, place, length, put]) => {
        const text = parts[name] ?? "";
        const at = Math.floor(place * text.length);
        const spoilt = text.slice(0, at) + put + text.slice(at + length);
        expect(typeof (await verdictWith({ [name]: spoilt }))).toBe("string");
      }),
      { numRuns: 300 },
    );
  });
});

/** The Excel-like file with a picture of some bytes that says to be of another size. */
function withPicture(size: number, said: number): Uint8Array {
  const bytes = zipSync({ ...zipBytes(), "xl/media/image1.png": new Uint8Array(size) }, { level: 9 });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 50; at++) {
    // The size stands at 22 in a file's own header and at 24 in the directory.
    const signature = view.getUint32(at, true);
    const place = signature === 0x04034b50 ? at + 22 : signature === 0x02014b50 ? at + 24 : 0;
    if (place > 0 && view.getUint32(place, true) === size) view.setUint32(place, said, true);
  }
  return bytes;
}

function zipBytes(): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(excelLikeParts()).map(([name, text]) => [name, strToU8(text)]));
}
