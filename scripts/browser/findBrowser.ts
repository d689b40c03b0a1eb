import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** Says which browser to use, whatever is installed. */
const CHOSEN = "BASELINEKONTROL_BROWSER";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ];
  }),
];

/** The path of an installed Chromium, Chrome or Edge; null when the machine has none. */
export function findBrowser(): string | null {
  const chosen = process.env[CHOSEN];
  if (chosen !== undefined && chosen !== "") return chosen;
  const folders = (process.env["PATH"] ?? "").split(process.platform === "win32" ? ";" : ":");
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES, ...downloaded()].find(isProgram) ?? null;
}

/**
 * The path of a browser, installed first where there is none: Debian's own package where it can be had, else the one
 * that Playwright downloads.
 * @throws Error with what to do, when neither is possible
 */
export function browserOrInstall(): string {
  const found = findBrowser();
  if (found !== null) return found;
  for (const install of INSTALLERS) {
    install();
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  throw new Error(
    `The tests need a Chromium, Chrome or Edge, and none could be installed. Install one, or set ${CHOSEN} to its path.`,
  );
}

const INSTALLERS: readonly (() => void)[] = [
  () => {
    if (process.platform !== "linux" || process.getuid?.() !== 0 || !hasApt()) return;
    console.error("No browser found: installing Debian's chromium.");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  },
  () => {
    console.error("No browser found: downloading the one for tests.");
    run(process.execPath, [join(__dirname, "../../node_modules/playwright-core/cli.js"), "install", "chromium"]);
  },
];

function run(command: string, parameters: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // Standard output is the tests' own.
  spawnSync(command, parameters, { env, stdio: ["ignore", process.stderr.fd, process.stderr.fd], timeout: 600_000 });
}

function hasApt(): boolean {
  return existsSync("/usr/bin/apt-get");
}

/** Where Playwright puts what it downloads. */
function downloaded(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
