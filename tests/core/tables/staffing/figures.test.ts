import { facts, readSheet, type Row } from "./support";

/** What the table says, with a number format for its second or third column. */
function read(rows: readonly Row[], column: "B" | "C" = "C", format?: string): string[] {
  const formats =
    format === undefined ? {} : Object.fromEntries(rows.map((_, index) => [`${column}${index + 2}`, format]));
  return readSheet([["Medarbejderressourcer"], ...rows], "Beskæftigelse", { formats }).staffing.flatMap(facts);
}

describe("how the figures of a table of staff are shown", () => {
  test.each<[string, number, string | undefined]>([
    ["a fraction", 0.4, undefined],
    ["a percentage", 0.4, "0%"],
    ["a percentage with decimals", 0.4, "0.0 %"],
    ["a percent sign behind", 40, '0"%"'],
    ["words behind", 40, '0" pct."'],
    ["a plain percent", 40, undefined],
  ])("%s is the same share", (_name, share, format) => {
    const rows: Row[] = [
      ["Stilling", "Timer", "Andel"],
      ["Projektleder", 37, share],
    ];
    expect(read(rows, "C", format)).toEqual(["Projektleder 40% of 37t =14.8"]);
  });

  test.each<[string, number, string | undefined]>([
    ["0,5", 0.5, undefined],
    ["50 %", 0.5, "0%"],
    ["50 with a percent sign behind", 50, '0"%"'],
    ["0,5 with its unit", 0.5, '0.0" årsværk"'],
  ])("%s in a column of årsværk is half a post", (_name, posts, format) => {
    expect(read([["Stilling", "Årsværk"], ["Projektleder", posts]], "B", format)).toEqual(["Projektleder =18.5 0.5p"]); // prettier-ignore
  });

  test.each<[string, number, string]>([
    ["hours with their unit", 18.5, '0.0" t"'],
    ["a length of time", 18.5 / 24, "[h]:mm"],
  ])("%s", (_name, hours, format) => {
    expect(read([["Stilling", "Timer"], ["Projektleder", hours]], "B", format)).toEqual(["Projektleder =18.5"]); // prettier-ignore
  });

  test.each([
    ["Årsværk", "½", "Projektleder =18.5 0.5p"],
    ["Årsværk", "1,0", "Projektleder =37 1p"],
    ["Årsværk", "1 1/2", "Projektleder =55.5 1.5p"],
    ["Årsværk", "halv tid", "Projektleder =18.5 1p"],
    ["Årsværk", "fuldtid", "Projektleder =37 1p"],
    ["Årsværk", "2 x 18,5 timer", "Projektleder of 18.5t =37 2p"],
    ["Timer", "½ stilling", "Projektleder =18.5 0.5p"],
    ["Timer", "37/37", "Projektleder =37"],
    ["Timer", "2 x 18,5 timer", "Projektleder of 18.5t =37 2p"],
    ["Timer", "962 timer/år", "Projektleder =18.5"],
    ["Andel", "½", "Projektleder 50%"],
    ["Andel", "1/3", "Projektleder 33.33%"],
    ["Andel", "halvdelen", "Projektleder 50%"],
    ["% af fuld tid", "50", "Projektleder 50% of 37t =18.5"],
  ])("%s: %s", (heading, text, expected) => {
    expect(read([["Stilling", heading], ["Projektleder", text]])).toEqual([expected]); // prettier-ignore
  });
});

describe("hours beside a share", () => {
  const table = (...rows: readonly (readonly [number, number])[]): Row[] => [
    ["Stilling", "Andel", "Timer"],
    ...rows.map(([share, hours], index): Row => [["Projektleder", "Vejleder", "Pædagog"][index] ?? null, share, hours]),
  ];
  test.each<[string, Row[], string[]]>([
    ["are the post's where they are more than the share of it", table([0.33, 24], [0.5, 37]), ["Projektleder 33% of 24t =7.92", "Vejleder 50% of 37t =18.5"]], // prettier-ignore
    ["are the area's where they are that part of full time", table([0.33, 12.21], [0.5, 15]), ["Projektleder 33% =12.21", "Vejleder 50% =15"]], // prettier-ignore
    ["are the area's where whole posts come of them", table([0.33, 7.92], [0.25, 7.5]), ["Projektleder 33% =7.92", "Vejleder 25% =7.5"]], // prettier-ignore
    ["stay the post's where the figures leave it open", table([0.5, 15], [1, 37]), ["Projektleder 50% of 15t =7.5", "Vejleder 100% of 37t =37"]], // prettier-ignore
    [
      "beside the share that names the position",
      [["Medarbejder", "Timer"], ["33 % boligsocial ledelse", 37], ["50 % sekretariat", 30]], // prettier-ignore
      ["boligsocial ledelse 33% of 37t =12.21", "sekretariat 50% of 30t =15"],
    ],
    [
      "two columns of hours, one a part of the other",
      [["Medarbejder", "Timer pr. uge i alt", "Heraf timer i indsatsområdet"], ["Projektleder", 37, 10]], // prettier-ignore
      ["Projektleder of 37t =10"],
    ],
    [
      "each post's, with their number",
      [["Antal", "Stilling", "Ugentlige timer pr. stilling"], [2, "Jobkonsulent", 18.5]], // prettier-ignore
      ["Jobkonsulent of 18.5t =37 2p"],
    ],
  ])("%s", (_name, rows, expected) => {
    expect(read(rows)).toEqual(expected);
  });
});
