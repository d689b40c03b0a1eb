import type { RuleTextsOf } from "../../ruleTexts";

export const baseline: RuleTextsOf<"baseline"> = {
  "baseline/missing": {
    title: "Baseline mangler",
    why: "Uden en baseline kan det ikke ses, om indsatsen har gjort en forskel.",
    messages: {
      missing: {
        what: "Baseline mangler.",
        todo: "Skriv tallet for boligområdet eller målgruppen, fx {example}, eller skriv, hvornår det måles.",
      },
      bare: {
        what: "Baseline mangler.",
        todo: "Skriv tallet for boligområdet eller målgruppen med enhed, eller skriv, hvornår det måles.",
      },
    },
    fixes: {},
  },
  "baseline/deferred": {
    title: "Baseline måles senere",
    why: "En baseline kan måles, når indsatsen begynder. Så skal året stå der og ligge inden for planens periode.",
    messages: {
      later: { what: "Baseline måles senere.", todo: "Skriv tallet ind, når det er målt." },
      noYear: {
        what: "Baseline måles senere, men der står ikke hvornår.",
        todo: "Skriv det år, baseline måles, fx {example}.",
      },
      outside: {
        what: "Baseline måles senere, men året ligger uden for planens periode.",
        todo: "Skriv et år inden for planens periode.",
      },
    },
    fixes: {},
  },
  "baseline/unreadable": {
    title: "Baseline uden tal",
    why: "Udviklingen måles fra et tal. Af tekst alene kan det ikke ses, hvor langt der er til målet.",
    messages: {
      unreadable: {
        what: "Der kan ikke læses et tal i ”{text}”.",
        todo: "Skriv tallet med enhed, fx {example}, eller skriv, hvornår det måles.",
      },
      bare: {
        what: "Der kan ikke læses et tal i ”{text}”.",
        todo: "Skriv tallet med enhed, eller skriv, hvornår det måles.",
      },
    },
    fixes: {},
  },
  "baseline/unit-missing": {
    title: "Enhed mangler",
    why: "Indikatoren er en andel. Uden procenttegn kan tallet også læses som et antal.",
    messages: {
      bare: { what: "{figure} står uden enhed.", todo: "Skriv enheden efter tallet, fx {figure} {unit}." },
      fraction: {
        what: "{figure} står uden enhed. Det kan betyde {percent} % eller {figure} %.",
        todo: "Skriv det af de to, der er rigtigt.",
      },
    },
    fixes: {},
  },
  "baseline/unit-mismatch": {
    title: "Enhederne passer ikke sammen",
    why: "Indikator, baseline og sammenligning skal gøres op på samme måde. Ellers kan de ikke sammenlignes.",
    messages: {
      share: {
        what: "Indikatoren er en andel, men her står ”{text}”.",
        todo: "Skriv tallet i procent, eller ret indikatoren til et antal.",
      },
      count: {
        what: "Indikatoren er et antal, men her står ”{text}”.",
        todo: "Skriv antallet, eller ret indikatoren til en andel.",
      },
      noCommonUnit: {
        what: "Baseline ”{baseline}” og sammenligningen ”{comparison}” har ikke samme enhed.",
        todo: "Skriv begge tal i samme enhed.",
      },
    },
    fixes: {},
  },
  "baseline/out-of-range": {
    title: "Procent uden for 0-100",
    why: "En andel ligger altid mellem 0 og 100 %. Et andet tal er som regel en tastefejl.",
    messages: {
      outside: {
        what: "{share} % kan ikke være en andel.",
        todo: "Skriv et tal fra 0 til 100, og se efter, om kommaet står rigtigt.",
      },
    },
    fixes: {},
  },
  "baseline/decimal-point": {
    title: "Decimalpunktum",
    why: "På dansk skiller komma decimaler, og punktum skiller tusinder. Med punktum kan tallet læses forkert.",
    messages: {
      point: { what: "{figure} har decimalpunktum.", todo: "Skriv {mended} med komma." },
    },
    fixes: { comma: "Ret punktum til komma" },
  },
  "baseline/footnote-mark": {
    title: "Fodnotetegn i tallet",
    why: "En fodnotes nummer bliver til et almindeligt tal, når teksten kopieres. Så kan tallet læses forkert.",
    messages: {
      mark: {
        what: "I ”{text}” ser {footnote} ud til at være nummeret på en fodnote.",
        todo: "Slet nummeret, så kun tallet og enheden står tilbage.",
      },
    },
    fixes: {},
  },
  "baseline/labels-missing": {
    title: "Tal uden navn",
    why: "Når der står flere tal i en celle, skal det kunne ses, hvilket område, hvilken gruppe eller hvilket spørgsmål hvert tal gælder.",
    messages: {
      nameless: {
        what: "Der er flere tal, og det fremgår ikke, hvad {figure} gælder.",
        todo: "Skriv navnet foran hvert tal, fx {example}.",
      },
    },
    fixes: {},
  },
  "baseline/parts-total": {
    title: "Dele og total passer ikke",
    why: "Når delene ikke giver totalen, er mindst ét af tallene forkert, eller også er de opgjort forskelligt.",
    messages: {
      sum: {
        what: "Delene giver {expected} tilsammen, men totalen er {total}.",
        todo: "Ret det tal, der er forkert, eller skriv, hvad der ellers er talt med.",
      },
      few: {
        what: "Delene giver {expected} tilsammen, men totalen er {total}.",
        todo: "Ret det tal, der er forkert. Mangler der en lille gruppe, så læg den sammen med en anden.",
      },
      atMost: {
        what: "Delene giver højst {expected} tilsammen, men totalen er {total}.",
        todo: "Ret det tal, der er forkert, eller skriv, hvad der ellers er talt med.",
      },
      atLeast: {
        what: "Delene giver mindst {expected} tilsammen, men totalen er {total}.",
        todo: "Ret det tal, der er forkert.",
      },
      share: {
        what: "Delene giver {expected} %, når de vægtes med antallene, men totalen er {total} %.",
        todo: "Ret det tal, der er forkert, eller skriv, hvordan totalen er regnet ud.",
      },
      ratio: {
        what: "{part} af {whole} er {expected} %, men andelen er {total} %.",
        todo: "Ret det af tallene, der er forkert.",
      },
    },
    fixes: {},
  },
  "baseline/target-already-met": {
    title: "Målet er allerede nået",
    why: "Et mål, som baseline allerede opfylder, viser ingen udvikling.",
    messages: {
      met: {
        what: "Målet ”{bound}” er allerede nået: baseline er ”{text}”.",
        todo: "Sæt et mål, der rækker længere, eller se tallet efter.",
      },
    },
    fixes: {},
  },
  "baseline/grade-range": {
    title: "Karakter uden for skalaen",
    why: "Et tal, der ikke findes på karakterskalaen, er skrevet forkert eller hører til en anden indikator.",
    messages: {
      beyond: {
        what: "{figure} er ikke en karakter: skalaen går fra -3 til 12.",
        todo: "Ret tallet. Se efter, om kommaet mangler.",
      },
    },
    fixes: {},
  },
  "baseline/repeated-figure": {
    title: "Samme tal to gange",
    why: "To tal, der er ens på alle decimaler, er ofte ét tal, der er kopieret. Så er det ene forkert.",
    messages: {
      repeated: {
        what: "”{first}” og ”{second}” har begge {figure}, men kommunens tal er forskellige.",
        todo: "Se begge tal efter i datakilden.",
      },
    },
    fixes: {},
  },
  "baseline/base-differs": {
    title: "Andelen gælder nogle andre",
    why: "En andel af nogle andre end dem, indikatoren nævner, kan ikke sammenlignes med kommunens tal eller følges år for år.",
    messages: {
      other: {
        what: "Tallet er en andel af ”{base}”, men indikatoren er en andel af nogle andre.",
        todo: "Find andelen af dem, indikatoren nævner, eller ret indikatoren.",
      },
    },
    fixes: {},
  },
};
