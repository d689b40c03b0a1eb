import type { Locator, Page } from "playwright-core";
import { literally } from "../../../support/literally";

const ROLES = [
  ...(["button", "tab", "menuitem", "switch", "radio", "checkbox"] as const),
  ...(["combobox", "textbox", "searchbox", "heading", "link"] as const),
];

/** The control of that name, or that the name begins: "Indsæt i nyt ark" is the first of "Indsæt i nyt ark: Delmålstabel". */
export async function named(page: Page, name: string): Promise<Locator> {
  const escaped = literally(name);
  const exact = anyOf(ROLES.map((role) => page.getByRole(role, { name, exact: true })));
  const begun = anyOf(ROLES.map((role) => page.getByRole(role, { name: new RegExp(`^${escaped}(?=[\\s:(])`, "u") })));
  await exact
    .or(begun)
    .first()
    .waitFor()
    .catch(() => {
      throw new Error("the page shows nothing of that name");
    });
  return (await exact.count()) > 0 ? exact.first() : begun.first();
}

const anyOf = (locators: readonly Locator[]): Locator => locators.reduce((all, one) => all.or(one));

export async function press(page: Page, name: string): Promise<void> {
  await (await named(page, name)).click();
}
