import type { RuleTextsOf } from "../../ruleTexts";

export const goals: RuleTextsOf<"goals"> = {
  "goals/indicator-missing": {
    title: "Faste indikatorer mangler",
    why: "Planerne måles på de samme indikatorer. Mangler én, kan planen hverken følges eller sammenlignes med de andre på det punkt.",
    messages: {
      one: {
        what: "Overordnede mål mangler indikatoren {missing}.",
        todo: "Tilføj en række med indikatoren og dens baseline.",
      },
      several: {
        what: "Overordnede mål mangler indikatorerne {missing}.",
        todo: "Tilføj en række for hver med dens baseline.",
      },
    },
    fixes: {},
  },
};
