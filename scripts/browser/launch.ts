import { chromium, type Browser } from "playwright-core";
import { browserOrInstall } from "./findBrowser";

/** Nothing of the browser's own goes out on the network while it runs. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless browser, installed first when there is none. */
export async function launch(): Promise<Browser> {
  // As root, in a container, Chromium has no sandbox to start in.
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: browserOrInstall(), headless: true, args: [...QUIET, ...asRoot] });
}
