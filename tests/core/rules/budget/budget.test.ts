import { amountShare } from "../../../../src/core/rules/budget/amountShare";
import { cofinancing } from "../../../../src/core/rules/budget/cofinancing";
import { noStaffingLine } from "../../../../src/core/rules/budget/noStaffingLine";
import { numberAsText } from "../../../../src/core/rules/budget/numberAsText";
import { budgetPeriod } from "../../../../src/core/rules/budget/period";
import { sumWrong } from "../../../../src/core/rules/budget/sumWrong";
import { leaderOver, withBudget } from "../../../../src/core/rules/support/staffingExamples";
import { testRule } from "../support/testRule";

const LEADER = ["Projektleder", null, 37, 600000, 60, 40, 100];
const POST = ["Sundhedskoordinator", null, 30, 450000, 50, 50, 100];

testRule(noStaffingLine, {
  accept: [
    { name: "a line for every position", sheet: withBudget(["Projektleder 40 %"]) },
    {
      name: "a position of another indsatsområde",
      sheet: withBudget(["Projektleder 40 %"], [LEADER, ["Skolevejleder", null, 30, 450000, 100, null, 100]]),
    },
    {
      name: "a line without a figure",
      sheet: withBudget(["Projektleder 40 %", "Sundhedskoordinator"], [LEADER, POST]),
    },
    {
      name: "a line that says someone else pays",
      sheet: withBudget(["Projektleder 40 %", "Sundhedskoordinator 15 timer, finansieret af kommunen"], [LEADER, POST]),
    },
    {
      name: "a line of other words and the same hours, which no-budget-row asks about",
      sheet: withBudget(["Projektleder 40 %", "Sygeplejerske 15 timer"], [LEADER, POST]),
    },
  ],
  reject: [
    {
      name: "a position that no line names",
      sheet: withBudget(["Projektleder 40 %"], [LEADER, POST]),
      cell: "A11",
      what: "Budgettet giver ”Sundhedskoordinator” en andel til Beskæftigelse, men delaftalen nævner den ikke.",
    },
  ],
});

const YEARS = ["Stilling", "Beskæftigelse (%)", 2025, 2026, 2027, 2028, "I alt (kr.)"];
const years = (...rows: (string | number | null)[][]) =>
  leaderOver([YEARS, ["Projektleder", 40, 600000, 610000, 620000, 630000, 2460000], ...rows]);

testRule(sumWrong, {
  accept: [
    { name: "a right sum", sheet: years() },
    { name: "a krone of rounding", sheet: years(["Kontor", null, 333.33, 333.33, 333.33, 333.33, 1333]) },
    {
      name: "33 + 33 + 33",
      sheet: leaderOver([
        [
          "Stilling",
          "Beskæftigelse (%)",
          "Uddannelse og livschancer (%)",
          "Kriminalitetsforebyggelse (%)",
          "I alt (%)",
        ],
        ["Projektleder", 33, 33, 33, 100],
      ]),
    },
    {
      name: "a share that the line contradicts",
      sheet: withBudget(["Projektleder 40 % af 37 timer"], [["Projektleder", null, 37, 600000, 60, 30, 100]]),
    },
  ],
  reject: [
    {
      name: "a wrong total of a row",
      sheet: years(["Transport", null, 10000, 10000, 10000, 10000, 50000]),
      cell: "G10",
      what: "Her står 50.000 kr., men tallene giver 40.000 kr.",
      related: ["C10", "D10", "E10", "F10"],
    },
    {
      name: "a wrong total of shares",
      sheet: leaderOver([
        ["Stilling", "Beskæftigelse (%)", "Uddannelse og livschancer (%)", "I alt (%)"],
        ["Projektleder", 40, 40, 100],
      ]),
      cell: "D9",
      what: "Her står 100 %, men andelene giver 80 %.",
    },
    {
      name: "funding that isn't the costs",
      sheet: leaderOver([
        YEARS,
        ["Projektleder", 40, 600000, 600000, 600000, 600000, 2400000],
        ["Udgifter i alt", null, 600000, 600000, 600000, 600000, 2400000],
        ["Finansiering"],
        ["Landsbyggefonden", null, null, null, null, null, 1800000],
        ["Brøndby Kommune", null, null, null, null, null, 700000],
        ["Finansiering i alt", null, null, null, null, null, 2500000],
      ]),
      cell: "G14",
      what: "Finansieringen er 2.500.000 kr., men udgifterne er 2.400.000 kr.",
    },
    {
      name: "sources that don't make the funding's total",
      sheet: leaderOver([
        ["Finansiering", "Beløb (kr.)"],
        ["Landsbyggefonden", 600000],
        ["Brøndby Kommune", 300000],
        ["Finansiering i alt", 1000000],
      ]),
      cell: "B11",
      what: "Her står 1.000.000 kr., men tallene giver 900.000 kr.",
    },
  ],
});

const AMOUNTS = ["Stilling", "Timer pr. uge", "Årsløn (kr.)", "Beskæftigelse (%)", "Beskæftigelse (kr. pr. år)"];

testRule(amountShare, {
  accept: [
    { name: "the share of the pay", sheet: leaderOver([AMOUNTS, ["Projektleder", 37, 600000, 40, 240000]]) },
    { name: "1 %", sheet: leaderOver([AMOUNTS, ["Projektleder", 37, 600000, 40, 242000]]) },
    {
      name: "a budget's share that the line contradicts",
      sheet: leaderOver([AMOUNTS, ["Projektleder", 37, 600000, 50, 240000]]),
    },
    {
      name: "no share at all",
      sheet: leaderOver([
        ["Stilling", "Årsløn (kr.)", "Kriminalitetsforebyggelse (kr. pr. år)"],
        ["Skolevejleder", 600000, 250000],
      ]),
    },
  ],
  reject: [
    {
      name: "another amount",
      sheet: leaderOver([AMOUNTS, ["Projektleder", 37, 600000, 40, 300000]]),
      cell: "E9",
      what: "Her står 300.000 kr., men 40 % af 600.000 kr. er 240.000 kr.",
      related: ["D9", "C9"],
    },
    {
      name: "the line's share, where the budget has none",
      sheet: leaderOver([
        ["Stilling", "Årsløn (kr.)", "Beskæftigelse (kr. pr. år)"],
        ["Projektleder", 600000, 300000],
      ]),
      cell: "C9",
      what: "Her står 300.000 kr., men 40 % af 600.000 kr. er 240.000 kr.",
      related: ["B9"],
    },
  ],
});

const funding = (lbf: number, kommune: number, bolig: number, total: number | null) =>
  leaderOver([
    ["Finansiering", "Beløb (kr.)"],
    ["Landsbyggefonden", lbf],
    ["Brøndby Kommune", kommune],
    ["Boligorganisationerne", bolig],
    ...(total === null ? [] : [["Finansiering i alt", total]]),
  ]);

testRule(cofinancing, {
  accept: [
    { name: "exactly 75 %", sheet: funding(750000, 125000, 125000, 1000000) },
    { name: "less", sheet: funding(600000, 200000, 200000, 1000000) },
    {
      name: "no source but LBF, and no costs",
      sheet: leaderOver([
        ["Finansiering", "Beløb (kr.)"],
        ["Landsbyggefonden", 600000],
      ]),
    },
    { name: "a total that another rule asks about", sheet: funding(750000, 125000, 125000, 950000) },
    { name: "an amount that another rule asks about", sheet: funding(850000, 125000, 125000, 1000000) },
  ],
  reject: [
    {
      name: "more than 75 %",
      sheet: funding(780000, 110000, 110000, 1000000),
      cell: "B9",
      what: "Landsbyggefonden betaler 78 % af planen: 780.000 kr. af 1.000.000 kr.",
      related: ["B12"],
    },
    {
      name: "more than 75 % of sources without a total",
      sheet: funding(800000, 100000, 100000, null),
      cell: "B9",
      what: "Landsbyggefonden betaler 80 % af planen: 800.000 kr. af 1.000.000 kr.",
    },
  ],
});

const planned = (period: string | null, ...headings: number[]) => ({
  rows: [
    ["Kommune:", "Brøndby Kommune"],
    ["Delaftalen gælder fra - til:", period],
    [],
    ...leaderOver([
      ["Stilling", "Beskæftigelse (%)", ...headings],
      ["Projektleder", 40, ...headings.map(() => 600000)],
    ]).rows,
  ],
});

testRule(budgetPeriod, {
  accept: [
    { name: "every year of the plan", sheet: planned("1. juni 2025 – 31. maj 2029", 2025, 2026, 2027, 2028, 2029) },
    { name: "a year more", sheet: planned("1. januar 2025 – 31. december 2028", 2024, 2025, 2026, 2027, 2028) },
    {
      name: "a plan that ends on New Year's Day",
      sheet: planned("1. januar 2025 – 1. januar 2029", 2025, 2026, 2027, 2028),
    },
    { name: "no period", sheet: planned(null, 2025, 2026) },
    { name: "a budget without years", sheet: withBudget(["Projektleder 40 %"]) },
  ],
  reject: [
    {
      name: "the last year missing",
      sheet: planned("1. juni 2025 – 31. maj 2029", 2025, 2026, 2027, 2028),
      cell: "C11",
      what: "Planen gælder fra 2025 til 2029, men budgettet mangler 2029.",
    },
    {
      name: "two years missing",
      sheet: planned("1. juni 2025 – 31. maj 2029", 2026, 2027, 2029),
      cell: "C11",
      what: "Planen gælder fra 2025 til 2029, men budgettet mangler 2025, 2028.",
    },
  ],
});

testRule(numberAsText, {
  accept: [
    { name: "numbers", sheet: withBudget(["Projektleder 40 %"]) },
    {
      name: "a placeholder",
      sheet: withBudget(["Projektleder 40 %"], [LEADER, ["Skolevejleder", null, "-", 450000, 100, null, 100]]),
    },
    {
      name: "a column of text alone",
      sheet: withBudget(["Projektleder 40 %"], [["Projektleder", null, "37 timer", 600000, 60, 40, 100]]),
    },
  ],
  reject: [
    {
      name: "digits",
      sheet: withBudget(["Projektleder 40 %"], [LEADER, ["Skolevejleder", null, "30", 450000, 100, null, 100]]),
      cell: "C11",
      what: "Tallet ”30” er gemt som tekst.",
      fixed: { C11: 30 },
    },
    {
      name: "thousands",
      sheet: withBudget(["Projektleder 40 %"], [LEADER, ["Skolevejleder", null, 30, "450.000", 100, null, 100]]),
      cell: "D11",
      what: "Tallet ”450.000” er gemt som tekst.",
      fixed: { D11: 450000 },
    },
    {
      name: "a unit, which only the user can take away",
      sheet: withBudget(["Projektleder 40 %"], [LEADER, ["Skolevejleder", null, 30, "450.000 kr.", 100, null, 100]]),
      cell: "D11",
      what: "Tallet ”450.000 kr.” er gemt som tekst.",
    },
  ],
});
