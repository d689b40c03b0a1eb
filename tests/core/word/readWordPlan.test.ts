import * as fc from "fast-check";
import { DELMAAL_HEADINGS, OVERORDNEDE_HEADINGS } from "../../../scripts/samples/sheet";
import { readPlanTables } from "../../../src/core/tables/readPlanTables";
import { readWordPlan, workbookOfWord, type WordPlan } from "../../../src/core/word/readWordPlan";
import { cellName } from "../../../src/core/workbook/address";
import type { LeftOut } from "../../../src/core/workbook/snapshot";
import { type WordBlock, type WordCell, type WordParagraph, type WordTable } from "../../../src/core/word/wordDocument";
import { checkWorkbook } from "../../../src/core/check/check";
import { UNKNOWN_SIGN } from "../../../src/core/workbook/unknownSign";

interface Form {
  readonly heading?: number;
  readonly notes?: readonly string[];
  readonly leftOut?: LeftOut;
}

function line(text: string, { heading, notes = [], leftOut }: Form = {}): WordParagraph {
  return { kind: "paragraph", text, leftOut: leftOut ?? null, heading: heading ?? null, listLevel: null, notes };
}

type Content = string | readonly WordBlock[];

const blocksOf = (content: Content): readonly WordBlock[] =>
  typeof content === "string" ? content.split("\n").map((text) => line(text)) : content;

function table(rows: readonly (readonly Content[])[]): WordTable {
  return {
    kind: "table",
    rows: rows.map((cells) => ({
      cells: cells.map((content, column): WordCell => ({ column, columns: 1, rows: 1, blocks: blocksOf(content) })),
    })),
    covered: [],
  };
}

/** A cell over several columns or rows. */
const spanning = (column: number, columns: number, rows: number, content: Content): WordCell => ({
  column,
  columns,
  rows,
  blocks: blocksOf(content),
});

const read = (...blocks: readonly WordBlock[]): WordPlan => readWordPlan({ blocks, notRead: [] });

/** The rows of a sheet as values, the empty ones left out. */
const valuesOf = (plan: WordPlan, sheet = 0) =>
  (plan.sheets[sheet]?.rows ?? []).filter((row) => row.length > 0).map((row) => row.map(({ value }) => value));

const ROW = ["Flere i job", "Andel i job", "13,6 %", "Brøndby Kommune: 14 %", "2023", "LBF Beboerdata"];
const OTHER = ["Flere i skole", "Andel i skole", "80 %", "Brøndby Kommune: 90 %", "2022", "Datablad"];
const goals = (...rows: readonly (readonly Content[])[]): WordTable => table([DELMAAL_HEADINGS, ...rows]);

const tablesOf = (plan: WordPlan) => readPlanTables(workbookOfWord(plan));
const staffOf = (plan: WordPlan) => tablesOf(plan).staffing.flatMap(({ lines }) => lines.map(({ text }) => text));

describe("what a document says of the plan", () => {
  const expected = {
    name: "Prøveplanen",
    kommune: "Brøndby Kommune",
    period: { from: "2025-06-01", to: "2029-05-31" },
  };
  const fields = [
    ["Navn på den boligsociale indsats, som delaftalen vedrører:", "Prøveplanen"],
    ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
    ["Kommune:", "Brøndby Kommune"],
  ];

  test.each<[string, readonly WordBlock[]]>([
    ["in a table of labels", [table(fields)]],
    ["in lines with a colon", fields.map((field) => line(field.join(" ")))],
    ["in lines with a tab", fields.map((field) => line(field.join("\t")))],
    ["in lines of their own below the labels", fields.flatMap((field) => field.map((text) => line(text)))],
    ["in a table of one column", [table(fields.map((field) => [field.join(" ")]))]],
    ["in a table inside another", [table([[[table(fields)]]])]],
    ["with the label and the value in one cell, a line each", [table(fields.map((field) => [field.join("\n")]))]],
  ])("%s", (_name, head) => {
    const plan = read(...head, goals(ROW));
    expect(plan.plan).toEqual(expected);
    expect(plan.notRecognised).toEqual([]);
    expect(tablesOf(plan).plan).toEqual(expected);
  });
});

describe("the indsatsområde of a sheet", () => {
  test.each<[string, readonly WordBlock[]]>([
    ["from the title", [line("Delaftale for indsatsområdet Beskæftigelse"), goals(ROW)]],
    ["from a field", [table([["Indsatsområde:", "Beskæftigelse"]]), goals(ROW)]],
    ["from a line with a colon", [line("Indsatsområde: Beskæftigelse"), goals(ROW)]],
    ["from a heading", [line("Beskæftigelse", { heading: 1 }), goals(ROW)]],
    ["from the line above the table", [line("Delmål for indsatsområdet Beskæftigelse"), goals(ROW)]],
  ])("%s", (_name, blocks) => {
    const plan = read(...blocks);
    expect(plan.sheets.map(({ name, indsatsomraade }) => [name, indsatsomraade])).toEqual([
      ["Beskæftigelse", "Beskæftigelse"],
    ]);
    expect(tablesOf(plan).goals.map(({ indsatsomraade }) => indsatsomraade)).toEqual(["Beskæftigelse"]);
  });

  test("is not taken from a sentence about another delaftale", () => {
    const plan = read(
      line("Delaftale for indsatsområdet Beskæftigelse"),
      goals(ROW),
      line("Indsatsen ses i sammenhæng med delaftalen Uddannelse og livschancer."),
      line("Medarbejderressourcer for indsatsområdet:"),
      line("Projektleder 33 % af 24 timer"),
    );
    expect(plan.sheets).toHaveLength(1);
    expect(staffOf(plan)).toEqual(["Projektleder 33 % af 24 timer"]);
  });

  test("a document that names none gives the sheet a name of its own", () => {
    expect(read(goals(ROW)).sheets.map(({ name }) => name)).toEqual(["Delaftale"]);
  });
});

describe("several agreements in one document", () => {
  const overordnede = table([
    OVERORDNEDE_HEADINGS,
    ["Flere i job", "Andel i job", "13 %", "14 %", "Boligsociale data 2023"],
  ]);

  test("give a sheet each, and the overordnede mål one", () => {
    const plan = read(
      table([["Navn på den boligsociale indsats:", "Prøveplanen"]]),
      line("Vi arbejder med disse indsatsområder"),
      line("Beskæftigelse"),
      line("Uddannelse og livschancer"),
      overordnede,
      line("Delaftale for indsatsområdet Beskæftigelse", { heading: 1 }),
      goals(ROW),
      line("Medarbejderressourcer for indsatsområdet:"),
      line("Projektleder 33 % af 24 timer"),
      line("Delaftale for indsatsområdet Uddannelse og livschancer", { heading: 1 }),
      goals(OTHER),
      line("Medarbejderressourcer for indsatsområdet:"),
      line("Projektleder 67 % af 24 timer"),
    );
    const { goals: found, staffing } = tablesOf(plan);
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      "Overordnede mål",
      "Beskæftigelse",
      "Uddannelse og livschancer",
    ]);
    expect(found.map((each) => [each.kind, each.sheet.name, each.rows.length])).toEqual([
      ["overordnede-maal", "Overordnede mål", 1],
      ["delmaal", "Beskæftigelse", 1],
      ["delmaal", "Uddannelse og livschancer", 1],
    ]);
    expect(staffing.map((each) => [each.indsatsomraade, each.lines[0]?.text])).toEqual([
      ["Beskæftigelse", "Projektleder 33 % af 24 timer"],
      ["Uddannelse og livschancer", "Projektleder 67 % af 24 timer"],
    ]);
    expect(found.map((each) => each.plan.name)).toEqual(["Prøveplanen", "Prøveplanen", "Prøveplanen"]);
  });

  test("are told apart by their forms where no title does it", () => {
    const form = (area: string): WordTable =>
      table([
        ["Navn på den boligsociale indsats:", "Prøveplanen"],
        ["Indsatsområde:", area],
      ]);
    const plan = read(form("Beskæftigelse"), goals(ROW), form("Kriminalitetsforebyggelse"), goals(OTHER));
    expect(plan.sheets.map(({ name }) => name)).toEqual(["Beskæftigelse", "Kriminalitetsforebyggelse"]);
  });

  test("of one indsatsområde have names of their own", () => {
    const form = table([
      ["Navn på den boligsociale indsats:", "A"],
      ["Indsatsområde:", "Beskæftigelse"],
    ]);
    expect(read(form, goals(ROW), form, goals(OTHER)).sheets.map(({ name }) => name)).toEqual([
      "Beskæftigelse",
      "Beskæftigelse (2)",
    ]);
  });
});

describe("tables of goals", () => {
  test("a cell merged down counts for every row, in overordnede mål the Mål stands once", () => {
    const merged = (headings: readonly string[]): WordTable => ({
      kind: "table",
      covered: [],
      rows: [
        ...table([headings]).rows,
        {
          cells: [spanning(0, 1, 2, "Mål"), ...table([["", "Andel a", "1 %", "2 %", "2023"]]).rows[0]!.cells.slice(1)],
        },
        { cells: table([["", "Andel b", "3 %", "4 %", "2023"]]).rows[0]!.cells.slice(1) },
      ],
    });
    const delmaal = valuesOf(read(merged(DELMAAL_HEADINGS.filter((text) => text !== "Datakilde"))));
    expect(delmaal.slice(-2).map(([first]) => first)).toEqual(["Mål", "Mål"]);
    const overordnede = valuesOf(read(merged(OVERORDNEDE_HEADINGS)));
    expect(overordnede.slice(-2).map(([first]) => first)).toEqual(["Mål", null]);
  });

  test("rows under one Indikator are one row", () => {
    const word: WordTable = {
      kind: "table",
      covered: [],
      rows: [
        ...goals(["Mål", "", "Nord: 1 %", "2 %", "", ""]).rows.slice(0, 1),
        {
          cells: [
            spanning(0, 1, 2, "Mål"),
            spanning(1, 1, 2, "Andel a"),
            spanning(2, 1, 1, "Nord: 1 %"),
            spanning(3, 1, 2, "2 %"),
            spanning(4, 1, 2, "2023"),
            spanning(5, 1, 2, "LBF"),
          ],
        },
        { cells: [spanning(2, 1, 1, "Strand: 3 %")] },
      ],
    };
    expect(valuesOf(read(word)).at(-1)).toEqual(["Mål", "Andel a", "Nord: 1 %\nStrand: 3 %", "2 %", 2023, "LBF"]);
  });

  test("a table broken over two pages is one", () => {
    const plan = read(goals(ROW), line(""), table([OTHER]));
    expect(tablesOf(plan).goals.map(({ rows }) => rows.length)).toEqual([2]);
  });

  test("a whole form in one table, with the goals and the staff inside it", () => {
    const plan = read(
      table([
        ["Navn på den boligsociale indsats:", "Prøveplanen"],
        ["Indsatsområde:", "Beskæftigelse"],
        ["Delaftalens parter:", "Boligforeningen\nBrøndby Kommune"],
        ["Delmål og indikatorer:", [goals(ROW, OTHER)]],
        ["Medarbejderressourcer for indsatsområdet:", "Projektleder 33 % af 24 timer\n\nVejleder 10 timer"],
        ["Underskrifter", "Dato og navn"],
      ]),
    );
    expect(tablesOf(plan).goals.map(({ rows }) => rows.length)).toEqual([2]);
    expect(staffOf(plan)).toEqual(["Projektleder 33 % af 24 timer", "Vejleder 10 timer"]);
    expect(plan.notRecognised).toEqual(["Delmål og indikatorer:", "Underskrifter", "Dato og navn"]);
    expect(valuesOf(plan).flat()).toEqual(expect.arrayContaining(["Parter:", "Boligforeningen", "Brøndby Kommune"]));
  });

  test("a table inside a cell becomes its lines", () => {
    const nested = table([
      ["Nord", "12,59 %"],
      ["Strand", "13,60 %"],
    ]);
    const values = valuesOf(read(goals(["Mål", "Andel a", [nested], "2 %", "2023", "LBF"])));
    expect(values.at(-1)?.[2]).toBe("Nord 12,59 %\nStrand 13,60 %");
  });

  test("footnotes become notes of their own, each with its cell", () => {
    const plan = read(goals(["Mål", "Andel a", [line("89 %", { notes: ["Tal fra 2023."] })], "2 %", "2023", "LBF"]));
    const values = valuesOf(plan);
    expect(values.slice(-2)).toEqual([["Noter:"], ["Note til C9: Tal fra 2023."]]);
    expect(tablesOf(plan).goals[0]?.rows[0]?.baseline).toMatchObject({ text: "89 %", at: { row: 8, column: 2 } });
  });

  describe("what is struck out", () => {
    const struck = (text: string, rest = ""): WordBlock[] => [line(rest, { leftOut: { struck: text } })];
    const cellsOf = (plan: WordPlan) =>
      [...(workbookOfWord(plan).sheets[0]?.rows ?? [])].flatMap(([row, cells]) =>
        cells.flatMap((cell, column) =>
          cell?.leftOut === undefined ? [] : [[cellName({ row, column }), cell.value, cell.leftOut]],
        ),
      );

    test("of a cell is kept beside it, and noted below the table", () => {
      const plan = read(goals(["Mål", "Andel a", struck("25,4 %", "22,1 %"), "2 %", struck("2021"), "LBF"]));
      expect(cellsOf(plan)).toEqual([
        ["C9", "22,1 %", { struck: "25,4 %" }],
        ["E9", null, { struck: "2021" }],
      ]);
      expect(valuesOf(plan).slice(-3)).toEqual([["Noter:"], ["Overstreget i C9: 25,4 %"], ["Overstreget i E9: 2021"]]);
      expect(tablesOf(plan).goals[0]?.rows[0]).toMatchObject({ baseline: { text: "22,1 %" }, year: { text: "" } });
    });

    test("with all of its row leaves no row, but is kept", () => {
      const plan = read(
        goals(
          ROW,
          ROW.map((text) => struck(text)),
          OTHER,
        ),
      );
      expect(tablesOf(plan).goals.flatMap(({ rows }) => rows.map(({ indikator }) => indikator?.text))).toEqual([
        "Andel i job",
        "Andel i skole",
      ]);
      expect(cellsOf(plan)).toHaveLength(6);
    });

    test("with all of its line is no line, but told of", () => {
      const staff = line("Medarbejderressourcer for indsatsområdet:");
      const plan = read(staff, line("Projektleder 33 %"), ...struck("Vejleder 10 timer"), line("Koordinator 20 timer"));
      expect(staffOf(plan)).toEqual(["Projektleder 33 %", "Koordinator 20 timer"]);
      expect(plan.notRecognised).toEqual(["Vejleder 10 timer"]);
    });

    test("of a line of staff is kept beside it", () => {
      const staff = line("Medarbejderressourcer for indsatsområdet:");
      const plan = read(staff, ...struck("30 %", "Projektleder 33 %"));
      expect(staffOf(plan)).toEqual(["Projektleder 33 %"]);
      expect(cellsOf(plan).map(([, value, leftOut]) => [value, leftOut])).toEqual([
        ["Projektleder 33 %", { struck: "30 %" }],
      ]);
    });
  });

  test("what lies under a merged cell is told of, and is no text of it", () => {
    const merged: WordTable = { ...goals(ROW), covered: ["Gammel tekst"] };
    const plan = read(merged);
    expect(plan.notRecognised).toEqual(["Gammel tekst"]);
    expect(JSON.stringify(plan.sheets)).not.toContain("Gammel tekst");
  });

  test("what isn't text, and signs that aren't known, are told of where they stand", () => {
    const plan = readWordPlan({
      blocks: [goals(["Mål", "Andel a", `${UNKNOWN_SIGN}1,2 %`, "2 %", "2023", "LBF"])],
      notRead: [{ reason: "embedded-sheet", pages: null }],
    });
    expect(workbookOfWord(plan).notRead).toEqual([
      { sheet: null, range: null, reason: "embedded-sheet" },
      { sheet: "Delaftale", range: "C9", reason: "unknown-sign" },
    ]);
    expect(workbookOfWord(read(goals(ROW))).notRead).toEqual([]);
  });

  test.each([
    [`${UNKNOWN_SIGN}1,2 %`, true],
    [`${UNKNOWN_SIGN} 1,2 %`, true],
    [`1,2 ${UNKNOWN_SIGN}`, true],
    [`Kommune: 5${UNKNOWN_SIGN}`, true],
    [`${UNKNOWN_SIGN} Unge: 1,2 %`, false],
    ["1,2 %", false],
  ])("a figure beside a sign that isn't known is no figure: %j", (baseline, unknown) => {
    const plan = readWordPlan({ blocks: [goals(["Mål", "Andel a", baseline, "2 %", "2023", "LBF"])], notRead: [] });
    const { plan: read, findings, notRead } = checkWorkbook(workbookOfWord(plan), { today: "2026-11-30" });
    const [row] = read.tables.goals.flatMap(({ rows }) => rows);
    expect(row?.baseline?.unknown).toBe(unknown);
    expect(row?.read.baseline.figures).toHaveLength(unknown ? 0 : 1);
    expect(findings.filter(({ at }) => at.cell === "C9")).toEqual([]);
    expect(notRead.filter(({ range }) => range === "C9")).toHaveLength(baseline.includes(UNKNOWN_SIGN) ? 1 : 0);
  });

  test("guidance that was left is carried along, so that the check finds it", () => {
    const plan = read(line("Her oplistes delaftalens delmål."), goals(ROW));
    expect(valuesOf(plan).at(-1)).toEqual(["Her oplistes delaftalens delmål."]);
    expect(plan.notRecognised).toEqual([]);
  });

  const text = fc
    .array(fc.stringMatching(/^[A-Za-zæøå0-9 ,.%]{1,12}$/), { minLength: 1, maxLength: 3 })
    .map((lines) => ["x", ...lines.map((each) => each.trim()), "z"].join("\n"));
  test("texts of any kind come through whole, and in their cells", () => {
    const rows = fc.array(fc.tuple(text, text, text, text, text, text), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (written) => {
        expect(valuesOf(read(goals(...written))).slice(-written.length)).toEqual(written);
      }),
    );
  });
});

describe("staff", () => {
  const staffed = (...blocks: readonly WordBlock[]): WordPlan =>
    read(line("Delaftale for indsatsområdet Beskæftigelse"), goals(ROW), ...blocks);
  const heading = line("Medarbejderressourcer for indsatsområdet:");

  test.each<[string, readonly WordBlock[], readonly string[]]>([
    [
      "in lines",
      [heading, line("Projektleder 33 %"), line("Vejleder 10 timer")],
      ["Projektleder 33 %", "Vejleder 10 timer"],
    ],
    [
      "behind empty lines",
      [
        heading,
        line(""),
        line("Projektleder 33 %"),
        line(""),
        line("Vejleder 10 timer"),
        line(""),
        line("Vi mødes om tirsdagen."),
      ],
      ["Projektleder 33 %", "Vejleder 10 timer"],
    ],
    [
      "to the next heading",
      [heading, line("Projektleder 33 %"), line("Økonomi", { heading: 2 }), line("Vejleder 10 timer")],
      ["Projektleder 33 %"],
    ],
    [
      "to the next section",
      [heading, line("Projektleder 33 %"), line("Milepæle"), line("Vejleder 10 timer")],
      ["Projektleder 33 %"],
    ],
    ["behind the colon", [line("Medarbejderressourcer: Projektleder 33 %")], ["Projektleder 33 %"]],
    [
      "beside the label",
      [table([["Medarbejderressourcer", "Projektleder 33 %\nVejleder 10 timer"]])],
      ["Projektleder 33 %", "Vejleder 10 timer"],
    ],
    [
      "below the label in its table",
      [table([["Medarbejderressourcer"], ["Projektleder 33 %\nVejleder 10 timer"]])],
      ["Projektleder 33 %", "Vejleder 10 timer"],
    ],
    [
      "in a table with headings",
      [
        heading,
        table([
          ["Stilling", "Andel"],
          ["Projektleder", "33 %"],
          ["Vejleder", "50 %"],
        ]),
      ],
      ["Projektleder · 33 %", "Vejleder · 50 %"],
    ],
    [
      "in rows without headings",
      [
        heading,
        table([
          ["Projektleder", "33 %"],
          ["Vejleder", "10 timer"],
        ]),
      ],
      ["Projektleder · 33 %", "Vejleder · 10 timer"],
    ],
    ["none", [line("Personale"), line("Beboerne kender os godt.")], []],
  ])("%s", (_name, blocks, expected) => {
    expect(staffOf(staffed(...blocks))).toEqual(expected);
  });
});

describe("what wasn't recognised", () => {
  test("is listed as it stands", () => {
    const plan = read(line("Formål"), line("Vi vil gøre en forskel."), goals(ROW), table([["Dato", "Underskrift"]]));
    expect(plan.notRecognised).toEqual(["Formål", "Vi vil gøre en forskel.", "Dato", "Underskrift"]);
  });

  test("is everything in a document that is no agreement", () => {
    const plan = read(line("Referat"), line("Projektleder var til stede."));
    expect(plan.sheets).toEqual([]);
    expect(plan.notRecognised).toEqual(["Referat", "Projektleder var til stede."]);
  });

  test("no text of a document is lost", () => {
    const piece = fc.stringMatching(/^[a-zæøå]{3,9}$/).map((word) => `ord ${word}`);
    const blocks = fc.array(
      fc.oneof(
        piece.map((text): WordBlock => line(text)),
        fc.tuple(piece, piece).map((cells): WordBlock => table([cells])),
        piece.map((text): WordBlock => table([[[table([[text]])]]])),
        fc
          .tuple(piece, fc.constantFrom("", "tekst", "Kommune: Brøndby"))
          .map(([text, rest]): WordBlock => line(rest, { leftOut: { struck: text } })),
        piece.map((text): WordBlock => table([[[line("", { leftOut: { struck: text } })], "tekst"]])),
        piece.map((text): WordBlock => ({ ...table([["tekst"]]), covered: [text] })),
        fc.constantFrom<WordBlock>(line(""), heading(), goals(ROW), line("Aktiviteter:"), line("Parter:")),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(blocks, (written) => {
        const plan = read(...written);
        const kept = JSON.stringify([plan.notRecognised, plan.sheets]);
        for (const [found] of JSON.stringify(written).matchAll(/ord [a-zæøå]+/g)) expect(kept).toContain(found);
      }),
    );
    function heading(): WordParagraph {
      return line("Medarbejderressourcer for indsatsområdet:");
    }
  });
});

describe("labels whose values stand on the next line", () => {
  const head = (area: string): WordParagraph[] =>
    [
      ...["Delaftale", "Navn på den boligsociale indsats, som delaftalen vedrører:", "Prøveplanen"],
      ...["Kommune:", "Brøndby Kommune", "Navn på indsatsområde:", area],
    ].map((text) => line(text));

  test("each agreement begins with its own", () => {
    const plan = read(...head("Beskæftigelse"), goals(ROW), ...head("Kriminalitetsforebyggelse"), goals(OTHER));
    expect(plan.sheets.map(({ name }) => name)).toEqual(["Beskæftigelse", "Kriminalitetsforebyggelse"]);
    expect(plan.plan).toMatchObject({ name: "Prøveplanen", kommune: "Brøndby Kommune" });
    expect(plan.notRecognised).toEqual([]);
  });

  test("the name of an indsatsområde isn't the plan's", () => {
    const fields = ["Navn på indsatsområde:", "Beskæftigelse", "Navn på helhedsplan:", "Prøveplanen"];
    expect(read(...fields.map((text) => line(text)), goals(ROW)).plan.name).toBe("Prøveplanen");
  });

  test("a period stands on two lines", () => {
    const cell = table([["Delaftalen gælder fra - til:", "1. januar 2025\n31. december 2028"]]);
    expect(read(cell, goals(ROW)).plan.period).toEqual({ from: "2025-01-01", to: "2028-12-31" });
  });

  test("a line before a label is told of, not thrown away", () => {
    const before = "Denne aftale erstatter aftalen af 3. marts 2024.";
    const plan = read(line(before), line("Navn på helhedsplan: Prøveplanen"), goals(ROW));
    expect(plan.plan.name).toBe("Prøveplanen");
    expect(plan.notRecognised).toEqual([before]);
  });
});

describe("a list of boxes to tick", () => {
  const areas = ["Uddannelse og livschancer", "Beskæftigelse", "Kriminalitetsforebyggelse"];
  const boxes = (ticked: readonly number[], tick: string, open: string): string =>
    areas.map((area, at) => `${ticked.includes(at) ? tick : open} ${area}`).join(" ");

  test.each<[string, string, string | null]>([
    ["the ticked one counts", boxes([1], "☒", "☐"), "Beskæftigelse"],
    ["a tick of another kind", boxes([2], "☑", "☐"), "Kriminalitetsforebyggelse"],
    ["typed boxes", boxes([1], "[x]", "[ ]"), "Beskæftigelse"],
    ["none is ticked", boxes([], "☒", "☐"), null],
    ["two are ticked", boxes([0, 1], "☒", "☐"), null],
  ])("%s", (_name, list, area) => {
    expect(read(table([["Indsatsområde:", list]]), goals(ROW)).sheets[0]?.indsatsomraade ?? null).toBe(area);
    expect(read(line(`Indsatsområde: ${list}`), goals(ROW)).sheets[0]?.indsatsomraade ?? null).toBe(area);
  });
});
