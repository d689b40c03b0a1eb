import { textOfBlocks } from "../../../src/core/word/text";
import { readPdf } from "../../../src/formats/pdf/readPdf";
import { buildPdf, type PrintedPage, type PrintedText } from "../../support/pdfWriter";

const LETTERS = ["a", "b", "c", "d", "e", "f"];

/** A page of running text, with what stands at its edges. */
function page(letter: string, edges: readonly PrintedText[], from = 200): PrintedPage {
  const body = ["begynder her", "og går videre", "til det slutter"].map((text, line) => ({
    ...{ x: 60, y: from + 12 * line },
    text: `Afsnit ${letter} ${text}`,
  }));
  return { texts: [...edges, ...body] };
}

const head = (text: string): PrintedText => ({ x: 60, y: 40, text });
const foot = (text: string): PrintedText => ({ x: 280, y: 810, text });

async function read(pages: readonly PrintedPage[]): Promise<{ said: string; edges: readonly string[]; on: string[] }> {
  const { blocks, notRead } = await readPdf(buildPdf(pages));
  const found = notRead.filter(({ reason }) => reason === "page-edges");
  return {
    said: textOfBlocks(blocks),
    edges: found.flatMap(({ texts = [] }) => texts),
    on: found.map(({ pages: own }) => own ?? ""),
  };
}

describe("what repeats at the edges of pages is left out, and named", () => {
  test.each<[string, number, (index: number) => PrintedText[], string[]]>([
    [
      "heads and page numbers",
      4,
      (at) => [head("Udkast til behandling"), foot(`Side ${String(at + 1)} af 4`)],
      ["Udkast til behandling", "Side 1 af 4"],
    ],
    [
      "heads of left and right pages",
      6,
      (at) => [head(at % 2 === 0 ? "Delaftale" : "Kommune")],
      ["Delaftale", "Kommune"],
    ],
    ["numbers alone", 3, (at) => [foot(String(at + 1))], ["1"]],
    ["numbers that begin elsewhere", 4, (at) => [foot(String(at + 17))], ["17"]],
    ["a head and a number beside it", 3, (at) => [head("Bilag"), { ...head(String(at + 1)), x: 500 }], ["Bilag", "1"]],
  ])("%s", async (_what, count, edges, expected) => {
    const {
      said,
      edges: named,
      on,
    } = await read(LETTERS.slice(0, count).map((letter, index) => page(letter, edges(index))));
    expect([...named].sort()).toEqual([...expected].sort());
    expect(on).toEqual([`1-${String(count)}`]);
    for (const text of expected) expect(said).not.toContain(text);
    for (const letter of LETTERS.slice(0, count)) expect(said).toContain(`Afsnit ${letter} begynder her`);
  });

  test("on the pages that have it, the first without", async () => {
    const { edges, on } = await read(
      ["a", "b", "c", "d"].map((letter, at) => page(letter, at === 0 ? [] : [head("Udkast")])),
    );
    expect([edges, on]).toEqual([["Udkast"], ["2-4"]]);
  });
});

describe("text of the document stays", () => {
  test.each<[string, PrintedPage[], string[]]>([
    [
      "a heading that two agreements have, where the text of pages begins",
      LETTERS.map((letter, at) =>
        page(letter, at % 3 === 0 ? [{ x: 60, y: 60, text: "Medarbejderressourcer" }] : [], at % 3 === 0 ? 80 : 60),
      ),
      ["Medarbejderressourcer", "Medarbejderressourcer"],
    ],
    [
      "a heading in large letters at the top of both pages",
      ["a", "b"].map((letter) => page(letter, [{ x: 60, y: 60, text: "Medarbejderressourcer", size: 14 }])),
      ["Medarbejderressourcer", "Medarbejderressourcer"],
    ],
    [
      "lines of one wording whose figures are no page numbers",
      ["a", "b", "c"].map((letter, at) => page(letter, [head(`Projektleder ${String(20 + 7 * at)} timer`)])),
      ["Projektleder 20 timer", "Projektleder 27 timer", "Projektleder 34 timer"],
    ],
    [
      "a figure at the foot of a page with text beside it",
      ["a", "b", "c"].map((letter, at) => page(letter, [{ ...foot(`${letter} i alt`), x: 60 }, foot(String(at + 1))])),
      ["a i alt", "b i alt", "c i alt"],
    ],
  ])("%s", async (_what, pages, kept) => {
    const { said, edges } = await read(pages);
    expect(edges).toEqual([]);
    for (const text of kept) expect(said).toContain(text);
    expect(said.split(kept[0] ?? "").length - 1).toBe(kept.filter((text) => text === kept[0]).length);
  });
});
