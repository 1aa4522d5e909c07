/** What an action needs of Excel: the `Excel` namespace of one client. */
export interface ExcelHost {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** The Excel that the task pane runs in. */
export function officeHost(): ExcelHost {
  return { run: (batch) => Excel.run(batch) };
}

/** Resolves when Office says that the page runs in Excel; false for another program or none. */
export async function inExcel(): Promise<boolean> {
  const info = await Office.onReady();
  return info.host === Office.HostType.Excel;
}
