/** @jest-environment jsdom */
import { readStore } from "../../src/core/store/store";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import {
  announced,
  button,
  checkNow,
  click,
  drawPane,
  finding,
  fireEvent,
  screen,
  settle,
  SHEET,
  within,
} from "./support";

const REASON = "Tallet er aftalt med kommunen";

async function openForm(item: HTMLElement): Promise<HTMLElement> {
  click(button("Flere handlinger", item));
  fireEvent.click(screen.getByRole("menuitem", { name: "Accepter …" }));
  return screen.findByRole("form", { name: /^Accepter: / });
}

function fill(form: HTMLElement, reason: string, name: string): void {
  fireEvent.change(within(form).getByRole("textbox", { name: "Begrundelse" }), { target: { value: reason } });
  fireEvent.change(within(form).getByRole("textbox", { name: "Dit navn" }), { target: { value: name } });
  fireEvent.submit(form);
}

/** The group of the two rows without a year. */
function missingYears(): HTMLElement {
  return button(/^Fejl: +Baseline år mangler \(2 steder\)/).closest("li")!;
}

async function acceptSource(): Promise<ReturnType<typeof drawPane>> {
  const drawn = drawPane();
  await checkNow();
  fill(await openForm(finding(/Egne tal/)), REASON, "Jens Hansen");
  await settle();
  return drawn;
}

test("the form says what is wanted before anything is kept", async () => {
  const { host } = drawPane();
  await checkNow();
  const form = await openForm(finding(/Egne tal/));
  fill(form, "ok", "Jens");
  await settle();
  // Fabric waits a moment before it shows what is wrong, for screen readers to notice it.
  await within(form).findByText(/^Skriv en begrundelse på mindst tre ord/);
  fill(form, REASON, " ");
  await settle();
  await within(form).findByText(/^Skriv dit navn/);
  expect(host.store).toBeNull();
});

test("an accepted finding is kept in the workbook, shown apart with its reason, and can be undone", async () => {
  const { host } = await acceptSource();
  const { store } = readStore([host.store!]);
  expect(store.acceptances).toMatchObject([
    { rule: "source/vague", reason: REASON, by: "Jens Hansen", date: "2026-11-20" },
  ]);
  expect(announced()).toBe("Accepteret. Det følger med, når projektmappen gemmes.");
  click(button("Accepteret (1)"));
  expect(screen.getByText(`Accepteret af Jens Hansen 20. november 2026: ${REASON}`)).toBeTruthy();
  click(button("Fortryd accept"));
  await settle();
  expect(readStore([host.store!]).store.acceptances).toEqual([]);
  expect(screen.queryByText(/^Accepteret \(/)).toBeNull();
  expect(finding(/Egne tal/)).toBeTruthy();
});

test("a changed value ends it, said at the finding", async () => {
  const { host } = await acceptSource();
  host.edit({ sheet: SHEET, cell: "F9" }, "Egen statistik");
  await checkNow();
  const item = finding(/Egen statistik/);
  expect(
    within(item).getByText("Accepten gælder ikke længere: der stod ”Egne tal”, og nu står der ”Egen statistik”."),
  ).toBeTruthy();
  expect(button("Fund, hvis accept ikke gælder (1)")).toBeTruthy();
});

test("the next check says what is new, unchanged and solved", async () => {
  const { host } = drawPane();
  await checkNow();
  click(button("Husk denne kontrol til næste gang"));
  await settle();
  host.edit({ sheet: SHEET, cell: "E7" }, 2023);
  host.edit({ sheet: SHEET, cell: "F6" }, null);
  await checkNow();
  expect(screen.getByText(/^Siden kontrollen 20. november 2026: 1 ny, \d+ uændrede, 1 løst$/)).toBeTruthy();
  click(button("Løst"));
  expect(screen.getByText("Baseline år mangler: Flere i job, mindst 50 %")).toBeTruthy();
  click(button("Glem den tidligere kontrol"));
  await settle();
  expect(readStore([host.store!]).store.comparison).toBeNull();
  expect(screen.queryByText(/^Siden kontrollen/)).toBeNull();
});

test("what can't be kept in a later version's store is said to last as long as the pane", async () => {
  const { host } = drawPane();
  host.store = JSON.stringify({ version: 99 });
  await checkNow();
  fill(await openForm(finding(/Egne tal/)), REASON, "Jens Hansen");
  await settle();
  expect(announced()).toMatch(/^Accepteret, til programmet lukkes\. /);
  expect(host.store).toBe(JSON.stringify({ version: 99 }));
});

test.each([
  ["a later version's", '{"version":99}', /fra en nyere udgave/],
  ["damaged", "{", /kan ikke læses/],
])(
  "a store that is %s goes with the user's word alone, and nothing kept meanwhile is lost",
  async (_name, text, said) => {
    const { host } = drawPane();
    host.store = text;
    await checkNow();
    expect(screen.getByText(said)).toBeTruthy();
    fill(await openForm(finding(/Egne tal/)), REASON, "Jens Hansen");
    await settle();
    expect(host.store).toBe(text);
    click(button("Erstat dem …"));
    click(button("Nej, behold dem"));
    await settle();
    expect(host.store).toBe(text);
    click(button("Erstat dem …"));
    expect(screen.getByText(/bliver de gamle indstillinger og accepter slettet/)).toBeTruthy();
    click(button("Ja, erstat dem"));
    await settle();
    expect(readStore([host.store]).store.acceptances).toMatchObject([{ reason: REASON }]);
    expect(screen.queryByText(said)).toBeNull();
  },
);

test("a store that turns out to be a later version's when it is written stays, and is asked about", async () => {
  const { host } = drawPane();
  await checkNow();
  host.store = '{"version":99}';
  fill(await openForm(finding(/Egne tal/)), REASON, "Jens Hansen");
  await settle();
  expect(host.store).toBe('{"version":99}');
  expect(announced()).toMatch(/^Accepteret, til programmet lukkes\. /);
  expect(button("Accepteret (1)")).toBeTruthy();
  expect(button("Erstat dem …")).toBeTruthy();
});

test("what can't be understood of a store is told, and stays", async () => {
  const { host } = drawPane();
  host.store = JSON.stringify({ version: 1, acceptances: [{ kind: "?" }, 7], settings: { language: "sv" } });
  await checkNow();
  expect(screen.getByText(/kan ikke læses og bliver ikke brugt: 1 indstilling, 2 accepter\./)).toBeTruthy();
  fill(await openForm(finding(/Egne tal/)), REASON, "Jens Hansen");
  await settle();
  expect(JSON.parse(host.store)).toMatchObject({
    acceptances: [{ kind: "?" }, 7, { reason: REASON }],
    settings: { language: "sv" },
  });
});

test("what a colleague has accepted meanwhile stays, and counts from the next check", async () => {
  const colleague = await acceptSource();
  const theirs = colleague.host.store;
  colleague.unmount();
  const { host } = drawPane();
  await checkNow();
  host.store = theirs;
  click(button("Accepter alle 2 …", missingYears()));
  fill(await screen.findByRole("form", { name: /^Accepter: / }), "Årene står i bilaget", "Ulla");
  await settle();
  expect(readStore([host.store!]).store.acceptances.map(({ by }) => by)).toEqual(["Jens Hansen", "Ulla", "Ulla"]);
  expect(button("Accepteret (3)")).toBeTruthy();
  host.store = null;
  await checkNow();
  expect(screen.queryByRole("button", { name: /^Accepteret \(/ })).toBeNull();
});

test("a full store takes nothing more, says so, and keeps what was typed", async () => {
  const first = await acceptSource();
  const [acceptance] = readStore([first.host.store!]).store.acceptances;
  first.unmount();
  const { host } = drawPane();
  const full = Array.from({ length: 200 }, (_, at) => ({ ...acceptance, key: `k${at}`, rowKey: `k${at}` }));
  host.store = JSON.stringify({ version: 1, acceptances: full });
  const before = host.store;
  await checkNow();
  const form = await openForm(finding(/Egne tal/));
  fill(form, REASON, "Jens Hansen");
  await settle();
  expect(screen.getByRole("alert").textContent).toMatch(/kan ikke gemme mere end 200 accepter\. Intet er ændret\./);
  expect(host.store).toBe(before);
  expect(within(form).getByDisplayValue(REASON)).toBeTruthy();
});

test("a group of findings is accepted for one reason, as one entry, and taken back one by one", async () => {
  const { host } = drawPane();
  await checkNow();
  click(button("Accepter alle 2 …", missingYears()));
  const form = await screen.findByRole("form", { name: "Accepter: Baseline år mangler" });
  expect(within(form).getByText("Begrundelsen gælder alle 2 fund.")).toBeTruthy();
  fill(form, REASON, "Jens Hansen");
  await settle();
  const { acceptances } = JSON.parse(host.store!) as { acceptances: { covers: object[] }[] };
  expect(acceptances.map(({ covers }) => covers.length)).toEqual([1]);
  click(button("Accepteret (2)"));
  click(screen.getAllByRole("button", { name: "Fortryd accept" })[0]!);
  await settle();
  expect(button("Accepteret (1)")).toBeTruthy();
  expect(readStore([host.store!]).store.acceptances).toHaveLength(1);
});

test("acceptances are listed in a workbook whose tables are gone", async () => {
  const { host } = await acceptSource();
  host.workbook = workbookOf(sheetFromRows(SHEET, [["Noter"]]));
  await checkNow();
  await settle();
  click(button("Fund, hvis accept ikke gælder (1)"));
  expect(screen.getByText(/Rækken eller tabellen findes ikke længere/)).toBeTruthy();
});
