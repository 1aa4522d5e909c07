import { connectPage } from "../standin/client/page";
import type { PreviewWindow } from "./pane-frame";

/**
 * What office.js does in Excel, for the task pane in the preview: the page has loaded Microsoft's Excel
 * library alone, and this connects it to the workbook in the window around it.
 */
function startOffice(): void {
  const { bygdevekstHost } = window.parent as unknown as PreviewWindow;
  if (!bygdevekstHost) throw new Error("The task pane's preview stands in the page of «npm start».");
  connectPage(window as unknown as Parameters<typeof connectPage>[0], bygdevekstHost, "preview");
  const information = { host: "Excel", platform: "OfficeOnline" };
  const office = {
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    context: {
      displayLanguage: "nn-NO",
      contentLanguage: "nn-NO",
      host: information.host,
      platform: information.platform,
      officeTheme: undefined,
      requirements: { isSetSupported: () => true },
    },
    onReady: async (callback?: (info: typeof information) => void) => {
      await Promise.resolve();
      callback?.(information);
      return information;
    },
  };
  // What the library itself has put there stays, under ours.
  const page = window as { Office?: object };
  page.Office = Object.create(page.Office ?? {}, Object.getOwnPropertyDescriptors(office)) as object;
}

startOffice();
