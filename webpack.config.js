const path = require("node:path");

/** @type {(env: unknown, argv: { mode?: "production" | "development" }) => import("webpack").Configuration} */
module.exports = (_env, { mode = "production" }) => ({
  mode,
  // The browser has no Node modules: that this bundles at all shows that the check needs none.
  target: ["web", "es2021"],
  entry: { baselinekontrol: "./src/library.ts" },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    library: { name: "Baselinekontrol", type: "umd" },
    globalObject: "globalThis",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    // Types are checked by `npm run typecheck`.
    rules: [
      { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    ],
  },
  devtool: mode === "production" ? false : "source-map",
  // The format libraries are large, and loaded from the same place as the page.
  performance: { maxAssetSize: 400_000, maxEntrypointSize: 400_000 },
});
