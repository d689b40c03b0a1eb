import type { RuleTextsOf } from "../../ruleTexts";

export const consistency: RuleTextsOf<"consistency"> = {
  "consistency/figure-differs": {
    title: "The same figure differs",
    why: "An indicator has one figure for the same year and area. Where the plan’s agreements give different ones, nobody knows which one the development is measured from.",
    messages: {
      one: {
        what: "This says {here}. The same indicator and area has {there} for {year}.",
        todo: "Find the figure in its source and correct the one that is wrong. Add the year or area if each figure has its own.",
      },
      several: {
        what: "This says {here}. The same indicator and areas have {there} for {year}.",
        todo: "Find the figures in their source and correct those that are wrong. Add the year or area if each figure has its own.",
      },
      text: {
        what: "The table has {here} for {year}, but the document’s text says {there} in “{sentence}”.",
        todo: "Find the figure in its source and correct the one that is wrong. If the text is about another area or group, say so in it.",
      },
    },
    fixes: {},
  },
};
