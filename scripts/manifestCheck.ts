import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkManifest, type ManifestSurroundings } from "./manifest/checkManifest";
import { pngSize } from "./manifest/pngSize";

/** `npm run manifest:check [FILE]`: holds manifest.xml, or another, against what Excel demands. Needs no network. */

const root = join(__dirname, "..");

/** The pages that webpack.config.js makes. */
const PAGES: readonly string[] = ["/index.html", "/taskpane.html"];

/** What the build puts beside the manifest, read from the folders it is built from. */
export const SURROUNDINGS: ManifestSurroundings = {
  imageAt: (address) => {
    const path = join(root, "assets/icons", basename(new URL(address).pathname));
    return existsSync(path) ? pngSize(readFileSync(path)) : null;
  },
  hasPage: (address) => PAGES.some((page) => new URL(address).pathname.endsWith(page)),
};

function main([path = join(root, "manifest.xml")]: readonly string[]): void {
  const problems = checkManifest(readFileSync(path, "utf8"), SURROUNDINGS);
  for (const problem of problems) console.error(`${path}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${path} is as Excel wants it`);
}

if (process.argv[1] === __filename) main(process.argv.slice(2));
