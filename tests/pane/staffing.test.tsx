/** @jest-environment jsdom */
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { CellValue, Workbook } from "../../src/core/workbook/snapshot";
import type { Capabilities } from "../../src/hosts/host";
import { announced, button, checkNow, click, drawPane, fireEvent, screen, settle, tab, within } from "./support";
import { copiedBy } from "./copiedBy";
import type { FakeHost } from "../support/fakeHost";

const AREA = "Beskæftigelse";

function plan(lines: readonly string[], budget: readonly (readonly CellValue[])[] | null): Workbook {
  const agreement = sheetFromRows(AREA, [
    ["Delaftale for indsatsområdet Beskæftigelse"],
    [],
    ["Medarbejderressourcer"],
    ...lines.map((line) => [line]),
  ]);
  return budget === null ? workbookOf(agreement) : workbookOf(agreement, sheetFromRows("Budget", budget));
}

const HEAD = ["Stilling", "Ansat (timer)", "Beskæftigelse (%)"];
const BUDGET = [HEAD, ["Projektleder", 24, 0.3], ["Medarbejder", 20, 1], ["Medarbejder", 25, 1]];
const LINES = ["Projektleder 33 % af 24 timer", "Medarbejder 15 timer", "Medarbejder 16 timer", "Fundraiser 10 timer"];

async function openView(
  workbook: Workbook = plan(LINES, BUDGET),
  capabilities: Partial<Capabilities> = {},
): Promise<FakeHost> {
  const { host } = drawPane([], capabilities);
  host.workbook = workbook;
  await checkNow();
  tab("Bemanding");
  await settle();
  return host;
}

function position(name: string): HTMLElement {
  return screen.getByRole("heading", { name, level: 4 }).closest("li")!;
}

test("a position shows the agreement beside the budget, says in words that they disagree, and leads to either cell", async () => {
  const host = await openView();
  const leader = position("Projektleder");
  expect(leader.textContent).toContain("Delaftale 33 %");
  expect(leader.textContent).toContain("Budget 30 %");
  expect(within(leader).getByText("Stemmer ikke")).toBeDefined();
  click(button(/^Delaftale 33 % ?, gå til A4 i Beskæftigelse/, leader));
  await settle();
  expect(host.at).toEqual({ sheet: AREA, cell: "A4" });
  click(button(/^Budget 30 % ?, gå til C2 i Budget/, leader));
  await settle();
  expect(host.at).toEqual({ sheet: "Budget", cell: "C2" });
});

test.each([
  ["Timer", "Delaftale 7,92 t/uge", "Budget 7,2 t/uge"],
  ["Årsværk", "Delaftale 0,21 årsværk", "Budget 0,19 årsværk"],
])("the unit is the user's choice: %s", async (unit, agreement, budget) => {
  await openView();
  click(button(unit));
  expect(button(unit).getAttribute("aria-pressed")).toBe("true");
  expect(position("Projektleder").textContent).toContain(agreement);
  expect(position("Projektleder").textContent).toContain(budget);
});

test("each indsatsområde has its hours, årsværk and weight, and the plan its own", async () => {
  await openView();
  expect(position("Hele planen").textContent).toContain("Budget: 52,2 t/uge · 1,41 årsværk");
  expect(position(AREA).textContent).toContain("100 % af planen");
});

test("only what disagrees or awaits an answer can be shown", async () => {
  await openView();
  fireEvent.click(
    screen.getByRole("checkbox", { name: "Vis kun de 3 stillinger, der ikke stemmer eller mangler svar" }),
  );
  expect(screen.queryByRole("heading", { name: "Fundraiser", level: 4 })).toBeNull();
});

test("an uncertain pair is asked about; the answer is kept, used, changed and taken back", async () => {
  const host = await openView();
  const question = "Er ”Medarbejder 15 timer” (A5) den samme som ”Medarbejder” i budgettet (A3)?";
  const group = screen.getByRole("group", { name: question });
  expect(
    within(group)
      .getAllByRole("radio")
      .map((radio) => radio.closest("label")!.textContent),
  ).toEqual(["Medarbejder (A3)", "Medarbejder (A4)", "Ingen af dem: den står ikke i budgettet"]);
  const form = group.closest("form")!;
  click(button("Gem svaret", form));
  expect(within(form).getByRole("alert").textContent).toContain("Vælg et svar først.");
  fireEvent.click(within(group).getByRole("radio", { name: "Medarbejder (A4)" }));
  fireEvent.submit(form);
  await settle();
  await settle();
  expect(JSON.parse(host.store!)).toMatchObject({
    answers: { "beskæftigelse|medarbejder|": "medarbejder||2" },
  });
  expect(announced()).toBe("Svaret er gemt. Projektmappen er kontrolleret igen.");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Bemanding", level: 2 }));
  expect(screen.queryByRole("group", { name: question })).toBeNull();

  click(button("1 svar"));
  expect(screen.getByText("”Medarbejder 15 timer” (A5) er Medarbejder (A4).")).toBeDefined();
  click(button("Skift svar: Medarbejder 15 timer"));
  const changing = screen.getByRole("radio", { name: "Medarbejder (A4)", checked: true }).closest("form")!;
  fireEvent.click(within(changing).getByRole("radio", { name: "Ingen af dem: den står ikke i budgettet" }));
  fireEvent.submit(changing);
  await settle();
  await settle();
  expect(JSON.parse(host.store!)).toMatchObject({ answers: { "beskæftigelse|medarbejder|": null } });

  click(button("Fjern svaret: Medarbejder 15 timer"));
  await settle();
  await settle();
  expect(JSON.parse(host.store!)).toMatchObject({ answers: {} });
  expect(screen.getByRole("group", { name: question })).toBeDefined();
});

test("the user can tell of a line that no position was found for", async () => {
  const host = await openView();
  click(button("1 linje uden stilling i budgettet"));
  const group = screen.getByRole("group", { name: "Hvilken stilling i budgettet er ”Fundraiser 10 timer” (A7)?" });
  fireEvent.click(within(group).getByRole("radio", { name: "Projektleder (A2)" }));
  fireEvent.submit(group.closest("form")!);
  await settle();
  expect(JSON.parse(host.store!)).toMatchObject({ answers: { "beskæftigelse|fundraiser|": "projektleder|" } });
});

test("in an opened file an answer lasts as long as the file is open", async () => {
  const host = await openView(undefined, { store: false });
  const [first] = screen.getAllByRole("radio", { name: "Medarbejder (A4)" });
  fireEvent.click(first!);
  fireEvent.submit(first!.closest("form")!);
  await settle();
  await settle();
  expect(host.store).toBeNull();
  expect(button("1 svar")).toBeDefined();
});

test.each([
  ["neither", workbookOf(sheetFromRows("Ark", [["Noter"]])), "Projektmappen har hverken medarbejderressourcer eller"],
  ["no budget", plan(LINES, null), "Projektmappen har intet budget"],
  ["no lines", workbookOf(sheetFromRows("Budget", BUDGET)), "Projektmappen har ingen liste over"],
  [
    "too much",
    plan(
      Array.from({ length: 45 }, (_, at) => `Medarbejder ${at + 1} timer`),
      BUDGET,
    ),
    "Linjerne er ikke sammenlignet med budgettet, fordi",
  ],
])("what is missing is said: %s", async (_name, workbook, sentence) => {
  await openView(workbook);
  expect(screen.getByText(new RegExp(`^${sentence}`))).toBeDefined();
  expect(screen.queryByRole("radio")).toBeNull();
});

test("the table is copied, with a note of what disagrees", async () => {
  await openView();
  const copied = await copiedBy(async () => {
    click(button("Kopiér tabellen"));
    await settle();
  });
  expect(copied["text/plain"]!.split("\n").slice(0, 2)).toEqual([
    "Stilling\tAktivitet\tBeskæftigelse: delaftale\tBeskæftigelse: budget\tI alt: delaftale\tI alt: budget\tBemærkning",
    "Projektleder\t\t33\t30\t33\t30\tStemmer ikke: Beskæftigelse",
  ]);
  expect(copied["text/html"]).toContain("<td>Projektleder</td>");
});

test("the table becomes a sheet, figures as numbers, positions with links", async () => {
  const host = await openView();
  click(button("Indsæt arket Bemanding"));
  await settle();
  const [sheet] = host.inserted;
  expect(sheet!.name).toBe("Bemanding");
  expect(sheet!.rows[4]!.slice(0, 4)).toEqual([
    { value: "Projektleder", wrap: true, linkTo: { sheet: "Budget", cell: "A2" } },
    null,
    { value: 33, numberFormat: "0.0" },
    { value: 30, numberFormat: "0.0" },
  ]);
  expect(announced()).toBe("Arket ”Bemanding” er indsat.");
});

test("where no sheet can be added and no file saved, the clipboard remains", async () => {
  await openView(undefined, { insertSheets: false, download: false });
  expect(screen.queryByRole("button", { name: "Indsæt arket Bemanding" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Gem som CSV" })).toBeNull();
  expect(button("Kopiér tabellen")).toBeDefined();
});
