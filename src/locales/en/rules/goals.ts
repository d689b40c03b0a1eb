import type { RuleTextsOf } from "../../ruleTexts";

export const goals: RuleTextsOf<"goals"> = {
  "goals/indicator-missing": {
    title: "Fixed indicators are missing",
    why: "All plans are measured on the same indicators. Where one is missing, the plan can be neither followed nor compared with others on that subject.",
    messages: {
      one: {
        what: "The overall goals lack the indicator {missing}.",
        todo: "Add a row with the indicator and its baseline.",
      },
      several: {
        what: "The overall goals lack the indicators {missing}.",
        todo: "Add a row for each with its baseline.",
      },
    },
    fixes: {},
  },
};
