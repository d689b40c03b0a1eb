import fc from "fast-check";
import type { YearKind } from "../../../src/core/reading/readings";
import { readTextYears, readYears } from "../../../src/core/reading/years";
import { isDateFormat } from "../../../src/core/workbook/numberFormat";
import { processorTime, RUNAWAY } from "../../support/processorTime";

describe("readYears", () => {
  const cases: [text: string, years: number[], kind: YearKind][] = [
    ["2022", [2022], "year"],
    ["2022 ", [2022], "year"],
    ["2022.", [2022], "year"],
    ["(2022)", [2022], "year"],
    ["\u00a02022\n", [2022], "year"],
    ["ultimo 2022", [2022], "year"],
    ["2022 (foreløbige tal)", [2022], "year"],
    ["2022, foreløbigt", [2022], "year"],
    ["år 2022", [2022], "year"],
    ["Skoleåret 2023", [2023], "year"],
    ["1980", [1980], "year"],
    ["2099", [2099], "year"],
    // several
    ["2022 og 2023", [2022, 2023], "year"],
    ["2021, 2022", [2021, 2022], "year"],
    ["2021,2022", [2021, 2022], "year"],
    ["2021\n2022", [2021, 2022], "year"],
    ["2022-2024", [2022, 2024], "year"],
    ["2022 – 2024", [2022, 2024], "year"],
    ["2026-28", [2026, 2028], "year"],
    ["2021/2022/2023", [2021, 2022, 2023], "year"],
    ["2023, 2022, 2023", [2023, 2022], "year"],
    ["2023 og 2024", [2023, 2024], "year"],
    // dates
    ["31.12.2022", [2022], "date"],
    ["31-12-2022", [2022], "date"],
    ["31/12 2022", [2022], "date"],
    ["31/12-2022", [2022], "date"],
    ["1/11-2025", [2025], "date"],
    ["31. 12. 2022", [2022], "date"],
    ["31.12.22", [2022], "date"],
    ["31/12-22", [2022], "date"],
    ["2022-12-31", [2022], "date"],
    ["1. juni 2022", [2022], "date"],
    ["1 juni 2022", [2022], "date"],
    ["d. 1. Juni, 2022", [2022], "date"],
    ["juni 2022", [2022], "date"],
    ["dec. 2022", [2022], "date"],
    ["Dec 2022", [2022], "date"],
    ["pr. 1. januar 2023", [2023], "date"],
    ["12/2022", [2022], "date"],
    ["06-2022", [2022], "date"],
    ["2022-07", [2022], "date"],
    ["1. januar 2023 - 31. december 2023", [2023], "date"],
    ["1. juli 2022 – 30. juni 2023", [2022, 2023], "date"],
    // periods
    ["2023K2", [2023], "date"],
    ["2023M04", [2023], "date"],
    ["2023 Q1", [2023], "date"],
    ["K2 2023", [2023], "date"],
    ["2. kvartal 2023", [2023], "date"],
    ["2023, 2. kvartal", [2023], "date"],
    ["2. halvår 2023", [2023], "date"],
    // school years
    ["2023/2024", [2023, 2024], "school-year"],
    ["2023/24", [2023, 2024], "school-year"],
    ["2023-24", [2023, 2024], "school-year"],
    ["2023-2024", [2023, 2024], "school-year"],
    ["2023 / 2024", [2023, 2024], "school-year"],
    ["2023–24", [2023, 2024], "school-year"],
    ["skoleåret 2023/24", [2023, 2024], "school-year"],
    ["Skoleår 23/24", [2023, 2024], "school-year"],
    ["skoleåret 23-24", [2023, 2024], "school-year"],
    ["sk. 23/24", [2023, 2024], "school-year"],
    ["1999/2000", [1999, 2000], "school-year"],
    ["2023/24 og 2024/25", [2023, 2024, 2025], "school-year"],
    ["2023/24 (opgjort 1.10.2024)", [2023, 2024], "school-year"],
    // two years apart is no school year
    ["2022/2024", [2022, 2024], "year"],
    // a figure or a code beside a year
    ["1.2022.333 og 2021", [2021], "year"],
    ["CVR 20221234, 2023", [2023], "year"],
  ];
  it.each(cases)("%j → %j, %s", (text, years, kind) => {
    expect(readYears({ text })).toMatchObject({ text, years, kind, elections: [], planYear: null });
    expect(readYears({ text, value: text, numberFormat: "General" })).toMatchObject({ years, kind });
  });

  it.each([
    "",
    "22",
    "'22",
    "23/24",
    "22/23",
    "202",
    "20222",
    "2022.5",
    "2022,5",
    "1.2022.333",
    "CVR 20221234",
    "1979",
    "2100",
  ])("%j names no year", (text) => {
    expect(readYears({ text })).toMatchObject({ years: [], kind: "none", elections: [], planYear: null });
  });
  it.each([
    "2022 personer",
    "2022 kr.",
    "2022%",
    "2022 kontanthjælpsmodtagere",
    "A2022",
    "kl. 2022",
    "1. juni",
    "xx",
    "15-29-2022",
  ])("%j names no year", (text) => {
    expect(readYears({ text })).toMatchObject({ years: [], kind: "none" });
  });

  it.each([
    ["FV22", "FV", 2022],
    ["KV21", "KV", 2021],
    ["fv22", "FV", 2022],
    ["FV 22", "FV", 2022],
    ["FV-22", "FV", 2022],
    ["FV’22", "FV", 2022],
    ["FV 2022", "FV", 2022],
    ["FV2022", "FV", 2022],
    ["EP24", "EP", 2024],
    ["RV21", "RV", 2021],
    ["folketingsvalg 2022", "FV", 2022],
    ["Folketingsvalget 1. november 2022", "FV", 2022],
    ["kommunalvalget 2021", "KV", 2021],
    ["kommunalvalg i 2021", "KV", 2021],
    ["Kommunalvalg: 2021", "KV", 2021],
    ["kommunalvalg '21", "KV", 2021],
    ["Kommunal- og regionsrådsvalget i 2021", "KV", 2021],
    ["regionsrådsvalg 2021", "RV", 2021],
    ["Europaparlamentsvalg 2024", "EP", 2024],
    ["2021 (kommunalvalg)", "KV", 2021],
    ["2022, folketingsvalg", "FV", 2022],
    ["Boligsociale data FV22", "FV", 2022],
  ])("%j → %s %i", (text, name, year) => {
    expect(readYears({ text })).toMatchObject({ years: [year], kind: "year", elections: [{ name, year }] });
  });

  it("reads several elections", () => {
    const both = [
      { name: "KV", year: 2021 },
      { name: "FV", year: 2022 },
    ];
    for (const text of ["KV21 og FV22", "KV21/FV22", "kommunalvalg 2021, folketingsvalg 2022", "KV 2021 FV 2022"]) {
      expect(readYears({ text })).toMatchObject({ years: [2021, 2022], kind: "year", elections: both });
    }
    expect(readYears({ text: "2023 FV22" })).toMatchObject({
      years: [2023, 2022],
      elections: [{ name: "FV", year: 2022 }],
    });
  });

  it.each([
    ["år 1", 1, []],
    ["År 1 (2026)", 1, [2026]],
    ["1. år", 1, []],
    ["projektår 2", 2, []],
    ["2. projektår", 2, []],
    ["Første projektår", 1, []],
    ["andet år", 2, []],
    ["år 1-2", 1, []],
    ["2026 (år 1)", 1, [2026]],
  ])("%j is the plan's year %i", (text, planYear, years) => {
    expect(readYears({ text })).toMatchObject({ planYear, years });
  });
  it.each(["1 år", "1. skoleår", "år 12", "boligår 1", "år 2022", "9. klasse", "1.1. år 2023"])(
    "%j is no year of the plan",
    (text) => {
      expect(readYears({ text }).planYear).toBeNull();
    },
  );

  it.each([
    [2022, "General", [2022], "year"],
    [2022, "0", [2022], "year"],
    [2022, "#,##0", [2022], "year"],
    [44926, "dd-mm-yyyy", [2022], "date"],
    [44926.75, "dd/mm/yyyy hh:mm", [2022], "date"],
    [44927, "yyyy", [2023], "date"],
    [44926, "[$-406]d. mmmm yyyy;@", [2022], "date"],
    [44926, "mmm-yy", [2022], "date"],
    [44926, "General", [], "none"],
    [44926, '0 "dage"', [], "none"],
    [2022, "dd-mm-yyyy", [], "none"],
    [2022.5, "General", [], "none"],
    [22, "General", [], "none"],
    [0.2022, "0%", [], "none"],
    [-2022, "General", [], "none"],
    [1e300, "yyyy", [], "none"],
    [Number.NaN, "yyyy", [], "none"],
  ])("the number %d shown as %j → %j", (value, numberFormat, years, kind) => {
    expect(readYears({ text: String(value), value, numberFormat })).toMatchObject({ years, kind });
  });

  it("reads any year written in any of the forms", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1980, max: 2098 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        (year, day, month) => {
          const next = year + 1;
          for (const text of [
            `${day}.${month}.${year}`,
            `${day}/${month}-${year}`,
            `${day}/${month} ${year}`,
            `${year}M0${(month % 9) + 1}`,
          ]) {
            expect(readYears({ text })).toMatchObject({ years: [year], kind: "date" });
          }
          for (const text of [`${year}/${next}`, `${year}-${next}`, `${year}/${String(next).slice(2)}`]) {
            expect(readYears({ text })).toMatchObject({ years: [year, next], kind: "school-year" });
          }
          expect(readYears({ text: `FV ${year}` }).elections).toEqual([{ name: "FV", year }]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("isDateFormat", () => {
  it.each(["dd-mm-yyyy", "d/m/yy", "yyyy", "mmm", "[$-406]d. mmmm yyyy;@", "dd\\.mm\\.yyyy"])("%j", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });
  it.each([
    "General",
    "Standard",
    "0.0%",
    "#,##0.00",
    '0 "dage"',
    "mm:ss",
    "[Red]0",
    "0\\d",
    '#,##0 "kr."',
    "@",
    "",
    "_d0",
  ])("not %j", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

describe("readTextYears", () => {
  it.each([
    ["87,9 % (2023)", ["2023"], [[2023]]],
    ["Befolkningen: 41 %\n(2023)", ["2023"], [[2023]]],
    ["FV22: 65,7 %\n\nKV21: 40,5 %", ["FV22", "KV21"], [[2022], [2021]]],
    ["FV 2022: 65,7 %", ["FV 2022"], [[2022]]],
    ["2023/24: 12 %", ["2023/24"], [[2023, 2024]]],
    ["Skoleåret 2023/2024: 12 %", ["Skoleåret 2023/2024"], [[2023, 2024]]],
    ["12 % pr. 1.1.2023", ["pr. 1.1.2023"], [[2023]]],
    ["12 % ultimo 2023", ["ultimo 2023"], [[2023]]],
    ["I 2023: 45 elever", ["I 2023"], [[2023]]],
    ["juni 2023: 45", ["juni 2023"], [[2023]]],
    ["2. kvartal 2023: 45", ["2. kvartal 2023"], [[2023]]],
    ["40 % (2021, kommunalvalg)", ["2021, kommunalvalg"], [[2021]]],
    ["2021 (kommunalvalg): 40 %", ["2021 (kommunalvalg)"], [[2021]]],
    ["2023\nBørn: 12 %", ["2023"], [[2023]]],
    ["Folketingsvalget i 2022: 65,7 %", ["Folketingsvalget i 2022"], [[2022]]],
    ["2022: 12 %, 2023: 14 %", ["2022", "2023"], [[2022], [2023]]],
    ["2.022 personer i 2023", ["i 2023"], [[2023]]],
  ])("%j", (text, texts, years) => {
    const mentions = readTextYears(text);
    expect(mentions.map((mention) => text.slice(mention.start, mention.end))).toEqual(texts);
    expect(mentions.map((mention) => mention.years)).toEqual(years);
  });

  it.each([
    "Brøndby Strand: 13,60%\nBrøndby Nord: 12,59%",
    "Samlet 25,42 %, svarer til 346,4 fuldtidspersoner",
    "KV: 40 %",
    "KV 40 %",
    "KV 40,5 %",
    "Kommunalvalg: 41",
    "FV 65",
    "89 20 %",
    "12.9 20 %",
    "15-29-årige: 12 %",
    "2012 personer",
    "2012 fuldtidspersoner",
    "2050 kr.",
    "2.012",
    "2012,5",
    "12.012",
    "10-15 %",
    "1/2",
    "23/24",
    "9. klasse: 5,29",
    "Gruppe 12/13 %",
  ])("%j names none", (text) => {
    expect(readTextYears(text)).toEqual([]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom(
        "2022",
        "20",
        "23",
        "1",
        ".",
        "/",
        "-",
        " ",
        "FV",
        "kommunalvalg ",
        "skoleåret ",
        "juni ",
        "(",
        "\n",
        ",",
      ),
    }),
  );

  it("nothing throws; mentions stand in order, apart, and inside the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const mention of readTextYears(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
          for (const year of mention.years) expect(year >= 1980 && year <= 2099).toBe(true);
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const reading = readYears({ text });
        expect(new Set(reading.years).size).toBe(reading.years.length);
        expect(reading.kind === "none").toBe(reading.years.length === 0);
        for (const { year } of reading.elections) expect(reading.years).toContain(year);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads a very long text at once", () => {
    for (const piece of [
      "2022",
      "2022-",
      "2022 ",
      "20",
      "1.",
      "kommunalvalg ",
      "skoleåret ",
      " ",
      "år ",
      "FV22 ",
      "1. juni ",
    ]) {
      const long = piece.repeat(100_000 / piece.length);
      const started = processorTime();
      readYears({ text: long });
      expect(processorTime() - started).toBeLessThan(RUNAWAY);
    }
  });
});
