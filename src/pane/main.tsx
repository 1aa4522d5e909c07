import { createRoot } from "react-dom/client";
import { inExcel, officeHost } from "../excel/host";
import { officeIsDark } from "../excel/office-theme";
import { BrokenPage } from "./components/broken-page";
import { Page } from "./components/page";
import { Root } from "./components/root";
import { excelActions } from "./excel-actions";
import { surroundings } from "./office-script";
import { samples } from "./samples";

const language = "nn";

/** Draws the pane in the page's element. */
async function start(element: HTMLElement): Promise<void> {
  const place = surroundings(inExcel);
  const app = <Root surroundings={place} actions={excelActions(officeHost())} samples={samples} />;
  const root = createRoot(element, {
    onUncaughtError: (error) => {
      showBroken(element, error);
    },
  });
  const draw = (dark: boolean | null): void => {
    root.render(
      <Page language={language} officeIsDark={dark}>
        {app}
      </Page>,
    );
  };
  draw(null);
  // Only now does Excel know its own theme.
  if ((await place) === "excel") draw(officeIsDark());
}

function showBroken(element: HTMLElement, error: unknown): void {
  createRoot(element).render(
    <Page language={language} officeIsDark={null}>
      <BrokenPage error={error} />
    </Page>,
  );
  reportError(error);
}

const element = document.getElementById("root");
if (element) void start(element);
