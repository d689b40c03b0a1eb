import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launch } from "../../scripts/browser/launch";

const root = join(__dirname, "../..");

/** The pages are built first, which takes minutes on a busy machine. */
const BUILD_MS = 300_000;

let server: ChildProcess | null = null;
let browser: Browser | null = null;

afterAll(async () => {
  await browser?.close();
  server?.kill();
});

/** What README's first command prints, once it serves; it opens no browser and takes any free port. */
async function printed(): Promise<string> {
  const started = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts", "--no-open", "--port", "0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  server = started;
  let text = "";
  for await (const chunk of started.stdout) {
    text += String(chunk);
    if (text.includes("Ctrl+C")) return text;
  }
  throw new Error(`it ended before it served: ${text}`);
}

test(
  "npm start ends in a page where the sample is open and checked",
  async () => {
    const address = /http:\/\/localhost:\d+\/\?eksempel=\S+/.exec(await printed())?.[0];
    browser = await launch();
    const page = await browser.newPage();
    await page.goto(address ?? "");
    await page.getByRole("button", { name: "9 fejl" }).waitFor();
    await page.getByRole("grid", { name: "Beskæftigelse" }).waitFor();
    await page.getByText("broendby-2025.xlsx", { exact: true }).waitFor();
  },
  BUILD_MS,
);
