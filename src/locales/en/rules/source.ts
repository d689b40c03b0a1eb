import type { RuleTextsOf } from "../../ruleTexts";

export const source: RuleTextsOf<"source"> = {
  "source/missing": {
    title: "Datakilde is missing",
    why: "The figure must be found in the same source when results are counted. Otherwise progress cannot be measured.",
    messages: {
      missing: { what: "Datakilde is missing.", todo: "Write where the figure is from, for example LBF Beboerdata." },
    },
    fixes: {},
  },
  "source/vague": {
    title: "Datakilde is unclear",
    why: "Others must be able to find the figure again. That takes the name of its publisher or of the register.",
    messages: {
      vague: {
        what: "“{text}” does not say who counted the figure.",
        todo: "Write the publisher or the register, for example LBF Beboerdata or Danmarks Statistik.",
      },
    },
    fixes: {},
  },
};
