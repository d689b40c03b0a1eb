import { unitMismatch } from "../../../../src/core/rules/baseline/unitMismatch";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

const COUNT = "Antal unge uden uddannelse eller job";

testRule(unitMismatch, {
  accept: [
    { name: "a share in percent", sheet: delmaal() },
    { name: "a count", sheet: delmaal({ indikator: COUNT, baseline: "112 unge", comparison: "Kommunen: 1.240" }) },
    {
      name: "a count with its share",
      sheet: delmaal({ indikator: COUNT, baseline: "112 unge (13 %)", comparison: "Kommunen: 9 %" }),
    },
    { name: "a share with its count", sheet: delmaal({ baseline: "13,6 % (112 unge)", comparison: "Kommunen: 14 %" }) },
    {
      name: "grades",
      sheet: delmaal({ indikator: "Karaktergennemsnit i dansk", baseline: "5,29", comparison: "Kommunen: 7,25" }),
    },
    { name: "a bare figure of a share, which is another rule's", sheet: delmaal({ baseline: "13,6" }) },
    { name: "an empty comparison", sheet: delmaal({ comparison: null }) },
    {
      name: "count and share together",
      sheet: delmaal({ indikator: "Antal og andel unge i job", baseline: "12 %", comparison: "Kommunen: 13 %" }),
    },
  ],
  reject: [
    {
      name: "a count with percent alone",
      sheet: delmaal({ indikator: COUNT, baseline: "13,6 %" }),
      cell: "C2",
      what: "Indikatoren er et antal, men her står ”13,6 %”.",
    },
    {
      name: "a count compared with percent",
      sheet: delmaal({ indikator: COUNT, baseline: "112 unge", comparison: "Kommunen: 9 %" }),
      cell: "D2",
      what: "Indikatoren er et antal, men her står ”Kommunen: 9 %”.",
    },
    {
      name: "a share with a count alone",
      sheet: delmaal({ baseline: "112 unge" }),
      cell: "C2",
      what: "Indikatoren er en andel, men her står ”112 unge”.",
    },
    {
      name: "a share compared with a count",
      sheet: delmaal({ comparison: "Kommunen: 1.240 unge" }),
      cell: "D2",
      what: "Indikatoren er en andel, men her står ”Kommunen: 1.240 unge”.",
    },
    {
      name: "a grade compared with percent",
      sheet: delmaal({ indikator: "Karaktergennemsnit i dansk", baseline: "5,29", comparison: "Kommunen: 94 %" }),
      cell: "D2",
      what: "Baseline ”5,29” og sammenligningen ”Kommunen: 94 %” har ikke samme enhed.",
    },
  ],
});
