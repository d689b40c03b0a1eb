import type { RuleTextsOf } from "../../ruleTexts";

export const data: RuleTextsOf<"data"> = {
  "data/value-differs": {
    title: "Tallet er et andet i baselinedata",
    why: "Et tal, som ikke kan findes i sin datakilde, kan ingen måle udviklingen fra.",
    messages: {
      one: {
        what: "Her står {typed}. Baselinedata siger {imported} for {year} ({source}).",
        todo: "Ret tallet, eller ret år og datakilde, hvis det kommer et andet sted fra.",
      },
      derived: {
        what: "Her står {typed}. Baselinedata giver {imported} ({part} af {whole}, celle {partCell} og {wholeCell}) for {year} ({source}).",
        todo: "Ret tallet, eller ret år og datakilde, hvis det kommer et andet sted fra.",
      },
      several: {
        what: "Her står {typed}. Baselinedata siger {imported} for {year} ({source}).",
        todo: "Ret tallene, eller ret år og datakilde, hvis de kommer et andet sted fra.",
      },
    },
    fixes: { imported: "Skriv tallet fra baselinedata" },
  },
  "data/newer-year": {
    title: "Nyere tal i baselinedata",
    why: "Jo nyere baseline er, jo bedre viser den, hvordan det står til, når planen begynder.",
    messages: {
      newer: {
        what: "Baselinedata har tal for {year}: {places}.",
        todo: "Overvej, om baseline skal være fra {year}.",
      },
    },
    fixes: {},
  },
  "data/indicator-unmatched": {
    title: "Indikatoren er ikke i baselinedata",
    why: "Kun tal med samme indikator kan holdes op mod hinanden.",
    messages: {
      none: {
        what: "Baselinedata har ingen indikator, der svarer til ”{text}”.",
        todo: "Importér data for indikatoren, hvis de findes.",
      },
      unsure: {
        what: "Det er ikke sikkert, at ”{text}” er det samme som ”{alike}” i baselinedata.",
        todo: "Vælg under Baseline, hvilken det er, eller skriv indikatoren med samme ord begge steder.",
      },
    },
    fixes: {},
  },
  "data/area-unknown": {
    title: "Området er ikke i baselinedata",
    why: "Kun tal for samme område kan holdes op mod hinanden.",
    messages: {
      one: {
        what: "Baselinedata har ikke tal for {areas} til ”{indikator}”.",
        todo: "Skriv området som i baselinedata, eller importér data, hvor det er med.",
      },
      several: {
        what: "Baselinedata har ikke tal for disse områder til ”{indikator}”: {areas}.",
        todo: "Skriv områderne som i baselinedata, eller importér data, hvor de er med.",
      },
    },
    fixes: {},
  },
  "data/conflict": {
    title: "Baselinedata har flere tal",
    why: "Når de hentede tal er uenige, kan ingen af dem vise, om planens tal er rigtigt.",
    messages: {
      differ: {
        what: "Baselinedata har flere forskellige tal for {place} i {year}: {figures}. Intet af dem er holdt op mod planen.",
        todo: "Find ud af, hvilket der gælder, og fjern de andre.",
      },
    },
    fixes: {},
  },
  "data/suppressed": {
    title: "Tallet er skjult i baselinedata",
    why: "Tal skjules, når de handler om få personer. Så bør de heller ikke stå i planen.",
    messages: {
      suppressed: {
        what: "Tallet for {places} er skjult i baselinedata for {year}.",
        todo: "Kontrollér, hvor tallet kommer fra, og om det må offentliggøres.",
      },
    },
    fixes: {},
  },
};
