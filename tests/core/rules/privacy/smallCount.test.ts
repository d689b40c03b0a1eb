import { smallCount } from "../../../../src/core/rules/privacy/smallCount";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

const TINY = (count: string) => `Tallet ${count} gælder så få personer, at de kan genkendes.`;

testRule(smallCount, {
  accept: [
    { name: "a share", sheet: delmaal({ baseline: "2 %" }) },
    { name: "five people", sheet: counted("5 personer") },
    { name: "nobody", sheet: counted("0 personer") },
    { name: "few things", sheet: delmaal({ indikator: "Antal udsættelser", baseline: "2 udsættelser" }) },
    { name: "few families", sheet: delmaal({ indikator: "Antal familier i forløb", baseline: "2 familier" }) },
    { name: "few activities for children", sheet: delmaal({ indikator: "Antal aktiviteter for børn", baseline: "2" }) },
    { name: "a low grade", sheet: delmaal({ indikator: "Karaktergennemsnit i dansk for elever", baseline: "2,4" }) },
  ],
  reject: [
    { name: "two people", sheet: counted("2 personer"), cell: "C2", what: TINY("2") },
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
      what: "Tallet 4 gælder få personer.",
    },
    { name: "people beside a share", sheet: delmaal({ baseline: "13,6 % (2 unge)" }), cell: "C2", what: TINY("2") },
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
