import type { RuleTextsOf } from "../../ruleTexts";

const SUMS =
  "When a sum does not fit, at least one of the figures is wrong, and the rest of the budget cannot be checked.";
const TODO = "Correct the figure that is wrong.";

export const budget: RuleTextsOf<"budget"> = {
  "budget/no-staffing-line": {
    title: "Position missing in the delaftale",
    why: "LBF’s template for the delaftale says that hours or shares of the staff must agree with the budget.",
    messages: {
      none: {
        what: "The budget gives “{stilling}” a share in {area}, but the delaftale does not name it.",
        todo: "Add the position to the delaftale, or move the share in the budget.",
      },
    },
    fixes: {},
  },
  "budget/sum-wrong": {
    title: "The sum does not fit",
    why: SUMS,
    messages: {
      amount: { what: "This says {total} kr., but the figures make {expected} kr.", todo: TODO },
      hours: {
        what: "This says {total} {total|hour|hours}, but the figures make {expected} {expected|hour|hours}.",
        todo: TODO,
      },
      share: { what: "This says {total} %, but the shares make {expected} %.", todo: TODO },
      amountAt: {
        what: "This says {total} kr., but the figures make {expected} kr. It is probably {cell} that is wrong.",
        todo: TODO,
      },
      hoursAt: {
        what: "This says {total} {total|hour|hours}, but the figures make {expected} {expected|hour|hours}. It is probably {cell} that is wrong.",
        todo: TODO,
      },
      shareAt: {
        what: "This says {total} %, but the shares make {expected} %. It is probably {cell} that is wrong.",
        todo: TODO,
      },
      funding: {
        what: "The funding is {total} kr., but the costs are {expected} kr.",
        todo: "Correct the funding or the costs, so that they are the same.",
      },
      product: {
        what: "This says {total}, but {factors} makes {expected}.",
        todo: "Correct the figure that is wrong: the result, or one of those that it is multiplied of.",
      },
    },
    fixes: {},
  },
  "budget/amount-share": {
    title: "Amount and share do not fit",
    why: "The amount of an indsatsområde is the cost of the position times the share. When they do not fit, one of them is wrong.",
    messages: {
      differs: {
        what: "This says {amount} kr., but {share} % of {cost} kr. is {expected} kr.",
        todo: "Correct the amount or the share, so that they fit.",
      },
    },
    fixes: {},
  },
  "budget/cofinancing": {
    title: "Too little local funding",
    why: "LBF pays at most 75 % of the costs of the whole plan. At least 25 % must come from the kommune and the housing organisations.",
    messages: {
      above: {
        what: "Landsbyggefonden pays {share} % of the plan: {amount} kr. of {total} kr.",
        todo: "Distribute the funding so that at least 25 % is paid locally.",
      },
    },
    fixes: {},
  },
  "budget/period": {
    title: "Years missing in the budget",
    why: "The budget must cover the whole period of the agreement.",
    messages: {
      missing: {
        what: "The plan runs from {from} to {to}, but the budget lacks {missing}.",
        todo: "Add the years that are missing, or correct the period of the plan.",
      },
    },
    fixes: {},
  },
  "budget/number-as-text": {
    title: "Number stored as text",
    why: "Excel leaves text out when it works out a sum. The sum is then too small.",
    messages: {
      text: {
        what: "The number “{text}” is stored as text.",
        todo: "Store it as a number, so that Excel counts it in.",
      },
    },
    fixes: { number: "Store as a number" },
  },
  "budget/years-differ": {
    title: "The position changes from year to year",
    why: "The delaftale gives one figure for the position. It is compared with the year in which the delaftale begins, not with the others.",
    messages: {
      hours: {
        what: "“{stilling}” has {value} {value|hour|hours} a week in {year}, but {first} in {firstYear}.",
        todo: "Write the change in the delaftale, or correct the budget if the figure is meant to be the same in all years.",
      },
      share: {
        what: "“{stilling}” has {value} % in {year}, but {first} % in {firstYear}.",
        todo: "Write the change in the delaftale, or correct the budget if the figure is meant to be the same in all years.",
      },
    },
    fixes: {},
  },
  "budget/column-unread": {
    title: "The column wasn’t read",
    why: "The program does not guess. Figures that it does not understand are not used in the check.",
    messages: {
      named: {
        what: "It can’t be told what the figures under “{heading}” are. They are left out of the check.",
        todo: "Choose under Staffing what the column holds, or give it a clearer heading.",
      },
      unnamed: {
        what: "There {count|is|are} {count} {count|figure|figures} without a heading here, left out of the check.",
        todo: "Choose under Staffing what {count|it is|they are}, or give {count|it|them} a heading.",
      },
    },
    fixes: {},
  },
};
