/** @jest-environment jsdom */
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { CellValue } from "../../src/core/workbook/snapshot";
import { cellAt } from "../../src/core/workbook/snapshot";
import { copiedBy } from "./copiedBy";
import { OPENED_FILE } from "../support/fakeHost";
import { button, checkNow, click, drawPane, FAULTY, fireEvent, screen, settle, SHEET, tab } from "./support";

const HEADINGS = ["Indikator", "Resultatmål", "Værdi", "Enhed", "Årstal"];

async function formOf(rows: readonly (readonly CellValue[])[], capabilities = {}) {
  const { host } = drawPane(FAULTY, capabilities);
  host.workbook = workbookOf(sheetFromRows(SHEET, FAULTY), sheetFromRows("Skema", rows));
  await checkNow();
  tab("Rapport");
  await settle();
  return host;
}

async function open(host: Awaited<ReturnType<typeof formOf>>, bottom: number): Promise<void> {
  host.selected = { sheet: "Skema", range: { top: 0, left: 0, bottom, right: 4 } };
  click(button("Overfør til skema"));
  await settle();
}

test("shows cell by cell what a form would get, and writes it as one action that can be undone", async () => {
  const host = await formOf([HEADINGS, ["Andel 30-64-årige i job", null, 50]]);
  await open(host, 5);
  const heading = screen.getByRole("heading", { name: "Overfør til Skema A1:E6" });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByText("1 udfyldt celle med noget andet bliver stående.")).toBeTruthy();
  expect(host.calls).not.toContain("apply");
  click(button(/^Skriv \d+ celler$/));
  await settle();
  const sheet = host.workbook.sheets[1]!;
  const row = (at: number) => [0, 1, 2, 3, 4].map((column) => cellAt(sheet, at, column)?.value ?? null);
  expect(row(1)).toEqual(["Andel 30-64-årige i job", null, 50, "%", null]);
  expect(row(2)).toEqual(["Andel 18-29-årige i uddannelse", null, 12.9, "%", 2022]);
  expect(screen.queryByRole("heading", { name: /^Overfør til Skema/ })).toBeNull();
  click(button("Fortryd"));
  await settle();
  expect(cellAt(host.workbook.sheets[1]!, 2, 0)?.value ?? "").toBe("");
});

test("says what there is no room for, and follows what the user chooses", async () => {
  const host = await formOf([["Hvad", "Resultatmål", "Værdi", "Enhed", "Årstal"]]);
  await open(host, 2);
  expect(screen.getByRole("alert").textContent).toBe("Vælg den kolonne, indikatoren skal stå i.");
  expect(button("Skriv i skemaet").hasAttribute("disabled")).toBe(true);
  click(screen.getByRole("combobox", { name: /^Kolonne A/ }));
  await settle();
  click(screen.getByRole("option", { name: "Indikator" }));
  await settle();
  expect(screen.getByText(/^2 linjer er der ikke plads til/)).toBeTruthy();
});

test("cells that cannot be written are told of", async () => {
  const host = await formOf([HEADINGS]);
  host.locked.add("A2");
  await open(host, 2);
  click(button(/^Skriv \d+ celler$/));
  await settle();
  expect(screen.getByText(/^Skema!A2 er beskyttet/)).toBeTruthy();
  expect(cellAt(host.workbook.sheets[1]!, 1, 0)).toBeUndefined();
  expect(cellAt(host.workbook.sheets[1]!, 1, 2)?.value).toBe(12.9);
});

test.each([
  [null, /Ingen celler er markeret/],
  [{ sheet: "Skema", range: { top: 0, left: 0, bottom: 0, right: 4 } }, /Markeringen er for lille/],
])("asks for a selection with headings and rows: %j", async (selected, said) => {
  const host = await formOf([HEADINGS]);
  host.selected = selected;
  click(button("Overfør til skema"));
  await settle();
  expect(screen.getByText(said)).toBeTruthy();
});

test("Escape closes the form without writing", async () => {
  const host = await formOf([HEADINGS]);
  await open(host, 4);
  fireEvent.keyDown(screen.getByRole("heading", { name: /^Overfør til Skema/ }), { key: "Escape" });
  expect(screen.queryByRole("heading", { name: /^Overfør til Skema/ })).toBeNull();
  expect(host.calls).not.toContain("apply");
});

test("a file that cannot be written shows the same, and gives pieces to copy that cover nothing but empty cells", async () => {
  const headings = ["Nr.", "Indikator", "Resultatmål", "Startværdi (%)", "Årstal"];
  const host = await formOf([headings, [1], [2], [3]], OPENED_FILE);
  host.selected = { sheet: "Skema", range: { top: 0, left: 0, bottom: 3, right: 4 } };
  expect(screen.queryByRole("button", { name: "Overfør til skema" })).toBeNull();
  click(button("Kopiér til skema"));
  await settle();
  expect(screen.getByText(/^1 linje er der ikke plads til/)).toBeTruthy();
  expect(screen.getByRole("heading", { name: /^Det skal stå i skemaet: \d+ celler$/ })).toBeTruthy();
  const names = screen.getAllByRole("button", { name: /^Kopiér [A-Z]/ }).map((one) => one.textContent);
  expect(names[0]).toMatch(/^Kopiér B2:B4: 3 celler$/);
  expect(names.join()).not.toMatch(/A\d/);
  const copied = await copiedBy(async () => {
    click(button(/^Kopiér B2:B4/));
    await settle();
  });
  expect(copied["text/plain"]!.split("\n")[0]).toBe("Andel 18-29-årige i uddannelse");
  expect(screen.getAllByText("Kopieret. Gå til B2 på arket Skema, og sæt ind.")).toHaveLength(2);
  expect(host.calls).not.toContain("apply");
});

test("counts below a heading in percent are said, not dropped", async () => {
  const host = await formOf([["Indikator", "Startværdi (%)"]], OPENED_FILE);
  host.workbook = workbookOf(
    sheetFromRows(SHEET, [
      FAULTY.find((row) => row[0] === "Delmål") ?? [],
      ["Færre udsættelser", "Antal udsættelser", "7 sager", null, 2023, "LBF Beboerdata"],
    ]),
    sheetFromRows("Skema", [["Indikator", "Startværdi (%)"]]),
  );
  await checkNow();
  host.selected = { sheet: "Skema", range: { top: 0, left: 0, bottom: 3, right: 1 } };
  click(button("Kopiér til skema"));
  await settle();
  expect(
    screen.getByText("Overskriften har en anden enhed end tallet, så disse celler udfyldes ikke: B2."),
  ).toBeTruthy();
});

test("a form that doesn't ask for areas gets a line an indicator, with each area in words", async () => {
  const host = await formOf([HEADINGS]);
  host.workbook = workbookOf(
    sheetFromRows(SHEET, [
      FAULTY.find((row) => row[0] === "Delmål") ?? [],
      ["Flere i job, mindst 50 %", "Andel i job", "Nord: 45,5 %\nSyd: 44,0 %", null, 2023, "LBF Beboerdata"],
    ]),
    sheetFromRows("Skema", [HEADINGS]),
  );
  await checkNow();
  await open(host, 3);
  click(button(/^Skriv \d+ celler$/));
  await settle();
  const sheet = host.workbook.sheets[1]!;
  expect([0, 2, 3, 4].map((column) => cellAt(sheet, 1, column)?.value ?? null)).toEqual([
    "Andel i job",
    "Nord: 45,5 %\nSyd: 44,0 %",
    null,
    2023,
  ]);
  expect(cellAt(sheet, 2, 0)).toBeUndefined();
});
