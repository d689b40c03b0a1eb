import type { ComparedRow } from "../../src/core/comparing/comparedFigure";
import type { DataFigure } from "../../src/core/data/dataFigure";
import type { NewCell, NewSheet, NewValue } from "../../src/core/workbook/newSheet";
import { reportSheets } from "../../src/reports/worksheet";
import type { FileReport } from "../../src/reports/model";
import { UNREVIEWED } from "../../src/core/review/review";
import { comparedRow } from "./compared";
import { ACCEPTANCE, file, finding, report } from "./example";

const valueOf = (cell: NewCell | undefined): NewValue =>
  (typeof cell === "object" && cell !== null ? cell.value : cell) ?? null;
const textOf = ({ rows }: NewSheet): string[] =>
  rows.map((row) => row.map((cell) => valueOf(cell) ?? "").join(" | ")).map((line) => line.replace(/(?: \| )+$/, ""));

const sheetsOf = (one: FileReport, extra: readonly string[] = []): readonly [NewSheet, NewSheet] => {
  const [cover, findings] = reportSheets(report(one), extra);
  return [cover!, findings!];
};

test("the first sheet says which plan, by what rules, what came of it and what wasn't checked, and is signed", () => {
  const accepted = finding({ review: { ...UNREVIEWED, accepted: ACCEPTANCE } });
  const one = file([finding(), finding({ cell: "F12", severity: "warning" })], {
    summary: { error: 1, warning: 1, info: 0, accepted: 2 },
    accepted: [accepted, accepted],
    stored: [
      { item: { kind: "setting", what: "year-limit", years: 50, standard: 3 }, without: { more: 1, fewer: 0 } },
      { item: { kind: "acceptance", what: "accepted", counts: { error: 2, warning: 0, info: 0 } }, without: null },
    ],
  });
  const [cover] = sheetsOf(one, ["Boligområder: Strand"]);
  expect(cover.page).toMatchObject({
    orientation: "portrait",
    header: {
      left: ["Brøndby Projektet"],
      center: ["Brøndby Kommune · 1. juni 2025 – 31. maj 2029"],
      right: ["Kontrolleret 20. november 2026"],
    },
    footer: { right: ["Side ", { number: "page" }, " af ", { number: "pages" }] },
  });
  expect(cover.page?.footer?.left?.[0]).toMatch(/^Paraf _+ _+$/);
  expect(textOf(cover)).toEqual([
    "Kontrolrapport",
    "",
    "Plan | Brøndby Projektet",
    "Kommune | Brøndby Kommune",
    "Periode | 1. juni 2025 – 31. maj 2029",
    "Kontrolleret | 20. november 2026",
    "Program | Baselinekontrol 0.1.0",
    "Regelsæt | LBF 2019-26, version 4",
    "Boligområder: Strand",
    "",
    "Resultat",
    "Fejl | 1",
    "Advarsler | 1",
    "Oplysninger | 0",
    "Accepteret | 2",
    "Kontrolleret: 5 delmål.",
    "",
    "Fund",
    "Fejl | Baseline år mangler.",
    " | Skriv det år, tallet er fra, fx 2023.",
    "Beskæftigelse E11 | Den Lille Sprogskole",
    "Hvorfor? | Uden årstal kan ingen se, hvor gammelt tallet er. Regel: year/missing · Vores egen vurdering",
    "Advarsel | Baseline år mangler.",
    " | Skriv det år, tallet er fra, fx 2023.",
    "Beskæftigelse F12 | Den Lille Sprogskole",
    "",
    "Accepteret",
    "Navnene er skrevet i projektmappen. Programmet ved ikke, hvem der har skrevet dem.",
    "Beskæftigelse E11 | Baseline år mangler. · Den Lille Sprogskole · Accepteret af Jens Hansen 20. november 2026: Tallet er",
    " | aftalt med kommunen",
    "Beskæftigelse E11 | Baseline år mangler. · Den Lille Sprogskole · Accepteret af Jens Hansen 20. november 2026: Tallet er",
    " | aftalt med kommunen",
    "",
    "Gemt i projektmappen:",
    "Tal må være op til 50 år ældre end planen (standard: 3 år); uden det: 1 fund mere",
    "2 fund er accepteret: 2 fejl",
    "",
    "Ikke kontrolleret:",
    "Tallene mod kilden: der er ikke hentet tal.",
    "Det, intet program kan bedømme: om indikatoren måler delmålet, om niveauet er rigtigt, og om tallene er målt rigtigt.",
    "",
    "",
    "",
    expect.stringMatching(/^Kontrolleret af \| _+ \|  \|  \| Dato \| _+$/),
    "",
    "",
    expect.stringMatching(/^Godkendt af \| _+ \|  \|  \| Dato \| _+$/),
  ]);
});

test("what several cells share is said once, with a link to each of them and to those that an entry stands for", () => {
  const found = [finding(), finding({ cell: "E12", row: "B", covers: [finding({ cell: "F12" })] })];
  const [cover] = sheetsOf(file(found));
  const lines = textOf(cover);
  const at = lines.indexOf("Fund");
  expect(lines.slice(at + 1, at + 6)).toEqual([
    "Fejl · 2 steder | Baseline år mangler.",
    " | Skriv det år, tallet er fra, fx 2023.",
    "Beskæftigelse E11 | Den Lille Sprogskole",
    "Beskæftigelse E12, F12 | B",
    expect.stringMatching(/^Hvorfor\? \| /),
  ]);
  expect(cover.rows[at + 4]?.[0]).toMatchObject({ linkTo: { sheet: "Beskæftigelse", cell: "E12" } });
});

test("what the workbook doesn't say of the plan is said to be missing", () => {
  const [cover] = sheetsOf(file([], { plan: { name: null, kommune: null, period: { from: null, to: null } } }));
  expect(textOf(cover).slice(2, 5)).toEqual([
    "Plan | Står ikke i projektmappen",
    "Kommune | Står ikke i projektmappen",
    "Periode | Står ikke i projektmappen",
  ]);
});

test("has a line for every finding with a link to its cell, below headings that every page repeats", () => {
  const [, findings] = sheetsOf(file([finding(), finding({ cell: "F12", what: "=1+1" })]));
  expect(findings.name).toBe("Kontrolrapport fund");
  expect(findings.page).toMatchObject({ orientation: "landscape", repeatedRow: 2 });
  expect(findings.filter).toEqual({ top: 2, left: 0, bottom: 4, right: 7 });
  expect(valueOf(findings.rows[2]![0])).toBe("Alvorlighed");
  const [first, second, ...rest] = findings.rows.slice(findings.frozenRows);
  expect(first![2]).toEqual({ value: "E11", wrap: true, linkTo: { sheet: "Beskæftigelse", cell: "E11" } });
  expect(second![4]).toEqual({ value: "=1+1", wrap: true });
  expect(rest).toEqual([]);
  expect(findings.widths).toHaveLength(first!.length);
});

test("no findings are said in words, and findings that aren't listed too", () => {
  const [, findings] = sheetsOf(file([]));
  expect(findings.rows.slice(3)).toEqual([["Reglerne fandt intet."]]);
  const [, hidden] = sheetsOf(file([], { summary: { error: 0, warning: 3, info: 0, accepted: 0 } }));
  expect(hidden.rows.slice(3)).toEqual([["Fund herfra er ikke vist."], ["3 fund er ikke vist."]]);
});

test("that names beside acceptances are unverified is said once, above them", () => {
  const accepted = finding({ review: { ...UNREVIEWED, accepted: ACCEPTANCE } });
  const summary = { error: 0, warning: 0, info: 0, accepted: 1 };
  const [, findings] = sheetsOf(file([], { accepted: [accepted], summary }));
  const lines = textOf(findings);
  expect(lines.filter((line) => line.includes("ved ikke, hvem der har skrevet dem"))).toHaveLength(1);
  expect(lines[lines.indexOf("Accepteret") + 1]).toMatch(/^Navnene er skrevet i projektmappen/);
});

test("an area stands beside its kommune, and indicators without both figures are counted", () => {
  const figure = (changes: Partial<DataFigure>): DataFigure => ({
    indikator: "Andel uden job",
    omraade: "Brøndby Strand",
    niveau: "boligomraade",
    aar: "2023",
    value: 12.6,
    unit: "%",
    decimals: 2,
    suppressed: false,
    kilde: "LBF",
    fil: "",
    importeret: null,
    at: null,
    ...changes,
  });
  const compared: ComparedRow[] = [
    comparedRow([figure({}), figure({ omraade: "Brøndby", niveau: "kommune", value: 14.5 })]),
    comparedRow([figure({}), figure({ omraade: "Brøndby", niveau: "kommune", value: 14.5, aar: "2021" })]),
  ];
  const [cover] = sheetsOf(file([], { compared }));
  const lines = textOf(cover);
  const at = lines.indexOf("Boligområdet og kommunen");
  expect(lines.slice(at, at + 5)).toEqual([
    "Boligområdet og kommunen",
    "Hentede tal for samme indikator og samme år",
    "Indikator | Boligområde | Området | Kommunen | År | Forskel",
    "Andel uden job | Brøndby Strand | 12.6 | 14.5 | 2023 | 1,9 procentpoint bedre end kommunen",
    "1 indikator har ikke tal for både område og kommune i samme år.",
  ]);
  expect(cover.rows[at + 3]![2]).toEqual({ value: 12.6, numberFormat: '0.00" %"', wrap: true });
});
