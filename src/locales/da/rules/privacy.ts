import type { RuleTextsOf } from "../../ruleTexts";

export const privacy: RuleTextsOf<"privacy"> = {
  "privacy/small-count": {
    title: "Få personer",
    why: "Når en gruppe er meget lille, kan de enkelte genkendes. Danmarks Statistik viser ikke tal for under 3 personer.",
    messages: {
      tiny: {
        what: "Tallet {count} gælder så få, at de kan genkendes.",
        todo: "Skriv ”under 3”, eller læg gruppen sammen med en anden.",
      },
      small: {
        what: "Tallet {count} gælder få.",
        todo: "Overvej at skrive ”under 5”, eller læg gruppen sammen med en anden.",
      },
      tinyPart: {
        what: "Tallet {count} gælder så få, at de kan genkendes.",
        todo: "Læg gruppen sammen med en anden. ”Under 3” er ikke nok her: tallet kan regnes ud af de andre.",
      },
      smallPart: {
        what: "Tallet {count} gælder få.",
        todo: "Overvej at lægge gruppen sammen med en anden. ”Under 5” er ikke nok her: tallet kan regnes ud af de andre.",
      },
    },
    fixes: {},
  },
  "privacy/derivable": {
    title: "Lille tal kan regnes ud",
    why: "Et tal, der er holdt tilbage for at beskytte nogle få, skal heller ikke kunne regnes ud af totalen og de andre dele.",
    messages: {
      rest: {
        what: "Totalen {total} og de andre tal viser, hvor få der er i den gruppe, som er holdt tilbage.",
        todo: "Slet totalen, eller læg gruppen sammen med en anden, så den ikke står for sig.",
      },
    },
    fixes: {},
  },
};
