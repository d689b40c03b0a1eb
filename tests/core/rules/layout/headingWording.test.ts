import { headingWording } from "../../../../src/core/rules/layout/headingWording";
import { delmaal, withHeading } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(headingWording, {
  accept: [
    { name: "LBF's wording", sheet: delmaal() },
    { name: "another case, spaces, hyphens and slashes", sheet: withHeading(2, "BASELINE boligområde / målgruppe") },
    { name: "a heading over two lines of a cell", sheet: withHeading(4, "Baseline\når") },
  ],
  reject: [
    {
      name: "a synonym",
      sheet: withHeading(5, "Kilde"),
      cell: "F1",
      what: "Overskriften ”Kilde” hedder ”Datakilde” i LBF’s skabelon.",
      fixed: { F1: "Datakilde" },
    },
    {
      name: "a heading that gives the unit, without repair",
      sheet: withHeading(2, "Baseline (%)"),
      cell: "C1",
      what: "Overskriften ”Baseline (%)” hedder ”Baseline boligområde/målgruppe” i LBF’s skabelon.",
    },
  ],
});
