import type { Page } from "playwright-core";

export const PARTS = ["Bemanding", "Baseline", "Skabeloner", "Rapport", "Indstillinger"] as const;

/** Shows a part of the pane: a tab, the settings behind the gear, or the templates behind the three dots. */
export async function openPart(page: Page, part: (typeof PARTS)[number]): Promise<void> {
  if (part === "Skabeloner") {
    await page.getByRole("button", { name: "Visning og skabeloner" }).click();
    await page.getByRole("button", { name: part, exact: true }).click();
  } else if (part === "Indstillinger") await page.getByRole("button", { name: part }).click();
  else await page.getByRole("tab", { name: part }).click();
}

/** Turns a switch behind the three dots on or off. */
export async function flip(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: "Visning og skabeloner" }).click();
  await page.getByRole("switch", { name: label }).click();
  await page.getByRole("button", { name: "Visning og skabeloner" }).click();
}
