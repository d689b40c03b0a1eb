import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { browserOrInstall } from "../../../scripts/browser/findBrowser";

const root = join(__dirname, "../../..");

/** Where the tests build the pages: not where someone may be serving them from. */
export const PAGES = join(root, ".cache/browser/pages");

/** Where they build what stands in for Excel. */
export const EXCEL = join(root, ".cache/browser/excel");

/** Jest's global setup: a browser, and the pages as they are put on a server. */
export default function prepare(): void {
  browserOrInstall();
  build("webpack.config.js", PAGES);
  build("tests/browser/support/webpack.excel.js", EXCEL);
}

function build(config: string, folder: string): void {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const parameters = ["--config", config, "--mode", "production", "--output-path", folder, "--stats", "errors-only"];
  execFileSync(process.execPath, [webpack, ...parameters], { cwd: root, stdio: ["ignore", 2, 2] });
}
