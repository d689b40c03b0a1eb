import type { RuleText } from "../../types";

export const indicator: Readonly<Record<string, RuleText>> = {
  "indicator/not-measurable": {
    title: "Indikator kan ikke måles",
    why: "En indikator skal vise i tal, om delmålet nås. Det kræver, at den siger, hvad der tælles eller måles.",
    messages: {
      quantity: {
        what: "Det står ikke, hvad der tælles eller måles i ”{text}”.",
        todo: "Skriv fx ”Andel unge, der …” eller ”Antal udsættelser …”.",
      },
    },
    fixes: {},
  },
};
