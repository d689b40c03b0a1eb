import { textResidue } from "../../../../src/core/rules/layout/textResidue";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(textResidue, {
  accept: [
    { name: "whole words", sheet: delmaal() },
    { name: "a hyphen that is the word's own", sheet: delmaal({ delmaal: "Flere børne-\nog ungeaktiviteter" }) },
    { name: "a line that ends in a mark", sheet: delmaal({ baseline: "Klasse 0.-\n3: 12 %" }) },
    { name: "Danish words of one letter", sheet: delmaal({ delmaal: "Unge i job i området" }) },
    { name: "a list of capitals", sheet: delmaal({ delmaal: "Opgang A B C" }) },
  ],
  reject: [
    {
      name: "a word broken over two lines",
      sheet: delmaal({ delmaal: "Flere i beskæf-\ntigelse" }),
      cell: "A2",
      what: "Ord er brudt over i ”Flere i beskæf- tigelse”.",
      fixed: { A2: "Flere i beskæftigelse" },
    },
    {
      name: "a soft hyphen",
      sheet: delmaal({ source: "LBF Beboer\u00addata" }),
      cell: "F2",
      what: "Ord er brudt over i ”LBF Beboer\u00addata”.",
      fixed: { F2: "LBF Beboerdata" },
    },
    {
      name: "spaced letters",
      sheet: delmaal({ delmaal: "Bedre b o l i g e r nu" }),
      cell: "A2",
      what: "Ord er brudt over i ”Bedre b o l i g e r nu”.",
      fixed: { A2: "Bedre boliger nu" },
    },
    {
      name: "spaced letters beside a word of one letter, without repair",
      sheet: delmaal({ delmaal: "Bedre b o l i g i området" }),
      cell: "A2",
      what: "Der er mellemrum inde i ord i ”Bedre b o l i g i området”.",
    },
    {
      name: "one of LBF's own words with stray spaces, without repair",
      sheet: delmaal({ delmaal: "De lmå l for området" }),
      cell: "A2",
      what: "Der er mellemrum inde i ord i ”De lmå l for området”.",
    },
  ],
});
