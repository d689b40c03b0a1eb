import { amountDiffers } from "../../../../src/core/rules/staffing/amountDiffers";
import { hoursDiffer } from "../../../../src/core/rules/staffing/hoursDiffer";
import { shareDiffers } from "../../../../src/core/rules/staffing/shareDiffers";
import { BUDGET_HEADINGS, staffed, withBudget } from "../../../../src/core/rules/support/staffingExamples";
import { testRule } from "../support/testRule";

const leader = (share: number, hours: number | null = 37) => [
  ["Projektleder", null, hours, 600000, 100 - share, share, 100],
];
const worker = (hours: number) => [["Boligsocial medarbejder", null, hours, 400000, null, 100, 100]];
/** A budget in hours a week for each indsatsområde. */
const inHours = (lines: string[], work: number) =>
  staffed(lines, [
    ["Budget"],
    ["Stilling", "Beskæftigelse (timer pr. uge)", "Uddannelse og livschancer (timer pr. uge)", "I alt (timer)"],
    ["Projektleder", work, 37 - work, 37],
  ]);

testRule(shareDiffers, {
  accept: [
    { name: "the same share", sheet: withBudget(["Projektleder 40 % af 37 timer"]) },
    { name: "half a percentage point", sheet: withBudget(["Projektleder 33 % af 37 timer"], leader(33.5)) },
    { name: "a third and 33 %", sheet: withBudget(["Projektleder en tredjedel af 37 timer"], leader(33)) },
    { name: "a vague share, which another rule asks about", sheet: withBudget(["Projektleder ca. 30 %"]) },
    {
      name: "a post counted otherwise, with the same hours",
      sheet: withBudget(["Boligsocial medarbejder 50 % af fuld tid"], worker(18.5)),
    },
    { name: "two lines that together are the budget's", sheet: withBudget(["Projektleder 25 %", "Projektleder 15 %"]) },
    { name: "a budget in hours, which hours-differ looks at", sheet: inHours(["Projektleder 40 % af 37 timer"], 20) },
  ],
  reject: [
    {
      name: "another share",
      sheet: withBudget(["Projektleder 33 % af 37 timer"], leader(30)),
      cell: "A6",
      what: "Delaftalen siger 33 % af 37 timer (12,21 t/uge). Budgettet siger 30 % (11,10 t/uge).",
      related: ["F10", "C10"],
      fixed: { A6: "Projektleder 30 % af 37 timer" },
    },
    {
      name: "another share of hours that only the budget gives",
      sheet: withBudget(["Projektleder: 33 pct."], leader(30)),
      cell: "A6",
      what: "Delaftalen siger 33 % (12,21 t/uge). Budgettet siger 30 % (11,10 t/uge).",
      fixed: { A6: "Projektleder: 30 pct." },
    },
    {
      name: "no hours at all",
      sheet: withBudget(["Projektleder 33 %"], leader(30, null)),
      cell: "A6",
      what: "Delaftalen siger 33 %. Budgettet siger 30 %.",
      fixed: { A6: "Projektleder 30 %" },
    },
    {
      name: "a share in words, which only the budget can follow",
      sheet: withBudget(["Projektleder halvdelen af 37 timer"], leader(30)),
      cell: "A6",
      what: "Delaftalen siger 50 % af 37 timer (18,50 t/uge). Budgettet siger 30 % (11,10 t/uge).",
      fixed: { F10: 50 },
    },
    {
      name: "nothing in the budget for the indsatsområde",
      sheet: withBudget(["Projektleder 33 % af 37 timer"], [["Projektleder", null, 37, 600000, 100, null, 100]]),
      cell: "A6",
      what: "Delaftalen siger 33 %. Budgettet har ingen andel til indsatsområdet.",
    },
    {
      name: "hours restated in the line: the budget alone can follow",
      sheet: withBudget(["Projektleder 33 % af 37 timer (12,21 t/uge)"], leader(30)),
      cell: "A6",
      what: "Delaftalen siger 33 % af 37 timer (12,21 t/uge). Budgettet siger 30 % (11,10 t/uge).",
      fixed: { F10: 33 },
    },
  ],
});

testRule(hoursDiffer, {
  accept: [
    { name: "the same hours", sheet: withBudget(["Boligsocial medarbejder 27 timer"], worker(27)) },
    { name: "0,1 hour", sheet: withBudget(["Boligsocial medarbejder 27,1 timer"], worker(27)) },
    { name: "a share of the same hours", sheet: inHours(["Projektleder 40 % af 37 timer"], 14.8) },
    { name: "a rounded share of the same hours", sheet: inHours(["Projektleder 33 % af 37 timer"], 12.33) },
    { name: "a post of 37 hours", sheet: withBudget(["1 boligsocial medarbejder"], worker(37)) },
    {
      name: "hours beyond full time, which another rule asks about",
      sheet: withBudget(["Boligsocial medarbejder 40 timer"], worker(37)),
    },
  ],
  reject: [
    {
      name: "other hours",
      sheet: withBudget(["Boligsocial medarbejder 25 timer – Lektiecafé"], worker(27)),
      cell: "A6",
      what: "Delaftalen siger 25 timer om ugen. Budgettet siger 27 timer om ugen.",
      related: ["F10", "C10"],
      fixed: { A6: "Boligsocial medarbejder 27 timer – Lektiecafé" },
    },
    {
      name: "a share against hours",
      sheet: inHours(["Projektleder 40 % af 37 timer"], 20),
      cell: "A6",
      what: "Delaftalen siger 40 % (14,80 t/uge). Budgettet siger 20,00 t/uge.",
      fixed: { B10: 14.8 },
    },
    {
      name: "posts against hours",
      sheet: withBudget(["En halv boligsocial medarbejder"], worker(20)),
      cell: "A6",
      what: "Delaftalen siger 0,5 fuldtidsstilling (18,50 t/uge). Budgettet siger 20,00 t/uge.",
      fixed: { C10: 18.5 },
    },
    {
      name: "a post of other hours",
      sheet: withBudget(["Projektleder 40 % af 32 timer"]),
      cell: "A6",
      what: "Delaftalen regner med en stilling på 32 timer om ugen. Budgettet siger 37 timer om ugen.",
      related: ["C10"],
      fixed: { A6: "Projektleder 40 % af 37 timer" },
    },
    {
      name: "no hours in the budget for the indsatsområde",
      sheet: withBudget(
        ["Frivilligkoordinator 10 timer"],
        [["Frivilligkoordinator", null, 20, 300000, 100, null, 100]],
      ),
      cell: "A6",
      what: "Delaftalen siger 10 timer om ugen. Budgettet har ingen timer til indsatsområdet.",
    },
  ],
});

testRule(amountDiffers, {
  accept: [
    { name: "the share of the yearly pay", sheet: withBudget(["Projektleder 240.000 kr. årligt"]) },
    { name: "1 %", sheet: withBudget(["Projektleder 242.000 kr. om året"]) },
    {
      name: "an amount that the budget gives the area",
      sheet: staffed(
        ["Projektleder 240.000 kr. årligt"],
        [
          ["Budget"],
          ["Stilling", "Beskæftigelse (kr. pr. år)", "Uddannelse og livschancer (kr. pr. år)"],
          ["Projektleder", 240000, 360000],
        ],
      ),
    },
    {
      name: "a budget without kroner",
      sheet: withBudget(
        ["Projektleder 240.000 kr. årligt"],
        [["Projektleder", null, 37, 60, 40, 100]],
        BUDGET_HEADINGS.filter((_, column) => column !== 3),
      ),
    },
  ],
  reject: [
    {
      name: "another amount than the share of the pay",
      sheet: withBudget(["Projektleder 270.000 kr. årligt"]),
      cell: "A6",
      what: "Delaftalen siger 270.000 kr. om året. Budgettet siger 240.000 kr. om året.",
      related: ["F10", "D10"],
    },
    {
      name: "another amount than the area's",
      sheet: staffed(
        ["Projektleder 200.000 kr. årligt"],
        [
          ["Budget"],
          ["Stilling", "Beskæftigelse (kr. pr. år)", "Uddannelse og livschancer (kr. pr. år)"],
          ["Projektleder", 240000, 360000],
        ],
      ),
      cell: "A6",
      what: "Delaftalen siger 200.000 kr. om året. Budgettet siger 240.000 kr. om året.",
      related: ["B10"],
    },
  ],
});
