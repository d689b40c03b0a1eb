import type { RuleTextsOf } from "../../ruleTexts";

export const comparison: RuleTextsOf<"comparison"> = {
  "comparison/missing": {
    title: "Sammenligning mangler",
    why: "Med et tal for kommunen kan det ses, om boligområdet skiller sig ud, og om forskellen bliver mindre.",
    messages: {
      missing: {
        what: "Der er ikke noget at sammenligne baseline med.",
        todo: "Skriv kommunens tal i ”{column}”, hvis det findes.",
      },
      count: {
        what: "Der er ikke noget at sammenligne baseline med.",
        todo: "Skriv kommunens antal i ”{column}”, hvis det findes. Skal de to kunne sammenlignes, så gør begge op pr. 1.000 beboere eller som en andel.",
      },
    },
    fixes: {},
  },
  "comparison/label-missing": {
    title: "Sammenligning uden navn",
    why: "Kolonnen kan rumme tal for kommunen, landet eller andre områder. Uden navn kan tallet ikke bruges.",
    messages: {
      nameless: {
        what: "Det fremgår ikke, hvem ”{text}” gælder.",
        todo: "Skriv, hvad der sammenlignes med, fx {example}.",
      },
    },
    fixes: {},
  },
  "comparison/not-kommune": {
    title: "Kommunens tal mangler",
    why: "Boligområdets tal holdes op mod kommunens. Tal for landet eller befolkningen kan stå ved siden af.",
    messages: {
      noKommune: {
        what: "Ingen af tallene i ”{text}” er kommunens.",
        todo: "Skriv også kommunens tal, hvis det findes.",
      },
      otherBody: {
        what: "Kolonnen er til kommunens tal, men her står ”{text}”.",
        todo: "Skriv kommunens tal foran, hvis det findes.",
      },
    },
    fixes: {},
  },
  "comparison/other-year": {
    title: "Sammenligning fra et andet år",
    why: "Er de to tal fra hver sit år, kan forskellen skyldes tiden og ikke boligområdet.",
    messages: {
      other: {
        what: "Sammenligningen er fra {year}, men baseline er fra {baseline}.",
        todo: "Find tallet for samme år, eller ret det år, der er forkert.",
      },
      series: {
        what: "Sammenligningen er planens eget tal fra {year}, og baseline er fra {baseline}. De to viser en udvikling.",
        todo: "Skriv også kommunens tal for {baseline}, hvis det findes.",
      },
    },
    fixes: {},
  },
  "comparison/already-better": {
    title: "Området står allerede bedre end kommunen",
    why: "Læseren vil spørge, hvorfor der er brug for en indsats, når området står bedre end kommunen.",
    messages: {
      better: {
        what: "Baseline ”{own}” er allerede bedre end kommunens tal ”{kommune}”.",
        todo: "Skriv, hvorfor indsatsen er nødvendig, eller at niveauet skal fastholdes. Se tallet efter, hvis det undrer.",
      },
    },
    fixes: {},
  },
};
