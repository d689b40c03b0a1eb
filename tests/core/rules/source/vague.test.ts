import { sourceVague } from "../../../../src/core/rules/source/vague";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(sourceVague, {
  accept: [
    { name: "LBF Beboerdata", sheet: delmaal() },
    { name: "Danmarks Statistik", sheet: delmaal({ source: "Danmarks Statistik, 2023" }) },
    {
      name: "a kommune's datablad",
      sheet: delmaal({ source: "Datablad, Teknik- og Miljøforvaltningen, Københavns Kommune" }),
    },
    { name: "an empty cell, which is another rule's", sheet: delmaal({ source: null }) },
  ],
  reject: [
    {
      name: "own figures",
      sheet: delmaal({ source: "Egne tal" }),
      cell: "F2",
      what: "”Egne tal” siger ikke, hvem der har opgjort tallet.",
    },
    {
      name: "the kommune",
      sheet: delmaal({ source: "kommunen" }),
      cell: "F2",
      what: "”kommunen” siger ikke, hvem der har opgjort tallet.",
    },
  ],
});
