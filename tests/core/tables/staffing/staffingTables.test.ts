import { readPlanTables } from "../../../../src/core/tables/readPlanTables";
import type { StaffingTable } from "../../../../src/core/tables/staffing/staffingTable";
import { cellName, rangeName } from "../../../../src/core/workbook/address";
import { sheetFromRows, workbookOf, type SheetDetails } from "../../../../src/core/workbook/fromRows";
import type { CellValue } from "../../../../src/core/workbook/snapshot";

type Row = readonly CellValue[];

const GOALS: Row[] = [
  ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
  ["Flere unge i uddannelse", "Andel unge", "13,6 %", "Brøndby Kommune: 14 %", "2022", "LBF"],
];

function tablesOf(rows: readonly Row[], details: SheetDetails = {}, name = "Beskæftigelse"): readonly StaffingTable[] {
  return readPlanTables(workbookOf(sheetFromRows(name, rows, details))).staffing;
}

/** "A17 Projektleder/activity =7.92": where a line stands, whom it names, and its hours a week. */
function written({ range, indsatsomraade, lines }: StaffingTable): string[] {
  return [
    `${rangeName(range)} ${indsatsomraade ?? "-"}`,
    ...lines.map(({ at, read }) => {
      const who = `${read.stilling ?? "?"}${read.activity === null ? "" : `/${read.activity}`}`;
      return `${cellName(at)} ${who}${read.hours === null ? "" : ` =${Number(read.hours.toFixed(2))}`}`;
    }),
  ];
}

const HEADING = "Medarbejderressourcer for indsatsområdet:";

describe("lists of staff", () => {
  it.each<[string, Row[], string[][]]>([
    [
      "lines below the heading",
      [
        ...GOALS,
        [],
        [HEADING],
        ["Projektleder 33 % af 24 timer"],
        ["Boligsocial medarbejder 10 timer – Økonomirådgivning"],
      ],
      [["A4:A6 Beskæftigelse", "A5 Projektleder =7.92", "A6 Boligsocial medarbejder/Økonomirådgivning =10"]],
    ],
    [
      "lines beside the heading",
      [
        [HEADING, "Projektleder 10 timer"],
        [null, "Jobkonsulent 37 timer"],
        ["Samarbejdspartnere:", "Jobcenteret 10 timer"],
      ],
      [["A1:B2 Beskæftigelse", "B1 Projektleder =10", "B2 Jobkonsulent =37"]],
    ],
    [
      "several lines in one cell, with bullets",
      [
        [HEADING],
        ["• Projektleder 10 timer\n• Jobkonsulent 37 timer –\n  virksomhedskontakt\n\n• Sekretær ½ stilling"],
      ],
      [["A1:A2 Beskæftigelse", "A2 Projektleder =10", "A2 Jobkonsulent/virksomhedskontakt =37", "A2 Sekretær =18.5"]],
    ],
    [
      "lines in the heading's own cell",
      [["Medarbejderressourcer for indsatsområdet:\nProjektleder 10 timer\nJobkonsulent 37 timer"]],
      [["A1 Beskæftigelse", "A1 Projektleder =10", "A1 Jobkonsulent =37"]],
    ],
    [
      "a line behind the heading's colon",
      [["Bemanding: Projektleder 10 timer; jobkonsulent 37 timer"]],
      [["A1 Beskæftigelse", "A1 Projektleder =10", "A1 jobkonsulent =37"]],
    ],
    [
      "a letter-spaced heading in capitals, with guidance text below it",
      [
        ["M E D A R B E J D E R R E S S O U R C E R"],
        ["Her anføres, hvor mange medarbejdere der er tilknyttet (i timer eller %)."],
        ["Projektleder 10 timer"],
      ],
      [["A1:A3 Beskæftigelse", "A3 Projektleder =10"]],
    ],
    [
      "an empty row inside, a sum, and the next section",
      [
        [HEADING],
        [],
        ["Projektleder 10 timer"],
        [],
        ["Jobkonsulent 37 timer"],
        ["I alt 47 timer"],
        ["Samarbejdspartnere"],
        ["Vejleder 5 timer"],
      ],
      [["A1:A6 Beskæftigelse", "A3 Projektleder =10", "A5 Jobkonsulent =37"]],
    ],
    [
      "two empty rows end the list",
      [[HEADING], ["Projektleder 10 timer"], [], [], ["Jobkonsulent 37 timer"]],
      [["A1:A2 Beskæftigelse", "A2 Projektleder =10"]],
    ],
    [
      "text behind an empty row is no line",
      [[HEADING], ["Projektleder 10 timer"], [], ["Helhedsplanen samarbejder med mange."]],
      [["A1:A2 Beskæftigelse", "A2 Projektleder =10"]],
    ],
    [
      "an area's weight among the lines",
      [[HEADING], ["Indsatsområdet vægtes overordnet 30 %"], ["100 % boligsocial beskæftigelsesvejleder"]],
      [["A1:A3 Beskæftigelse", "A2 ?", "A3 boligsocial beskæftigelsesvejleder"]],
    ],
    [
      "cells of a row as one line",
      [
        [HEADING],
        ["Boligsocial medarbejder", "Økonomirådgivning", "10 timer"],
        ["Projektleder", "33 %", "af 24 timer"],
      ],
      [["A1:A3 Beskæftigelse", "A2 Boligsocial medarbejder/Økonomirådgivning =10", "A3 Projektleder =7.92"]],
    ],
    [
      "a table with headings",
      [
        [HEADING],
        ["Stilling", "Aktivitet", "Timer", "Andel"],
        ["Projektleder", "Ledelse", 24, 0.33],
        ["Jobkonsulent", null, 37, 1],
        ["I alt", null, 61, null],
        [],
        ["Økonomi"],
      ],
      [["A1:D5 Beskæftigelse", "A3 Projektleder/Ledelse =7.92", "A4 Jobkonsulent =37"]],
    ],
    [
      "a table with percents as numbers, contract hours and hours here",
      [
        ["Bemanding"],
        ["Medarbejder", "Ansat timer", "%", "Timer i indsatsområdet"],
        ["Projektleder", 24, 33, 7.92],
        ["Jobkonsulent", 37, 50, 18.5],
      ],
      [["A1:D4 Beskæftigelse", "A3 Projektleder =7.92", "A4 Jobkonsulent =18.5"]],
    ],
    [
      "a table without a heading above it",
      [
        ["Stilling", "Timer pr. uge"],
        ["Projektleder", 10],
        ["Jobkonsulent", "18,5 t"],
      ],
      [["A1:B3 Beskæftigelse", "A2 Projektleder =10", "A3 Jobkonsulent =18.5"]],
    ],
    [
      "a table of årsværk and yearly hours",
      [
        ["Medarbejdere"],
        ["Funktion", "Årsværk"],
        ["Projektleder", 0.5],
        [],
        ["Medarbejdere i indsatsområdet"],
        ["Funktion", "Timer pr. år"],
        ["Jobkonsulent", 962],
      ],
      [
        ["A1:B3 Beskæftigelse", "A3 Projektleder =18.5"],
        ["A5:B7 Beskæftigelse", "A7 Jobkonsulent =18.5"],
      ],
    ],
    [
      "two delaftaler on one sheet",
      [
        ["Delaftale for indsatsområdet Beskæftigelse"],
        [HEADING],
        ["Projektleder 10 timer"],
        [],
        ["Delaftale for indsatsområdet Kriminalitetsforebyggelse"],
        [HEADING],
        ["Projektleder 5 timer"],
      ],
      [
        ["A2:A3 Beskæftigelse", "A3 Projektleder =10"],
        ["A6:A7 Kriminalitetsforebyggelse", "A7 Projektleder =5"],
      ],
    ],
    ["a heading with nothing below it", [[HEADING], [], [], ["Projektleder 10 timer"]], []],
    ["a weak heading over prose", [["Medarbejdere"], ["Alle er velkomne."]], []],
    [
      "a sentence that mentions staff",
      [["Medarbejderne i helhedsplanen har 37 timer om ugen."], ["Projektleder 10 timer"]],
      [],
    ],
  ])("%s", (_name, rows, expected) => {
    expect(tablesOf(rows).map(written)).toEqual(expected);
  });

  test("a list in a row of a merged table is read at its own cell", () => {
    const rows: Row[] = [
      [HEADING, "Projektleder 10 timer"],
      [null, "Jobkonsulent 37 timer"],
    ];
    expect(tablesOf(rows, { merges: ["A1:A2"] }).map(written)).toEqual([
      ["A1:B2 Beskæftigelse", "B1 Projektleder =10", "B2 Jobkonsulent =37"],
    ]);
  });

  test("a budget is no list of staff", () => {
    const rows: Row[] = [
      ["Personale"],
      ["Stilling", "Timer", "Beskæftigelse (%)", "2025", "2026"],
      ["Projektleder", 37, 1, 500000, 500000],
    ];
    expect(tablesOf(rows, {}, "Ark1")).toEqual([]);
    expect(readPlanTables(workbookOf(sheetFromRows("Ark1", rows))).budgets).toHaveLength(1);
  });

  test("the plan's own amount of several is told by the plan's name", () => {
    const rows: Row[] = [
      ["Navn på den boligsociale indsats:", "NørreBrobyggerne 2026-28"],
      [],
      [HEADING],
      ["En medarbejder delt mellem Socialforvaltningen (300.000 kr. årligt) og NørreBrobyggerne (200.000 kr. årligt)"],
    ];
    expect(tablesOf(rows)[0]?.lines[0]?.read.amount).toBe(200_000);
  });
});

describe("the share column of a table of staff", () => {
  const SHARE_HEADINGS = [
    "Andel i indsatsområdet",
    "Procent på indsatsområdet",
    "Heraf på indsatsområdet",
    "Heraf på indsatsområdet (%)",
    "% af stillingen",
    "Andel af fuld tid",
    "Pct. i delaftalen",
    "Andel",
    "Tid her",
  ];
  const HOURS_HEADINGS = ["Timer pr. uge", "Ugentlig arbejdstid", "Ansættelse", "Timetal"];
  const pairs = SHARE_HEADINGS.flatMap((share) => HOURS_HEADINGS.map((hours): [string, string] => [hours, share]));

  /** Share, contract hours and hours of every line. */
  function measures(rows: readonly Row[], details: SheetDetails = {}): (number | null)[][] {
    return tablesOf([["Medarbejderressourcer"], ...rows], details)
      .flatMap((table) => table.lines)
      .map(({ read }) => [read.share, read.contractHours, read.hours]);
  }

  it.each(pairs)("%s, %s: the hours are the post's, the share tells the area's", (hours, share) => {
    const body: Row[] = [
      ["Projektleder", "37 timer", "25 %"],
      ["Vejleder", "30", "50 pct."],
    ];
    const expected = [
      [0.25, 37, 9.25],
      [0.5, 30, 15],
    ];
    expect(measures([["Stilling", hours, share], ...body])).toEqual(expected);
    const swapped = body.map(([stilling, first, second]): Row => [stilling ?? null, second ?? null, first ?? null]);
    expect(measures([["Stilling", share, hours], ...swapped])).toEqual(expected);
  });

  it.each(["Pct. i delaftalen", "% af stillingen", "Andel i indsatsområdet"])(
    "%s holds shares though its figures have no percent sign",
    (share) => {
      const rows: Row[] = [
        ["Stilling", "Timer pr. uge", share],
        ["Projektleder", 37, 25],
        ["Vejleder", 30, 100],
      ];
      expect(measures(rows)).toEqual([
        [0.25, 37, 9.25],
        [1, 30, 30],
      ]);
    },
  );

  it("reads cells formatted as percentages below a heading that nobody knows", () => {
    const rows: Row[] = [
      ["Stilling", "Timer pr. uge", "Tid her"],
      ["Projektleder", 37, 0.25],
      ["I alt", 37, null],
    ];
    expect(measures(rows, { formats: { C3: "0%" } })).toEqual([[0.25, 37, 9.25]]);
  });

  it("takes the table to reach over the share", () => {
    const [table] = tablesOf([
      ["Medarbejderressourcer"],
      ["Stilling", "Timer pr. uge", "Andel i indsatsområdet"],
      ["Projektleder", "37", "25 %"],
    ]);
    expect(table === undefined ? null : rangeName(table.range)).toBe("A1:C3");
  });

  it.each<[string, Row[], (number | null)[][]]>([
    [
      "a known share column stands first",
      [
        ["Stilling", "Timer", "Andel", "Fravær"],
        ["Projektleder", 37, "25 %", "4 %"],
      ],
      [[0.25, 37, 9.25]],
    ],
    [
      "of two shares that of the area counts",
      [
        ["Stilling", "Timer", "% af fuld tid", "% i delaftalen"],
        ["Projektleder", 30, "81 %", "25 %"],
      ],
      [[0.25, 30, 7.5]],
    ],
    [
      "the rest of the post is no share of the area",
      [
        ["Stilling", "Timer", "Andel i øvrige indsatsområder", "Andel i indsatsområdet"],
        ["Projektleder", 37, "75 %", "25 %"],
      ],
      [[0.25, 37, 9.25]],
    ],
    [
      "hours that are the area's stay so beside a share",
      [
        ["Stilling", "% af stillingen", "Timer i indsatsområdet"],
        ["Projektleder", "33 %", 7.92],
      ],
      [[0.33, null, 7.92]],
    ],
    [
      "what is paid is no share",
      [
        ["Stilling", "Timer", "Tilskud %", "Lønregulering"],
        ["Projektleder", 10, "75 %", "2 %"],
      ],
      [[null, null, 10]],
    ],
    [
      "the degree of employment is no share",
      [
        ["Stilling", "Ansættelsesprocent", "Timer i indsatsområdet"],
        ["Projektleder", "80 %", 10],
      ],
      [[null, null, 10]],
    ],
    [
      "two unknown columns of percentages leave open which",
      [
        ["Stilling", "Timer", "Her", "Der"],
        ["Projektleder", 37, "25 %", "75 %"],
      ],
      [[null, null, 37]],
    ],
    [
      "an unknown column of other texts is none",
      [
        ["Stilling", "Timer", "Base"],
        ["Projektleder", 37, "25 %"],
        ["Vejleder", 30, "Nord"],
      ],
      [
        [null, null, 37],
        [null, null, 30],
      ],
    ],
  ])("%s", (_name, rows, expected) => {
    expect(measures(rows)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ["Navn", "Stilling", "B"],
    ["Medarbejder", "Stilling", "B"],
    ["Navn", "Funktion", "B"],
    ["Ansatte", "Titel", "B"],
    ["Stilling", "Navn", "A"],
    ["Stilling", "Medarbejder", "A"],
  ])("of %s and %s the position stands in the one that names posts", (first, second, expected) => {
    const [table] = tablesOf([
      ["Medarbejderressourcer"],
      [first, second, "Timetal", "Pct. i delaftalen"],
      expected === "B" ? ["Anne", "Projektleder", 37, 25] : ["Projektleder", "Anne", 37, 25],
    ]);
    expect(table?.lines.map(({ at, read }) => [cellName(at), read.stilling, read.hours])).toEqual([
      [`${expected}3`, "Projektleder", 9.25],
    ]);
  });
});
