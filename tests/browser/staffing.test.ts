import { scrollsSideways, violations } from "./support/axe";
import { Pages, type Look } from "./support/pages";
import { staffingWorkbook } from "./support/samples";

const pages = Pages.forTests();

const at = (width: number, more: Look = {}): Look => ({ viewport: { width, height: 780 }, ...more });

test.each([
  ["320 px", at(320)],
  ["350 px in the dark", at(350, { colorScheme: "dark" })],
  ["350 px in forced colours", at(350, { forcedColors: "active" })],
])(
  "at %s the view of staff fits, and axe has nothing to say of it, its questions, its answers and its forms",
  async (_name, look) => {
    const page = await pages.excel(staffingWorkbook(), look);
    await page.getByRole("button", { name: "Kontrollér projektmappen" }).click();
    await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
    await page.getByRole("tab", { name: "Bemanding" }).click();
    await page.getByRole("heading", { name: "Bemanding", level: 2 }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);

    await page.getByRole("button", { name: "Timer", exact: true }).click();
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Gem svaret" }).first().click();
    await page.getByRole("button", { name: "1 svar", exact: true }).click();
    await page.getByRole("button", { name: /uden stilling i budgettet/ }).click();
    await page.getByRole("button", { name: "Ret kolonnerne i Budget" }).click();
    await page.getByRole("heading", { name: "Budgettets kolonner i Budget" }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  },
);
