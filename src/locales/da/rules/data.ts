import type { RuleTextsOf } from "../../ruleTexts";

export const data: RuleTextsOf<"data"> = {
  "data/value-differs": {
    title: "Det hentede tal er et andet",
    why: "Et tal, som ikke kan findes i sin datakilde, kan ingen måle udviklingen fra.",
    messages: {
      one: {
        what: "Her står {typed}. De hentede tal siger {imported} for {year} ({source}).",
        todo: "Ret tallet, eller ret år og datakilde, hvis det kommer et andet sted fra.",
      },
      derived: {
        what: "Her står {typed}. De hentede tal giver {imported} ({part} af {whole}, celle {partCell} og {wholeCell}) for {year} ({source}).",
        todo: "Ret tallet, eller ret år og datakilde, hvis det kommer et andet sted fra.",
      },
      several: {
        what: "Her står {typed}. De hentede tal siger {imported} for {year} ({source}).",
        todo: "Ret tallene, eller ret år og datakilde, hvis de kommer et andet sted fra.",
      },
    },
    fixes: { imported: "Skriv det hentede tal" },
  },
  "data/newer-year": {
    title: "Der er hentet et nyere tal",
    why: "Jo nyere baseline er, jo bedre viser den, hvordan det står til, når planen begynder.",
    messages: {
      newer: {
        what: "Der er også hentet tal fra {year}: {places}.",
        todo: "Overvej, om baseline skal være fra {year}.",
      },
    },
    fixes: {},
  },
  "data/indicator-unmatched": {
    title: "Indikatoren er ikke blandt de hentede",
    why: "Kun tal med samme indikator kan holdes op mod hinanden.",
    messages: {
      none: {
        what: "Ingen af de hentede indikatorer svarer til ”{text}”.",
        todo: "Hent tal for indikatoren, hvis de findes.",
      },
      unsure: {
        what: "Det er ikke sikkert, at ”{text}” er det samme som ”{alike}” i de hentede tal.",
        todo: "Vælg under Baseline, hvilken det er, eller skriv indikatoren med samme ord begge steder.",
      },
    },
    fixes: {},
  },
  "data/area-unknown": {
    title: "Området er ikke i de hentede tal",
    why: "Kun tal for samme område kan holdes op mod hinanden.",
    messages: {
      one: {
        what: "Der er ikke hentet tal for {areas} til ”{indikator}”.",
        todo: "Skriv området som i de hentede tal, eller hent tal, hvor det er med.",
      },
      several: {
        what: "Der er ikke hentet tal for disse områder til ”{indikator}”: {areas}.",
        todo: "Skriv områderne som i de hentede tal, eller hent tal, hvor de er med.",
      },
    },
    fixes: {},
  },
  "data/conflict": {
    title: "De hentede tal modsiger hinanden",
    why: "Når der er flere hentede tal for det samme, kan ingen af dem vise, om planens tal er rigtigt.",
    messages: {
      differ: {
        what: "Der er hentet flere forskellige tal for {place} i {year}: {figures}. Ingen af dem er sammenlignet med planen.",
        todo: "Find ud af, hvilket der gælder, og fjern de andre.",
      },
    },
    fixes: {},
  },
  "data/suppressed": {
    title: "Tallet er skjult i kilden",
    why: "Tal skjules, når de handler om få personer. Så bør de heller ikke stå i planen.",
    messages: {
      suppressed: {
        what: "Tallet for {places} er skjult i de hentede tal for {year}.",
        todo: "Find ud af, hvor planens tal kommer fra, og om det må offentliggøres.",
      },
    },
    fixes: {},
  },
};
