import { comparePlan } from "../../support/comparedRows";
import { planFigures } from "../../../src/core/comparing/planFigures";
import { pullProposals } from "../../../src/core/comparing/pull";
import { MOST_DERIVED_FROM, withShares } from "../../../src/core/data/derivedShares";
import type { DataFigure } from "../../../src/core/data/dataFigure";
import { readPlanTables } from "../../../src/core/tables/readPlanTables";
import type { PlanTables } from "../../../src/core/tables/planTables";
import type { CellValue } from "../../../src/core/workbook/snapshot";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { valueText, workedOutText } from "../../../src/reports/figureText";
import { cells, figure, readAs, tableOf } from "./forms";

/** The shares of a table, each as "name | area | period | part of whole, cells". */
function sharesOf(text: string, title: string | null = null): string[] {
  const { figures } = readAs(tableOf(cells(text), { title }));
  return withShares(figures).flatMap(({ indikator, omraade, aar, derived }) => {
    if (derived === undefined) return [];
    const { part, whole } = derived;
    return `${indikator} | ${omraade} | ${aar} | ${part.value} af ${whole.value}, ${part.cell} og ${whole.cell}`;
  });
}

/** A kind of table, its title, its cells, and the shares. Constructed. */
test.each<[string, string | null, string, readonly string[]]>([
  [
    "parts across with their total, of a day",
    "Beboere 18-64 år efter tilknytning til arbejdsmarkedet, pr. 1. januar 2023",
    "Boligområde;I beskæftigelse;Uden tilknytning;I alt\nNord;299;43;342",
    [
      "Andel beboere 18-64 år · I beskæftigelse | Nord | 2023-01-01 | 299 af 342, B2 og D2",
      "Andel beboere 18-64 år · Uden tilknytning | Nord | 2023-01-01 | 43 af 342, C2 og D2",
    ],
  ],
  [
    "parts that name their group, below a title that names it too",
    "15-29-årige efter sigtelse, i året 2022",
    ";Boligområde Nord\nSigtede 15-29-årige;14\nIkke sigtede 15-29-årige;328\n15-29-årige i alt;342",
    [
      "Andel 15-29-årige · Sigtede 15-29-årige | Boligområde Nord | 2022 | 14 af 342, B2 og B4",
      "Andel 15-29-årige · Ikke sigtede 15-29-årige | Boligområde Nord | 2022 | 328 af 342, B3 og B4",
    ],
  ],
  [
    "parts downwards, years across",
    "Beboere efter beskæftigelse",
    "Boligområde;Beskæftigelse;2021;2022\nNord;Ledige;43;40\nNord;I alt;342;340",
    [
      "Andel beboere · Ledige | Nord | 2021 | 43 af 342, C2 og C3",
      "Andel beboere · Ledige | Nord | 2022 | 40 af 340, D2 og D3",
    ],
  ],
  [
    "a group that the others make up, of an election",
    "Valgdeltagelse, kommunalvalg 2021",
    "Boligområde;Stemmeberettigede;Har stemt;Har ikke stemt\nNord;1000;405;595",
    [
      "Andel stemmeberettigede · Har stemt | Nord | KV21 | 405 af 1000, C2 og B2",
      "Andel stemmeberettigede · Har ikke stemt | Nord | KV21 | 595 af 1000, D2 og B2",
    ],
  ],
  [
    "a total below that names its group, in the year",
    "Tabel 12. Sigtede personer, i året 2022",
    ";Boligområde Nord;Kommune\nSigtede;9;120\nIkke sigtede;291;3880\n15-29-årige i alt;300;4000",
    [
      "Andel 15-29-årige · Sigtede | Boligområde Nord | 2022 | 9 af 300, B2 og B4",
      "Andel 15-29-årige · Sigtede | Kommune | 2022 | 120 af 4000, C2 og C4",
      "Andel 15-29-årige · Ikke sigtede | Boligområde Nord | 2022 | 291 af 300, B3 og B4",
      "Andel 15-29-årige · Ikke sigtede | Kommune | 2022 | 3880 af 4000, C3 og C4",
    ],
  ],
  [
    "of those above",
    null,
    "Indikator;Område;2022\n18-64-årige i alt;Nord;342\n- heraf uden tilknytning;Nord;43",
    ["Andel 18-64-årige · uden tilknytning | Nord | 2022 | 43 af 342, C3 og C2"],
  ],
  [
    "a list in which the part's name holds its whole's",
    null,
    "Indikator;Område;År;Antal\nAntal 18-64-årige;Nord;2022;342\nAntal 18-64-årige uden job;Nord;2022;43",
    ["Andel 18-64-årige uden job | Nord | 2022 | 43 af 342, D3 og D2"],
  ],
  [
    "by age within each group",
    "Børn i dagtilbud, 1. januar 2023",
    "Boligområde;Aldersgruppe;I dagtilbud;Ikke i dagtilbud;I alt\nNord;1-2 år;30;10;40\nNord;3-5 år;50;2;52",
    expect.arrayContaining([
      expect.stringMatching(/I dagtilbud.*\| 30 af 40, C2 og E2$/),
      expect.stringMatching(/I dagtilbud.*\| 50 af 52, C3 og E3$/),
    ]) as string[],
  ],
  // What is no part of it, or is another share than the one that plans state.
  ["no whole", "Beboere efter beskæftigelse", "Boligområde;Beskæftigelse;2021\nNord;Ledige;43\nNord;I job;299", []],
  [
    "another area's and another year's whole",
    null,
    "Indikator;Område;År;Antal\nAntal 18-64-årige;Syd;2022;342\nAntal 18-64-årige;Nord;2021;342\nAntal 18-64-årige uden job;Nord;2022;43",
    [],
  ],
  [
    "a total that the others don't make up",
    null,
    "Boligområde;År;Beboere i alt;Husstande;Sigtelser\nNord;2022;1000;400;12",
    [],
  ],
  ["parts of the sigtede", "Sigtede efter art, i året 2022", "Boligområde;Vold;Tyveri;I alt\nNord;3;7;10", []],
  [
    "a part that is larger than its whole",
    null,
    "Indikator;Område;År;Antal\nAntal 18-64-årige;Nord;2022;30\nAntal 18-64-årige i byen;Nord;2022;43",
    [],
  ],
  [
    "a hidden part",
    "Beboere efter beskæftigelse",
    "Boligområde;Beskæftigelse;2021\nNord;Ledige;..\nNord;I alt;342",
    [],
  ],
  ["a whole of nothing", "Beboere efter job", "Boligområde;Job;2021\nNord;Ledige;0\nNord;I alt;0", []],
  [
    "grades, which are no counts",
    null,
    "Indikator;Område;År;Værdi\nElever i alt;Nord;2022;6,4\nElever i alt i dansk;Nord;2022;6,1",
    [],
  ],
  [
    "a share that the data have",
    null,
    "Indikator;Område;År;Værdi;Enhed\nAntal 18-64-årige;Nord;2022;342;antal\nAntal 18-64-årige uden job;Nord;2022;43;antal\nAndel 18-64-årige uden job;Nord;2022;12,6;%",
    [],
  ],
])("%s", (_, title, text, shares) => {
  expect(sharesOf(text, title)).toEqual(shares);
});

const HEADINGS = ["Indikator", "Område", "Niveau", "År", "Værdi", "Enhed", "Kilde"];
const COUNTS: readonly (readonly CellValue[])[] = [
  HEADINGS,
  ["Antal 18-64-årige", "Brøndby Strand", "Boligområde", "1. januar 2023", 342, "antal", "LBF Beboerdata"],
  ["Antal 18-64-årige uden job", "Brøndby Strand", "Boligområde", "1. januar 2023", 43, "antal", "LBF Beboerdata"],
];

function plan(baseline: string | null, aar: string | number | null): PlanTables {
  const rows = [
    ["Helhedsplan: Brøndby Strand"],
    ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
    ["Job", "Andel 18-64-årige uden job", baseline, null, aar, null],
  ];
  return readPlanTables(workbookOf(sheetFromRows("Ark1", rows), sheetFromRows("Baselinedata", COUNTS)));
}

test("a share is compared as any other figure is, and shown with its counts and their cells", () => {
  for (const [baseline, differs] of [
    ["12,6 %", false],
    ["12,57 %", false],
    ["12,9 %", true],
    ["12,60 %", true],
  ] as const) {
    const tables = plan(baseline, "1. januar 2023");
    const [row] = comparePlan(tables, planFigures(tables));
    expect(row?.figures[0]).toMatchObject({ differs, why: null });
    const imported = row?.figures[0]?.imported as DataFigure;
    expect(valueText(imported, "da").replace(/\u00a0/g, " ")).toBe("12,6 % (43 af 342)");
    expect(workedOutText(imported, "da")).toBe("Regnet ud af E3 og E2.");
  }
});

test("it is filled in with one decimal, its day and its source", () => {
  const tables = plan(null, null);
  const rows = comparePlan(tables, planFigures(tables));
  expect(pullProposals(tables, rows).map(({ field, to }) => [field, to])).toEqual([
    ["baseline", "12,6 %"],
    ["year", "1. januar 2023"],
    ["source", "LBF Beboerdata"],
  ]);
});

test("of a whole register none is worked out", () => {
  const many = Array.from({ length: MOST_DERIVED_FROM }, (_, at) =>
    figure({ indikator: "Antal beboere", omraade: `Område ${at}`, unit: "antal", value: 10 }),
  );
  const part = figure({ indikator: "Antal beboere med job", omraade: "Område 1", unit: "antal", value: 5 });
  expect(withShares([...many.slice(1), part])).toHaveLength(MOST_DERIVED_FROM + 1);
  expect(withShares([...many, part])).toHaveLength(MOST_DERIVED_FROM + 1);
  const [share] = withShares([...many, part].slice(0, 2).concat(part)).slice(-1);
  expect(share?.derived?.whole.value).toBe(10);
});
