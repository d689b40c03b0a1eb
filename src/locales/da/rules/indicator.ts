import type { RuleText } from "../../types";

export const indicator: Readonly<Record<string, RuleText>> = {
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
};
