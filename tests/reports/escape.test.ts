import fc from "fast-check";
import { csvField, forTerminal, plain, tabField, toJson } from "../../src/reports/escape";
import { exactHtml, html } from "../../src/reports/htmlTag";
import { processorTime } from "../support/processorTime";

/** What no output may hold: it steers a terminal, turns the reading direction, or is there without being seen. */
const HARMFUL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/u;

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.string({ unit: fc.constantFrom(..."a1 \u001b\u0007\u009b\u202e\u2066\u200f\u200b\r\n\t=+-@,;\"'".split("")) }),
);

test.each([
  ["Øget tilknytning – 25,42 % af 18-29-årige”", "Øget tilknytning – 25,42 % af 18-29-årige”"],
  ["50 000 ½ ² € … 👨‍👩‍👧 עברית", "50 000 ½ ² € … 👨‍👩‍👧 עברית"],
  ["or\u00addeling", "or\u00addeling"],
  ["a\u001b]0;titel\u0007\u001b[31mb", "a\ufffd]0;titel\ufffd\ufffd[31mb"],
  ["\u009b2J", "\ufffd2J"],
  ["Baseline \u202e24,52 %\u202c", "Baseline \ufffd24,52 %\ufffd"],
  ["\u206712 34\u2069", "\ufffd12 34\ufffd"],
  ["12\u200f 34\u200e", "12 34"],
  ["\ufeffLBF\u200b Bebo\u2060erdata", "LBF Beboerdata"],
  ["en\r\nto\rtre\u2028fire\u000bfem\u0085seks", "en\nto\ntre\nfire\nfem\nseks"],
  ["halv \ud83d", "halv \ufffd"],
  ["mærke \u{e0041}", "mærke \ufffd"],
])("%j is shown as %j", (text, shown) => {
  expect(plain(text)).toBe(shown);
});

test("what is shown holds nothing that steers or hides, and is shown the same once more", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(plain(text)).not.toMatch(HARMFUL);
      expect(plain(plain(text))).toBe(plain(text));
    }),
    { numRuns: 1_000 },
  );
});

test("on a terminal it is one line", () => {
  expect(forTerminal("plan\nIngen fejl\tom\u001b[2J.xlsx")).toBe("plan↵Ingen fejl om\ufffd[2J.xlsx");
  fc.assert(
    fc.property(anyText, (text) => {
      expect(forTerminal(text)).not.toMatch(/[\n\t]/);
      expect(forTerminal(text)).not.toMatch(HARMFUL);
    }),
  );
});

test("in a page it is no markup", () => {
  expect(html`${`<b title="x">'&\u202e`}`.markup).toBe("&lt;b title=&quot;x&quot;&gt;&#39;&amp;\ufffd");
  expect(exactHtml`${"<\u202e"}`.markup).toBe("&lt;\u202e");
});

test("as JSON it is written in what only shows, and read as it was", () => {
  expect(toJson({ a: "\u009b\u202e\u2028\u200e\u{e0041}" })).toBe(
    String.raw`{"a":"\u009b\u202e\u2028\u200e\udb40\udc41"}`,
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const written = toJson({ [text]: [text] });
      expect(written).not.toMatch(HARMFUL);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ [text]: [text] })));
      expect((JSON.parse(written) as Record<string, string[]>)[text]).toEqual([text]);
    }),
    { numRuns: 1_000 },
  );
});

describe("as a field of a CSV file", () => {
  test.each([
    ["", ""],
    ["Den Lille Sprogskole", "Den Lille Sprogskole"],
    ["year/missing", "year/missing"],
    ["12 - 3", "12 - 3"],
    ["25 %", "25 %"],
    ["12,5", '"12,5"'],
    ["a;b", '"a;b"'],
    ['en "ting"', '"en ""ting"""'],
    ["to\nlinjer", '"to\nlinjer"'],
    [" luft ", '" luft "'],
    ["=1+1", `"'=1+1"`],
    ["+45", `"'+45"`],
    ["-3 %", `"'-3 %"`],
    ["@SUM(A1)", `"'@SUM(A1)"`],
    ["\t=1", `"'\t'=1"`],
    ["/tmp/a.xlsx", "/tmp/a.xlsx"],
    ["..", ".."],
    ["  =1", `"'  =1"`],
    ["＝1", `"'＝1"`],
    ["\u200e=1", `"'=1"`],
    ["\ufeff=1", `"'=1"`],
    ["x,@SUM(1+1)", `"x,'@SUM(1+1)"`],
    ["x, =1", `"x,' =1"`],
    ["x\t+cmd|' /C calc'!A0", `"x\t'+cmd|' /C calc'!A0"`],
    ["x\n-2+3", `"x\n'-2+3"`],
    ['x,"=1"', `"x,'""=1"""`],
    ["a;=1", `"a;'=1"`],
    ["1.200,- kr.", '"1.200,- kr."'],
    ["fald,-3 %", '"fald,-3 %"'],
    ["1.200,-", '"1.200,-"'],
    ["x,-1\tSUM(1)", `"x,'-1\tSUM(1)"`],
  ])("%j is written as %j", (text, written) => {
    expect(csvField(text)).toBe(written);
  });

  test.each([";", ",", "\t", "\n"])("no part of a line becomes a formula where it is parted at %j", (parting) => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const line = texts.map(csvField).join(";");
        for (const part of line.split(parting)) {
          const content = part.replace(/^[\s"]+/, "");
          expect(content).not.toMatch(/^[=@＝＠]/);
          // A sign in front of figures and words alone.
          if (/^[+\-＋－]/.test(content)) expect(content).toMatch(/^-[\p{L}\p{N}\s.,;:%?§”“’…–-]*(?=$|")/u);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("who reads the file as it is meant gets the fields", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const field = csvField(text);
        if (!field.startsWith('"')) expect(field).not.toMatch(/[;,\t\r\n"'=@]/);
        else expect(field.slice(1, -1).replace(/""/g, "")).not.toContain('"');
      }),
      { numRuns: 1_000 },
    );
  });
});

test.each([
  ["to\nlinjer\tog", "to linjer og"],
  ["=1", "'=1"],
  ["\u200e=1", "'=1"],
  ["-3 %", "'-3 %"],
  ["＝1", "'＝1"],
])("in the clipboard's table %j is %j", (text, shown) => {
  expect(tabField(text)).toBe(shown);
});

test.each(["\n", "\t ", ',"', "- ", "\u202e", ";;", "a("])(
  "a long text of %j takes as long as it is, and no longer",
  (piece) => {
    const took = (times: number): number => {
      const text = piece.repeat(times);
      const start = processorTime();
      csvField(text);
      html`${text}`.markup.at(0);
      toJson(text);
      return processorTime() - start;
    };
    took(1_000);
    // Ten times the length; a time that grows with its square would be a hundred times as long.
    // The least of three: now and then the collector tidies in the middle.
    const least = Math.min(took(500_000), took(500_000), took(500_000));
    expect(least).toBeLessThan(30 * Math.max(took(50_000), 20));
  },
);
