import { textOfBlocks } from "../../../src/core/word/text";
import type { PagePlace, WordBlock, WordTable } from "../../../src/core/word/wordDocument";
import { readPdf } from "../../../src/formats/pdf/readPdf";
import { buildPdf, type PrintedLine, type PrintedPage, type PrintedText } from "../../support/pdfWriter";

/** What a page holds, to be put together with other such. */
type Part = Pick<PrintedPage, "texts"> & { readonly lines: readonly PrintedLine[] };

const HEADINGS = ["Delmål", "Indikator", "Baseline"];
const ROWS = [
  ["Flere i job", "Andel i job", "13,6 %"],
  ["Flere i skole", "Andel i skole", "83 %"],
];

/** A table with its upper left corner there; its columns as wide as given. */
function table(x: number, y: number, rows: readonly (readonly string[])[], width = 110): Part {
  const texts: PrintedText[] = [];
  const lines: PrintedLine[] = [];
  const columns = rows[0]?.length ?? 0;
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries())
      texts.push({ x: x + column * width + 5, y: y + row * 22 + 15, text, size: 9 });
  }
  for (let row = 0; row <= rows.length; row += 1) lines.push([x, y + row * 22, x + columns * width, y + row * 22]);
  for (let column = 0; column <= columns; column += 1)
    lines.push([x + column * width, y, x + column * width, y + rows.length * 22]);
  return { texts, lines };
}

/** Lines of running text in a column. */
function column(x: number, y: number, lines: readonly string[]): Part {
  return { texts: lines.map((text, index) => ({ x, y: y + 12 * index, text, size: 9 })), lines: [] };
}

function page(parts: readonly Part[], look: Omit<PrintedPage, "texts" | "lines"> = {}): PrintedPage {
  return { ...look, texts: parts.flatMap(({ texts }) => texts), lines: parts.flatMap(({ lines }) => lines) };
}

const tablesOf = (blocks: readonly WordBlock[]): WordTable[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
const textsOf = ({ rows }: WordTable): string[][] =>
  rows.map(({ cells }) => cells.map(({ blocks }) => textOfBlocks(blocks)));
const said = (blocks: readonly WordBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" && block.text !== "" ? [block.text] : []));

const GOALS = [HEADINGS, ...ROWS];
const LANDSCAPE = { width: 842, height: 595 } as const;

describe.each<[string, Omit<PrintedPage, "texts" | "lines">, number]>([
  ["upright", {}, 0],
  ["landscape", LANDSCAPE, 0],
  ["turned to be shown", { ...LANDSCAPE, sideways: "turned" }, 0],
  ["with its text sideways", { ...LANDSCAPE, sideways: "as drawn" }, 1],
])("a page %s", (_what, look, turn) => {
  test("is read as it is to be held, and says where its table stands", async () => {
    const { blocks } = await readPdf(buildPdf([page([table(60, 100, GOALS)], look)]));
    const [found, ...others] = tablesOf(blocks);
    expect(others).toEqual([]);
    expect(found === undefined ? [] : textsOf(found)).toEqual(GOALS);
    const { width = 595, height = 842 } = look;
    const expected: PagePlace = {
      ...{ page: 1, turn },
      left: 60 / width,
      right: 390 / width,
      top: 100 / height,
      bottom: 166 / height,
    };
    const [place] = found?.places ?? [];
    for (const key of ["page", "turn", "left", "right", "top", "bottom"] as const)
      expect(place?.[key]).toBeCloseTo(expected[key], 2);
  });

  test("among upright ones keeps its place in the order", async () => {
    const text = (words: string): PrintedPage => page([column(60, 100, [words])]);
    const { blocks } = await readPdf(buildPdf([text("Foran"), page([table(60, 100, GOALS)], look), text("Bagefter")]));
    expect(blocks.flatMap((block) => (block.kind === "table" ? ["tabel"] : block.text))).toEqual([
      "Foran",
      "tabel",
      "Bagefter",
    ]);
  });
});

test("two tables on a page are two, below each other and beside each other", async () => {
  const staff = [
    ["Stilling", "Timer"],
    ["Projektleder", "24"],
  ];
  for (const second of [table(60, 260, staff), table(420, 100, staff, 75)]) {
    const { blocks } = await readPdf(buildPdf([page([table(60, 100, GOALS), second])]));
    expect(tablesOf(blocks).map(textsOf)).toEqual([GOALS, staff]);
  }
});

test("text beside a table is no part of it, and isn't lost", async () => {
  const margin = ["Tallene er", "fra LBF og", "gælder for", "året 2023"];
  const { blocks } = await readPdf(buildPdf([page([table(60, 100, GOALS), column(420, 112, margin)])]));
  expect(tablesOf(blocks).map(textsOf)).toEqual([GOALS]);
  expect(said(blocks).join(" ")).toBe(margin.join(" "));
});

test("two columns of text are read one after the other, and are no table", async () => {
  const left = [
    "Helhedsplanen skal styrke beboernes",
    "tilknytning til arbejdsmarkedet, og",
    "flere unge skal have et fritidsjob.",
    "Det sker i samarbejde med kommunens",
    "jobcenter og de lokale foreninger,",
    "som mødes med beboerne hver måned.",
  ];
  const right = [
    "Indsatsen følges op en gang om året",
    "af bestyrelsen, der ser på tallene",
    "fra LBF og Danmarks Statistik samt",
    "på, hvad medarbejderne selv har set.",
    "Er der brug for det, bliver planen",
    "rettet til ved årets udgang i 2026.",
  ];
  const { blocks } = await readPdf(buildPdf([page([column(50, 100, left), column(320, 100, right)])]));
  expect(tablesOf(blocks)).toEqual([]);
  expect(said(blocks).join(" ")).toBe([...left, ...right].join(" "));
});

test("a table that goes on over pages is one, its headings once, and every page of it is told", async () => {
  const more = [
    ["Flere trygge", "Andel trygge", "71 %"],
    ["Flere aktive", "Andel aktive", "12 %"],
  ];
  const { blocks } = await readPdf(
    buildPdf([page([table(60, 640, GOALS)]), page([table(60, 60, [HEADINGS, ...more])])]),
  );
  const found = tablesOf(blocks);
  expect(found.map(textsOf)).toEqual([[...GOALS, ...more]]);
  expect(found[0]?.places?.map((place) => place.page)).toEqual([1, 2]);
});
