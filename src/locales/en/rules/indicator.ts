import type { RuleText } from "../../types";

export const indicator: Readonly<Record<string, RuleText>> = {
  "indicator/not-measurable": {
    title: "Indikator cannot be measured",
    why: "An indikator shows in figures whether the delmål is reached. It must say what is counted or measured.",
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
        what: "The indikator has not been worded yet.",
        todo: "Write what is to be counted or measured when it has been decided.",
      },
    },
    fixes: {},
  },
};
