import { readFileSync } from "node:fs";
import { crc32, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawIcon } from "../../assets/icon";
import { encodePng } from "../../assets/png";

/** The pixels of a PNG as our encoder writes them: one data chunk, no filters. */
function pixelsOf(png: Buffer): number[] {
  const side = png.readUInt32BE(16);
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  return Array.from({ length: side }, (_, y) => [
    ...rows.subarray(y * (1 + side * 4) + 1, (y + 1) * (1 + side * 4)),
  ]).flat();
}

describe("the PNG encoder", () => {
  it("writes what the format says", () => {
    const png = encodePng(1, new Uint8Array([1, 2, 3, 4]));
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(png.toString("latin1", 12, 16)).toBe("IHDR");
    // Width 1, height 1, 8 bits, colour with alpha, deflate, no filter, not interlaced.
    expect([...png.subarray(16, 29)]).toEqual([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0]);
    expect(png.readUInt32BE(29)).toBe(crc32(png.subarray(12, 29)));
    expect(pixelsOf(png)).toEqual([1, 2, 3, 4]);
    // The end chunk never differs, in any PNG.
    expect(png.subarray(-12).toString("hex")).toBe("0000000049454e44ae426082");
  });
});

describe("the icons", () => {
  it.each([16, 32, 64, 80])("are what the script draws: %i px", (side) => {
    const file = readFileSync(new URL(`../../assets/icon-${String(side)}.png`, import.meta.url));
    expect(pixelsOf(file)).toEqual([...drawIcon(side)]);
  });

  it("are empty in the corners and full in the middle", () => {
    const pixels = drawIcon(32);
    const alpha = (x: number, y: number) => pixels[(y * 32 + x) * 4 + 3];
    expect([alpha(0, 0), alpha(31, 0), alpha(0, 31), alpha(31, 31)]).toEqual([0, 0, 0, 0]);
    expect(alpha(16, 16)).toBe(255);
  });
});
