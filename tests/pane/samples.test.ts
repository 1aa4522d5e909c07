import { expect, it } from "vitest";
import { samples } from "../../src/pane/samples";
import { samples as shipped } from "../../src/samples/samples";

it("names the example as the example names itself, and can load it", async () => {
  const [sample] = samples;
  expect(sample?.name).toBe(shipped["vest-telemark"].title.nn);
  const plan = await sample?.load();
  expect(plan?.settings).toMatchObject({ firstYear: 2025, lastYear: 2028 });
});
