import type { RuleText } from "../../types";

export const indicator: Readonly<Record<string, RuleText>> = {
  "indicator/not-measurable": {
    title: "Indikator cannot be measured",
    why: "An indikator shows in figures whether the delmål is reached. It must say what is counted or measured.",
    messages: {
      quantity: {
        what: "Nothing says what is counted or measured in “{text}”.",
        todo: "Write for example “Andel unge, der …” or “Antal udsættelser …”.",
      },
    },
    fixes: {},
  },
};
