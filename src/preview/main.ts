import { ILayoutService } from "@univerjs/ui";
import "./preview.css";
import "./overlays.css";
import type { WorkbookData } from "../standin/model/data";
import { Workbook } from "../standin/model/workbook";
import { writeXlsx } from "../standin/xlsx/write";
import { element } from "./elements";
import { openFile, saveFile } from "./files";
import { firstWorkbook } from "./first-workbook";
import { createUniver } from "./grid/univer";
import { showFileState } from "./file-state";
import { listenForKeys } from "./keys";
import { loadingSteps } from "./loading";
import { connectMessages } from "./messages";
import { showPane } from "./pane-frame";
import { keepLabels } from "./norwegian-labels";
import { openSession } from "./session";
import type { Session } from "./session";
import { connectSplitter } from "./splitter";
import { connectTabSteps } from "./tab-steps";
import { setTestHandle } from "./test-handle";
import { workbookOptions } from "./workbook-options";

const loading = loadingSteps();

/** Shows the page step by step; whatever fails says so where the grid would have been. */
async function start(): Promise<void> {
  await loading.step("Hentar reknearket …");
  keepLabels();
  const keys = listenForKeys();
  const univer = createUniver(element("grid"));
  const messages = connectMessages();
  let session: Session | null = null;
  let original: Uint8Array | undefined;

  const show = async (data: WorkbookData, from?: Uint8Array): Promise<void> => {
    session?.close();
    messages.close();
    original = from;
    const workbook = new Workbook(data, workbookOptions);
    const opened = await openSession(univer, workbook, keys, messages.tell);
    session = opened;
    state.follow(workbook);
    setTestHandle(opened, showPane(workbook), () => univer.__getInjector().get(ILayoutService).focus());
  };
  const state = showFileState({
    undo: () => session?.actions.undo(),
    redo: () => session?.actions.redo(),
    open: async (file) => {
      const result = await openFile(file);
      if ("sentence" in result) messages.tell(result.sentence);
      else await show(result.data, result.original);
    },
    save: async (workbook) => {
      const bytes = await writeXlsx(workbook.data, original);
      original = bytes;
      saveFile(new Uint8Array(bytes), workbook.data.name);
    },
  });
  await loading.step("Lagar arbeidsboka …");
  const data = await firstWorkbook();
  await loading.step("Opnar arbeidsboka …");
  await show(data);
  connectSplitter(element("splitter"), element("work"));
  connectTabSteps(element("tabs"), element("tabs-back", "button"), element("tabs-on", "button"));
  loading.done();
}

start().catch((error: unknown) => {
  loading.failed(error);
  throw error;
});
