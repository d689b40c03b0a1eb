/** @jest-environment jsdom */
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { CellValue } from "../../src/core/workbook/snapshot";
import type { FakeHost } from "../support/fakeHost";
import { announced, button, checkNow, click, drawPane, fireEvent, screen, settle, tab, waitFor } from "./support";

const BUDGET = [
  ["Stilling", "Ansat (timer)", "Fordeling B"],
  ["Projektleder", 24, 0.3],
  ["Pædagog", 37, 1],
  ["Jobkonsulent", 30, 1],
  ["Tolk", 10, 1],
];

async function opened(rows: readonly (readonly CellValue[])[], store: string | null = null): Promise<FakeHost> {
  const { host } = drawPane([]);
  host.workbook = workbookOf(sheetFromRows("Budget", rows));
  host.store = store;
  await checkNow();
  return host;
}

/** Chooses in one of Fabric's dropdowns, which draws its options only when open. */
function choose(label: string | RegExp, option: string): void {
  const container = screen.getByText(label, { selector: "label" }).closest(".ms-Dropdown-container")!;
  fireEvent.click(container.querySelector(".ms-Dropdown")!);
  fireEvent.click(screen.getByRole("option", { name: option }));
}

function preview(): string {
  return screen.getByRole("heading", { name: "Sådan læses de første stillinger" }).nextElementSibling!.textContent;
}

test("a column that isn't recognised is named, chosen with a preview, kept, used and removed", async () => {
  const host = await opened(BUDGET);
  tab("Bemanding");
  await settle();
  expect(screen.getByText("Disse kolonner i budgettet er ikke genkendt: ”Fordeling B” (C1).")).toBeDefined();
  click(button("Ret kolonnerne i Budget"));
  await settle();
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Budgettets kolonner i Budget" }));
  expect(preview()).toContain("Projektleder24 timer om ugen");
  choose(/^Kolonne C: ”Fordeling B”/, "Andel i et indsatsområde");
  choose(/^Indsatsområde for Kolonne C/, "Beskæftigelse");
  await waitFor(() => expect(preview()).toContain("Projektleder24 timer om ugen · Beskæftigelse 30 %"));
  expect(screen.getByText("og 1 stilling mere")).toBeDefined();
  click(button("Gem valgene"));
  await settle();
  await settle();
  expect(JSON.parse(host.store!)).toMatchObject({
    budget: [{ sheet: "Budget", column: 2, meaning: { kind: "share", omraade: "Beskæftigelse" } }],
  });
  expect(announced()).toBe("Valgene er gemt. Projektmappen er kontrolleret igen.");
  expect(screen.queryByText(/er ikke genkendt/)).toBeNull();
  expect(screen.getAllByText(/^Budget 30 %/)).toHaveLength(1);

  click(button("Ret kolonnerne i Budget"));
  await settle();
  click(button("Fjern valgene for arket"));
  await settle();
  await settle();
  expect(JSON.parse(host.store!)).toMatchObject({ budget: [] });
  expect(screen.getByText(/er ikke genkendt/)).toBeDefined();
});

test("Escape closes the form and keeps nothing", async () => {
  const host = await opened(BUDGET);
  tab("Bemanding");
  await settle();
  click(button("Ret kolonnerne i Budget"));
  await settle();
  fireEvent.keyDown(screen.getByRole("heading", { name: "Budgettets kolonner i Budget" }), { key: "Escape" });
  expect(screen.queryByRole("heading", { name: "Budgettets kolonner i Budget" })).toBeNull();
  expect(host.store).toBeNull();
});

test("a budget that isn't recognised at all is pointed out by the selection", async () => {
  const host = await opened([
    ["Hvem?", "X1", "X2"],
    ["Projektleder", 30, 0.4],
    ["Pædagog", 37, 1],
  ]);
  host.selected = { sheet: "Budget", range: { top: 0, left: 0, bottom: 2, right: 2 } };
  click(button(/^Det har programmet læst/));
  click(screen.getAllByRole("button", { name: "Brug markeringen som tabel" })[0]!);
  await settle();
  choose(/^Hvilken tabel er det\?/, "Budget");
  await settle();
  click(button("Gem valgene"));
  expect(screen.getByRole("alert").textContent).toContain("Ingen stillinger er læst.");
  choose(/^Kolonne A: ”Hvem\?”/, "Stilling");
  choose(/^Kolonne B: ”X1”/, "Stillingens timer om ugen");
  await waitFor(() => expect(preview()).toContain("Pædagog37 timer om ugen"));
  click(button("Gem valgene"));
  await settle();
  await settle();
  expect(JSON.parse(host.store!)).toMatchObject({ budgetTables: [{ sheet: "Budget", range: "A1:C3" }] });
  tab("Bemanding");
  await settle();
  expect(screen.getByRole("heading", { name: "Pædagog", level: 4 })).toBeDefined();
});
