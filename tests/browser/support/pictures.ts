import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

const ROOT = join(__dirname, "../../../.cache/browser");

/** Leaves a picture of the page as it stands, to be looked at after the test. */
export async function takePicture(page: Page, folder: string, name: string): Promise<void> {
  const to = join(ROOT, folder);
  mkdirSync(to, { recursive: true });
  await page.screenshot({ path: join(to, `${name}.png`), animations: "disabled", caret: "hide" });
}
