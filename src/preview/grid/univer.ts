import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { IRPCChannelService } from "@univerjs/rpc";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import { theme } from "./theme";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";

/** Nobody answers: Univer's formula engine would otherwise wait for its worker. */
const noChannel = {
  registerChannel: () => undefined,
  requestChannel: () => ({
    call: () => Promise.resolve(undefined),
    event: () => ({ subscribe: () => ({ unsubscribe: () => undefined }) }),
  }),
};

/**
 * Univer as a view in `container`: it draws and takes keystrokes, and neither calculates nor keeps an
 * undo list. Its own toolbar, menus and tabs are off, since it speaks no Norwegian.
 */
export function createUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    theme,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.__getInjector().add([IRPCChannelService, { useValue: noChannel as unknown as IRPCChannelService }]);
  const still = { notExecuteFormula: true };
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, still);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: false,
    contextMenu: false,
    headerMenu: false,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, still);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    protectedRangeShadow: false,
    clipboardConfig: { hidePasteOptions: true },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    ...still,
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return univer;
}
