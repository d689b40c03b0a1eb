import type { CellValue } from "../../../../src/core/workbook/snapshot";
import { facts, GOALS, readSheet, type Row } from "./support";

const AREAS = ["Uddannelse og livschancer", "Beskæftigelse", "Sammenhængskraft og medborgerskab"];
const shares = (heading: (area: string) => string, values: readonly CellValue[][]): Row[] => [
  ["Stilling", "Timer pr. uge", "Årsløn", ...AREAS.map(heading)],
  ["Projektleder", 37, 620_000, ...(values[0] ?? [])],
  ["Jobkonsulent", 37, 540_000, ...(values[1] ?? [])],
  ["Frivilligkoordinator", 30, 420_000, ...(values[2] ?? [])],
];
/** Budgets that hold everybody's staff as well; what stands in them besides is never a list's. */
const BUDGETS: readonly (readonly [string, readonly Row[]])[] = [
  ["shares", shares((area) => `${area} (%)`, [[40, 30, 30], [0, 100, 0], [20, 0, 80]])], // prettier-ignore
  ["shares as text", shares((area) => area, [["40 %", "30 %", "30 %"], ["0 %", "100 %", "0 %"], ["20 %", null, "80 %"]])], // prettier-ignore
  [
    "few shares",
    [
      ["Stilling", "Timer", "Uddannelse", "Beskæftigelse"],
      ["Projektleder", 37, 0.5, 0.5],
      ["Jobkonsulent", 37, null, 1],
    ],
  ],
  [
    "hours",
    [
      ["Stilling", ...AREAS.map((area) => `Timer: ${area}`), "Timer i alt"],
      ["Projektleder", 12, 12, 13, 37],
      ["Jobkonsulent", null, 37, null, 37],
    ],
  ],
  [
    "years",
    [
      ["Stilling", "Timer", "2026", "2027", "2028"],
      ["Projektleder", 37, 620_000, 620_000, 620_000],
      ["Jobkonsulent", 37, 540_000, 540_000, 540_000],
      ["Aktivitetsmidler", null, 100_000, 100_000, 100_000],
    ],
  ],
];
const TITLES = [
  "Bemanding og økonomi",
  "Bemanding og budget",
  "Bemanding",
  "Medarbejderressourcer og udgifter",
  "Personale",
];

describe("a budget under a title that speaks of staff", () => {
  const pairs = BUDGETS.flatMap(([name, rows]) =>
    TITLES.flatMap((title) =>
      (["sheet", "row", "both"] as const).map((where): [string, string, string, readonly Row[]] => [
        name,
        title,
        where,
        rows,
      ]),
    ),
  );
  it.each(pairs)("%s, %s as the title of the %s", (_name, title, where, rows) => {
    const { staffing, budgets } = readSheet(
      where === "sheet" ? rows : [[title], ...rows],
      where === "row" ? "Ark1" : title,
    );
    expect(staffing.map(facts)).toEqual([]);
    const [plain] = readSheet(rows, "Budget").budgets;
    expect(budgets.flatMap(({ positions }) => positions.map(({ stilling }) => stilling))).toEqual(
      plain?.positions.map(({ stilling }) => stilling),
    );
  });
});

describe("a list of staff where a budget may be read as well", () => {
  const TABLE: Row[] = [
    ["Stilling", "Timer pr. uge", "Andel", "Lønudgift pr. år"],
    ["Projektleder", 24, 0.33, 150_000],
    ["Jobkonsulent", 37, 1, 540_000],
  ];
  const STAFF = ["Projektleder 33% of 24t =7.92 150000kr", "Jobkonsulent 100% of 37t =37 540000kr"];

  it.each<[string, readonly Row[], string]>([
    [
      "on a delaftale's sheet",
      [...GOALS, [], ["Medarbejderressourcer for indsatsområdet:"], ...TABLE],
      "Beskæftigelse",
    ],
    ["under an indsatsområde", [["Delaftale: Beskæftigelse"], ["Bemanding"], ...TABLE], "Ark1"],
    ["on a sheet of its own", [["Bemanding i indsatsområdet Beskæftigelse"], ...TABLE], "Bemanding og økonomi"],
  ])("%s", (_name, rows, sheet) => {
    const { staffing, budgets } = readSheet(rows, sheet);
    expect(staffing.map(facts)).toEqual([STAFF]);
    expect(budgets).toEqual([]);
  });

  test("a list above a budget, on one sheet", () => {
    const rows: Row[] = [
      ["Bemanding"],
      ["Projektleder 33 % af 24 timer"],
      ["Jobkonsulent 37 timer"],
      [],
      [],
      [],
      ["Budget"],
      ...(BUDGETS[0]?.[1] ?? []),
    ];
    const { staffing, budgets } = readSheet(rows, "Beskæftigelse");
    expect(staffing.map(facts)).toEqual([["Projektleder 33% of 24t =7.92", "Jobkonsulent =37"]]);
    expect(budgets.flatMap(({ positions }) => positions.map(({ stilling }) => stilling))).toEqual([
      "Projektleder",
      "Jobkonsulent",
      "Frivilligkoordinator",
    ]);
  });
});
