import { ICommandService, IContextService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Univer, Workbook as Unit, Worksheet } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetInterceptorService, SheetsSelectionsService } from "@univerjs/sheets";
import { IEditorBridgeService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/** The one workbook that Univer shows. */
export const UNIT = "workbook";

/** Univer's own services, as far as the view needs them. */
export interface Services {
  readonly commands: ICommandService;
  readonly selections: SheetsSelectionsService;
  readonly interceptors: SheetInterceptorService;
  readonly editor: IEditorBridgeService;
  readonly editors: IEditorService;
  readonly contexts: IContextService;
  readonly unit: () => Unit | null;
  readonly sheet: (id: string) => Worksheet | null;
  readonly render: () => ReturnType<IRenderManagerService["getRenderById"]>;
}

/** Finds the services; they are there once a workbook has been created. */
export function servicesOf(univer: Univer): Services {
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const renders = injector.get(IRenderManagerService);
  const unit = (): Unit | null => instances.getUnit<Unit>(UNIT, UniverInstanceType.UNIVER_SHEET) ?? null;
  return {
    commands: injector.get(ICommandService),
    selections: injector.get(SheetsSelectionsService),
    interceptors: injector.get(SheetInterceptorService),
    editor: injector.get(IEditorBridgeService),
    editors: injector.get(IEditorService),
    contexts: injector.get(IContextService),
    unit,
    sheet: (id) => unit()?.getSheetBySheetId(id) ?? null,
    render: () => renders.getRenderById(UNIT),
  };
}

/** Lets Univer draw the sheet that is shown again, with all that it has remembered of it forgotten. */
export function redraw(services: Services): void {
  const render = services.render();
  if (!render) return;
  const skeletons = render.with(SheetSkeletonManagerService);
  const current = skeletons.getCurrentParam();
  if (!current) return;
  current.skeleton.makeDirty(true);
  current.skeleton.resetCache();
  skeletons.reCalculate(current);
  const drawing = render.mainComponent as { makeForceDirty?: () => void } | null;
  drawing?.makeForceDirty?.();
  render.mainComponent?.makeDirty(true);
}

const MOST_FRAMES = 600;

/** Waits until Univer has drawn the workbook for the first time; fails where that takes ten seconds. */
export async function drawn(services: Services): Promise<void> {
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    if (services.render()?.with(SheetSkeletonManagerService).getCurrentParam()) return;
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  throw new Error("Univer has not drawn the workbook.");
}
