import fc from "fast-check";
import { textOfBlocks } from "../../../src/core/word/text";
import type { WordTable } from "../../../src/core/word/wordDocument";
import { readPdf } from "../../../src/formats/pdf/readPdf";
import { buildPdf, widthOf, type PrintedLine, type PrintedPage, type PrintedText } from "../../support/pdfWriter";

const SIZE = 9;
const PITCH = 11;
const PADDING = 5;
const TOP = 60;
const LEFT = 50;
const BOTTOM = 780;

/** Texts as plans have them. */
const WORDS = [
  ...[
    "Andel",
    "beboere",
    "der",
    "er",
    "i",
    "beskæftigelse",
    "uddannelse",
    "trygge",
    "boligområdet",
    "13,60 %",
    "2023",
    "samlet",
  ],
  ...["børn", "og", "unge", "med", "kontakt", "til", "9.-klasse", "15-29-årige", "fritidsjob", "KK", "346,4", "forløb"],
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(" "));
const cell = fc.oneof({ weight: 6, arbitrary: text }, { weight: 1, arbitrary: fc.constant("") });
const table = fc
  .record({ columns: fc.integer({ min: 3, max: 6 }), rows: fc.integer({ min: 2, max: 8 }) })
  .chain(({ columns, rows }) =>
    fc.array(fc.tuple(text, ...Array.from({ length: columns - 1 }, () => cell)), { minLength: rows, maxLength: rows }),
  );

/** The lines that a text takes in a column, as a program that sets text breaks it. */
function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ").filter((part) => part !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, SIZE) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The table on as many pages as it takes, with or without its lines. */
function laidOut(rows: readonly (readonly string[])[], look: "ruled" | "plain"): PrintedPage[] {
  const columns = rows[0]?.length ?? 0;
  const width = 500 / columns;
  const pages: { texts: PrintedText[]; lines: PrintedLine[] }[] = [{ texts: [], lines: [] }];
  let y = TOP;
  for (const row of rows) {
    const cells = row.map((words) => wrapped(words, width - 2 * PADDING));
    const height = Math.max(...cells.map((lines) => lines.length), 1) * PITCH + 2 * PADDING;
    if (y + height > BOTTOM) {
      pages.push({ texts: [], lines: [] });
      y = TOP;
    }
    const page = pages.at(-1);
    for (const [column, lines] of cells.entries()) {
      const x = LEFT + column * width;
      for (const [index, line] of lines.entries())
        page?.texts.push({ x: x + PADDING, y: y + PADDING + PITCH * index + SIZE * 0.8, text: line, size: SIZE });
      if (look === "ruled") {
        page?.lines.push([x, y, x + width, y], [x, y + height, x + width, y + height]);
        page?.lines.push([x, y, x, y + height], [x + width, y, x + width, y + height]);
      }
    }
    y += height;
  }
  return pages;
}

/** The texts of a table that was read, by row and column. */
function textsOf({ rows }: WordTable, columns: number): string[][] {
  return rows.map(({ cells }) =>
    Array.from({ length: columns }, (_, column) => {
      const found = cells.find((one) => one.column === column);
      return found === undefined ? "" : textOfBlocks(found.blocks).replace(/\s+/g, " ");
    }),
  );
}

test("ruled tables of random texts are read as they were laid out: no text lost, no cell moved", async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const { blocks } = await readPdf(buildPdf(laidOut(rows, "ruled")));
      const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
      expect(tables).toHaveLength(1);
      expect(tables.flatMap((one) => textsOf(one, rows[0]?.length ?? 0))).toEqual(rows);
    }),
    { numRuns: 30 },
  );
});

/** Tables without lines, of which at least two rows have text that goes on below the cell beside it. */
const high = table.filter(
  (rows) =>
    rows.filter((row) => {
      const width = 500 / row.length - 2 * PADDING;
      const filled = row.filter((words) => words !== "");
      return filled.length === row.length && row.slice(0, -1).some((words) => wrapped(words, width).length > 1);
    }).length > 1 && rows.every((row) => row.filter((words) => words !== "").length > 1),
);

test("tables without lines that are drawn cell by cell are read as they were laid out, and it is said", async () => {
  await fc.assert(
    fc.asyncProperty(high, async (rows) => {
      const pages = laidOut(rows, "plain");
      fc.pre(pages.length === 1);
      const { blocks, notRead } = await readPdf(buildPdf(pages));
      const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
      expect(tables).toHaveLength(1);
      expect(tables.flatMap((one) => textsOf(one, rows[0]?.length ?? 0))).toEqual(rows);
      expect(notRead).toEqual([{ reason: "table-unruled", pages: "1" }]);
    }),
    { numRuns: 40 },
  );
});

test("of tables without lines no text is lost", async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const { blocks } = await readPdf(buildPdf(laidOut(rows, "plain")));
      const words = (parts: readonly string[]): string[] =>
        parts
          .join(" ")
          .split(/\s+/)
          .filter((word) => word !== "")
          .sort();
      expect(words([textOfBlocks(blocks)])).toEqual(words(rows.flat()));
    }),
    { numRuns: 30 },
  );
});

test("a letter-spaced heading is as many words as it says", async () => {
  const page = { texts: [{ x: 60, y: 80, text: "Delmål og indikatorer", size: 14, spacing: 5 }] };
  const { blocks } = await readPdf(buildPdf([page]));
  expect(textOfBlocks(blocks)).toBe("Delmål og indikatorer");
});

test.each([
  ["beskæf-", "tigelse", "beskæftigelse"],
  ["børne-", "og ungeområdet", "børne- og ungeområdet"],
  ["for 9.-", "klasseselever", "for 9.-klasseselever"],
  ["15-29-", "årige", "15-29-årige"],
  ["LBF-", "skemaet", "LBF-skemaet"],
])("%j over %j is %j", async (above, below, joined) => {
  const filler = "Teksten i det her afsnit fylder linjen helt ud til kanten og går derpå videre ";
  const page = {
    texts: [
      { x: 60, y: 80, text: `${filler}${above}` },
      { x: 60, y: 92, text: below },
    ],
  };
  const { blocks } = await readPdf(buildPdf([page]));
  expect(textOfBlocks(blocks)).toBe(`${filler}${joined}`);
});

test("heads, feet and page numbers are no text of the document", async () => {
  const pages = Array.from({ length: 4 }, (_, index) => ({
    texts: [
      { x: 60, y: 40, text: "Udkast til behandling" },
      { x: 60, y: 200, text: `Afsnit ${"abcd"[index] ?? ""} begynder her` },
      { x: 280, y: 810, text: `Side ${String(index + 1)} af 4` },
    ],
  }));
  const { blocks } = await readPdf(buildPdf(pages));
  const said = textOfBlocks(blocks);
  expect(said).not.toMatch(/Udkast|Side \d/);
  for (const letter of "abcd") expect(said).toContain(`Afsnit ${letter} begynder her`);
});

test("60 pages are read in bounded time", async () => {
  const line = { x: 60, text: "Andel beboere der er i beskæftigelse" };
  const texts = Array.from({ length: 40 }, (_, index) => ({ ...line, y: 60 + 18 * index }));
  const started = process.cpuUsage();
  await readPdf(buildPdf(Array.from({ length: 60 }, () => ({ texts }))));
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(12);
});

test("a page with a shape of very many corners, as a map has, is read as any other", async () => {
  const corners = Array.from({ length: 150_000 }, (_, at) => `${String(100 + (at % 90))} ${String(200 + (at % 70))} l`);
  const drawn = `100 100 m ${corners.join(" ")} S`;
  const { blocks } = await readPdf(buildPdf([{ texts: [{ x: 50, y: 60, text: "Andel beboere" }], drawn }]));
  expect(textOfBlocks(blocks)).toContain("Andel beboere");
});
