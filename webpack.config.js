import { createServer } from "node:net";
import process from "node:process";
import { fileURLToPath, URL } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlPlugin from "html-webpack-plugin";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const excelPort = 3000;
const previewPort = 3001;
const officeCdn = "https://appsforoffice.microsoft.com";
const developmentAddress = `https://localhost:${excelPort}/`;

/** The hash is that of the empty style elements through which Fluent UI's rules go in. */
const contentPolicy = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
  ].join("; ");

/** `frame-ancestors` works only as a header, never in the page itself. */
const frameAncestors =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com " +
  "https://excel.cloud.microsoft https://onedrive.live.com";

const page = (filename, template, chunks, templateParameters) =>
  new HtmlPlugin({
    filename,
    template,
    chunks,
    chunksSortMode: "manual",
    ...(templateParameters && { templateParameters, inject: false }),
  });

/** The add-in as Excel loads it: the client library comes from Microsoft's own address. */
const excel = {
  entry: { taskpane: "./src/pane/main.tsx", commands: "./src/commands/main.ts" },
  pages: () => {
    const parameters = {
      officeScript: `${officeCdn}/lib/1/hosted/office.js`,
      // Last, so that the pane can say what is wrong where Microsoft's address is blocked.
      officeFirst: false,
      contentPolicy: contentPolicy(`'self' ${officeCdn}`),
    };
    return [
      page("taskpane.html", "./src/pane/taskpane.html", ["taskpane"], parameters),
      page("commands.html", "./src/commands/commands.html", ["commands"], parameters),
    ];
  },
  server: async () => ({
    port: excelPort,
    server: { type: "https", options: await developmentCertificate() },
    headers: { "Content-Security-Policy": frameAncestors },
  }),
};

/** The same pane beside a grid in an ordinary browser, over the Excel stand-in. */
const preview = {
  entry: {
    preview: "./src/preview/main.ts",
    "office-shim": "./src/preview/office-shim.ts",
    taskpane: "./src/pane/main.tsx",
  },
  pages: () => [
    page("index.html", "./src/preview/index.html", ["preview"]),
    page("taskpane.html", "./src/pane/taskpane.html", ["office-shim", "taskpane"], {
      officeScript: "/office/excel-web-16.00.js",
      officeFirst: true,
      contentPolicy: contentPolicy("'self'"),
    }),
  ],
  server: async () => ({
    port: await freePort(previewPort),
    static: {
      directory: path("node_modules/@microsoft/office-js/dist"),
      publicPath: "/office",
      watch: false,
    },
    open: process.stdout.isTTY === true && !process.env.CI,
  }),
};

/** Made and trusted on this machine the first time; asked for only when it is needed. */
async function developmentCertificate() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return getHttpsServerOptions();
}

/** The first port from `port` that nobody listens on. */
function freePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => {
      if (error.code === "EADDRINUSE") resolve(freePort(port + 1));
      else reject(error);
    });
    probe.listen(port, "localhost", () => probe.close(() => resolve(port)));
  });
}

/** Tells where the page is, once the first build is done. */
function announce(server) {
  const { server: transport, port } = server.options;
  const address = `${transport.type}://localhost:${port}/`;
  server.compiler.hooks.done.tap(
    "announce",
    once((stats) => {
      const lines = stats.hasErrors()
        ? ["Bygginga feila. Sjå meldingane over."]
        : ["Bygdevekst køyrer på:", "", `  ${address}`, "", "Stopp med Ctrl+C."];
      process.stdout.write(`\n${lines.join("\n")}\n\n`);
    }),
  );
}

function once(run) {
  let done = false;
  return (argument) => {
    if (!done) run(argument);
    done = true;
  };
}

/** The manifest and the icons; the manifest gets the address where the add-in will stand. */
const copies = (address) =>
  new CopyPlugin({
    patterns: [
      { from: "assets/*.png" },
      {
        from: "manifest.xml",
        transform: (xml) => xml.toString().replaceAll(developmentAddress, address),
      },
    ],
  });

/**
 * `--env excel` or `--env preview`; `--env address=https://…/` is where the built add-in will stand.
 * No `eval` anywhere: the pane's content security policy forbids it.
 */
export default async function config(env, { mode = "development" }) {
  const target = env.preview ? preview : excel;
  const name = env.preview ? "preview" : "excel";
  const production = mode === "production";
  return {
    mode,
    name,
    target: ["web", "es2022"],
    context: path("."),
    entry: target.entry,
    devtool: "source-map",
    output: {
      path: path(env.preview ? "node_modules/.cache/preview" : "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: !env.preview,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: "es2022", legalComments: "eof" })] },
    plugins: [...target.pages(), copies(env.address ?? developmentAddress)],
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      cacheDirectory: path("node_modules/.cache/webpack"),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    ...(env.WEBPACK_SERVE && { devServer: await devServer(target) }),
  };
}

/** No client code of the server's own in the pages: a pane is reopened, not reloaded under a person. */
async function devServer(target) {
  return {
    host: "localhost",
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    static: false,
    onListening: announce,
    ...(await target.server()),
  };
}
