import { newPlan } from "../actions/new-plan";
import { officeHost } from "../excel/host";
import { planSchema } from "../plan/plan";
import { samples } from "../samples/samples";
import { connectPage } from "../standin/client/page";
import { Host } from "../standin/client/host";
import type { WorkbookData } from "../standin/model/data";
import { Workbook } from "../standin/model/workbook";
import { workbookOptions } from "./workbook-options";

/** The sample plan as the add-in itself makes it, by a client of its own on an empty workbook. */
export async function firstWorkbook(): Promise<WorkbookData> {
  const { title, plan: content } = samples["vest-telemark"];
  const plan = planSchema.parse(content);
  const workbook = Workbook.create(`${title.nn}.xlsx`, workbookOptions);
  const disconnect = connectPage(window, new Host(workbook));
  try {
    await newPlan(officeHost(), { plan, language: plan.settings.tableLanguage ?? "nn" });
  } finally {
    disconnect();
  }
  return workbook.data;
}
