import { columnUnread } from "../../../../src/core/rules/budget/columnUnread";
import { yearsDiffer } from "../../../../src/core/rules/budget/yearsDiffer";
import { leaderOver } from "../../../../src/core/rules/support/staffingExamples";
import { testRule } from "../support/testRule";

const byYear = (...hours: readonly number[]) => [
  ["År", "Stilling", "Timer pr. uge", "Beskæftigelse (%)"],
  ...hours.map((value, index) => [2026 + index, "Projektleder", value, 40]),
];

testRule(yearsDiffer, {
  accept: [
    { name: "the same in all years", sheet: leaderOver(byYear(37, 37, 37)) },
    {
      name: "two posts of one title",
      sheet: leaderOver([
        ["Stilling", "Timer pr. uge", "Beskæftigelse (%)"],
        ["Projektleder", 37, 40],
        ["Projektleder", 30, 40],
      ]),
    },
    {
      name: "pay that rises",
      sheet: leaderOver([
        ["Stilling", "Timer pr. uge", "Beskæftigelse (%)", "2026", "2027"],
        ["Projektleder", 37, 40, 600000, 612000],
      ]),
    },
  ],
  reject: [
    {
      name: "hours that change",
      sheet: leaderOver(byYear(37, 37, 30)),
      cell: "C11",
      what: "”Projektleder” har 30 timer om ugen i 2028, men 37 i 2026.",
    },
    {
      name: "a share that changes",
      sheet: leaderOver([
        ["Stilling", "Timer pr. uge", "Beskæftigelse 2026 (%)", "Beskæftigelse 2027 (%)"],
        ["Projektleder", 37, 40, 60],
      ]),
      cell: "D9",
      what: "”Projektleder” har 60 % i 2027, men 40 % i 2026.",
    },
  ],
});

testRule(columnUnread, {
  accept: [
    {
      name: "a column that the check has no use for",
      sheet: leaderOver([
        ["Stilling", "Timer pr. uge", "Beskæftigelse (%)", "Lokale"],
        ["Projektleder", 37, 40, 214],
        ["Jobkonsulent", 30, 100, 215],
      ]),
    },
    {
      name: "an indsatsområde that a total counts in",
      sheet: leaderOver([
        ["Stilling", "Timer pr. uge", "Beskæftigelse (timer)", "Sund hverdag"],
        ["Projektleder", 37, 14.8, 22.2],
        ["Jobkonsulent", 30, 20, 10],
      ]),
    },
  ],
  reject: [
    {
      name: "figures without a heading",
      sheet: leaderOver([
        ["Stilling", null, "2025", "2026"],
        ["Projektleder", 14.8, 300000, 600000],
        ["Jobkonsulent", 20, 250000, 500000],
      ]),
      cell: "B9",
      what: "Her står 2 tal uden overskrift. De er ikke med i kontrollen.",
    },
    {
      name: "hours whose heading says nothing",
      sheet: leaderOver([
        ["Stilling", "Hold A", "2025", "2026"],
        ["Projektleder", 14.8, 300000, 600000],
        ["Jobkonsulent", 20, 250000, 500000],
      ]),
      cell: "B8",
      what: "Det er ikke til at se, hvad tallene under ”Hold A” er. De er ikke med i kontrollen.",
    },
  ],
});
