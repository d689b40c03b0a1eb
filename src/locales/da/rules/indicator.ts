import type { RuleTextsOf } from "../../ruleTexts";

export const indicator: RuleTextsOf<"indicator"> = {
  "indicator/not-measurable": {
    title: "Indikator kan ikke måles",
    why: "En indikator skal vise i tal, om delmålet nås. Det kræver, at den siger, hvad der tælles eller måles.",
    messages: {
      quantity: {
        what: "Det fremgår ikke af ”{text}”, hvad der tælles eller måles.",
        todo: "Begynd fx med ”Andel …, der …” eller ”Antal …”.",
      },
      share: {
        what: "Det fremgår ikke af ”{text}”, hvad der tælles eller måles.",
        todo: "Begynd fx med ”Andel …, der …”.",
      },
      count: {
        what: "Det fremgår ikke af ”{text}”, hvad der tælles eller måles.",
        todo: "Begynd fx med ”Antal …”.",
      },
      notYet: {
        what: "Indikatoren er ikke formuleret endnu.",
        todo: "Skriv, hvad der skal tælles eller måles, når det er besluttet.",
      },
    },
    fixes: {},
  },
  "indicator/goal-wording": {
    title: "Indikatoren er skrevet som et mål",
    why: "Indikatoren skal sige, hvad der måles. Hvad der skal ske med tallet, hører til i delmålet.",
    messages: {
      goal: {
        what: "”{text}” siger, hvad der skal ske, ikke hvad der måles.",
        todo: "Skriv, hvad der tælles eller måles, og flyt resten til delmålet.",
      },
    },
    fixes: {},
  },
  "indicator/two-measures": {
    title: "Indikatoren måler to ting",
    why: "Måler indikatoren to ting, kan det ene tal blive bedre og det andet dårligere, og ingen ved, om delmålet er nået.",
    messages: {
      two: { what: "”{text}” måler to ting.", todo: "Skriv dem i hver sin række med hver sin baseline." },
    },
    fixes: {},
  },
};
