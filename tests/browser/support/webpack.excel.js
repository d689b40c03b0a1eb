const path = require("node:path");

/** Bundles the scripted Excel for the page, where it is served after Microsoft's client in place of the CDN's loader. */
module.exports = {
  target: ["web", "es2021"],
  context: path.resolve(__dirname, "../../.."),
  entry: { scriptedExcel: "./tests/browser/support/excelInPage.ts" },
  output: { filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    ],
  },
  performance: false,
};
