/** @jest-environment jsdom */
import { readStore } from "../../src/core/store/store";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import { OPENED_FILE } from "../support/fakeHost";
import {
  announced,
  button,
  checkNow,
  click,
  drawPane,
  FAULTY,
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
  expect(announced()).toBe("Accepteret. Det er gemt i projektmappen.");
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
  expect(button("Accepter, der ikke gælder (1)")).toBeTruthy();
});

test("the next check says what is new, unchanged and solved", async () => {
  const { host } = drawPane();
  await checkNow();
  click(button("Gem som sammenligningsgrundlag"));
  await settle();
  host.edit({ sheet: SHEET, cell: "E7" }, 2023);
  host.edit({ sheet: SHEET, cell: "F6" }, null);
  await checkNow();
  expect(screen.getByText(/^Siden kontrollen 20. november 2026: 1 ny, \d+ uændrede, 1 løst$/)).toBeTruthy();
  click(button("Løst"));
  expect(screen.getByText("Baseline år mangler: Flere i job")).toBeTruthy();
  click(button("Fjern sammenligningen"));
  await settle();
  expect(readStore([host.store!]).store.comparison).toBeNull();
  expect(screen.queryByText(/^Siden kontrollen/)).toBeNull();
});

test("where the file can't be written to, a copy is saved with what was accepted", async () => {
  const copies: string[] = [];
  const saved: string[] = [];
  URL.createObjectURL = () => "blob:kopi";
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push(this.download);
  };
  const { host } = drawPane(FAULTY, OPENED_FILE, {
    fileName: "broendby.xlsx",
    saveCopy: (change) => {
      const update = change([]);
      copies.push(update.text ?? "");
      return Promise.resolve({ update, bytes: new Uint8Array([1]) });
    },
  });
  await checkNow();
  expect(screen.queryByRole("button", { name: "Gem en kopi med accepterne" })).toBeNull();
  fill(await openForm(finding(/Egne tal/)), REASON, "Jens Hansen");
  await settle();
  click(button("Gem en kopi med accepterne"));
  await settle();
  expect(host.store).toBeNull();
  expect(readStore(copies).store.acceptances).toHaveLength(1);
  expect(saved).toEqual(["broendby – med accepter.xlsx"]);
});

test("what can't be kept in a later version's store is said to last as long as the pane", async () => {
  const { host } = drawPane();
  host.store = JSON.stringify({ version: 99 });
  await checkNow();
  fill(await openForm(finding(/Egne tal/)), REASON, "Jens Hansen");
  await settle();
  expect(announced()).toMatch(/^Accepteret, så længe ruden er åben\. /);
  expect(host.store).toBe(JSON.stringify({ version: 99 }));
});

test("acceptances are listed in a workbook whose tables are gone", async () => {
  const { host } = await acceptSource();
  host.workbook = workbookOf(sheetFromRows(SHEET, [["Noter"]]));
  await checkNow();
  await settle();
  click(button("Accepter, der ikke gælder (1)"));
  expect(screen.getByText(/Rækken eller tabellen findes ikke længere/)).toBeTruthy();
});
