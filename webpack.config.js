const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { guideImages, guidePage } = require("./scripts/pages/guide");
const { contentSecurityPolicy, OFFICE_JS_HOST, SCRIPT_POLICY } = require("./scripts/pages/contentSecurityPolicy");
const { BASE_URL, PUBLISHER, withBaseUrl } = require("./scripts/pages/baseUrl");
const { version } = require("./package.json");

const fromRoot = (...parts) => path.resolve(__dirname, ...parts);

/**
 * Two pages with nothing in common at the first load but what both need: index.html, the browser edition, and
 * taskpane.html, which Excel opens. All addresses in them are relative: the folder can be put anywhere on any server.
 * @type {(env: unknown, argv: { mode?: "production" | "development" }) => import("webpack").Configuration}
 */
module.exports = (_env, { mode = "production" }) => ({
  mode,
  target: ["web", "es2021"],
  entry: { browser: "./src/browser/main.tsx", taskpane: "./src/taskpane/main.ts" },
  output: {
    path: fromRoot("dist"),
    filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
    chunkFilename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
    assetModuleFilename: "[name].[contenthash:8][ext]",
    clean: true,
    // The one policy of script addresses that the browser edition's page allows.
    trustedTypes: { policyName: SCRIPT_POLICY },
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  // What is unchanged since an earlier build is taken from it: the tests build the same pages elsewhere.
  cache: {
    type: "filesystem",
    cacheDirectory: fromRoot(".cache/webpack"),
    buildDependencies: { config: [__filename, fromRoot("package-lock.json"), fromRoot("tsconfig.json")] },
  },
  module: {
    rules: [
      // Types are checked by `npm run typecheck`.
      { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    ],
  },
  plugins: [
    new DefinePlugin({ __PROGRAM__: JSON.stringify(`Baselinekontrol ${version}`) }),
    page("index.html", "src/browser/index.html", "browser", contentSecurityPolicy({ trustedTypes: true })),
    page(
      "taskpane.html",
      "src/taskpane/taskpane.html",
      "taskpane",
      contentSecurityPolicy({ scripts: [OFFICE_JS_HOST] }),
    ),
    new CopyPlugin({
      patterns: [
        { from: "assets/samples/*.xlsx", to: "samples/[name][ext]" },
        { from: "assets/icons/*.png", to: "assets/[name][ext]" },
        { from: "assets/icon.svg", to: "assets/icon.svg" },
        // The guide, which the "?" of both pages opens, with the pictures that it shows.
        {
          from: "docs/brugervejledning.md",
          to: "vejledning.html",
          toType: "file",
          transform: (content) => guidePage(content.toString()),
        },
        ...guideImages(readFileSync(fromRoot("docs/brugervejledning.md"), "utf8")).map((name) => ({
          from: `docs/billeder/${name}`,
          to: "assets/billeder/[name][ext]",
        })),
        { from: "src/browser/guide.css", to: "vejledning.css" },
        { from: "src/browser/browser.css" },
        { from: "src/taskpane/taskpane.css" },
        { from: "manifest.xml", transform: (content) => withBaseUrl(content.toString(), BASE_URL, PUBLISHER) },
        { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
      ],
    }),
  ],
  optimization: {
    // pdf.js, named where it is loaded, stays in one piece: it shares nothing with the rest.
    splitChunks: { chunks: ({ name }) => name !== "pdfjs" },
  },
  // The browser's own messages in development; nothing that isn't needed in what is put on a server.
  devtool: mode === "production" ? false : "source-map",
  performance: {
    maxAssetSize: 700_000,
    maxEntrypointSize: 700_000,
    // pdf.js is larger, and loaded when a PDF is opened.
    assetFilter: (name) => name.endsWith(".js") && !name.startsWith("pdfjs."),
  },
  devServer: {
    port: 3000,
    // The strict policy of the pages forbids what hot replacement and the overlay need.
    hot: false,
    client: false,
    liveReload: false,
    static: false,
  },
});

function page(filename, template, entry, policy) {
  return new HtmlPlugin({
    filename,
    template,
    chunks: [entry],
    scriptLoading: "defer",
    templateParameters: { policy },
    minify: false,
  });
}
