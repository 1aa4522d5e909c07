import { planSchema } from "../plan/plan";
import type { Sample } from "./actions";

/** The plans that a new one may start as; fetched only when one is chosen. */
export const samples: readonly Sample[] = [
  {
    name: "Vest-Telemark 2025–2028",
    load: async () => {
      const shipped = await import("../samples/samples");
      return planSchema.parse(shipped.samples["vest-telemark"].plan);
    },
  },
];
