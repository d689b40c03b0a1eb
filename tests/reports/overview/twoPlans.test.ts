import { checkWorkbook } from "../../../src/core/check/check";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { summarise } from "../../../src/browser/overview/summarise";
import { planEntry } from "../../../src/reports/overview/model";
import { inOrder, twoPlans, type PlanSide } from "../../../src/reports/overview/twoPlans";

const HEADINGS = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];

type Row = readonly (string | number | null)[];

function side(period: string, ...rows: readonly Row[]): PlanSide {
  const workbook = workbookOf(
    sheetFromRows("Beskæftigelse", [
      ["Navn på den boligsociale indsats, som delaftalen vedrører:", "Nordparken"],
      ["Delaftalen gælder fra - til:", period],
      [],
      HEADINGS,
      ...rows.map((row) => [...row]),
    ]),
  );
  const { entry, findings } = summarise(workbook, { name: `${period}.xlsx`, today: "2026-11-20", data: [] });
  return { entry, findings };
}

const OLD = "1. juni 2021 – 31. maj 2025";
const NEW = "1. juni 2025 – 31. maj 2029";

test("the one that begins first comes first, and two that don't tell keep their order", () => {
  const [a, b] = [side(OLD), side(NEW)];
  expect(inOrder(b, a)).toEqual([a, b]);
  expect(inOrder(a, b)).toEqual([a, b]);
  const silent = {
    ...a,
    entry: planEntry("x", checkWorkbook(workbookOf(sheetFromRows("A", [])), { today: "2026-11-20" })),
  };
  expect(inOrder(b, silent)).toEqual([b, silent]);
});

test("an indicator's figures stand beside each other with the difference; those of one plan stand alone", () => {
  const before = side(
    OLD,
    ["A", "Andel 15-29-årige, der er sigtet", "Nord: 4,5 %\nSyd: 2,0 %", "", 2021, "LBF"],
    ["B", "Antal beboere i arbejde", "120", "", 2021, "LBF"],
  );
  const now = side(
    NEW,
    ["A", "Andel af de 15-29 årige der er sigtet", "Syd: 3,25 %\nNord: under 5 %", "", 2024, "LBF"],
    ["C", "Andel elever med fravær", "9 %", "", 2024, "LBF"],
  );
  const { figures } = twoPlans(before, now);
  expect(
    figures.map(({ label, before: a, now: b, difference }) => [
      label,
      a?.figure?.value,
      b?.figure?.value,
      a?.year,
      b?.year,
      difference?.value,
    ]),
  ).toEqual([
    ["Syd", 2, 3.25, "2021", "2024", 1.25],
    ["Nord", 4.5, 5, "2021", "2024", undefined],
    ["", undefined, 9, undefined, "2024", undefined],
    ["", 120, undefined, "2021", undefined, undefined],
  ]);
});

test("an indicator that stands twice in an area of work takes none of the others with it", () => {
  const before = side(
    OLD,
    ["A", "Andel 15-29-årige, der er sigtet", "3 %", "", 2021, "LBF"],
    ["B", "Antal beboere i arbejde", "120", "", 2021, "LBF"],
  );
  const now = side(
    NEW,
    ["A", "Andel 15-29-årige, der er sigtet", "4 %", "", 2024, "LBF"],
    ["A", "Andel 15-29-årige, der er sigtet", "5 %", "", 2024, "LBF"],
  );
  const { figures } = twoPlans(before, now);
  expect(figures.map((pair) => [pair.before?.figure?.value ?? null, pair.now?.figure?.value ?? null])).toEqual([
    [3, 4],
    [null, 5],
    [120, null],
  ]);
});

test("figures in different units have no difference", () => {
  const before = side(OLD, ["A", "Beboere i arbejde", "12 %", "", 2021, "LBF"]);
  const now = side(NEW, ["A", "Beboere i arbejde", "12 personer", "", 2024, "LBF"]);
  for (const { difference } of twoPlans(before, now).figures) expect(difference).toBeNull();
});

test("a finding that stands in both is neither come nor gone, wherever its row stands", () => {
  const missing: Row = ["Mindre kriminalitet", "Andel 15-29-årige, der er sigtet", "4,5 %", "", null, "LBF"];
  const before = side(OLD, missing, ["Flere i arbejde", "Antal beboere i arbejde", "120", "", 2021, null]);
  const now = side(NEW, ["Mindre fravær", "Andel elever med fravær", "9 %", "", null, "LBF"], missing);
  const { findings } = twoPlans(before, now);
  expect(findings?.come).toContainEqual({ rule: "year/missing", label: expect.stringContaining("fravær") });
  expect(findings?.gone).toContainEqual({ rule: "source/missing", label: expect.stringContaining("i arbejde") });
  for (const { label } of [...(findings?.come ?? []), ...(findings?.gone ?? [])].filter(
    ({ rule }) => rule === "year/missing",
  ))
    expect(label).not.toContain("kriminalitet");
});

test("a plan beside itself has no differences", () => {
  const one = side(OLD, ["A", "Andel 15-29-årige, der er sigtet", "4,5 %", "", null, "LBF"]);
  const { figures, findings } = twoPlans(one, one);
  expect(figures.map(({ difference }) => difference?.value)).toEqual([0]);
  expect(findings).toEqual({ come: [], gone: [] });
});

test("where a plan has too many findings, nothing is said of them", () => {
  const one = side(OLD);
  expect(twoPlans(one, { ...one, findings: null }).findings).toBeNull();
});
