import { privacyDerivable } from "../../../../src/core/rules/privacy/derivable";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

const WHAT = (total: string) =>
  `Totalen ${total} og de andre tal viser, hvor få der er i den gruppe, som er holdt tilbage.`;

testRule(privacyDerivable, {
  accept: [
    "Nord: 12 unge\nSyd: under 3 unge",
    "Samlet: 31 unge\nNord: 25 unge\nSyd: under 5 unge\nVest: under 5 unge",
    "Samlet: 27 unge\nNord: 14 unge\nSyd og Vest: 13 unge",
    "Samlet: 40 unge\nNord: 12 unge\nSyd: mindst 20 unge",
    "Samlet: 20 unge\nNord: 12 unge\nSyd: 8 unge",
    "Samlet: ca. 14 unge\nNord: 12 unge\nSyd: under 3 unge",
    "Samlet: 14 unge\nNord: ca. 12 unge\nSyd: under 3 unge",
    "Samlet: under 20 unge\nNord: 12 unge\nSyd: under 5 unge",
    "Samlet: 14 unge\nNord: 14 unge\nSyd: under 3 unge",
    "Samlet: 20 unge\nNord: 12 unge\nSyd: *",
    "Samlet: 14 %\nNord: 12 %\nSyd: under 3 %",
    "2022: 14 unge\n2023: under 3 unge",
  ]
    .map((baseline) => ({ name: baseline, sheet: counted(baseline) }))
    .concat([
      { name: "meetings", sheet: delmaal({ indikator: "Antal møder", baseline: "Samlet: 14 møder\nNord: 12 møder" }) },
    ]),
  reject: [
    ["Samlet: 14 unge\nNord: 12 unge\nSyd: under 3 unge", "14"],
    ["I alt: 40 unge\nNord: 20 unge\nVest: 16 unge\nSyd: færre end 5", "40"],
    ["Samlet: 14 unge\nNord: 12 unge\nSyd: <3", "14"],
    ["Samlet: 14 unge\nNord: 12 unge\nSyd: *", "14"],
    ["Samlet: 14 unge\nNord: 12 unge\nSyd: holdes tilbage", "14"],
    ["Samlet: 14 unge\nNord: 12 unge", "14"],
    ["14 unge (Nord: 12, Syd: under 3)", "14"],
    // Two of the four that are left are two each, when both are under three.
    ["Samlet: 14 unge\nNord: 10 unge\nSyd: under 3 unge\nVest: under 3 unge", "14"],
    ["Samlet: 14 unge\nNord: 10 unge\nSyd: mindst 4 unge", "14"],
  ].map(([baseline = "", total = ""]) => ({
    name: baseline,
    sheet: counted(baseline),
    cell: "C2",
    what: WHAT(total),
  })),
});

function counted(baseline: string) {
  return delmaal({ indikator: "Antal unge i lommepengejob", baseline, comparison: null });
}
