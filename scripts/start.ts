import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { beginBuild, isFresh } from "./freshness";
import { BASE_URL } from "./pages/baseUrl";
import { serveFolder } from "./serve/staticServer";

/**
 * `npm start`: builds the pages where they aren't built already, serves them to this computer and opens the sample in
 * the browser.
 *   --port N     another port than 3000
 *   --no-open    only say the address
 */

const root = join(__dirname, "..");
const PORT = 3000;
const SAMPLE = "?eksempel=broendby-2025";

/** What the pages are made from. The packages are those that npm has noted as installed. */
const PAGES = {
  root,
  inputs: [
    "src",
    "assets",
    "scripts/pages",
    "webpack.config.js",
    "tsconfig.json",
    "manifest.xml",
    "LICENSE",
    "package.json",
    "package-lock.json",
    "node_modules/.package-lock.json",
  ],
  outputs: ["dist"],
  stamp: ".cache/start/pages.stamp",
  facts: { BASE_URL, node: process.version },
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      port: { type: "string", default: String(PORT) },
      open: { type: "boolean", default: true },
    },
  });
  if (isFresh(PAGES)) console.log("Siderne er bygget, og intet er ændret siden.");
  else build();
  const { address } = await serveFolder(join(root, "dist"), { port: Number(values.port), otherPort: "allowed" });
  const sample = `${address}/${SAMPLE}`;
  console.log(`Baselinekontrol: ${address}/`);
  console.log(`Eksemplet:       ${sample}`);
  console.log("Stop med Ctrl+C.");
  if (values.open) openInBrowser(sample);
}

function build(): void {
  console.log("Siderne bygges. Det tager op til et minut første gang, og når noget er ændret …");
  const started = performance.now();
  const finish = beginBuild(PAGES);
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production", "--stats", "errors-only"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) {
    console.error("Siderne kunne ikke bygges. Det står ovenfor hvorfor.");
    process.exit(status ?? 1);
  }
  finish();
  console.log(`Siderne er bygget på ${Math.ceil((performance.now() - started) / 1_000)} sekunder.`);
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** A machine without a browser, or without a screen, is no reason to fail: the address is on the screen. */
function openInBrowser(address: string): void {
  const [command = "xdg-open", ...parameters] = OPENERS[process.platform] ?? ["xdg-open"];
  const opener = spawn(command, [...parameters, address], { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}

void main();
