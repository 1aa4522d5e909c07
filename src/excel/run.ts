import type { ExcelHost } from "./host";
import { asProblem } from "./problems";

/**
 * Runs one action's batch: the only place that catches what Excel throws. The batch gets a context and
 * syncs itself; helpers only enqueue.
 * @throws HostProblem where Excel refused, or the program's own error as it was.
 */
export async function run<T>(
  host: ExcelHost,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await host.run(batch);
  } catch (error) {
    throw asProblem(error);
  }
}
