/** @jest-environment jsdom */
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { CellValue } from "../../src/core/workbook/snapshot";
import {
  announced,
  button,
  checkNow,
  click,
  drawPane,
  fireEvent,
  screen,
  settle,
  SHEET,
  tab,
  within,
  type Drawn,
} from "./support";

const JOB = "Andel 30-64-årige i job";
const CRIME = "Andel 15-29-årige, som er sigtet mindst en gang";

const PLAN: readonly (readonly CellValue[])[] = [
  ["Kommune: Brøndby Kommune"],
  ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
  ["Flere i job, mindst 50 %", JOB, null, null, null, null],
  ["Færre sigtes", CRIME, "4,1 %", "Kommune: 1,5 %", 2023, "LBF Beboerdata"],
];

const DATA: readonly (readonly CellValue[])[] = [
  ["Indikator", "Område", "Niveau", "År", "Værdi", "Enhed", "Kilde", "Fil", "Importeret"],
  ...[
    [JOB, "Brøndby Strand", "Boligområde", 2023, 45.5],
    [JOB, "Brøndby Kommune", "Kommune", 2023, 61],
    [CRIME, "Brøndby Strand", "Boligområde", 2023, 4.4],
    [CRIME, "Brøndby Kommune", "Kommune", 2023, 1.5],
  ].map((row): readonly CellValue[] => [...row, "%", "LBF Beboerdata", "tal.csv", "2026-01-01"]),
];

async function drawChecked(capabilities: Parameters<typeof drawPane>[1] = {}): Promise<Drawn> {
  const drawn = drawPane(PLAN, capabilities);
  drawn.host.workbook = workbookOf(sheetFromRows(SHEET, PLAN), sheetFromRows("Baselinedata", DATA));
  await checkNow();
  tab("Baseline");
  await settle();
  return drawn;
}

async function openPull(): Promise<HTMLElement> {
  click(button("Sæt de hentede tal ind i tabellen"));
  await settle();
  return screen.getByRole("region", { name: "Sæt de hentede tal ind i tabellen" });
}

test("rows that lack something are chosen, and only their empty cells are filled", async () => {
  const { host } = await drawChecked();
  const apply = jest.spyOn(host, "apply");
  const form = await openPull();
  expect(within(form).getByRole<HTMLInputElement>("checkbox", { name: `A3 · ${JOB}` }).checked).toBe(true);
  expect(within(form).getByRole<HTMLInputElement>("checkbox", { name: `A4 · ${CRIME}` }).checked).toBe(false);
  click(button("Udfyld 4 celler", form));
  await settle();
  expect(apply.mock.calls.map(([changes]) => [changes.map(({ place: _place, ...change }) => change)])).toEqual([
    [
      [
        { sheet: SHEET, cell: "C3", from: "", to: "45,5 %" },
        { sheet: SHEET, cell: "D3", from: "", to: "Brøndby Kommune: 61 %" },
        { sheet: SHEET, cell: "E3", from: "", to: 2023 },
        { sheet: SHEET, cell: "F3", from: "", to: "LBF Beboerdata" },
      ],
    ],
  ]);
  expect(screen.queryByRole("region", { name: "Sæt de hentede tal ind i tabellen" })).toBeNull();
  expect(button("Fortryd")).toBeTruthy();
});

test("what is typed is replaced only when its cell is ticked too", async () => {
  const { host } = await drawChecked();
  const apply = jest.spyOn(host, "apply");
  const form = await openPull();
  click(within(form).getByRole("checkbox", { name: `A3 · ${JOB}` }));
  expect(button("Vælg mindst én celle", form).hasAttribute("disabled")).toBe(true);
  click(within(form).getByRole("checkbox", { name: `A4 · ${CRIME}` }));
  expect(button("Vælg mindst én celle", form).hasAttribute("disabled")).toBe(true);
  click(within(form).getByRole("checkbox", { name: "Erstat det, der står i C4" }));
  click(button("Udfyld 1 celle", form));
  await settle();
  expect(apply.mock.calls.map(([changes]) => [changes.map(({ place: _place, ...change }) => change)])).toEqual([
    [[{ sheet: SHEET, cell: "C4", from: "4,1 %", to: "4,4 %" }]],
  ]);
});

test("Escape leaves everything as it was", async () => {
  const { host } = await drawChecked();
  const apply = jest.spyOn(host, "apply");
  fireEvent.keyDown(await openPull(), { key: "Escape" });
  expect(screen.queryByRole("region", { name: "Sæt de hentede tal ind i tabellen" })).toBeNull();
  expect(apply).not.toHaveBeenCalled();
});

test("where nothing can be written, the values are copied", async () => {
  await drawChecked({ write: false, insertSheets: false });
  const form = await openPull();
  expect(within(form).queryByRole("checkbox")).toBeNull();
  expect(button("Kopiér til E3: 2023", form)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Indsæt diagram i nyt ark" })).toBeNull();
});

test("the comparison becomes a sheet with a chart", async () => {
  const { host } = await drawChecked();
  click(button("Indsæt diagram i nyt ark"));
  await settle();
  expect(host.inserted.flat()).toMatchObject([{ name: "Sammenligning", charts: [{}] }]);
  expect(announced()).toContain("Sammenligning");
});
