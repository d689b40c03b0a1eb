import type { RuleTextsOf } from "../../ruleTexts";

const AGREE = "LBF’s template for the delaftale says that hours or shares of the staff must agree with the budget.";

export const staffing: RuleTextsOf<"staffing"> = {
  "staffing/unreadable": {
    title: "Line without a figure",
    why: "Without a share or hours nobody can see how much work is set aside for the indsatsområde.",
    messages: {
      nothing: {
        what: "“{text}” has no share, hours or amount.",
        todo: "Write a share, hours, a number of positions or an amount, for example 33 % of 37 hours.",
      },
    },
    fixes: {},
  },
  "staffing/vague": {
    title: "Uncertain figure",
    why: "The shares must agree with the budget. An uncertain figure cannot be compared with it.",
    messages: {
      vague: {
        what: "“{word}” makes the figure uncertain.",
        todo: "Write the figure from the budget.",
      },
    },
    fixes: {},
  },
  "staffing/hours-unknown": {
    title: "The position’s hours are missing",
    why: "A share says how many hours are set aside only when the position’s hours are known.",
    messages: {
      budget: {
        what: "Neither the line nor the budget says how many hours {share} % is of.",
        todo: "Write the position’s hours a week, for example {share} % of 37 hours.",
      },
      line: {
        what: "The line does not say how many hours {share} % is of.",
        todo: "Write the position’s hours a week, for example {share} % of 37 hours.",
      },
    },
    fixes: {},
  },
  "staffing/no-budget-row": {
    title: "Position missing in the budget",
    why: AGREE,
    messages: {
      none: {
        what: "The budget has no row for “{stilling}”.",
        todo: "Add the position to the budget, or write who pays for it when the plan does not.",
      },
    },
    fixes: {},
  },
  "staffing/share-differs": {
    title: "Share differs from the budget",
    why: AGREE,
    messages: {
      contract: {
        what: "The delaftale says {share} % of {contract} {contract|hour|hours} ({hours:2} a week). The budget says {budgetShare} % ({budgetHours:2} a week).",
        todo: "Correct the share in the delaftale or in the budget, so that they agree.",
      },
      hours: {
        what: "The delaftale says {share} % ({hours:2} {hours|hour|hours} a week). The budget says {budgetShare} % ({budgetHours:2} {budgetHours|hour|hours} a week).",
        todo: "Correct the share in the delaftale or in the budget, so that they agree.",
      },
      share: {
        what: "The delaftale says {share} %. The budget says {budgetShare} %.",
        todo: "Correct the share in the delaftale or in the budget, so that they agree.",
      },
      nothing: {
        what: "The delaftale says {share} %. The budget has no share for the indsatsområde.",
        todo: "Correct the share in the delaftale or in the budget, so that they agree.",
      },
      together: {
        what: "The lines of the delaftale say {share} % together. The budget says {budgetShare} %.",
        todo: "Correct the share in the delaftale or in the budget, so that they agree.",
      },
    },
    fixes: {
      intoLine: "Write the share of the budget into the delaftale",
      intoBudget: "Write the share of the delaftale into the budget",
    },
  },
  "staffing/hours-differ": {
    title: "Hours differ from the budget",
    why: AGREE,
    messages: {
      hours: {
        what: "The delaftale says {hours} {hours|hour|hours} a week. The budget says {budgetHours} {budgetHours|hour|hours} a week.",
        todo: "Correct the hours in the delaftale or in the budget, so that they agree.",
      },
      share: {
        what: "The delaftale says {share} % ({hours:2} {hours|hour|hours} a week). The budget says {budgetHours:2} {budgetHours|hour|hours} a week.",
        todo: "Correct the hours in the delaftale or in the budget, so that they agree.",
      },
      posts: {
        what: "The delaftale says {posts} {posts|full-time post|full-time posts} ({hours:2} {hours|hour|hours} a week). The budget says {budgetHours:2} {budgetHours|hour|hours} a week.",
        todo: "Correct the hours in the delaftale or in the budget, so that they agree.",
      },
      contract: {
        what: "The delaftale counts on a position of {hours} {hours|hour|hours} a week. The budget says {budgetHours} {budgetHours|hour|hours} a week.",
        todo: "Correct the position’s hours in the delaftale or in the budget, so that they agree.",
      },
      nothing: {
        what: "The delaftale says {hours} {hours|hour|hours} a week. The budget has no hours for the indsatsområde.",
        todo: "Correct the hours in the delaftale or in the budget, so that they agree.",
      },
      together: {
        what: "The lines of the delaftale say {hours} {hours|hour|hours} a week together. The budget says {budgetHours} {budgetHours|hour|hours} a week.",
        todo: "Correct the hours in the delaftale or in the budget, so that they agree.",
      },
    },
    fixes: {
      intoLine: "Write the hours of the budget into the delaftale",
      intoBudget: "Write the hours of the delaftale into the budget",
    },
  },
  "staffing/amount-differs": {
    title: "Amount differs from the budget",
    why: AGREE,
    messages: {
      amount: {
        what: "The delaftale says {amount} kr. a year. The budget says {budget} kr. a year.",
        todo: "Correct the amount in the delaftale or in the budget, so that they agree.",
      },
    },
    fixes: {},
  },
  "staffing/share-sum": {
    title: "Shares of the position do not make 100 %",
    why: "A position cannot be used more than once. A little below 100 % is most often rounding.",
    messages: {
      over: {
        what: "The shares of the position over the indsatsområder make {sum} %.",
        todo: "Correct the shares, so that they make 100 % at most.",
      },
      under: {
        what: "The shares of the position over the indsatsområder make {sum} %.",
        todo: "If this is rounding, nothing needs to be corrected.",
      },
    },
    fixes: {},
  },
  "staffing/over-full-time": {
    title: "More than full time",
    why: "Full time is 37 hours a week. More hours for one person are most often a typing error.",
    messages: {
      line: {
        what: "The line gives one person {hours} {hours|hour|hours} a week.",
        todo: "Write 37 hours at most, or write how many people it is.",
      },
      budget: {
        what: "The budget gives one person {hours} {hours|hour|hours} a week.",
        todo: "Write 37 hours at most, or write how many people it is.",
      },
    },
    fixes: {},
  },
  "staffing/area-weight": {
    title: "Weight of the indsatsområde differs from the budget",
    why: "The weight must match the hours that the budget gives the indsatsområde.",
    messages: {
      weight: {
        what: "The delaftale says that the indsatsområde weighs {weight} %. In the budget it gets {part} % of the hours.",
        todo: "Correct the weight, or correct the hours in the budget.",
      },
    },
    fixes: {},
  },
  "staffing/contract-differs": {
    title: "The position’s hours differ",
    why: "A position’s shares are shares of its hours. Where the delaftaler give different ones, at least one share is wrong.",
    messages: {
      differs: {
        what: "“{title}” has {hours} {hours|hour|hours} a week here, and {other} in {area}.",
        todo: "Correct the hours that are wrong. If there are two people, say so, for instance by the activity.",
      },
    },
    fixes: {},
  },
  "staffing/no-hours-or-share": {
    title: "People without hours or per cent",
    why: "A number of people doesn’t say how much they work, so the line can’t be compared with the budget.",
    messages: {
      persons: {
        what: "“{text}” gives a number of people, but not their hours or per cent.",
        todo: "Write hours a week or the per cent of the position.",
      },
    },
    fixes: {},
  },
};
