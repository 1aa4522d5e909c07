import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Which folders of `src/` a folder may import from; docs/oppbygging.md draws the same arrows. */
const arrows = {
  plan: [],
  sheets: ["plan"],
  excel: ["sheets", "plan"],
  actions: ["plan", "sheets", "excel"],
  text: ["plan", "sheets", "excel"],
  pane: ["actions", "text", "plan", "excel", "samples"],
  commands: ["actions", "text", "excel"],
  standin: [],
  preview: ["standin", "actions", "text", "samples", "excel", "plan"],
  cli: ["standin", "actions", "text", "samples", "excel", "sheets", "plan"],
  samples: [],
};
const folders = Object.keys(arrows);

const arrowRules = folders.map((folder) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: folders
          .filter((other) => other !== folder && !arrows[folder].includes(other))
          .map((other) => ({
            group: [`../${other}/**`, `../../${other}/**`, `../../../${other}/**`],
            message: `src/${folder} may not import src/${other} (docs/oppbygging.md).`,
          })),
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["src/excel/**", "src/actions/**", "src/commands/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
      ),
      // A reading that is handed on as a function, to be called after the caller's sync, looks to these two
      // like one before it. The tests run on the real client library, which throws PropertyNotLoaded.
      "office-addins/call-sync-before-read": "off",
      "office-addins/call-sync-after-load": "off",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/excel names Excel." },
        { name: "Office", message: "Only src/excel names Office." },
      ],
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  { files: ["src/excel/**", "src/commands/**"], rules: { "no-restricted-globals": "off" } },
  ...arrowRules,
);
