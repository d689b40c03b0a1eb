import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { OfficeClient } from "./connect";

/** Microsoft's client for Excel on Windows, as it is served to the task pane; the one part that runs without a host. */
const CLIENT = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js");

const VERSION = "1.1.110";

/** Loads the genuine client afresh, in a realm of its own with the least of a window that it asks for. */
export function loadOfficeJs(): OfficeClient {
  const manifest = readFileSync(join(dirname(CLIENT), "../package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { readonly version: string };
  if (version !== VERSION) throw new Error(`the scripted Excel speaks to office.js ${VERSION}, not ${version}`);
  const window: Record<string, unknown> = {
    navigator: { userAgent: "" },
    location: { search: "", hash: "", href: "" },
    document: { getElementById: () => null },
    addEventListener: () => undefined,
    setTimeout,
    clearTimeout,
    console,
  };
  window["window"] = window;
  window["self"] = window;
  runInContext(readFileSync(CLIENT, "utf8"), createContext(window));
  return window as unknown as OfficeClient;
}
