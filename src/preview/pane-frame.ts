import { Host } from "../standin/client/host";
import type { Workbook } from "../standin/model/workbook";
import { element } from "./elements";

/** What the task pane finds in the window around it. */
export interface PreviewWindow {
  bygdevekstHost?: Host;
}

/** Loads the real task pane anew beside the workbook, and gives back what answers it. */
export function showPane(workbook: Workbook): Host {
  const host = new Host(workbook);
  (window as PreviewWindow).bygdevekstHost = host;
  element("pane-frame", "iframe").src = "taskpane.html?preview";
  return host;
}
