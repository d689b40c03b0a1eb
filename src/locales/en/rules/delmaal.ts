import type { RuleTextsOf } from "../../ruleTexts";

export const delmaal: RuleTextsOf<"delmaal"> = {
  "delmaal/unit-clash": {
    title: "Delmål and indicator measure different things",
    why: "Where the delmål is a share and the indicator a number, the figures can’t show whether the delmål is reached.",
    messages: {
      share: {
        what: "The delmål “{text}” is a share, but the indicator “{indicator}” is a number.",
        todo: "Word the delmål as a number, or choose an indicator that is a share.",
      },
      count: {
        what: "The delmål “{text}” is a number, but the indicator “{indicator}” is a share.",
        todo: "Word the delmål as a share, or choose an indicator that is a number.",
      },
    },
    fixes: {},
  },
  "delmaal/is-overall-goal": {
    title: "The delmål is an overall goal",
    why: "The overall goals are the same in all plans. A delmål says what this indsatsområde is to reach on the way there.",
    messages: {
      same: {
        what: "“{text}” is one of the overall goals.",
        todo: "Write what the indsatsområde itself is to reach, and for whom.",
      },
    },
    fixes: {},
  },
  "delmaal/no-level": {
    title: "The delmål name no level",
    why: "Without a level any small change is enough, and nobody can see whether the delmål is reached.",
    messages: {
      none: {
        what: "None of the table’s delmål says which level is to be reached.",
        todo: "Write a level where that is possible, for instance how large the share is to be when the plan ends.",
      },
    },
    fixes: {},
  },
};
