import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "./browser/launch";

/** Draws the PNGs that Excel asks for from the two drawings in assets; run after a drawing was changed. */

const assets = join(__dirname, "../assets");

const DRAWINGS: readonly { readonly drawing: string; readonly sizes: readonly number[] }[] = [
  { drawing: "icon-small.svg", sizes: [16, 20, 24, 32] },
  { drawing: "icon.svg", sizes: [40, 48, 64, 80, 128] },
];

async function main(): Promise<void> {
  await mkdir(join(assets, "icons"), { recursive: true });
  const browser = await launch();
  try {
    for (const { drawing, sizes } of DRAWINGS) {
      const svg = await readFile(join(assets, drawing), "utf8");
      for (const size of sizes) {
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        await page.screenshot({ path: join(assets, `icons/icon-${size}.png`), omitBackground: true });
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
