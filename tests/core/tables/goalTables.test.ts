import { rangeName, cellName } from "../../../src/core/workbook/address";
import { sheetFromRows, workbookOf, type SheetDetails } from "../../../src/core/workbook/fromRows";
import type { CellValue } from "../../../src/core/workbook/snapshot";
import { readPlanTables } from "../../../src/core/tables/readPlanTables";
import type { GoalTable, PlanTables } from "../../../src/core/tables/planTables";

type Row = readonly CellValue[];

const HEADINGS: Row = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];
const GOALS: Row = ["Mål", "Indikator", "Baseline boligområde", "Baseline kommune", "Datakilde"];
const FIRST: Row = ["Flere i job", "Andel ledige", "12 %", "Kommunen: 10 %", 2023, "LBF Beboerdata"];
const SECOND: Row = ["Flere i skole", "Andel elever", "80 %", "Kommunen: 90 %", 2023, "LBF Beboerdata"];

function read(rows: readonly Row[], details: SheetDetails = {}): PlanTables {
  return readPlanTables(workbookOf(sheetFromRows("Ark1", rows, details)));
}

function only(tables: PlanTables): GoalTable {
  expect(tables.goals).toHaveLength(1);
  const [table] = tables.goals;
  if (table === undefined) throw new Error("no table");
  return table;
}

/** One line a logical row: its first cell and the texts of all columns. */
function lines(table: GoalTable): string[] {
  return table.rows.map((row) =>
    [
      cellName(row.at),
      ...[row.delmaal, row.indikator, row.baseline, row.comparison, row.year, row.source].map(
        (cell) => cell?.text ?? "",
      ),
    ].join(" | "),
  );
}

describe("finding tables", () => {
  it("finds a delmålstabel in any place", () => {
    const shifted = [[], [null, null, "Delaftale"], [null, null, ...HEADINGS], [null, null, ...FIRST]];
    const table = only(read(shifted));
    expect(table.kind).toBe("delmaal");
    expect(rangeName(table.range)).toBe("C3:H4");
    expect(table.missing).toEqual([]);
  });

  it("tells overordnede mål from a delmålstabel by the headings", () => {
    expect(only(read([GOALS, ["Trygge områder", "Andel sigtede", "4 %", "2 %", "LBF 2023"]])).kind).toBe(
      "overordnede-maal",
    );
    expect(only(read([HEADINGS, FIRST])).kind).toBe("delmaal");
  });

  it.each<[string, Row[]]>([
    ["capitals", [HEADINGS.map((heading) => String(heading).toUpperCase())]],
    [
      "letters spaced by a PDF",
      [
        [
          "De lmå l",
          "Ind ikator",
          "Basel ine bo l i gområde/målgruppe",
          "Evt. anden base l ine",
          "Baselin e år",
          "Data k ilde",
        ],
      ],
    ],
    [
      "two rows",
      [
        ["Delmål", "Indikator", "Baseline", "Evt. anden", "Baseline", "Datakilde"],
        [null, null, "boligområde/målgruppe", "baseline", "år", null],
      ],
    ],
    ["other words", [["Målsætning", "Succeskriterium", "Baseline for området", "Sammenligning", "Årstal", "Kilde"]]],
  ])("reads headings in %s", (_, headings) => {
    const table = only(read([["Delmål og indikatorer for indsatsområdet"], ...headings, FIRST]));
    expect(table.missing).toEqual([]);
    expect(lines(table)).toEqual([[`A${headings.length + 2}`, ...FIRST].join(" | ")]);
  });

  it("reads a heading merged over the three columns of baselines", () => {
    const table = only(
      read(
        [
          ["Delmål", "Indikator", "Baseline", null, null, "Datakilde"],
          [null, null, "Boligområde/målgruppe", "Evt. anden", "År", null],
          FIRST,
        ],
        {
          merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"],
        },
      ),
    );
    expect(table.missing).toEqual([]);
    expect(lines(table)).toHaveLength(1);
  });

  it("finds several tables on one sheet, below and beside each other", () => {
    const below = read([
      HEADINGS,
      FIRST,
      [],
      ["Overordnede mål"],
      GOALS,
      ["Trygge områder", "Andel sigtede", "4 %", "2 %", "LBF 2023"],
    ]);
    expect(below.goals.map((table) => [table.kind, rangeName(table.range)])).toEqual([
      ["delmaal", "A1:F2"],
      ["overordnede-maal", "A5:E6"],
    ]);
    const beside = read([
      [...HEADINGS, null, ...GOALS],
      [...FIRST, null, "Trygge områder", "Andel sigtede", "4 %", "2 %", "LBF 2023"],
    ]);
    expect(beside.goals.map((table) => [table.kind, rangeName(table.range)])).toEqual([
      ["delmaal", "A1:F2"],
      ["overordnede-maal", "H1:L2"],
    ]);
  });

  it("knows missing, moved, unknown and reworded columns", () => {
    const table = only(
      read([
        ["Indikator", "Delmål", "Ansvarlig", "Baseline", "Datakilde"],
        ["Andel ledige", "Flere i job", "Ida", "12 %", "LBF"],
      ]),
    );
    expect(table.missing).toEqual(["comparison", "year"]);
    expect(table.headings.map((heading) => [heading.goal, heading.exact])).toEqual([
      ["indikator", true],
      ["delmaal", true],
      [null, false],
      ["baseline", false],
      ["source", true],
    ]);
  });

  it.each<[string, Row[]]>([
    [
      "imported data",
      [
        ["Indikator", "Område", "Niveau", "År", "Værdi", "Enhed", "Kilde"],
        ["Andel ledige", "Nord", "boligområde", 2023, 12, "%", "LBF"],
      ],
    ],
    [
      "a budget",
      [
        ["Stilling", "Aktivitet", "Timer", 2025, 2026],
        ["Projektleder", "", 24, 1, 2],
      ],
    ],
    ["a title", [["Delmål og indikatorer for indsatsområdet", "Baseline"]]],
    ["nothing", []],
  ])("finds no table in %s", (_, rows) => {
    expect(read(rows).goals).toEqual([]);
  });

  it("stops at the next section of the form", () => {
    const table = only(
      read([HEADINGS, FIRST, SECOND, ["Medarbejderressourcer for indsatsområdet:"], ["Projektleder 33 % af 24 timer"]]),
    );
    expect(lines(table)).toHaveLength(2);
    expect(rangeName(table.range)).toBe("A1:F3");
  });
});

describe("headings over several rows", () => {
  const THREE: Row[] = [
    ["Delmål", "Indikator", "Baseline", "Evt. anden", "Baseline", "Datakilde"],
    [null, null, "boligområde/", "baseline", "år", null],
    [null, null, "målgruppe", null, null, null],
  ];
  const READ = [["A4", ...FIRST].join(" | "), ["A5", ...SECOND].join(" | ")];

  it.each([[[]], [["A1:A3", "B1:B3", "F1:F3"]], [["A1:A3", "B1:B3", "D2:D3", "E2:E3", "F1:F3"]], [["A1:A2"]]])(
    "reads LBF's wording over three rows (merges %j)",
    (merges) => {
      const table = only(read([...THREE, FIRST, SECOND], { merges }));
      expect(table.headings.map(({ goal, exact }) => [goal, exact])).toEqual(
        ["delmaal", "indikator", "baseline", "comparison", "year", "source"].map((goal) => [goal, true]),
      );
      expect(rangeName(table.range)).toBe("A1:F5");
      expect(lines(table)).toEqual(READ);
    },
  );

  it.each<[string, Row, string[]]>([
    ["a further word", [null, null, "målgruppe"], ["A1:A3"]],
    ["words with a figure", [null, null, "jf. vejledningen side 12", null, "4 cifre"], ["A1:A3", "B1:B3", "F1:F3"]],
    ["nothing", [], ["A1:A3", "B1:B3", "C1:C3", "D1:D3", "E1:E3", "F1:F3"]],
    ["nothing but one heading merged over it", [], ["B1:B3"]],
  ])("takes no row for the table's that its headings reach over: %s", (_, below, merges) => {
    const other = ["Delmål", "Indikator", "Udgangspunkt", "Evt. anden baseline", "Baseline år", "Datakilde"];
    const table = only(read([other, [], below, FIRST, SECOND], { merges }));
    expect(table.missing).toEqual([]);
    expect(rangeName(table.range)).toBe("A1:F5");
    expect(lines(table)).toEqual(READ);
  });

  it.each<[string, Row[]]>([
    [
      "a lone word",
      [
        ["Delmål", "Indikator", "Baseline i", "Sammenligning", "Årstal", "Kilde"],
        [null, null, "området"],
      ],
    ],
    [
      "words that are headings together",
      [
        ["Delmål", "Indikator", "Baseline", "Evt. anden", "Årstal for", "Kilde"],
        [null, null, "for", null, "baseline", "til"],
        [null, null, "boligområdet", null, null, "data"],
      ],
    ],
    [
      "the unit",
      [
        [...HEADINGS.slice(0, 2), "Baseline", ...HEADINGS.slice(3)],
        [null, null, "(i pct.)"],
      ],
    ],
  ])("joins other wordings without merges: %s", (_, headings) => {
    const table = only(read([...headings, FIRST, SECOND]));
    expect(table.missing).toEqual([]);
    expect(table.rows.map((row) => row.indikator?.text)).toEqual([FIRST[1], SECOND[1]]);
  });

  it.each<[string, Row, number]>([
    ["figures", [null, null, "12 %", "10 %", 2023, "LBF"], 3],
    ["placeholders", [null, null, "mangler", "mangler", null, "LBF"], 3],
    ["a Delmål", ["Trivsel", null, null, null, null, null], 3],
    ["a year alone", [null, null, null, null, 2023, null], 0],
  ])("leaves a row with %s to the table", (_, row, count) => {
    const table = only(read([HEADINGS, row, FIRST, SECOND]));
    expect(table.headings.every(({ exact }) => exact)).toBe(true);
    expect(table.rows).toHaveLength(count);
  });
});

describe("logical rows", () => {
  it("joins the rows of a table pasted from Word", () => {
    const table = only(
      read(
        [
          HEADINGS,
          ["Flere i job", "Andel ledige", "Nord: 12 %", "Hele landet: 9 %", 2023, "LBF"],
          [null, null, "Strand: 13 %", "Kommunen: 10 %"],
          ["Den Lille Sprogskole", "Antal kursister", null, null, null, null],
          ["Forbedret danskniveau"],
        ],
        { merges: ["A2:A3", "B2:B3", "E2:E3", "F2:F3", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:F5"] },
      ),
    );
    expect(lines(table)).toEqual([
      "A2 | Flere i job | Andel ledige | Nord: 12 %\nStrand: 13 % | Hele landet: 9 %\nKommunen: 10 % | 2023 | LBF",
      "A4 | Den Lille Sprogskole\nForbedret danskniveau | Antal kursister |  |  |  | ",
    ]);
    expect(table.splitRows.map((row) => [cellName(row.at), cellName(row.joinedTo)])).toEqual([
      ["C3", "A2"],
      ["A5", "A4"],
    ]);
    expect(table.merges).toEqual([]);
  });

  describe("rows with an Indikator and a Baseline of their own below merged cells", () => {
    const SHARED = ["Kommunen: 10 %", 2023, "LBF"] as const;
    const FOUR_TO_SIX = ["D2:D3", "E2:E3", "F2:F3"];
    const above: Row = ["Flere unge", "Andel unge", "Nord: 12 %", ...SHARED];

    it.each<[string, Row, Row, string[]]>([
      ["Delmål and Indikator go on", above, ["i job", "uden job", "Syd: 14 %"], FOUR_TO_SIX],
      ["Delmål is merged down too", above, [null, "uden job", "Syd: 14 %"], ["A2:A3", ...FOUR_TO_SIX]],
      ["Delmål is merged over further rows", above, [null, "uden job", "Syd: 14 %"], ["A2:A4", ...FOUR_TO_SIX]],
      [
        "the comparison has two paragraphs",
        above,
        ["i job", "uden job", "Syd: 14 %", "Landet: 9 %"],
        ["E2:E3", "F2:F3"],
      ],
      [
        "the Indikator breaks off",
        ["Flere unge", "Andel unge, NEET-", "12 %", ...SHARED],
        [null, "Gruppen", "14 %"],
        ["A2:A3", ...FOUR_TO_SIX],
      ],
      [
        "all is shared and the figure is another area's",
        above,
        [null, "Opgjort 1. januar", "Syd: 14 %"],
        ["A2:A3", ...FOUR_TO_SIX],
      ],
    ])("are one row where %s", (_, first, second, merges) => {
      const table = only(read([HEADINGS, first, second, SECOND], { merges }));
      const join = (column: number): string =>
        [first[column], second[column]].filter((text) => typeof text === "string").join("\n");
      expect(lines(table)[0]).toBe(["A2", join(0), join(1), join(2), join(3), 2023, "LBF"].join(" | "));
      expect(table.rows).toHaveLength(2);
      expect(table.splitRows.map((row) => cellName(row.joinedTo))).toEqual(["A2"]);
    });

    it("are one row over three paragraphs", () => {
      const table = only(
        read([HEADINGS, above, ["i job", "uden job", "Syd: 14 %"], ["og skole", "og skole", "Vest: 9 %"], SECOND], {
          merges: ["D2:D4", "E2:E4", "F2:F4"],
        }),
      );
      expect(lines(table)[0]).toBe(
        "A2 | Flere unge\ni job\nog skole | Andel unge\nuden job\nog skole | Nord: 12 %\nSyd: 14 %\nVest: 9 % | Kommunen: 10 % | 2023 | LBF",
      );
      expect(table.rows).toHaveLength(2);
    });

    it.each<[string, Row, Row, string[]]>([
      ["an indicator begins", above, [null, "Andel trygge", "Syd: 14 %"], ["A2:A3", ...FOUR_TO_SIX]],
      ["an indicator begins in lower case", above, [null, "antal unge i job", "Syd: 14 %"], ["A2:A3", ...FOUR_TO_SIX]],
      [
        "all indicators are in lower case",
        ["Flere unge", "unge i job", "Nord: 12 %", ...SHARED],
        [null, "unge i skole", "Syd: 14 %"],
        ["A2:A3", ...FOUR_TO_SIX],
      ],
      ["a Delmål begins", above, ["Tryghed", "uden job", "Syd: 14 %"], FOUR_TO_SIX],
      ["the figures are of no area", above, [null, "Trygge beboere", "14 %"], ["A2:A3", ...FOUR_TO_SIX]],
      [
        "the comparison isn't shared",
        above,
        [null, "Trygge beboere", "Syd: 14 %", "KK: 9 %"],
        ["A2:A3", "E2:E3", "F2:F3"],
      ],
      [
        "no comparison is given",
        ["Flere unge", "Andel unge", "Nord: 12 %", null, 2023, "LBF"],
        [null, "Trygge beboere", "Syd: 14 %"],
        ["A2:A3", ...FOUR_TO_SIX],
      ],
      ["only the source is merged", above, [null, "uden job", "Syd: 14 %", "KK: 9 %", null], ["A2:A3", "F2:F3"]],
      ["the year stands below", above, [null, "uden job", "Syd: 14 %", null, 2022], ["A2:A3", "D2:D3", "F2:F3"]],
      [
        "the cells are merged over other rows",
        above,
        [null, "uden job", "Syd: 14 %", "KK: 9 %"],
        ["A2:A3", "E2:E3", "F2:F4"],
      ],
    ])("stay rows where %s", (_, first, second, merges) => {
      const table = only(read([HEADINGS, first, second, SECOND], { merges }));
      expect(table.rows.slice(0, 2).map((row) => [row.indikator?.text, row.baseline?.text])).toEqual([
        [first[1], first[2]],
        [second[1], second[2]],
      ]);
      expect(table.splitRows).toEqual([]);
    });
  });

  it("joins rows without merges that hold neither Delmål nor Indikator", () => {
    const table = only(read([HEADINGS, FIRST, [null, null, "Strand: 13 %", "Landet: 9 %"], SECOND]));
    expect(lines(table)).toHaveLength(2);
    expect(table.rows[0]?.baseline?.text).toBe("12 %\nStrand: 13 %");
  });

  it("joins a paragraph that goes on in the middle of a sentence", () => {
    const table = only(read([HEADINGS, FIRST, [null, "der modtager kontanthjælp"], SECOND]));
    expect(table.rows[0]?.indikator?.text).toBe("Andel ledige\nder modtager kontanthjælp");
  });

  it("counts a row whose Delmål and Indikator alone are there", () => {
    const table = only(
      read([HEADINGS, FIRST, ["Økonomirådgivning", "Nedbringe antallet af udsættelser"], ["Sprogskole"]]),
    );
    expect(lines(table)).toHaveLength(3);
    expect(table.splitRows).toEqual([]);
  });

  it.each<[string, string, (table: GoalTable) => unknown, unknown]>([
    ["Delmål over two indicators", "A2:A3", (table) => table.rows[1]?.delmaal?.text, "Flere i job"],
    ["Indikator", "B2:B3", (table) => table.rows[1]?.indikator?.text, "Andel ledige"],
    ["Baseline", "C2:C3", (table) => table.rows[1]?.baseline?.text, "12 %"],
    ["Baseline år", "E2:E3", (table) => table.rows[1]?.read.year.years, [2023]],
    ["Datakilde", "F2:F3", (table) => table.rows[1]?.source?.text, "LBF Beboerdata"],
  ])("gives every row the value merged over it: %s", (_, merge, value, expected) => {
    const table = only(
      read([HEADINGS, FIRST, SECOND.map((cell, column) => (merge.charCodeAt(0) - 65 === column ? null : cell))], {
        merges: [merge],
      }),
    );
    expect(table.rows).toHaveLength(2);
    expect(value(table)).toEqual(expected);
    expect(table.merges.map(rangeName)).toEqual([merge]);
    expect(table.splitRows).toEqual([]);
  });

  it("sets the cells under a merge from the left aside", () => {
    const table = only(read([HEADINGS, [...FIRST.slice(0, 3), null, 2023, "LBF"], SECOND], { merges: ["C2:D2"] }));
    expect(table.rows[0]?.comparison).toMatchObject({ empty: true, setAside: true });
    expect(table.merges.map(rangeName)).toEqual(["C2:D2"]);
  });

  it.each([[[]], [["A2:A3"]]])("fills an empty Mål from above in overordnede mål (merges %j)", (merges) => {
    const table = only(
      read(
        [
          GOALS,
          ["Trygge områder", "Andel sigtede", "4 %", "2 %", "LBF 2023"],
          [null, "Andel trygge", "80 %", "85 %", "LBF 2023"],
        ],
        { merges },
      ),
    );
    expect(table.rows[1]?.delmaal).toMatchObject({ text: "Trygge områder", inherited: true, empty: false });
    expect(table.merges).toEqual([]);
  });

  it("keeps the empty row inside a table and leaves those below it", () => {
    const table = only(read([HEADINGS, FIRST, [], SECOND, [], [], ["En note under tabellen"]]));
    expect(table.emptyRows).toEqual([2]);
    expect(lines(table)).toHaveLength(2);
    expect(rangeName(table.range)).toBe("A1:F4");
  });

  it("takes a row with a year of its own as a row, though its Delmål and Indikator are missing", () => {
    const table = only(read([HEADINGS, FIRST, [null, null, "80 %", null, 2023, "LBF"]]));
    expect(lines(table)).toHaveLength(2);
    expect(table.splitRows).toEqual([]);
  });

  it("leaves LBF's guidance text out of the rows", () => {
    const table = only(
      read([HEADINGS, ["Her oplistes de delmål, der er for indsatsområdet"], FIRST], { merges: ["A2:F2"] }),
    );
    expect(lines(table)).toHaveLength(1);
  });

  it("reads a percent cell in percent and a date cell as its year", () => {
    const table = only(
      read([HEADINGS, ["Flere i job", "Andel ledige", 0.1359, 0.1, 45291, "LBF"]], {
        formats: { C2: "0.00%", D2: "0%", E2: "dd-mm-yyyy" },
      }),
    );
    expect(table.rows[0]?.read.baseline.figures[0]).toMatchObject({ value: 13.59, unit: "%" });
    expect(table.rows[0]?.read.year).toMatchObject({ years: [2023], kind: "date" });
  });

  it("reads the year of overordnede mål from Datakilde, else from a figure", () => {
    const table = only(
      read([
        GOALS,
        ["Trygge områder", "Andel sigtede", "4 %", "2 %", "Boligsociale data 2021"],
        [null, "Andel, der har stemt", "FV22: 65 %\nKV21: 40 %", "60 %", "Boligsociale data"],
        [null, "Andel trygge", "80 %", "85 %", "LBF"],
      ]),
    );
    expect(table.rows.map((row) => [row.read.year.years, row.read.yearFrom])).toEqual([
      [[2021], "source"],
      [[2022, 2021], "figure"],
      [[], "none"],
    ]);
  });
});

describe("the plan", () => {
  it.each<[string, Row[], Partial<PlanTables["plan"]>]>([
    [
      "LBF's lines",
      [
        ["Navn på den boligsociale indsats, som delaftalen vedrører:", "Brøndby Projektet"],
        ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
        ["Kommune:", "Brøndby Kommune"],
      ],
      { name: "Brøndby Projektet", kommune: "Brøndby Kommune", period: { from: "2025-06-01", to: "2029-05-31" } },
    ],
    [
      "one cell",
      [["Delaftalen gælder fra - til: 1/11-2025 til 31/10-2029"], ["Kommune: Randers"]],
      { kommune: "Randers", period: { from: "2025-11-01", to: "2029-10-31" } },
    ],
    [
      "dates of their own",
      [
        ["Startdato", 45809],
        ["Slutdato", 47269],
      ],
      { period: { from: "2025-06-01", to: "2029-05-31" } },
    ],
    [
      "a title",
      [["Boligsocial helhedsplan i Odense Kommune 2025-2029"]],
      { kommune: "Odense Kommune", period: { from: "2025-01-01", to: "2029-12-31" } },
    ],
    ["nothing", [], { name: null, kommune: null, period: { from: null, to: null } }],
  ])("is read from %s", (_, rows, expected) => {
    const formats = { B1: "dd-mm-yyyy", B2: "dd-mm-yyyy" };
    expect(read([...rows, [], HEADINGS, [...FIRST.slice(0, 3), null, 2023, "LBF"]], { formats }).plan).toMatchObject(
      expected,
    );
  });

  it("is looked for on every sheet, nearest first", () => {
    const tables = readPlanTables(
      workbookOf(
        sheetFromRows("Forside", [
          ["Kommune:", "Brøndby Kommune"],
          ["Periode:", "2025-2029"],
        ]),
        sheetFromRows("Beskæftigelse", [
          ["Delaftale for indsatsområdet Beskæftigelse"],
          ["Periode:", "1. januar 2026 – 31. december 2028"],
          HEADINGS,
          FIRST,
        ]),
      ),
    );
    expect(tables.plan.period.from).toBe("2025-01-01");
    expect(tables.goals[0]).toMatchObject({
      indsatsomraade: "Beskæftigelse",
      plan: { kommune: "Brøndby Kommune", period: { from: "2026-01-01" } },
    });
  });
});
