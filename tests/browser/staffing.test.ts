import { expectSound } from "./support/axe";
import { NARROW } from "./support/looks";
import { Pages } from "./support/pages";
import { staffingWorkbook } from "./support/samples";

const pages = Pages.forTests();

test.each(NARROW)(
  "at %s the view of staff fits, and axe has nothing to say of it, its questions, its answers and its forms",
  async (_name, look) => {
    const page = await pages.excel(staffingWorkbook(), look);
    await page.getByRole("button", { name: "Kontrollér igen" }).waitFor();
    await page.getByRole("tab", { name: "Bemanding" }).click();
    await page.getByRole("heading", { name: "Bemanding", level: 2 }).waitFor();
    await expectSound(page);

    await page.getByRole("button", { name: "Timer", exact: true }).click();
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Gem svaret" }).first().click();
    await page.getByRole("button", { name: "1 svar", exact: true }).click();
    await page.getByRole("button", { name: /uden stilling i budgettet/ }).click();
    await page.getByRole("button", { name: "Ret kolonnerne i Budget" }).click();
    await page.getByRole("heading", { name: "Budgettets kolonner i Budget" }).waitFor();
    await expectSound(page);
  },
);
