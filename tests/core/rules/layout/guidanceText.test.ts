import { guidanceText } from "../../../../src/core/rules/layout/guidanceText";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(guidanceText, {
  accept: [
    { name: "a table without guidance", sheet: delmaal() },
    { name: "the same words inside a sentence", sheet: delmaal({ delmaal: "Beboerne her beskrives som trygge" }) },
  ],
  reject: [
    {
      name: "guidance in a cell of the table",
      sheet: delmaal({ source: "Her anføres datakilden" }),
      cell: "F2",
      what: "LBF’s vejledende tekst står her endnu: ”Her anføres datakilden”.",
    },
    {
      name: "guidance above the table",
      sheet: { rows: [["Vejledende tekst er fremhævet med grønt og skal slettes"], [], ...delmaal().rows] },
      cell: "A1",
      what: "LBF’s vejledende tekst står her endnu: ”Vejledende tekst er fremhævet med grønt og skal slettes”.",
    },
    {
      name: "guidance behind the applicant's own text, with a broken word",
      sheet: { rows: [...delmaal().rows, [], [null, "Se bilag.\nHer beskri-\nves indsatsen."]] },
      cell: "B4",
      what: "LBF’s vejledende tekst står her endnu: ”Se bilag. Her beskri- ves indsatsen.”.",
    },
  ],
});
