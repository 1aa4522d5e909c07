import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedPages } from "../../docs/generate";

test.each(Object.entries(generatedPages()))("%s says what the declarations say now", (path, page) => {
  expect(readFileSync(path, "utf8")).toBe(page);
});
