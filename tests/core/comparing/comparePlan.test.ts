import { comparePlan } from "../../support/comparedRows";
import { differsFrom, unitsAgree } from "../../../src/core/comparing/unitsAgree";
import { matchPlace, type DataPlace, type PlaceContext } from "../../../src/core/comparing/matchPlace";
import type { DataFigure, Niveau } from "../../../src/core/data/dataFigure";
import { readPlanTables } from "../../../src/core/tables/readPlanTables";
import type { PlanTables } from "../../../src/core/tables/planTables";
import { sheetFromRows } from "../../../src/core/workbook/fromRows";

const NEET = "Andelen af 15-29 årige, der hverken er i gang med en uddannelse eller er i beskæftigelse";
const LABEL = "15-29-årige hverken i uddannelse eller beskæftigelse";

function figure(
  omraade: string,
  niveau: Niveau,
  aar: string,
  value: number | null,
  unit: string | null = "%",
): DataFigure {
  return {
    indikator: LABEL,
    omraade,
    niveau,
    aar,
    value,
    unit,
    decimals: 2,
    suppressed: value === null,
    kilde: "LBF Beboerdata",
    fil: "",
    importeret: null,
    at: null,
  };
}

const FIGURES = [
  figure("Brøndby Strand", "boligomraade", "2022", 13.6),
  figure("Brøndby Strand", "boligomraade", "2023", 14.1),
  figure("Brøndby Nord", "boligomraade", "2022", 12.59),
  figure("Brøndby", "kommune", "2022", 14.46),
  figure("Hele landet", "land", "2022", 12.79),
];

function plan(
  baseline: string | number,
  comparison: string | null,
  year: string | number = 2022,
  indikator = NEET,
): PlanTables {
  const rows = [
    ["Helhedsplan: Brøndby Projektet"],
    ["Kommune: Brøndby Kommune"],
    ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
    ["Flere i uddannelse", indikator, baseline, comparison, year, "LBF Beboerdata"],
  ];
  return readPlanTables({ sheets: [sheetFromRows("Ark1", rows)], definedNames: [], customXml: [] });
}

const compared = (tables: PlanTables, figures = FIGURES) => {
  const [row] = comparePlan(tables, figures);
  if (row === undefined) throw new Error("no row");
  return row;
};

describe("a row beside the data", () => {
  it("holds each typed figure against that of its area and year", () => {
    const row = compared(
      plan("Brøndby Strand: 13,60%\nNord: 12,95%", "I hele landet: 12,79%\nBrøndby Kommune: 14,46%"),
    );
    expect(row.match).toMatchObject({ matched: LABEL, sure: true });
    expect(row.direction).toBe("down");
    expect(row.figures.map(({ imported, differs }) => [imported?.omraade, imported?.value, differs])).toEqual([
      ["Brøndby Strand", 13.6, false],
      ["Brøndby Nord", 12.59, true],
      ["Hele landet", 12.79, false],
      ["Brøndby", 14.46, false],
    ]);
    expect(row.figures[0]?.later.map(({ aar }) => aar)).toEqual(["2023"]);
    expect(row.unknownAreas).toEqual([]);
  });

  it("shows what no cell holds", () => {
    const row = compared(plan("Strand: 13,6 %", null));
    expect(
      row.figures.filter(({ typed }) => typed === null).map(({ label, imported }) => [label, imported?.value]),
    ).toEqual([
      ["Brøndby Nord", 12.59],
      ["Brøndby", 14.46],
      ["Hele landet", 12.79],
    ]);
  });

  it("takes a comparison without a label for the kommune's, and guesses at no area", () => {
    const row = compared(plan("13,6 %", "14,5 %"));
    expect(row.figures.slice(0, 2).map(({ imported, differs }) => [imported?.omraade, differs])).toEqual([
      [undefined, false],
      ["Brøndby", false],
    ]);
  });

  it("names areas that the data don't have", () => {
    expect(compared(plan("Brøndbyøster: 13,6 %", null)).unknownAreas).toEqual([
      { at: { sheet: "Ark1", cell: "C4" }, label: "Brøndbyøster" },
    ]);
  });

  it.each([
    ["another year", "2021"],
    ["two years", "2021, 2022"],
    ["no year", ""],
    ["a school year", "2022/2023"],
  ])("compares nothing with %s", (_, year) => {
    expect(compared(plan("Strand: 10 %", null, year)).figures[0]).toMatchObject({ imported: null, differs: false });
  });

  it("lets a figure's own year win, an election's too", () => {
    const figures = [
      figure("Brøndby Strand", "boligomraade", "KV21", 40.5),
      figure("Brøndby Strand", "boligomraade", "FV22", 65.7),
    ];
    const row = compared(plan("FV22: 65,7 %\nKV21: 41,5 %", null, 2022), figures);
    expect(row.figures.map(({ imported, differs }) => [imported?.aar, differs])).toEqual([
      ["FV22", false],
      ["KV21", true],
    ]);
  });

  it("says that the data suppress a figure, and never takes it for 0", () => {
    const row = compared(plan("13,6 %", null), [figure("Brøndby Strand", "boligomraade", "2022", null)]);
    expect(row.figures[0]).toMatchObject({ imported: { suppressed: true }, differs: false });
  });
});

describe("a figure typed without a unit", () => {
  const told = (tables: PlanTables, figures = FIGURES) =>
    compared(tables, figures)
      .figures.filter(({ typed }) => typed !== null)
      .map(({ imported, differs }) => [imported?.value, differs]);
  const alone = [figure("Brøndby Strand", "boligomraade", "2022", 83.5)];

  it("is a share where the indicator is one", () => {
    expect(told(plan("Brøndby Strand: 18,6\nBrøndby Nord: 12,59", "Brøndby Kommune: 19,46"))).toEqual([
      [13.6, true],
      [12.59, false],
      [14.46, true],
    ]);
    expect(told(plan(99.5, null), alone)).toEqual([[83.5, true]]);
    expect(told(plan(83.5, null), alone)).toEqual([[83.5, false]]);
  });

  it("may be a share of one", () => {
    expect(told(plan(0.835, null), alone)).toEqual([[83.5, false]]);
    expect(told(plan(0.735, null), alone)).toEqual([[83.5, true]]);
  });

  it.each(["Strand: 13,6 % (102)", "Strand: 13,6 %, 102 personer", "Strand: 13,6 %\nStrand: 82"])(
    "is none beside a share: %j",
    (baseline) => {
      expect(told(plan(baseline, null))).toEqual([
        [13.6, false],
        [undefined, false],
      ]);
    },
  );

  it("is none where the indicator says that it is a number, or more than all", () => {
    const label = "Antal beboere med over 10 % fravær";
    const ofLabel = FIGURES.map((one) => ({ ...one, indikator: label }));
    const choices = new Map([[label.toLowerCase(), label]]);
    const [row] = comparePlan(plan("Strand: 102", null, 2022, label), ofLabel, { choices });
    expect(row?.match.sure).toBe(true);
    expect(row?.figures[0]).toMatchObject({ imported: null, differs: false });
    expect(told(plan("Strand: 102", null))).toEqual([[undefined, false]]);
  });
});

describe("a row whose figures each have an indicator of their own", () => {
  const of = (indikator: string, figures: readonly DataFigure[]) => figures.map((one) => ({ ...one, indikator }));
  const KV = "Valgdeltagelse ved kommunalvalg";
  const FV = "Valgdeltagelse ved folketingsvalg";
  const turnout = [
    ...of(KV, [figure("Brøndby Strand", "boligomraade", "KV21", 40.5), figure("Brøndby", "kommune", "KV21", 60.1)]),
    ...of(FV, [figure("Brøndby Strand", "boligomraade", "FV22", 65.7), figure("Brøndby", "kommune", "FV22", 80.2)]),
  ];
  const told = (tables: PlanTables, figures: readonly DataFigure[]) => {
    const { match, figures: typed } = compared(tables, [...figures]);
    const shown = typed.filter((one) => one.typed !== null);
    return [match.sure, shown.map(({ matched, imported, differs }) => [matched, imported?.value, differs])];
  };

  it("is held against both elections", () => {
    const indikator = "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg";
    expect(told(plan("FV22: 65,7 %\nKV21: 41,5 %", "FV22: 80,2 %\nKV21: 60,1 %", "", indikator), turnout)).toEqual([
      true,
      [
        [FV, 65.7, false],
        [KV, 40.5, true],
        [FV, 80.2, false],
        [KV, 60.1, false],
      ],
    ]);
  });

  it("is asked about where a figure doesn't say which it is", () => {
    const indikator = "Valgdeltagelse";
    expect(told(plan("FV22: 65,7 %\nStrand: 41,5 %", null, "", indikator), turnout)).toEqual([
      false,
      [
        [FV, 65.7, false],
        [null, undefined, false],
      ],
    ]);
  });

  it("is held against the parts that its figures name", () => {
    const label = (level: string): string => `Antal beboere i sprogundervisning, niveau ${level}`;
    const levels = ["1", "2"].flatMap((level) =>
      of(label(level), [figure("Brøndby Strand", "boligomraade", "2022", Number(level) * 100, "antal")]),
    );
    const tables = plan("Niv. 1: 100\nNiv. 2: 210", null, 2022, "Antal beboere i sprogundervisning");
    expect(told(tables, levels)).toEqual([
      true,
      [
        [label("1"), 100, false],
        [label("2"), 200, true],
      ],
    ]);
  });

  it("is held against the area's and the kommune's own", () => {
    const area = "Andel ledige i boligområdet";
    const kommune = "Andel ledige i kommunen";
    const figures = [
      ...of(area, [figure("Brøndby Strand", "boligomraade", "2022", 8)]),
      ...of(kommune, [figure("Brøndby", "kommune", "2022", 4)]),
    ];
    expect(told(plan("8 %", "5 %", 2022, "Andel ledige"), figures)).toEqual([
      true,
      [
        [area, 8, false],
        [kommune, 4, true],
      ],
    ]);
  });
});

describe("amounts in kroner and in thousands of kroner", () => {
  const income = "Gennemsnitlig bruttoindkomst";
  const ofIncome = [figure("Brøndby Strand", "boligomraade", "2022", 245.3, "1.000 kr.")].map((one) => ({
    ...one,
    indikator: income,
    decimals: 1,
  }));

  it.each([
    ["245.300 kr.", false],
    ["245.320 kr.", false],
    ["246.000 kr.", true],
    ["245,3 t.kr.", false],
    ["245 t.kr.", false],
    ["251,3 t.kr.", true],
    ["245,3", false],
    ["245.300", false],
    ["251.300", true],
  ])("%s", (typed, differs) => {
    const [first] = compared(plan(typed, null, 2022, income), ofIncome).figures;
    expect([first?.imported?.value, first?.differs]).toEqual([245.3, differs]);
  });
});

describe("a part of a year", () => {
  const figures = ["2023", "2023K4", "2023K1", "2023M12", "2023H2"].map((aar, at) =>
    figure("Brøndby Strand", "boligomraade", aar, at + 1),
  );

  it.each([
    ["2023", "2023"],
    ["1. december 2023", "2023"],
    ["2023K4", "2023K4"],
    ["2023 K4", "2023K4"],
    ["4. kvartal 2023", "2023K4"],
    ["4. kvt. 2023", "2023K4"],
    ["K4 2023", "2023K4"],
    ["Pr. 1. kvartal 2023", "2023K1"],
    ["December 2023", "2023M12"],
    ["dec. 2023", "2023M12"],
    ["2023M12", "2023M12"],
    ["2. halvår 2023", "2023H2"],
    ["1. og 4. kvartal 2023", undefined],
    ["november 2023", undefined],
    ["januar-december 2023", "2023"],
    ["1. januar til 31. december 2023", "2023"],
  ])("%s is %s", (year, aar) => {
    expect(compared(plan("Strand: 1 %", null, year), figures).figures[0]?.imported?.aar).toBe(aar);
  });

  it("a single day is its year's, several are none of them", () => {
    const days = ["2023-01-01", "2023-07-01"].map((aar) => figure("Brøndby Strand", "boligomraade", aar, 9));
    expect(compared(plan("Strand: 1 %", null, 2023), days.slice(0, 1)).figures[0]?.imported?.aar).toBe("2023-01-01");
    expect(compared(plan("Strand: 1 %", null, 2023), days).figures[0]?.imported).toBeNull();
  });

  it("has later ones of its kind", () => {
    expect(compared(plan("Strand: 3 %", null, "1. kvartal 2023"), figures).figures[0]?.later).toMatchObject([
      { aar: "2023K4" },
    ]);
  });
});

it.each([
  [13.6, 1, 13.6, false],
  [13.6, 1, 13.64, false],
  [14, 0, 13.6, false],
  [13.7, 1, 13.6, true],
  [13.64, 2, 13.6, true],
  [12.95, 2, 12.59, true],
])("%d with %d decimals beside %d", (typed, decimals, imported, differs) => {
  const written = {
    value: typed,
    text: typed.toFixed(decimals).replace(".", ","),
    decimals,
    qualifier: null,
    unit: "%",
  };
  expect(differsFrom(written, figure("Brøndby Strand", "boligomraade", "2022", imported))).toBe(differs);
});

it.each([
  ["%", "%", true],
  ["%", "antal", false],
  [null, "%", false],
  [null, "karakter", true],
  ["fuldtidspersoner", "personer", true],
  ["fuldtidspersoner", "husstande", false],
  ["kr.", "%", false],
])("units %s and %s", (typed, imported, agree) => {
  expect(unitsAgree(typed, imported)).toBe(agree);
});

describe("places", () => {
  const places: readonly DataPlace[] = [
    { omraade: "Brøndby Strand", niveau: "boligomraade" },
    { omraade: "Brøndby Nord", niveau: "boligomraade" },
    { omraade: "Brøndby", niveau: "kommune" },
    { omraade: "København", niveau: "kommune" },
    { omraade: "Hovedstaden", niveau: "landsdel" },
    { omraade: "Hele landet", niveau: "land" },
    { omraade: "Befolkningen", niveau: "andet" },
  ];
  const context: PlaceContext = {
    kommune: "Brøndby Kommune",
    ownAreas: [],
    planName: "Brøndby Projektet",
    column: "baseline",
  };

  it.each([
    ["Nord", "Brøndby Nord"],
    ["i Strand", "Brøndby Strand"],
    ["BRØNDBY STRAND", "Brøndby Strand"],
    ["Boligområdet Brøndby Nord", "Brøndby Nord"],
    ["Brøndby Kommune", "Brøndby"],
    ["Brøndby", "Brøndby"],
    ["Kommunen", "Brøndby"],
    ["I hele landet", "Hele landet"],
    ["Danmark", "Hele landet"],
    ["Landsgennemsnit", "Hele landet"],
    ["Region Hovedstaden", "Hovedstaden"],
    ["Befolkningen", "Befolkningen"],
    ["Vest", null],
    ["Boligområdet", null],
    ["Samlet", null],
    ["Aarhus Kommune", null],
  ])("%s is %s", (label, omraade) => {
    expect(matchPlace(label, places, context).place?.omraade ?? null).toBe(omraade);
  });

  it("takes the areas together for the data's figure of them together, where there is one", () => {
    const together: DataPlace = { omraade: "Brøndby Strand og Brøndby Nord, samlet", niveau: "boligomraade" };
    expect(matchPlace("Samlet", [...places, together], context).place).toBe(together);
    expect(matchPlace("I alt", [...places, together], context).place).toBe(together);
    const other: DataPlace = { omraade: "Øst og Vest samlet", niveau: "boligomraade" };
    expect(matchPlace("Samlet", [...places, together, other], context).reason).toBe("ambiguous");
    expect(matchPlace("Nord", [...places, together], context).place?.omraade).toBe("Brøndby Nord");
  });

  it.each<[string, string, string | null]>([
    ["another plan's area", "Hundige Strand", null],
    ["one of the name in another kommune", "Sundparken (Aalborg Kommune)", null],
    ["its own", "Sundparken (Horsens Kommune)", "Sundparken (Horsens Kommune)"],
    ["its own without a kommune", "Sundparken", "Sundparken"],
  ])("takes the only area of the data for the plan's where it is known to be: %s", (_name, omraade, found) => {
    const sundparken = { ...context, kommune: "Horsens Kommune", planName: "Sundparken" };
    const { place } = matchPlace(null, [{ omraade, niveau: "boligomraade" }], sundparken);
    expect(place?.omraade ?? null).toBe(found);
  });

  it("knows KK, and one own area where there is one alone", () => {
    const copenhagen = { ...context, kommune: "Københavns Kommune", planName: "NørreBrobyggerne" };
    expect(matchPlace("KK", places, copenhagen).place?.omraade).toBe("København");
    const named = { ...context, ownAreas: ["Strand"] };
    expect(matchPlace(null, places, named).place?.omraade).toBe("Brøndby Strand");
    expect(matchPlace("Boligområdet", places, named).place?.omraade).toBe("Brøndby Strand");
    expect(matchPlace(null, places, { ...context, column: "comparison" }).place?.omraade).toBe("Brøndby");
    expect(matchPlace(null, places, context).reason).toBe("ambiguous");
  });
});

it.each([
  ["below", 5, 3, false],
  ["below", 5, 5, true],
  ["atMost", 5, 5, false],
  ["atLeast", 80, 79.9, true],
  ["above", 80, 80, true],
  ["about", 20, 31, false],
] as const)("%s %d beside %d", (qualifier, value, imported, differs) => {
  const typed = { value, text: String(value), decimals: 0, qualifier, unit: "%" };
  expect(differsFrom(typed, figure("Brøndby Strand", "boligomraade", "2022", imported))).toBe(differs);
});
