import type { RuleTextsOf } from "../../ruleTexts";

export const consistency: RuleTextsOf<"consistency"> = {
  "consistency/figure-differs": {
    title: "Samme tal står forskelligt",
    why: "Samme indikator, år og område har ét tal. Står det forskelligt i planens aftaler, ved ingen, hvilket udviklingen skal måles fra.",
    messages: {
      one: {
        what: "Her står {here}. Samme indikator og område har {there} for {year}.",
        todo: "Find tallet i datakilden, og ret det, der er forkert. Skriv år eller område ved tallene, hvis de gælder hver sit.",
      },
      several: {
        what: "Her står {here}. Samme indikator og områder har {there} for {year}.",
        todo: "Find tallene i datakilden, og ret dem, der er forkerte. Skriv år eller område ved tallene, hvis de gælder hver sit.",
      },
      text: {
        what: "Tabellen har {here} for {year}, men dokumentets tekst siger {there} i ”{sentence}”.",
        todo: "Find tallet i datakilden, og ret det, der er forkert. Er teksten om et andet område eller en anden gruppe, så skriv det i teksten.",
      },
    },
    fixes: {},
  },
};
