import type { RuleTextsOf } from "../../ruleTexts";

export const source: RuleTextsOf<"source"> = {
  "source/missing": {
    title: "Data source is missing",
    why: "The figure must be found in the same source when results are counted. Otherwise progress cannot be measured.",
    messages: {
      missing: {
        what: "The data source is missing.",
        todo: "Write where the figure is from, for example LBF Beboerdata.",
      },
    },
    fixes: {},
  },
  "source/vague": {
    title: "Data source is unclear",
    why: "Others must be able to find the figure again. That takes the name of its publisher or of the register.",
    messages: {
      vague: {
        what: "“{text}” does not say who published the figure.",
        todo: "Write the publisher or the register, for example LBF Beboerdata or Danmarks Statistik.",
      },
    },
    fixes: {},
  },
};
