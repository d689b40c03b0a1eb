import { unitMissing } from "../../../../src/core/rules/baseline/unitMissing";
import { delmaal } from "../support/sheets";
import { findingsOf, testRule } from "../support/testRule";

testRule(unitMissing, {
  accept: [
    { name: "percent signs", sheet: delmaal() },
    { name: "pct. in words", sheet: delmaal({ baseline: "13,6 pct." }) },
    {
      name: "a bare number where a grade is asked for",
      sheet: delmaal({ indikator: "Karaktergennemsnit i dansk", baseline: "5,29" }),
    },
    {
      name: "a bare number where shares and counts are asked for",
      sheet: delmaal({ indikator: "Antal og andel unge i job", baseline: "34" }),
    },
    { name: "a count restated in brackets", sheet: delmaal({ baseline: "28,72 % (102,9 fuldtidspersoner)" }) },
    { name: "a part of a number", sheet: delmaal({ baseline: "3 ud af 4", comparison: "Kommune: 9/10" }) },
    { name: "a heading that gives the unit", sheet: headed("Baseline (%)", "13,6") },
    {
      name: "trade, which is no share",
      sheet: delmaal({ indikator: "Antal sigtelser for handel med narko", baseline: "34" }),
    },
  ],
  reject: [
    {
      name: "what may be a part of 1",
      sheet: delmaal({ baseline: "0,613" }),
      cell: "C2",
      what: "0,613 står uden enhed. Det kan betyde 61,3 % eller 0,613 %.",
    },
    {
      name: "a bare figure in Baseline",
      sheet: delmaal({ baseline: "18,6" }),
      cell: "C2",
      what: "18,6 står uden enhed.",
    },
    {
      name: "a bare number in the cell",
      sheet: delmaal({ baseline: 18.6 }),
      cell: "C2",
      what: "18,6 står uden enhed.",
    },
    {
      name: "a bare figure in the comparison",
      sheet: delmaal({ comparison: "Kommunen: 14" }),
      cell: "D2",
      what: "14 står uden enhed.",
    },
    {
      name: "one of two figures",
      sheet: delmaal({ baseline: "Strand: 13,60 %\nNord: 12,59" }),
      cell: "C2",
      what: "12,59 står uden enhed.",
    },
    {
      name: "a compound of procent",
      sheet: delmaal({ indikator: "Stemmeprocent ved kommunalvalget", baseline: "65,7" }),
      cell: "C2",
      what: "65,7 står uden enhed.",
    },
  ],
});

function headed(heading: string, baseline: string) {
  const [headings = [], ...rows] = delmaal({ baseline }).rows;
  return { rows: [headings.map((text, column) => (column === 2 ? heading : text)), ...rows] };
}

test.each([
  ["Andel unge i job", "%"],
  ["Promilleandel af boliger med indbrud", "‰"],
])("%s: the unit proposed is %s", (indikator, unit) => {
  const found = findingsOf(unitMissing, delmaal({ indikator, baseline: "7,4", comparison: null }));
  expect(found.map(({ message }) => message.values["unit"])).toEqual([unit]);
});
