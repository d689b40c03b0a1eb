/** @jest-environment jsdom */
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { CellValue } from "../../src/core/workbook/snapshot";
import type { FakeHost } from "../support/fakeHost";
import {
  announced,
  button,
  checkNow,
  click,
  drawPane,
  fireEvent,
  screen,
  settle,
  tab,
  waitFor,
  within,
} from "./support";

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
  expect(screen.getAllByText("Hvad er tallene under ”Fordeling B”?").length).toBeGreaterThan(0);
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
  expect(screen.queryAllByText(/^Hvad er tallene under ”Fordeling B”/)).toEqual([]);
  expect(screen.getAllByText(/^Budget 30 %/)).toHaveLength(1);

  click(button("Ret kolonnerne i Budget"));
  await settle();
  click(button("Fjern valgene for arket"));
  await settle();
  await settle();
  expect(JSON.parse(host.store!)).toMatchObject({ budget: [] });
  expect(screen.getAllByText(/^Hvad er tallene under ”Fordeling B”/).length).toBeGreaterThan(0);
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

test("what the form keeps is found again by its heading, and shown where it is now", async () => {
  const host = await opened(BUDGET);
  tab("Bemanding");
  await settle();
  click(button("Ret kolonnerne i Budget"));
  await settle();
  choose(/^Kolonne C: ”Fordeling B”/, "Andel i et indsatsområde");
  click(button("Gem valgene"));
  await settle();
  await settle();
  expect(JSON.parse(host.store!)).toMatchObject({ budget: [{ column: 2, mark: { heading: "fordeling b", of: 1 } }] });
  host.workbook = workbookOf(sheetFromRows("Budget", withColumn(BUDGET, "Navn")));
  click(button("Ret kolonnerne i Budget"));
  await settle();
  expect(screen.getByText("Kolonne D: ”Fordeling B”", { selector: "label" })).toBeDefined();
  expect(preview()).toContain("Projektleder24 timer om ugen · Uddannelse og livschancer 30 %");
});

describe("a column that the program asks about", () => {
  const rows = [
    ["Stilling", "Ansat (timer)", "Hold A", "2025"],
    ["Projektleder", 37, 14.8, 300_000],
    ["Jobkonsulent", 30, 20, 250_000],
  ];
  const answer = (name: string) => screen.getByRole("button", { name: `${name}: ”Hold A” (C1)` });
  const receipt = () => screen.getByRole("button", { name: /^Sådan er arket læst/ });

  test("is answered with one press, kept with its heading, shown, and taken back", async () => {
    const host = await opened(rows);
    tab("Bemanding");
    await settle();
    const asked = within(screen.getByRole("region", { name: "1 kolonne i budgettet er ikke sikkert læst" }));
    click(asked.getByRole("button", { name: /^C2:C3/ }));
    await settle();
    expect(host.at).toMatchObject({ sheet: "Budget", cell: "C1" });
    click(asked.getByRole("button", { name: "Timer om ugen i Hold A: ”Hold A” (C1)" }));
    await settle();
    await settle();
    expect(JSON.parse(host.store!)).toMatchObject({
      budget: [
        {
          ...{ sheet: "Budget", column: 2, meaning: { kind: "hours", omraade: "Hold A", per: "week" } },
          mark: { heading: "hold a", over: "", behind: 0, at: 0, number: 0, of: 1 },
        },
      ],
    });
    expect(announced()).toBe("Valget er gemt. Projektmappen er kontrolleret igen.");
    expect(screen.queryByText("Hvad er tallene under ”Hold A”?")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Bemanding" }));
    expect(screen.getAllByText("Hold A").length).toBeGreaterThan(0);

    tab("Kontrol");
    await settle();
    expect(receipt().getAttribute("aria-expanded")).toBe("false");
    click(receipt());
    click(screen.getByRole("button", { name: /^Budget: Budget A1:D3/ }));
    expect(screen.getByText("”Hold A” (C1): Timer om ugen i Hold A · eget valg · 2 tal")).toBeDefined();
    click(screen.getByRole("button", { name: "Fjern valget for ”Hold A” (C1)" }));
    await settle();
    await settle();
    expect(JSON.parse(host.store!)).toMatchObject({ budget: [] });
    expect(announced()).toBe("Valget er fjernet. Projektmappen er kontrolleret igen.");
    expect(screen.getByText("”Hold A” (C1): Ikke læst")).toBeDefined();
  });

  test("is asked in the finding about it too", async () => {
    const host = await opened(rows);
    await settle();
    const finding = screen.getByText(/Det er ikke til at se, hvad tallene under ”Hold A” er/).closest("li")!;
    expect(finding.textContent).toContain("Hvad er tallene under ”Hold A”?");
    click(answer("Timer om ugen i Hold A"));
    await settle();
    await settle();
    expect(JSON.parse(host.store!)).toMatchObject({ budget: [{ column: 2 }] });
    expect(screen.queryByText(/Det er ikke til at se, hvad tallene under ”Hold A” er/)).toBeNull();
  });

  test("keeps its answer when it moves, and is asked about again when its heading is gone", async () => {
    const host = await opened(rows);
    await settle();
    click(answer("Timer om ugen i Hold A"));
    await settle();
    await settle();
    host.workbook = workbookOf(sheetFromRows("Budget", withColumn(rows, "Navn")));
    await checkNow();
    expect(screen.queryByText(/tallene under ”Hold A”/)).toBeNull();
    host.workbook = workbookOf(
      sheetFromRows("Budget", [["Stilling", "Ansat (timer)", "Hold B", "2025"], ...rows.slice(1)]),
    );
    await checkNow();
    await settle();
    expect(screen.getByText("Hvad er tallene under ”Hold B”?")).toBeDefined();
    click(screen.getByRole("button", { name: "Hvad er ikke kontrolleret?" }));
    expect(screen.getByText(/^C1 på arket ”Budget”: kolonnen i budgettet er flyttet/)).toBeDefined();
  });

  test("may be something else, told in the form", async () => {
    await opened(rows);
    await settle();
    click(screen.getByRole("button", { name: "Noget andet om ”Hold A” (C1)" }));
    await settle();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Budgettets kolonner i Budget" }));
  });
});

describe("how the sheet was read", () => {
  test("is folded, leads to the cells, and closes with Escape", async () => {
    const host = await opened(BUDGET);
    await settle();
    const heading = screen.getByRole("button", { name: "Sådan er arket læst · 1 kolonne at se efter" });
    click(heading);
    const sentence = "”Fordeling B” (C2:C5) er ikke læst: 4 tal.";
    click(screen.getByRole("button", { name: sentence }));
    await settle();
    expect(host.at).toMatchObject({ sheet: "Budget", cell: "C1" });
    const table = screen.getByRole("button", { name: /^Budget: Budget A1:/ });
    click(table);
    click(
      screen.getByRole("button", { name: "”Ansat (timer)” (B1): Stillingens timer om ugen · overskriften · 4 tal" }),
    );
    await settle();
    expect(host.at).toMatchObject({ cell: "B1" });
    fireEvent.keyDown(table, { key: "Escape" });
    expect([table, heading].map((one) => one.getAttribute("aria-expanded"))).toEqual(["false", "true"]);
    fireEvent.keyDown(heading, { key: "Escape" });
    expect(heading.getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(heading);
  });
});

function withColumn(rows: readonly (readonly CellValue[])[], heading: string): (readonly CellValue[])[] {
  return rows.map((row, index) => [row[0] ?? null, index === 0 ? heading : "Ida", ...row.slice(1)]);
}
