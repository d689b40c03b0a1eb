import fc from "fast-check";
import { readFigures } from "../../../src/core/reading/figures";
import type { Figure } from "../../../src/core/reading/readings";
import { processorTime } from "../../support/processorTime";

/** label | value[..upper] | unit | years, one figure an entry; flags behind: ~ about, < under, <= at most, >= at least, > over, . decimal point, ^n footnote, <n restates. */
function written(figure: Figure): string {
  const value = `${figure.value}${figure.upper === null ? "" : `..${figure.upper}`}`;
  const flags = [
    figure.qualifier === null
      ? ""
      : { below: "<", atMost: "<=", atLeast: ">=", above: ">", about: "~" }[figure.qualifier],
    figure.decimalPoint ? "." : "",
    figure.footnote === null ? "" : `^${figure.footnote}`,
    figure.restates === null ? "" : `<${figure.restates}`,
  ].join("");
  return [figure.label ?? "", value, figure.unit ?? "", figure.years.join("/"), flags].join("|").replace(/\|+$/, "");
}

const read = (text: string): string[] => readFigures({ text }).figures.map(written);

describe("readFigures on texts", () => {
  it.each<[string, string[]]>([
    // From published agreements.
    ["Brøndby Strand: 13,60%\nBrøndby Nord: 12,59%", ["Brøndby Strand|13.6|%", "Brøndby Nord|12.59|%"]],
    ["I hele landet: 12,79%\nBrøndby Kommune: 14,46%", ["I hele landet|12.79|%", "Brøndby Kommune|14.46|%"]],
    [
      "Samlet 25,42 %, svarer til 346,4 fuldtidspersoner\n\nNord: 28,72% (102,9 fuldtidspersoner)\nStrand: 25,24 % (243,5 fuldtidspersoner)",
      [
        "Samlet|25.42|%",
        "Samlet|346.4|fuldtidspersoner||<0",
        "Nord|28.72|%",
        "Nord|102.9|fuldtidspersoner||<2",
        "Strand|25.24|%",
        "Strand|243.5|fuldtidspersoner||<4",
      ],
    ],
    ["72,83 % (KK)", ["KK|72.83|%"]],
    ["KK: 9,83%", ["KK|9.83|%"]],
    ["Samlet: 284\n\nNiv. 1: 104\nNiv. 2: 146", ["Samlet|284", "Niv. 1|104", "Niv. 2|146"]],
    ["FV22: 65,7 %\n\nKV21: 40,5 %", ["FV22|65.7|%|2022", "KV21|40.5|%|2021"]],
    ["FV22: 83,4 % (KK)", ["FV22 (KK)|83.4|%|2022"]],
    ["Befolkningen: 87,9 % (2023)", ["Befolkningen|87.9|%|2023"]],
    ["Befolkningen: 41 %\n(2023)", ["Befolkningen|41|%|2023"]],
    ["På Indre Nørrebro: 89 20 %", ["På Indre Nørrebro|89|%||^20"]],
    ["Skriftssprog: 31,82 %\n\nTalesprog: 31,82 %", ["Skriftssprog|31.82|%", "Talesprog|31.82|%"]],
    ["3 udsættelser 1", ["|3|udsættelser||^1"]],
    // Small numbers in words.
    ["To elever", ["|2|elever"]],
    ["Nord: To elever\nStrand: fem elever", ["Nord|2|elever", "Strand|5|elever"]],
    ["Samlet: 12 unge\nNord: ti unge\nStrand: to unge", ["Samlet|12|unge", "Nord|10|unge", "Strand|2|unge"]],
    ["Under tre personer", ["|3|personer||<"]],
    ["Ca. tolv unge (2023)", ["|12|unge|2023|~"]],
    ["Elleve udsættelser i 2023", ["|11|udsættelser|2023"]],
    ["Én udsættelse", ["|1|udsættelse"]],
    ["En elev", ["|1|elev"]],
    ["Strand: to", ["Strand|2"]],
    ["Otte", ["|8"]],
    // They are no figures in a sentence, a name, a fraction, or beside one in digits.
    ["En stigning", []],
    ["To gange om ugen", []],
    ["I de to skoler", []],
    ["Der er to elever", []],
    ["To boligområder: 13 %", ["To boligområder|13|%"]],
    ["Tre Falke: 5 %", ["Tre Falke|5|%"]],
    ["Fem hold med 15 elever", ["Fem hold|15|elever"]],
    ["to tredjedele", ["|null|||~"]],
    // Forms of a figure.
    ["5,29", ["|5.29"]],
    ["1.234", ["|1234"]],
    ["1.234.567", ["|1234567"]],
    ["1 234 personer", ["|1234|personer"]],
    ["1\u00a0234 personer", ["|1234|personer"]],
    ["1\u202f234 personer", ["|1234|personer"]],
    ["1.234,5 kr.", ["|1234.5|kr."]],
    ["45.000,-", ["|45000|kr."]],
    ["1,2 mio. kr.", ["|1200000|kr."]],
    ["12.9 %", ["|12.9|%||."]],
    ["12.345 %", ["|12.345|%||."]],
    ["1,234,567 personer", ["|1234567|personer||."]],
    ["13,60 pct.", ["|13.6|%"]],
    ["13,6 procent", ["|13.6|%"]],
    ["4 promille", ["|4|‰"]],
    ["2 procentpoint", ["|2|procentpoint"]],
    ["2 %-point", ["|2|procentpoint"]],
    ["-5 %", ["|-5|%"]],
    ["−5 %", ["|-5|%"]],
    ["0 %", ["|0|%"]],
    ["10-15 %", ["|10..15|%"]],
    ["10 % – 15 %", ["|10..15|%"]],
    ["10 til 15 %", ["|10..15|%"]],
    ["mellem 10 og 15 %", ["|10..15|%"]],
    ["ca. 15 %", ["|15|%||~"]],
    ["Omkring 200 beboere", ["|200|beboere||~"]],
    ["hver femte", ["|null|||~"]],
    // Limits are no values.
    ["Syd: under 3 unge", ["Syd|3|unge||<"]],
    ["Syd: færre end 5 husstande", ["Syd|5|husstande||<"]],
    ["Syd: <3", ["Syd|3|||<"]],
    ["< 3 domme", ["|3|domme||<"]],
    ["≤ 4 domme", ["|4|domme||<="]],
    ["Nord: >= 80 %", ["Nord|80|%||>="]],
    ["over 80 %", ["|80|%||>"]],
    ["Nord: mere end 80 %", ["Nord|80|%||>"]],
    ["Nord: ikke over 20 sager", ["Nord|20|sager||<="]],
    ["højst 20", ["|20|||<="]],
    ["Nord: Maks. 20 udsættelser", ["Nord|20|udsættelser||<="]],
    ["op til 20 %", ["|20|%||<="]],
    ["Mindst 12 unge", ["|12|unge||>="]],
    ["3 eller færre udsættelser", ["|3|udsættelser||<="]],
    ["Syd: 3 familier eller færre", ["Syd|3|familier||<="]],
    ["80 % eller mere", ["|80|%||>="]],
    ["10 og derover", ["|10|||>="]],
    ["12 unge (ca.)", ["|12|unge||~"]],
    ["lidt under 12 unge", ["|12|unge||~"]],
    ["Samlet: 14 unge\nNord: under 5 unge\nSyd: under 5 unge", ["Samlet|14|unge", "Nord|5|unge||<", "Syd|5|unge||<"]],
    ["Under 5 % (under 3 elever)", ["|5|%||<", "|3|elever||<<0"]],
    // Names, ages and a second figure are no limits.
    ["Min: 12 %\nMaks: 15 %", ["Min|12|%", "Maks|15|%"]],
    ["Beboere over 18 år: 45 %", ["Beboere over 18 år|45|%"]],
    ["12 unge og under 5 voksne", ["|12|unge", "|5|voksne||<<0"]],
    ["12 % i Nord eller mere end 14 % i Syd", ["Nord|12|%", "Syd|14|%||>"]],
    ["12 elever og 5 lærere", ["|12|elever", "|5|lærere||<0"]],
    ["Halvdelen af de unge", ["|null|||~"]],
    ["45 ud af 120 elever (37,5 %)", ["|45|elever", "|120|elever||<0", "|37.5|%||<0"]],
    ["15 % af 120 personer", ["|15|%", "|120|personer||<0"]],
    ["12 % (n=45)", ["|12|%", "|45|||<0"]],
    ["12,9 % 3", ["|12.9|%||^3"]],
    ["89 %²", ["|89|%||^2"]],
    ["12,7 % [20]", ["|12.7|%||^20"]],
    ["4 nye udsættelser", ["|4|udsættelser"]],
    // Labels in front, behind, on the line above.
    ["12 % i Nord og 14 % i Strand", ["Nord|12|%", "Strand|14|%"]],
    ["Nord 12 % Strand 14 %", ["Nord|12|%", "Strand|14|%"]],
    ["12 % Nord 14 % Strand", ["Nord|12|%", "Strand|14|%"]],
    ["Nord: 13,60 Strand: 12,59", ["Nord|13.6", "Strand|12.59"]],
    ["Brøndby Strand\n13,60%\nBrøndby Nord\n12,59%", ["Brøndby Strand|13.6|%", "Brøndby Nord|12.59|%"]],
    [
      "Københavns Kommune:\nSkriftsprog: 13,2 %\nTalesprog: 15,77 %",
      ["Københavns Kommune: Skriftsprog|13.2|%", "Københavns Kommune: Talesprog|15.77|%"],
    ],
    ["Nord: 12 %\nStrand: 14 %\n(KK)", ["Nord|12|%", "Strand (KK)|14|%"]],
    ["Nord: 12 %\n(82 børn)\nSyd: 14 %\n(9 børn)", ["Nord|12|%", "Nord|82|børn||<0", "Syd|14|%", "Syd|9|børn||<2"]],
    ["1) Nord: 12 %\n2. Syd: 14 %", ["Nord|12|%", "Syd|14|%"]],
    ["14,2² %", ["|14.2|%||^2"]],
    ["5,4 (skala -3 til 12)", ["|5.4"]],
    ["Se side 14", []],
    ["24 (240 personer)", ["|24", "|240|personer||<0"]],
    ["- Nord: 12 %\n- Syd: 14 %", ["Nord|12|%", "Syd|14|%"]],
    ["-12 %\n-14 %", ["|12|%", "|14|%"]],
    ["Nord (28,72 %)", ["Nord|28.72|%"]],
    ["Kvinder 12 %/mænd 13 %", ["Kvinder|12|%", "mænd|13|%"]],
    ["Andelen er 13,6 %", ["|13.6|%"]],
    ["12,5% af de unge 15-29 årige i Københavns Kommune", ["de unge 15-29 årige i Københavns Kommune|12.5|%"]],
    ["Blok 3 - 45 %", ["Blok 3|45|%"]],
    // Ages, ordinals and years are no figures.
    ["15-29-årige: 12,5 %", ["15-29-årige|12.5|%"]],
    ["18 år: 12 %", ["18 år|12|%"]],
    ["9. klasse: 87 %", ["9. klasse|87|%"]],
    ["2022: 13 %, 2023: 14 %", ["|13|%|2022", "|14|%|2023"]],
    ["284 (2023), 301 (2024)", ["|284||2023", "|301||2024"]],
    ["7 sager (2024 pr. 1.9.)", ["pr. 1.9|7|sager|2024"]],
    ["7 sager pr. 1/9", ["pr. 1/9|7|sager"]],
    ["opgjort d. 31.12. 14 unge", ["opgjort d. 31.12|14|unge"]],
    ["14 unge d. 31/12", ["d. 31/12|14|unge"]],
    ["14 pr. 1.5 time", ["pr.|14", "|1.5|time||."]],
    ["pr. 1.1.2023: 14 %", ["|14|%|2023"]],
    ["2023/24: 12 %", ["|12|%|2023/2024"]],
    ["30.06.2023", []],
    ["Høj", []],
    ["", []],
    ["xx", []],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(["Baseline måles i år 1", "Opgøres 3 mdr. efter start", "Fastlægges i 2026"])(
    "%j is announced for later",
    (text) => {
      expect(readFigures({ text })).toEqual({ text, figures: [], deferred: true });
    },
  );

  it.each(["12 % måles hvert år", "Høj", "Måles ved spørgeskema: 14 %"])("%j is not announced for later", (text) => {
    expect(readFigures({ text }).deferred).toBe(false);
  });

  it("tells where a figure stands, so that a fix can rewrite it", () => {
    const text = "Nord: 12.9 % (2023)";
    const [figure] = readFigures({ text }).figures;
    expect(figure && text.slice(figure.start, figure.end)).toBe("12.9");
  });

  it("gives a figure without a unit that of the heading", () => {
    expect(readFigures({ text: "13,6", headingUnit: "%" }).figures.map(written)).toEqual(["|13.6|%"]);
  });
});

describe("readFigures on cells that hold a number", () => {
  it.each<[number, string, string, string]>([
    [0.136, "0.00%", "13,60%", "|13.6|%"],
    [0.07, "0%", "7%", "|7|%"],
    [13.6, "General", "13,6", "|13.6"],
    [284, "#,##0", "284", "|284"],
    [12, '0 "personer"', "12 personer", "|12|personer"],
    [12.5, '0.0" %"', "12,5 %", "|12.5|%"],
    [250000, '#,##0 "kr."', "250.000 kr.", "|250000|kr."],
  ])("%d as %s", (value, numberFormat, text, expected) => {
    expect(readFigures({ text, value, numberFormat }).figures.map(written)).toEqual([expected]);
  });

  it("reads no figure from a date: Excel makes 12.9 a date", () => {
    expect(readFigures({ text: "12-09-2026", value: 46277, numberFormat: "dd-mm-yyyy" }).figures).toEqual([]);
  });
});

describe("properties", () => {
  const danish = new Intl.NumberFormat("da-DK", { minimumFractionDigits: 0, maximumFractionDigits: 3 });
  const value = fc.oneof(
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.integer({ min: 0, max: 9_999_999 }).map((hundredths) => hundredths / 100),
  );
  const unit = fc.constantFrom("", " %", "%", " pct.", " personer", " kr.", " udsættelser", " fuldtidspersoner");
  const label = fc.constantFrom(
    "Nord",
    "Brøndby Strand",
    "Hele landet",
    "Blågården",
    "Københavns Kommune",
    "Skriftsprog",
  );

  it("reads back what is written in Danish form", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(label, { minLength: 1, maxLength: 4 }),
        fc.array(value, { minLength: 4, maxLength: 4 }),
        unit,
        (labels, values, kind) => {
          // Four digits before a percent sign are a slip of the decimal mark, and read as one.
          const typed = values
            .map((size) => (/%|pct/.test(kind) ? size % 1000 : size))
            .map((size) => Number(size.toFixed(2)));
          const text = labels.map((name, index) => `${name}: ${danish.format(typed[index] ?? 0)}${kind}`).join("\n");
          const figures = readFigures({ text }).figures;
          expect(figures.map((figure) => figure.label)).toEqual(labels);
          expect(figures.map((figure) => figure.value)).toEqual(typed.slice(0, labels.length));
          const expected = kind.trim() === "" ? null : kind.trim() === "pct." ? "%" : kind.trim();
          expect(new Set(figures.map((figure) => figure.unit))).toEqual(new Set([expected]));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("reads a percent cell in percent, whatever its value", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        const figure = readFigures({ text: "", value: thousandths / 100_000, numberFormat: "0.000%" }).figures[0];
        expect(figure?.value).toBe(thousandths / 1000);
      }),
      { numRuns: 300 },
    );
  });

  it("throws on no string, and keeps every figure inside the text", () => {
    const pieces = fc.constantFrom(
      "12",
      " ",
      ",",
      ".",
      "%",
      "(",
      ")",
      "\n",
      "Nord",
      ":",
      "-",
      "–",
      "2023",
      "FV22",
      "/",
      "og",
      "[",
      "]",
      "ca.",
      "år",
      "²",
      "\u00a0",
      "kr.",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (input) => {
        for (const figure of readFigures({ text: input }).figures) {
          expect(figure.start).toBeGreaterThanOrEqual(0);
          expect(figure.end).toBeLessThanOrEqual(input.length);
          expect(figure.restates === null || figure.restates >= 0).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    "1 ",
    "(",
    "12 % ",
    "a",
    "12 % (",
    "- 5",
    "1.",
    "FV22 ",
    "og ",
    "(12 % ",
    "år 1 ",
    "2023 ",
    "1-",
    "[1",
    "\n1",
    "\n(a)",
    "12",
    " ",
    "hver ",
    "1,",
    "ca. ",
  ])("reads 100,000 characters of %j in time that grows with the text alone", (piece) => {
    const timed = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      let best = Infinity;
      for (let run = 0; run < 3; run += 1) {
        const start = processorTime();
        readFigures({ text });
        best = Math.min(best, processorTime() - start);
      }
      return best;
    };
    timed(1_000);
    // A reader that backtracks needs a hundred times as long for ten times the text; ten milliseconds are noise.
    expect(timed(100_000)).toBeLessThan(10 + 40 * timed(10_000));
  });
});
