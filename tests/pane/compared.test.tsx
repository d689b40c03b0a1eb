/** @jest-environment jsdom */
import { readStore } from "../../src/core/store/store";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { CellValue, Workbook } from "../../src/core/workbook/snapshot";
import { button, checkNow, click, drawPane, screen, settle, tab, within } from "./support";

const NEET = "Andel 15-29-årige uden uddannelse eller job";
const HEAD: readonly (readonly CellValue[])[] = [
  ["Navn på den boligsociale indsats:", "Brøndby Projektet"],
  ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
  ["Kommune:", "Brøndby Kommune"],
  [],
  ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
];
const DATA: readonly (readonly CellValue[])[] = [
  ["Indikator", "Område", "Niveau", "År", "Værdi", "Enhed", "Kilde"],
  [NEET, "Brøndby Strand", "Boligområde", 2023, 13.6, "%", "LBF Beboerdata"],
  [NEET, "Brøndby Strand", "Boligområde", 2024, 13.1, "%", "LBF Beboerdata"],
  [NEET, "Brøndby Kommune", "Kommune", 2023, 14.5, "%", "LBF Beboerdata"],
  [NEET, "Hele landet", "Land", 2023, 12.8, "%", "LBF Beboerdata"],
  ["Andel 18-29-årige i uddannelse", "Brøndby Strand", "Boligområde", 2023, 50, "%", "LBF Beboerdata"],
];

function workbook(goals: readonly (readonly CellValue[])[], data = DATA): Workbook {
  const sheets = [sheetFromRows("Beskæftigelse", [...HEAD, ...goals])];
  return workbookOf(...sheets, ...(data.length === 0 ? [] : [sheetFromRows("Baselinedata", data)]));
}

async function view(book: Workbook) {
  const drawn = drawPane([]);
  drawn.host.workbook = book;
  await checkNow();
  tab("Baseline");
  await settle();
  await settle();
  return drawn;
}

test("an indicator's figures stand beside the imported, with the difference from the kommune in words", async () => {
  await view(
    workbook([["Flere i job, mindst 50 %", NEET, "Brøndby Strand: 13,8 %", "Brøndby Kommune: 14,5 %", 2023, "LBF"]]),
  );
  expect(screen.getByText("Brøndby Strand: 0,9 procentpoint bedre end kommunen.")).toBeTruthy();
  const table = screen.getByRole("table", { name: NEET });
  expect(
    within(table)
      .getAllByRole("row")
      .map((row) => row.textContent),
  ).toEqual([
    "StedI planenHentet",
    "Brøndby Strand13,8\u00a0%13,6\u00a0% Fejl:  Afviger",
    "Brøndby Kommune14,5\u00a0%14,5\u00a0% ",
    "Hele landet–12,8\u00a0% ",
  ]);
  expect(screen.getByRole("img", { name: /0,9 procentpoint bedre/ }).querySelectorAll("circle")).toHaveLength(2);
  expect(screen.getByText("Brøndby Strand, 2024: 13,1 %")).toBeTruthy();
  expect(screen.getByText("Hentet fra: LBF Beboerdata")).toBeTruthy();
});

test("figures from several sources name each once, and figures without any name none", async () => {
  const goals = [["Flere i job, mindst 50 %", NEET, "Brøndby Strand: 13,8 %", "Brøndby Kommune: 14,5 %", 2023, "LBF"]];
  const withSources = (...sources: readonly string[]) =>
    DATA.map((row, at) => (at === 0 ? row : [...row.slice(0, 6), sources[(at - 1) % sources.length] ?? ""]));
  const { unmount } = await view(workbook(goals, withSources("LBF Beboerdata", "LBF Beboerdata", "StatBank AMP01")));
  expect(screen.getByText("Hentet fra: LBF Beboerdata; StatBank AMP01")).toBeTruthy();
  unmount();
  await view(workbook(goals, withSources("")));
  expect(screen.queryByText(/^Hentet fra/)).toBeNull();
});

test("the cell is a click away", async () => {
  const { host } = await view(workbook([["Flere i job, mindst 50 %", NEET, "13,8 %", "", 2023, "LBF"]]));
  click(button("Gå til C6 i Beskæftigelse"));
  await settle();
  expect(host.at).toEqual({ sheet: "Beskæftigelse", cell: "C6" });
});

test("an indicator that isn't certain is asked about; the answer is kept and used", async () => {
  const unsure = "Andel unge i uddannelse";
  const { host } = await view(workbook([["Flere i uddannelse", unsure, "50 %", "", 2023, "LBF"]]));
  expect(screen.getByText("1 indikator venter på dit svar.")).toBeTruthy();
  click(screen.getByRole("radio", { name: /^Andel 18-29-årige i uddannelse/ }));
  click(button(`Brug valget for ${unsure}`));
  await settle();
  await settle();
  const { store } = readStore([host.store!]);
  expect([...store.choices.values()]).toEqual(["Andel 18-29-årige i uddannelse"]);
  expect(screen.getByText(/Sammenlignet med ”Andel 18-29-årige i uddannelse”/)).toBeTruthy();
  expect(screen.queryByText(/venter på dit svar/)).toBeNull();
});

test.each([
  [
    "no figures at all",
    workbook([["Flere i job, mindst 50 %", NEET, "13,8 %", "", 2023, "LBF"]], []),
    /ingen hentede tal/,
  ],
  [
    "no indicator that can be measured",
    workbook([["Flere i job, mindst 50 %", "Evaluering", "god", "", 2023, "LBF"]]),
    /ingen indikatorer, der kan/,
  ],
])("%s is said", async (_name, book, said) => {
  await view(book);
  expect(screen.getByText(said)).toBeTruthy();
});

test("a figure that isn't compared says why, and what would mend it", async () => {
  await view(
    workbook([["Flere i job, mindst 50 %", NEET, "Tingbjerg: 13,8 %", "Brøndby Kommune: 14,5 %", 2023, "LBF"]]),
  );
  const [area, kommune] = within(screen.getByRole("table", { name: NEET }))
    .getAllByRole("row")
    .slice(1);
  expect(area?.textContent).toMatch(
    /^Tingbjerg13,8\u00a0%– Ikke sammenlignet: Området er ikke fundet i de hentede tal\. Skriv/,
  );
  expect(kommune?.textContent).not.toMatch(/Ikke sammenlignet/);
});

test("so does an indicator of which nothing is", async () => {
  await view(workbook([["Flere i job, mindst 50 %", NEET, "Brøndby Strand: 13,8 %", "", 2019, "LBF"]]));
  expect(
    screen.getByText(/^Ikke sammenlignet: De hentede tal har ikke perioden 2019\. De har: 2023, 2024\.$/),
  ).toBeTruthy();
});

test("a share that is worked out of counts is shown with them and their cells", async () => {
  const counts = [
    ["Indikator", "Område", "Niveau", "År", "Værdi", "Enhed", "Kilde"],
    ["Antal 18-64-årige", "Brøndby Strand", "Boligområde", 2023, 342, "antal", "LBF Beboerdata"],
    ["Antal 18-64-årige uden job", "Brøndby Strand", "Boligområde", 2023, 43, "antal", "LBF Beboerdata"],
  ];
  const indikator = "Andel 18-64-årige uden job";
  await view(workbook([["Flere i job", indikator, "Brøndby Strand: 12,9 %", "", 2023, "LBF"]], counts));
  const [row] = within(screen.getByRole("table", { name: indikator }))
    .getAllByRole("row")
    .slice(1);
  expect(row?.textContent).toBe(
    "Brøndby Strand12,9\u00a0%12,6\u00a0% (43 af 342) Fejl:  AfvigerRegnet ud af E3 og E2.",
  );
});
