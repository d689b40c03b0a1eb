import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { browserOrInstall } from "../../../scripts/browser/findBrowser";

const root = join(__dirname, "../../..");

/** Where the tests build the pages: not where someone may be serving them from. */
export const PAGES = join(root, ".cache/browser/pages");

/** Where they build what stands in for Excel. */
export const EXCEL = join(root, ".cache/browser/excel");

/** Jest's global setup: a browser, and the pages as they are put on a server. */
export default function prepare(): void {
  browserOrInstall();
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const parameters = ["--mode", "production", "--output-path", PAGES, "--stats", "errors-only"];
  execFileSync(process.execPath, [webpack, ...parameters], { cwd: root, stdio: ["ignore", 2, 2] });
  // The scripted Excel, served after Microsoft's client in place of the CDN's loader.
  buildSync({
    entryPoints: [join(__dirname, "excelInPage.ts")],
    outfile: join(EXCEL, "scriptedExcel.js"),
    bundle: true,
    minify: true,
    target: "es2021",
    logLevel: "error",
  });
}
