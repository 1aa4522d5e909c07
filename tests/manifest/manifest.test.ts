import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allNamed, childNames, readXml, type Element } from "./xml-tree";

const fileAt = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const root = readXml(fileAt("manifest.xml").toString());
const first = (name: string, inside: Element = root) => allNamed(inside, name)[0];
const overrides = first("VersionOverrides");
const resources = first("Resources", overrides);
const address = "https://localhost:3000/";

/** Every text of the manifest with its default and its overrides. */
const valuesOf = (element: Element) => [
  element.attributes["DefaultValue"] ?? "",
  ...element.children.map(({ attributes }) => attributes["Value"] ?? ""),
];
const urls = [
  ...["IconUrl", "HighResolutionIconUrl", "SourceLocation", "bt:Image", "bt:Url"]
    .flatMap((name) => allNamed(root, name))
    .flatMap(({ attributes }) => attributes["DefaultValue"] ?? []),
];

/** Width and height as the PNG says in its first chunk. */
const sizeOf = (path: string) => {
  const png = fileAt(path);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

// The order is that of the schemas OfficeAppManifestV1_1 and TaskPaneAppVersionOverridesV1_0.
describe("the order of elements", () => {
  it.each([
    [
      "the add-in",
      root,
      [
        "Id",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
        "HighResolutionIconUrl",
        "Hosts",
        "Requirements",
        "DefaultSettings",
        "Permissions",
        "VersionOverrides",
      ],
    ],
    ["the overrides", overrides, ["Hosts", "Resources"]],
    ["the form factor", first("DesktopFormFactor"), ["FunctionFile", "ExtensionPoint"]],
    ["the group", first("Group"), ["Label", "Icon", "Control"]],
    ["the button", first("Control"), ["Label", "Supertip", "Icon", "Action"]],
    ["the action", first("Action"), ["TaskpaneId", "SourceLocation"]],
    ["the resources", resources, ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]],
  ])("%s", (_, element, order) => {
    expect(childNames(element)).toEqual(order);
  });
});

describe("what the add-in says of itself", () => {
  it("is a task pane for workbooks that reads and writes them, from ExcelApi 1.14", () => {
    expect(root.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(first("Hosts")?.children.map(({ attributes }) => attributes)).toEqual([{ Name: "Workbook" }]);
    expect(first("Permissions")?.text).toBe("ReadWriteDocument");
    expect(first("Sets")?.attributes).toEqual({ DefaultMinVersion: "1.14" });
    expect(first("Set")?.attributes).toEqual({ Name: "ExcelApi" });
  });

  it("has the version of package.json, in four parts", () => {
    const { version } = JSON.parse(fileAt("package.json").toString()) as { version: string };
    expect(first("Version")?.text).toBe(`${version}.0`);
  });

  it("has an id that is a GUID", () => {
    expect(first("Id")?.text).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it("is Nynorsk, with every text in Bokmål and English too", () => {
    expect(first("DefaultLocale")?.text).toBe("nn-NO");
    const texts = ["DisplayName", "Description", "bt:String"].flatMap((name) => allNamed(root, name));
    // Description is also an element that names a text.
    const own = texts.filter(({ attributes }) => "DefaultValue" in attributes);
    expect(own.length).toBeGreaterThan(2);
    for (const { children } of own) {
      expect(children.map(({ attributes }) => attributes["Locale"])).toEqual(["nb-NO", "en-US"]);
    }
  });
});

describe("ids and texts", () => {
  it("keeps ids within 32 characters, each used once", () => {
    const ids = allElements(root).flatMap(({ name, attributes }) =>
      name === "OfficeTab" ? [] : (attributes["id"] ?? []),
    );
    expect(ids.length).toBeGreaterThan(10);
    expect([...new Set(ids)]).toEqual(ids);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("names only resources that there are, and has none that nothing names", () => {
    const isResource = ({ attributes }: Element) => "id" in attributes;
    const there = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
      allNamed(resources ?? root, name)
        .filter(isResource)
        .map(({ attributes }) => attributes["id"]),
    );
    const named = allElements(overrides ?? root).flatMap(({ attributes }) => attributes["resid"] ?? []);
    expect([...new Set(named)].sort()).toEqual([...there].sort());
  });

  it("keeps names and labels within 125 characters and descriptions within 250", () => {
    const short = [...allNamed(root, "DisplayName"), ...(first("bt:ShortStrings")?.children ?? [])];
    const long = [
      ...root.children.filter(({ name }) => name === "Description"),
      ...(first("bt:LongStrings")?.children ?? []),
    ];
    const tooLong = [
      ...short.flatMap(valuesOf).filter((text) => text.length > 125),
      ...long.flatMap(valuesOf).filter((text) => text.length > 250),
    ];
    expect(tooLong).toEqual([]);
    expect([...short, ...long].flatMap(valuesOf)).not.toContain("");
  });
});

describe("addresses", () => {
  it("all begin with the one that the build replaces", () => {
    expect(urls.filter((url) => !url.startsWith(address))).toEqual([]);
    expect(fileAt("webpack.config.js").toString()).toContain("const excelPort = 3000;");
  });

  it("are pages that the build makes and icons that there are", () => {
    const build = fileAt("webpack.config.js").toString();
    const files = urls.map((url) => url.slice(address.length));
    const pages = files.filter((file) => file.endsWith(".html"));
    expect(new Set(pages)).toEqual(new Set(["taskpane.html", "commands.html"]));
    for (const page of pages) expect(build).toContain(`page("${page}"`);
    for (const icon of files.filter((file) => file.endsWith(".png"))) {
      const side = Number(/(\d+)\.png$/.exec(icon)?.[1]);
      expect([icon, ...sizeOf(icon)]).toEqual([icon, side, side]);
    }
  });

  it("gives each icon in its own size", () => {
    const byId = new Map(
      allNamed(resources ?? root, "bt:Image").map(({ attributes }) => [attributes["id"], attributes]),
    );
    for (const icon of allNamed(first("Hosts", overrides) ?? root, "Icon")) {
      const sizes = icon.children.map(({ attributes }) => attributes["size"]);
      expect(sizes).toEqual(["16", "32", "64", "80"]);
      for (const { attributes } of icon.children) {
        expect(byId.get(attributes["resid"])?.["DefaultValue"]).toBe(
          `${address}assets/icon-${attributes["size"] ?? ""}.png`,
        );
      }
    }
  });
});

function allElements(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...allElements(child)]);
}
