import fc from "fast-check";
import { asText, blockOf, type Block } from "../../../src/browser/grid/editing/clipboardBlock";

const ofText = (text: string): Block | null => blockOf({ html: "", text });
const ofHtml = (html: string): Block | null => blockOf({ html, text: "ikke dette" });

test.each<[string, string, Block]>([
  ["one cell", "2023", [["2023"]]],
  [
    "as Excel ends what it copies",
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "empty cells",
    "a\t\r\n\td",
    [
      ["a", ""],
      ["", "d"],
    ],
  ],
  [
    "rows of other lengths",
    "a\nb\tc",
    [
      ["a", null],
      ["b", "c"],
    ],
  ],
  ["a cell of several lines", '"Nord: 12 %\nSyd: 13 %"\t2023', [["Nord: 12 %\nSyd: 13 %", "2023"]]],
  ["quotation marks of the text", '"Projektet ""Vi sammen"""\tx', [['Projektet "Vi sammen"', "x"]]],
  ["a mark that nothing closes", '"Vi sammen\tx', [['"Vi sammen', "x"]]],
  ["a mark in the middle", '"Vi" sammen\tx', [['"Vi" sammen', "x"]]],
  ["nothing", "", [[""]]],
])("text: %s", (_, text, expected) => {
  expect(ofText(text)).toEqual(expected);
});

test.each<[string, string, Block]>([
  [
    "Excel",
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td{color:red}--></style></head><body>
     <!--StartFragment--><table border=0><col width=64><tr height=20><td class=xl65 align=right>13,6&nbsp;%</td>
     <td>LBF  Beboer\n  data</td></tr><tr><td>Nord &amp; Syd<br>Vest</td><td></td></tr></table><!--EndFragment--></body></html>`,
    [
      ["13,6\u00a0%", "LBF Beboer data"],
      ["Nord & Syd\nVest", ""],
    ],
  ],
  [
    "Word",
    `<table><tr><td><p class=MsoNormal>F&aelig;rre</p><p>uds&#230;ttelser</p></td><td><p>7</p></td></tr></table>`,
    [["Færre\nudsættelser", "7"]],
  ],
  [
    "merged cells take nothing beside their first",
    `<table><tr><td colspan="2">a</td><td rowspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>`,
    [
      ["a", null, "b"],
      ["c", "d", null],
    ],
  ],
  [
    "a table in a cell",
    `<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>`,
    [["a\nb", "c"]],
  ],
  ["only the first table", `<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>`, [["a"]]],
  [
    "headings and end tags left out",
    `<TABLE><TR><TH>a<TH>b<TR><TD>c<TD>d</TABLE>`,
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["text that looks like markup", `<table><tr><td>&lt;b&gt; 5 &#x3e; 3</td></tr></table>`, [["<b> 5 > 3"]]],
])("HTML: %s", (_, html, expected) => {
  expect(ofHtml(html)).toEqual(expected);
});

test("HTML without a table is no block: its text is", () => {
  expect(blockOf({ html: "<p>2023</p>", text: "2023" })).toEqual([["2023"]]);
});

test("what is copied here is read as it was", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", " ", "ø", "7"), maxLength: 6 });
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(rows, (given) => {
      // A last row of one empty cell is the line end of the row before it.
      fc.pre(given.length === 1 || given.at(-1)!.length > 1 || given.at(-1)![0] !== "");
      expect(ofText(asText(given))).toEqual(given);
    }),
    { numRuns: 2_000 },
  );
});

test("any markup is read in time, and never throws", () => {
  const piece = fc.constantFrom(
    "<table",
    "<table>",
    "<tr>",
    "<td",
    "<td rowspan=9999999>",
    ">",
    '"',
    "</td>",
    "<!--",
    "x",
    "&#0;",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 200 }).map((all) => all.join("")),
      (html) => void ofHtml(html),
    ),
    {
      numRuns: 500,
    },
  );
  const before = Date.now();
  ofHtml(`<table>${"<td".repeat(50_000)}`);
  ofHtml(`<table>${"<!--".repeat(50_000)}`);
  ofHtml(`<table>${'<td a="'.repeat(50_000)}`);
  expect(Date.now() - before).toBeLessThan(2_000);
});
