import { smallCount } from "../../../../src/core/rules/privacy/smallCount";
import { delmaal } from "../support/sheets";
import { findingsOf, testRule } from "../support/testRule";

const TINY = (count: string) => `Tallet ${count} gælder så få, at de kan genkendes.`;

testRule(smallCount, {
  accept: [
    { name: "a share", sheet: delmaal({ baseline: "2 %" }) },
    { name: "five people", sheet: counted("5 personer") },
    { name: "nobody", sheet: counted("0 personer") },
    { name: "few meetings", sheet: delmaal({ indikator: "Antal beboermøder", baseline: "2 møder" }) },
    { name: "few estates", sheet: delmaal({ indikator: "Antal ejendomme", baseline: "2 ejendomme" }) },
    { name: "few illnesses", sheet: delmaal({ indikator: "Antal sygdomme", baseline: "2" }) },
    { name: "a limit", sheet: counted("under 3 unge") },
    { name: "a limit in a sign", sheet: delmaal({ indikator: "Antal domme", baseline: "<3" }) },
    { name: "a limit behind the figure", sheet: counted("4 unge eller færre") },
    { name: "a range", sheet: counted("1-4 unge") },
    { name: "two limits beside each other", sheet: counted("Nord: under 5 unge\nSyd: færre end 3") },
    {
      name: "a rate of households",
      sheet: delmaal({ indikator: "Udsættelser pr. 1.000 husstande", baseline: "2,4", comparison: null }),
    },
    {
      name: "an average of children",
      sheet: delmaal({ indikator: "Gennemsnitligt antal børn i familierne", baseline: "2,1" }),
    },
    { name: "few activities for children", sheet: delmaal({ indikator: "Antal aktiviteter for børn", baseline: "2" }) },
    { name: "a low grade", sheet: delmaal({ indikator: "Karaktergennemsnit i dansk for elever", baseline: "2,4" }) },
  ],
  reject: [
    { name: "two people", sheet: counted("2 personer"), cell: "C2", what: TINY("2") },
    { name: "two in words", sheet: counted("To elever"), cell: "C2", what: TINY("2") },
    { name: "a compound", sheet: counted("1 kontanthjælpsmodtager"), cell: "C2", what: TINY("1") },
    { name: "a bare count of people", sheet: counted("2"), cell: "C2", what: TINY("2") },
    {
      name: "a bare count by age",
      sheet: delmaal({ indikator: "Antallet af 15-29-årige i job", baseline: "2" }),
      cell: "C2",
      what: TINY("2"),
    },
    {
      name: "four people",
      sheet: counted("Nord: 12 unge\nStrand: 4 unge"),
      cell: "C2",
      severity: "info",
      what: "Tallet 4 gælder få.",
    },
    { name: "people beside a share", sheet: delmaal({ baseline: "13,6 % (2 unge)" }), cell: "C2", what: TINY("2") },
    ...["2 husstande", "2 familier", "1 børnefamilie", "2 udsættelser", "2 domme", "1 dom", "2 voldsdomme"].map(
      (baseline) => ({
        name: baseline,
        sheet: delmaal({ indikator: `Antal ${baseline.slice(2)}`, baseline, comparison: null }),
        cell: "C2",
        what: TINY(baseline.slice(0, 1)),
      }),
    ),
    {
      name: "a bare count of evictions",
      sheet: delmaal({ indikator: "Effektive udsættelser pr. år", baseline: "3", comparison: null }),
      cell: "C2",
      severity: "info",
      what: "Tallet 3 gælder få.",
    },
    {
      name: "about two people",
      sheet: counted("ca. 2 unge"),
      cell: "C2",
      what: TINY("2"),
    },
    {
      name: "people in the comparison",
      sheet: delmaal({ comparison: "Kommunen: 1 % (2 unge)" }),
      cell: "D2",
      what: TINY("2"),
    },
  ],
});

function counted(baseline: string) {
  return delmaal({ indikator: "Antal unge i lommepengejob", baseline, comparison: null });
}

test.each([
  ["2 unge", "tiny"],
  ["Nord: 12 unge\nSyd: 4 unge", "small"],
  ["Samlet: 12 unge\nNord: 10 unge\nSyd: 2 unge", "tinyPart"],
  ["Samlet: 20 unge\nNord: 16 unge\nSyd: 4 unge", "smallPart"],
  // Two that are held back hide each other.
  ["Samlet: 20 unge\nNord: 14 unge\nSyd: 3 unge\nVest: 3 unge", "small"],
  ["Samlet: 14 unge\nNord: 10 unge\nSyd: 2 unge\nVest: 2 unge", "tinyPart"],
])("%j: a limit is advised where it is enough (%s)", (baseline, key) => {
  expect(findingsOf(smallCount, counted(baseline)).map(({ message }) => message.key)).toEqual([key]);
});
