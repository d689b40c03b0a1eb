import type { RuleTextsOf } from "../../ruleTexts";

export const delmaal: RuleTextsOf<"delmaal"> = {
  "delmaal/unit-clash": {
    title: "Delmål og indikator måler hver sit",
    why: "Er delmålet en andel og indikatoren et antal, kan det ikke ses af tallene, om delmålet er nået.",
    messages: {
      share: {
        what: "Delmålet ”{text}” er en andel, men indikatoren ”{indicator}” er et antal.",
        todo: "Skriv delmålet som et antal, eller vælg en indikator, der er en andel.",
      },
      count: {
        what: "Delmålet ”{text}” er et antal, men indikatoren ”{indicator}” er en andel.",
        todo: "Skriv delmålet som en andel, eller vælg en indikator, der er et antal.",
      },
    },
    fixes: {},
  },
  "delmaal/is-overall-goal": {
    title: "Delmålet er et overordnet mål",
    why: "De overordnede mål er de samme i alle planer. Delmålet skal sige, hvad netop dette indsatsområde vil nå på vejen dertil.",
    messages: {
      same: {
        what: "”{text}” er et af de overordnede mål.",
        todo: "Skriv, hvad indsatsområdet selv skal nå, og for hvem.",
      },
    },
    fixes: {},
  },
  "delmaal/no-level": {
    title: "Delmålene nævner intet niveau",
    why: "Uden et niveau er enhver lille ændring nok, og det kan ikke ses, om delmålet er nået.",
    messages: {
      none: {
        what: "Ingen af tabellens delmål siger, hvilket niveau der skal nås.",
        todo: "Skriv et niveau, hvor det er muligt, fx hvor stor andelen skal være, når planen slutter.",
      },
    },
    fixes: {},
  },
};
