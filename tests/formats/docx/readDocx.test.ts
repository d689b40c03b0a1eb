import * as fc from "fast-check";
import type { WordBlock, WordDocument } from "../../../src/core/word/wordDocument";
import { textOfBlocks } from "../../../src/core/word/text";
import { readDocx } from "../../../src/formats/docx/readDocx";
import { buildDocx, cell, paragraph, row, run, table, type BuiltDocument } from "../../support/docxBuilder";

const read = async (body: string, more: Partial<BuiltDocument> = {}): Promise<WordDocument> =>
  readDocx(buildDocx({ body, ...more }));

const textOf = async (body: string, more: Partial<BuiltDocument> = {}): Promise<string> =>
  textOfBlocks((await read(body, more)).blocks);

/** The texts of a table's cells with their places, as "column+columns/rows text". */
function cellsOf(block: WordBlock | undefined): string[][] {
  if (block?.kind !== "table") throw new Error("no table");
  return block.rows.map(({ cells }) =>
    cells.map(({ column, columns, rows, blocks }) => `${column}+${columns}/${rows} ${textOfBlocks(blocks)}`),
  );
}

const changed = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"';
const prompt = "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>";
const raised = (text: string): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
const fieldMark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result: string): string =>
  `${fieldMark("begin")}<w:r><w:instrText>${code}</w:instrText></w:r>${fieldMark("separate")}${result}${fieldMark("end")}`;
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

test.each<[string, string, string]>([
  ["plain text", paragraph("Flere i job"), "Flere i job"],
  ["line breaks and tabs", paragraph("Kommune:\tBrøndby\nStrand"), "Kommune:\tBrøndby\nStrand"],
  ["a carriage return", paragraph("<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t></w:r>"), "a\nb"],
  ["text in several runs", paragraph(run("13,") + run("60") + run("%")), "13,60%"],
  [
    "soft hyphens of both kinds",
    paragraph("<w:r><w:t>beskæf\u00ad</w:t><w:softHyphen/><w:t>tigelse</w:t></w:r>"),
    "beskæftigelse",
  ],
  ["a hyphen that doesn't break", paragraph("<w:r><w:t>15</w:t><w:noBreakHyphen/><w:t>29</w:t></w:r>"), "15-29"],
  ["a sign of a symbol font", paragraph('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>80 %</w:t></w:r>'), "≥80 %"],
  ["a mark typed as a raised figure", paragraph(run("3") + raised("1")), "3"],
  [
    "a mark that LibreOffice has raised",
    paragraph(`${run("9")}<w:r><w:rPr><w:position w:val="8"/></w:rPr><w:t>2</w:t></w:r>`),
    "9",
  ],
  ["two marks, raised", paragraph(run("13,6 %") + raised("2, 10")), "13,6 %"],
  ["a square, raised", paragraph(run("62 m") + raised("2")), "62 m²"],
  ["a cell that is raised from end to end", paragraph(raised("13")), "13"],
  ["letters, raised", paragraph(run("1") + raised("st")), "1st"],
  ["a mark that is referred to once more", paragraph(run("14") + field(" NOTEREF _Ref1 \\f \\h ", run("2"))), "14"],
  [
    "the same in a simple field",
    paragraph(`${run("14")}<w:fldSimple w:instr="NOTEREF _Ref1">${run("2")}</w:fldSimple>`),
    "14",
  ],
  ["another field's result", paragraph(run("Side ") + field(" PAGE ", run("2")) + run("3")), "Side 23"],
  ["an ornament", paragraph('<w:r><w:sym w:font="Wingdings" w:char="F04A"/><w:t>a</w:t></w:r>'), "☺a"],
  ["inserted text", paragraph(`<w:ins ${changed}>${run("ny")}</w:ins>`), "ny"],
  [
    "deleted text",
    paragraph(`${run("13,6")}<w:del ${changed}><w:r><w:delText>12,9</w:delText></w:r><w:r><w:t>x</w:t></w:r></w:del>`),
    "13,6",
  ],
  [
    "moved text",
    paragraph(`<w:moveFrom ${changed}>${run("her")}</w:moveFrom>`) +
      paragraph(`<w:moveTo ${changed}>${run("her")}</w:moveTo>`),
    "her",
  ],
  [
    "a paragraph whose end was deleted",
    paragraph(run("Flere i "), `<w:rPr><w:del ${changed}/></w:rPr>`) + paragraph("job"),
    "Flere i job",
  ],
  ["hidden text", paragraph(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>${run("vist")}`), "vist"],
  ["text that is not hidden", paragraph('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>vist</w:t></w:r>'), "vist"],
  [
    "text that was hidden before a change",
    paragraph(
      `<w:r><w:rPr><w:rPrChange ${changed}><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>vist</w:t></w:r>`,
    ),
    "vist",
  ],
  [
    "a field",
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>FORMTEXT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("37 timer")}`,
    ),
    "37 timer",
  ],
  [
    "a form's drop-down field",
    paragraph(
      '<w:r><w:fldChar><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Ja"/><w:listEntry w:val="Nej"/></w:ddList></w:ffData></w:fldChar></w:r>',
    ),
    "Nej",
  ],
  ["a content control", paragraph(`<w:sdt><w:sdtContent>${run("Brøndby")}</w:sdtContent></w:sdt>`), "Brøndby"],
  [
    "a content control around paragraphs",
    `<w:sdt><w:sdtContent>${paragraph("a")}${paragraph("b")}</w:sdtContent></w:sdt>`,
    "a\nb",
  ],
  [
    "an empty content control",
    paragraph(`<w:sdt>${prompt}<w:sdtContent>${run("Klik her for at skrive.")}</w:sdtContent></w:sdt>${run("a")}`),
    "a",
  ],
  [
    "alternate content",
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice>${box("boks")}</mc:Choice><mc:Fallback>${box("boks")}</mc:Fallback></mc:AlternateContent></w:r>${run("tekst")}`,
    ),
    "tekst\nboks",
  ],
  [
    "alternate content with one branch",
    paragraph(`<mc:AlternateContent><mc:Fallback>${run("a")}</mc:Fallback></mc:AlternateContent>`),
    "a",
  ],
  ["tab stops", paragraph(run("a"), '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'), "a"],
  ["spaces that don't count", paragraph("<w:r><w:t>\n  a\n  b </w:t></w:r>"), "a   b"],
  ["a link", paragraph(`<w:hyperlink>${run("lbf.dk")}</w:hyperlink>`), "lbf.dk"],
  ["a list of contents", paragraph(run("Delmål\t3"), '<w:pStyle w:val="Indhold1"/>') + paragraph("Delmål"), "Delmål"],
  ["cells where none can be", `<w:tc>${paragraph("a")}</w:tc>`, "a"],
])("reads %s", async (_name, body, expected) => {
  const styles = '<w:style w:type="paragraph" w:styleId="Indhold1"><w:name w:val="toc 1"/></w:style>';
  expect(await textOf(body, { styles })).toBe(expected);
});

test("footnotes stay apart from the figure they stand at", async () => {
  const body = paragraph(`${run("89")}<w:r><w:footnoteReference w:id="2"/></w:r>${run(" %")}`);
  const footnotes = `<w:footnote w:id="0" w:type="separator">${paragraph("---")}</w:footnote><w:footnote w:id="2">${paragraph("<w:r><w:footnoteRef/></w:r>" + run(" Tal fra 2023."))}</w:footnote>`;
  const { blocks } = await read(body, { footnotes });
  expect(blocks).toEqual([
    { kind: "paragraph", text: "89 %", leftOut: null, heading: null, listLevel: null, notes: ["Tal fra 2023."] },
  ]);
});

test("a note with a mark of its own leaves no mark behind", async () => {
  const mark = '<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>20</w:t></w:r>';
  expect(await textOf(paragraph(run("89") + mark + run(" %")))).toBe("89 %");
});

test("headings by style, by what the style is based on, and by outline; lists by their level", async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Egen"/><w:basedOn w:val="Overskrift1"/></w:style>';
  const body = [
    paragraph(run("a"), '<w:pStyle w:val="Overskrift1"/>'),
    paragraph(run("b"), '<w:pStyle w:val="Egen"/>'),
    paragraph(run("c"), '<w:outlineLvl w:val="2"/>'),
    paragraph(run("d"), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr>'),
    paragraph(run("e"), '<w:numPr><w:numId w:val="0"/></w:numPr>'),
  ];
  const { blocks } = await read(body.join(""), { styles });
  const found = blocks.map((block) => (block.kind === "paragraph" ? [block.heading, block.listLevel] : []));
  expect(found).toEqual([
    [1, null],
    [1, null],
    [3, null],
    [null, 1],
    [null, null],
  ]);
});

test("tables with merged, deleted and controlled cells", async () => {
  const merged = table([
    row([cell("a", '<w:gridSpan w:val="2"/>'), cell("b", '<w:vMerge w:val="restart"/>')]),
    row([cell("c"), cell("d"), cell("", "<w:vMerge/>")], ""),
    row([cell("slettet"), cell("x"), cell("y")], `<w:del ${changed}/>`),
    `<w:sdt><w:sdtContent>${row([cell("e"), `<w:sdt><w:sdtContent>${cell("f")}</w:sdtContent></w:sdt>`])}</w:sdtContent></w:sdt>`,
    row([cell("g")], '<w:gridBefore w:val="2"/>'),
  ]);
  const { blocks } = await read(merged);
  expect(cellsOf(blocks[0])).toEqual([
    ["0+2/1 a", "2+1/2 b"],
    ["0+1/1 c", "1+1/1 d"],
    ["0+1/1 e", "1+1/1 f"],
    ["2+1/1 g"],
  ]);
});

test("text that lies under a merged cell isn't shown, as in Excel, and is kept apart", async () => {
  const { blocks } = await read(
    table([row([cell("a", '<w:vMerge w:val="restart"/>')]), row([cell("b", "<w:vMerge/>")])]),
  );
  expect(cellsOf(blocks[0])).toEqual([["0+1/2 a"], []]);
  expect(blocks[0]).toMatchObject({ covered: ["b"] });
});

test("tables inside cells", async () => {
  const { blocks } = await read(
    table([
      [
        `${table([
          ["Nord", "12 %"],
          ["Strand", "13 %"],
        ])}${paragraph("i alt")}`,
      ],
    ]),
  );
  expect(cellsOf(blocks[0])).toEqual([["0+1/1 Nord\t12 %\nStrand\t13 %\ni alt"]]);
});

test("texts of any kind come back whole from the cells they were put in", async () => {
  const line = fc
    .string({ unit: "grapheme", maxLength: 20 })
    .map((text) => text.replace(/[\p{Cc}\u00ad\ufffe\uffff\p{Cs}]/gu, "").trim());
  const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n").trim());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const withBreaks = rows.map((texts) => row(texts.map((each) => cell(`<w:p>${run(each)}</w:p>`))));
        for (const body of [
          table(withBreaks),
          table(
            rows.map((texts) =>
              row(
                texts.map((each) => cell(each === "" ? "" : each.startsWith("<") ? `<w:p>${run(each)}</w:p>` : each)),
              ),
            ),
          ),
        ]) {
          const [block] = (await read(body)).blocks;
          if (block?.kind !== "table") throw new Error("no table");
          const found = block.rows.map(({ cells }) => cells.map(({ blocks }) => textOfBlocks(blocks).trim()));
          const trimmed = rows.map((texts) =>
            texts.map((each) =>
              each
                .split("\n")
                .map((part) => part.trimEnd())
                .join("\n"),
            ),
          );
          expect(found).toEqual(trimmed);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("text in a character style that raises is raised", async () => {
  const styles =
    '<w:style w:type="character" w:styleId="Fodnotehenvisning"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
  const mark = '<w:r><w:rPr><w:rStyle w:val="Fodnotehenvisning"/></w:rPr><w:t>4</w:t></w:r>';
  expect(await textOf(paragraph(run("2023") + mark), { styles })).toBe("2023");
});
