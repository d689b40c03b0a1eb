import { areaWeight } from "../../../../src/core/rules/staffing/areaWeight";
import { overFullTimeRule } from "../../../../src/core/rules/staffing/overFullTime";
import { shareSum } from "../../../../src/core/rules/staffing/shareSum";
import { staffed, withBudget } from "../../../../src/core/rules/support/staffingExamples";
import { testRule } from "../support/testRule";

const leader = (first: number, work: number, total: number, hours = 37) => [
  ["Projektleder", null, hours, 600000, first, work, total],
];
/** A second delaftale below, with one line in row 10. */
const twoAreas = (first: string, second: string) =>
  staffed(
    [first],
    [
      ["Delaftale for indsatsområdet Kriminalitetsforebyggelse"],
      ["Medarbejderressourcer for indsatsområdet:"],
      [second],
    ],
  );

testRule(shareSum, {
  accept: [
    { name: "the whole post", sheet: withBudget(["Projektleder 40 %"]) },
    { name: "half a post", sheet: withBudget(["Projektleder 40 %"], leader(10, 40, 50)) },
    { name: "a share that the line contradicts", sheet: withBudget(["Projektleder 40 %"], leader(60, 50, 100)) },
    {
      name: "two people who are wholly in one area each",
      sheet: twoAreas("Boligsocial medarbejder 100 %", "Boligsocial medarbejder 100 %"),
    },
    { name: "two activities", sheet: twoAreas("Medarbejder 80 % – Lektiecafé", "Medarbejder 60 % – Fædregruppe") },
    { name: "hours without a post to share", sheet: twoAreas("Projektleder 30 timer", "Projektleder 20 timer") },
  ],
  reject: [
    {
      name: "more than a post in the budget",
      sheet: withBudget(["Projektleder 40 %"], leader(70, 40, 110)),
      cell: "G10",
      what: "Stillingens andele på indsatsområderne giver tilsammen 110 %.",
      related: ["E10", "F10"],
    },
    {
      name: "a little less",
      sheet: withBudget(["Projektleder 40 %"], leader(59, 40, 99)),
      cell: "G10",
      what: "Stillingens andele på indsatsområderne giver tilsammen 99 %.",
      severity: "info",
    },
    {
      name: "the lines of two delaftaler",
      sheet: twoAreas("Projektleder 60 % af 37 timer", "Leder 50 % af 37 timer"),
      cell: "A10",
      what: "Stillingens andele på indsatsområderne giver tilsammen 110 %.",
      related: ["A6"],
    },
  ],
});

testRule(overFullTimeRule, {
  accept: [
    { name: "full time", sheet: withBudget(["Projektleder 40 % af 37 timer"]) },
    { name: "two people", sheet: staffed(["To medarbejdere à 37 timer"]) },
    { name: "several people", sheet: staffed(["Boligsociale medarbejdere 74 timer"]) },
    { name: "a post and a half", sheet: staffed(["1,5 medarbejder"]) },
    {
      name: "posts in the budget",
      sheet: staffed(
        ["Projektleder 40 %"],
        [["Budget"], ["Stilling", "Årsværk", "Beskæftigelse (%)"], ["Projektleder", 2, 40]],
      ),
    },
  ],
  reject: [
    {
      name: "hours of a line",
      sheet: staffed(["Boligsocial medarbejder 40 timer"]),
      cell: "A6",
      what: "Linjen giver én person 40 timer om ugen.",
    },
    {
      name: "hours that a share is of",
      sheet: staffed(["Projektleder 40 % af 42 timer"]),
      cell: "A6",
      what: "Linjen giver én person 42 timer om ugen.",
    },
    {
      name: "hours in the budget",
      sheet: withBudget(["Projektleder 40 %"], leader(60, 40, 100, 39)),
      cell: "C10",
      what: "Budgettet giver én person 39 timer om ugen.",
    },
    {
      name: "line and budget alike, told once",
      sheet: withBudget(["Projektleder 40 % af 39 timer"], leader(60, 40, 100, 39)),
      cell: "A6",
      what: "Linjen giver én person 39 timer om ugen.",
    },
  ],
});

testRule(areaWeight, {
  accept: [
    {
      name: "the part of the hours",
      sheet: withBudget(["Indsatsområdet vægtes overordnet 40 %", "Projektleder 40 %"]),
    },
    {
      name: "five percentage points",
      sheet: withBudget(["Indsatsområdet vægtes overordnet 45 %", "Projektleder 40 %"]),
    },
    { name: "no budget", sheet: staffed(["Indsatsområdet vægtes overordnet 30 %", "Projektleder 40 %"]) },
  ],
  reject: [
    {
      name: "more",
      sheet: withBudget(["Indsatsområdet vægtes overordnet 46 %", "Projektleder 40 %"]),
      cell: "A6",
      what: "Delaftalen siger, at indsatsområdet vægter 46 %. I budgettet får det 40 % af timerne.",
    },
    {
      name: "less",
      sheet: withBudget(["Indsatsområdet vægtes overordnet 25 %", "Projektleder 40 %"]),
      cell: "A6",
      what: "Delaftalen siger, at indsatsområdet vægter 25 %. I budgettet får det 40 % af timerne.",
    },
  ],
});
