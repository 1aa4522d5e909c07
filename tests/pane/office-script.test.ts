import { afterEach, describe, expect, it, vi } from "vitest";
import { surroundings } from "../../src/pane/office-script";

describe("where the page runs", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it.each([
    [true, "excel"],
    [false, "notExcel"],
  ])("is Excel: %j, as Office says", async (excel, place) => {
    vi.stubGlobal("Office", {});
    expect(await surroundings(() => Promise.resolve(excel))).toBe(place);
  });

  it("is unknown where Office never answers", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("Office", {});
    const place = surroundings(() => new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await place).toBe("noOffice");
  });
});
