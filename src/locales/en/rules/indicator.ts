import type { RuleTextsOf } from "../../ruleTexts";

export const indicator: RuleTextsOf<"indicator"> = {
  "indicator/not-measurable": {
    title: "Indicator cannot be measured",
    why: "An indicator shows in figures whether the delmål is reached. It must say what is counted or measured.",
    messages: {
      quantity: {
        what: "Nothing says what is counted or measured in “{text}”.",
        todo: "Begin for example with “Andel …, der …” or “Antal …”.",
      },
      share: {
        what: "Nothing says what is counted or measured in “{text}”.",
        todo: "Begin for example with “Andel …, der …”.",
      },
      count: {
        what: "Nothing says what is counted or measured in “{text}”.",
        todo: "Begin for example with “Antal …”.",
      },
      notYet: {
        what: "The indicator has not been worded yet.",
        todo: "Write what is to be counted or measured when it has been decided.",
      },
    },
    fixes: {},
  },
  "indicator/goal-wording": {
    title: "The indicator is worded as a goal",
    why: "An indicator says what is measured. What is to happen with the figure belongs in the delmål.",
    messages: {
      goal: {
        what: "“{text}” says what is to happen, not what is measured.",
        todo: "Write what is counted or measured, and move the rest to the delmål.",
      },
    },
    fixes: {},
  },
  "indicator/two-measures": {
    title: "The indicator measures two things",
    why: "Where an indicator measures two things, one may improve and the other fall, and nobody knows whether the delmål is reached.",
    messages: {
      two: { what: "“{text}” measures two things.", todo: "Give each a row of its own with its own baseline." },
    },
    fixes: {},
  },
};
