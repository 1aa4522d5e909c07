import { createRoot } from "react-dom/client";
import { HostProblem } from "../../src/excel/problems";
import { Page } from "../../src/pane/components/page";
import { Root } from "../../src/pane/components/root";
import type { PaneActions } from "../../src/pane/actions";
import { copyClip } from "../../src/pane/clipboard";
import type { Surroundings } from "../../src/pane/office-script";
import * as fakes from "./pane-fakes";

/** The pane in one situation, named in the page's fragment. */
interface Scene {
  readonly actions?: Partial<PaneActions>;
  readonly place?: Surroundings;
}

const never = () => new Promise<never>(() => undefined);
const finding = (findings: Awaited<ReturnType<PaneActions["checkPlan"]>>["findings"]): Scene => ({
  actions: { checkPlan: () => Promise.resolve({ summary: fakes.summary, findings }) },
});
let made = false;
let mended = false;
const whenEdited: PaneActions["watch"] = (edited) => {
  window.addEventListener("edited", () => {
    edited({ sheetId: "1", address: "A1" });
  });
  return Promise.resolve();
};

const scenes: Readonly<Record<string, Scene>> = {
  opening: { actions: { readState: never } },
  notExcel: { place: "notExcel" },
  noOffice: { place: "noOffice" },
  start: {
    actions: {
      readState: () => Promise.resolve(made ? fakes.summary : null),
      newPlan: () => {
        made = true;
        return Promise.resolve({ parts: [] });
      },
      undo: () => {
        made = false;
        return Promise.resolve(0);
      },
    },
  },
  making: {
    actions: {
      readState: () => Promise.resolve(null),
      newPlan: (_, progress) => {
        progress(2, 5);
        return never();
      },
    },
  },
  fixes: {
    actions: {
      checkPlan: () =>
        Promise.resolve({
          summary: fakes.summary,
          findings: mended
            ? [fakes.warning]
            : [{ ...fakes.error, fix: fakes.fix }, { ...fakes.otherError, fix: null }, fakes.warning],
        }),
      applyFixes: () => {
        mended = true;
        const [edit = null] = fakes.fix.edits;
        return Promise.resolve({ applied: 1, refused: [{ edit, reason: "changed" }], undo: { parts: [] } });
      },
    },
  },
  findings: finding([
    fakes.error,
    fakes.otherError,
    fakes.ofWorkbook,
    fakes.warning,
    fakes.info,
    ...Array.from({ length: 60 }, () => fakes.info),
  ]),
  many: finding(
    Array.from({ length: 10_000 }, (_, row) => ({
      ...fakes.error,
      location: { ...fakes.error.location, address: `C${String(row + 5)}` },
    })),
  ),
  edited: {
    actions: {
      checkPlan: () => Promise.resolve({ summary: fakes.summary, findings: [fakes.error] }),
      followEdits: () => Promise.reject(new HostProblem("sheetProtected")),
      watch: whenEdited,
    },
  },
  follows: {
    actions: {
      checkPlan: () => Promise.resolve({ summary: fakes.summary, findings: [fakes.error, fakes.warning] }),
      followEdits: () => Promise.resolve({ summary: fakes.summary, findings: [fakes.warning] }),
      watch: whenEdited,
    },
  },
  aside: finding([fakes.error, { ...fakes.warning, setAside: fakes.entry }]),
  clear: finding([]),
  warnings: finding([fakes.warning, fakes.info]),
  problem: { actions: { checkPlan: () => Promise.reject(new HostProblem("cellBeingEdited")) } },
  blocked: {
    actions: {
      makeTables: () =>
        Promise.resolve({
          sheets: [],
          blocked: [fakes.ofWorkbook],
          typed: [],
          unfinanced: false,
          undo: null,
        }),
    },
  },
  typed: {
    actions: {
      makeTables: ({ replaceTyped }) =>
        Promise.resolve(
          replaceTyped
            ? fakes.tablesMade
            : {
                sheets: [],
                blocked: [],
                typed: [{ sheet: "6 Budsjett", addresses: ["C5", "D7"] }],
                unfinanced: false,
                undo: null,
              },
        ),
    },
  },
  copied: { actions: { copy: copyClip } },
  notCopied: { actions: { copy: (content) => content.then(() => false) } },
  plan: {},
};

const scene = scenes[location.hash.slice(1)] ?? {};
const element = document.getElementById("root");
if (element) {
  createRoot(element).render(
    <Page language="nn" officeIsDark={null}>
      <Root
        surroundings={Promise.resolve(scene.place ?? "excel")}
        actions={fakes.fakeActions(scene.actions)}
        samples={[{ name: "Vest-Telemark 2025–2028", load: never }]}
      />
    </Page>,
  );
}
