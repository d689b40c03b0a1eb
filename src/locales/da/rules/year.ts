import type { RuleTextsOf } from "../../ruleTexts";

export const year: RuleTextsOf<"year"> = {
  "year/missing": {
    title: "Baseline år mangler",
    why: "Uden et år kan det ikke ses, hvor længe udviklingen har varet, og tallet kan ikke findes igen.",
    messages: {
      missing: { what: "Baseline år mangler.", todo: "Skriv det år, tallet er fra, fx {example}." },
      nowhere: {
        what: "Det fremgår ikke, hvilket år tallet er fra.",
        todo: "Skriv året efter datakilden, fx {example}.",
      },
    },
    fixes: {},
  },
  "year/unreadable": {
    title: "Baseline år uden årstal",
    why: "Først når året står der, kan tallet findes igen og holdes op mod andre tal.",
    messages: {
      unreadable: {
        what: "Der kan ikke læses et år i ”{text}”.",
        todo: "Skriv året med fire cifre, fx {example}, eller et skoleår med skråstreg.",
      },
    },
    fixes: { year: "Skriv året som tallet {year}" },
  },
  "year/in-future": {
    title: "Baseline år ligger for sent",
    why: "En baseline er målt, før indsatsen har virket. Et senere år er som regel en tastefejl.",
    messages: {
      future: {
        what: "Året {year} er ikke kommet endnu.",
        todo: "Ret året, eller skriv i Baseline, at tallet måles senere.",
      },
      planEnds: {
        what: "Baseline er fra {year}, men planens sidste år er {limit}.",
        todo: "Skriv det år, baseline er målt.",
      },
    },
    fixes: {},
  },
  "year/too-old": {
    title: "Baseline år er for gammelt",
    why: "Et gammelt tal viser ikke, hvordan det står til, når planen begynder.",
    messages: {
      old: {
        what: "Tallet er fra {year}, men planen begynder i {first}.",
        todo: "Find et nyere tal, højst {limit} år ældre end planen.",
      },
    },
    fixes: {},
  },
  "year/several": {
    title: "Flere baseline år",
    why: "Udviklingen måles fra ét år. Står der flere, kan det ikke ses, hvilket tal der er fra hvilket år.",
    messages: {
      several: {
        what: "Der står flere år: ”{text}”.",
        todo: "Skriv ét år, eller skriv året ved hvert tal i Baseline.",
      },
    },
    fixes: {},
  },
  "year/contradiction": {
    title: "Årene passer ikke sammen",
    why: "Når årene ikke passer sammen, er det ikke til at vide, hvornår tallet er målt.",
    messages: {
      source: {
        what: "Baseline år er {year}, men datakilden er fra {other}.",
        todo: "Ret det af de to år, der er forkert.",
      },
      figure: {
        what: "Her står {year}, men et tal i Baseline er fra {other}.",
        todo: "Ret det af de to år, der er forkert.",
      },
      election: {
        what: "Datakilden er fra {year}, men valget var i {other}.",
        todo: "Ret årstallet i datakilden, eller ret valget.",
      },
    },
    fixes: {},
  },
  "year/no-such-election": {
    title: "Der var intet valg det år",
    why: "Et tal fra et valg, der ikke blev holdt, kan ingen finde eller måle udviklingen fra.",
    messages: {
      KV: {
        what: "Der var intet kommunalvalg i {year}.",
        todo: "Ret valgets år eller navn. Kommunalvalg holdes i 2017, 2021, 2025 og så videre.",
      },
      RV: {
        what: "Der var intet regionsrådsvalg i {year}.",
        todo: "Ret valgets år eller navn. Regionsrådsvalg holdes i 2017, 2021, 2025 og så videre.",
      },
      FV: {
        what: "Der var intet folketingsvalg i {year}.",
        todo: "Ret valgets år eller navn. De seneste folketingsvalg, som er kendt her, var i 2015, 2019 og 2022.",
      },
      EP: {
        what: "Der var intet valg til Europa-Parlamentet i {year}.",
        todo: "Ret valgets år eller navn. Valgene holdes i 2014, 2019, 2024 og så videre.",
      },
    },
    fixes: {},
  },
  "year/newer-election": {
    title: "Der er holdt et nyere valg",
    why: "Jo nyere baseline er, jo bedre viser den, hvordan det står til, når planen begynder.",
    messages: {
      KV: {
        what: "Der er holdt kommunalvalg i {last}, før planen begynder. Tallet er fra {year}.",
        todo: "Overvej at skrive tallet fra det seneste valg.",
      },
      RV: {
        what: "Der er holdt regionsrådsvalg i {last}, før planen begynder. Tallet er fra {year}.",
        todo: "Overvej at skrive tallet fra det seneste valg.",
      },
      FV: {
        what: "Der er holdt folketingsvalg i {last}, før planen begynder. Tallet er fra {year}.",
        todo: "Overvej at skrive tallet fra det seneste valg.",
      },
      EP: {
        what: "Der er holdt valg til Europa-Parlamentet i {last}, før planen begynder. Tallet er fra {year}.",
        todo: "Overvej at skrive tallet fra det seneste valg.",
      },
    },
    fixes: {},
  },
};
