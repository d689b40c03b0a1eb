import type { RuleTextsOf } from "../../ruleTexts";

export const layout: RuleTextsOf<"layout"> = {
  "layout/table-missing": {
    title: "Ingen tabel med mål",
    why: "Kontrollen læser tabellen med delmål og tabellen med overordnede mål. Uden dem er der intet at kontrollere.",
    messages: {
      missing: {
        what: "Projektmappen har ingen tabel med delmål eller overordnede mål.",
        todo: "Sæt tabellen fra delaftalen ind. Den begynder med overskrifterne Delmål, Indikator, Baseline.",
      },
    },
    fixes: {},
  },
  "layout/column-missing": {
    title: "Kolonne mangler",
    why: "LBF’s skabelon har faste kolonner. Mangler en kolonne, mangler oplysningen i hver eneste række.",
    messages: {
      one: { what: "Kolonnen ”{columns}” mangler.", todo: "Indsæt kolonnen, og udfyld den i hver række." },
      several: {
        what: "Disse kolonner mangler: {columns}.",
        todo: "Indsæt kolonnerne, og udfyld dem i hver række.",
      },
    },
    fixes: {},
  },
  "layout/column-order": {
    title: "Kolonner i anden rækkefølge",
    why: "Byttes kolonnerne om, læses tallene let i den forkerte kolonne.",
    messages: {
      order: {
        what: "Kolonnerne står ikke i LBF’s rækkefølge. Her skulle ”{expected}” stå.",
        todo: "Flyt kolonnerne, så rækkefølgen er: {order}.",
      },
    },
    fixes: {},
  },
  "layout/column-unknown": {
    title: "Ekstra kolonne",
    why: "Kolonnen findes ikke i LBF’s skabelon og bliver ikke kontrolleret.",
    messages: {
      unknown: {
        what: "Kolonnen ”{heading}” findes ikke i LBF’s skabelon.",
        todo: "Flyt kolonnen ud af tabellen, eller behold den kun til eget brug.",
      },
    },
    fixes: {},
  },
  "layout/heading-wording": {
    title: "Overskrift med egne ord",
    why: "Med LBF’s egne overskrifter kan alle se, hvad der skal stå i kolonnen, og planerne kan sammenlignes.",
    messages: {
      wording: {
        what: "Overskriften ”{heading}” hedder ”{wording}” i LBF’s skabelon.",
        todo: "Skriv overskriften som i LBF’s skabelon.",
      },
    },
    fixes: { rename: "Ret overskriften til ”{wording}”" },
  },
  "layout/merged-cells": {
    title: "Sammenflettede celler",
    why: "I sammenflettede celler kan det ikke ses, om indholdet gælder alle rækker eller kun den første.",
    messages: {
      merged: {
        what: "Cellerne {range} er flettet sammen.",
        todo: "Ophæv fletningen, og skriv indholdet i hver række.",
      },
    },
    fixes: {},
  },
  "layout/split-row": {
    title: "Rækken er delt",
    why: "Når en tabel indsættes fra Word, får hvert afsnit sin egen række. Så hører tal og indikator ikke længere synligt sammen.",
    messages: {
      split: {
        what: "Denne række fortsætter kun rækken ved {row}.",
        todo: "Saml teksten i én celle med linjeskift (Alt+Enter), og slet rækken.",
      },
    },
    fixes: {},
  },
  "layout/empty-row": {
    title: "Tom række",
    why: "En tom række kan læses, som om tabellen slutter, så rækkerne under den bliver overset.",
    messages: { empty: { what: "Der er en tom række inde i tabellen.", todo: "Slet rækken." } },
    fixes: {},
  },
  "layout/cell-missing": {
    title: "Delmål eller indikator mangler",
    why: "Et tal kan kun bruges, når det står, hvilket mål og hvilken indikator det hører til.",
    messages: {
      missing: { what: "{column} mangler.", todo: "Skriv teksten fra aftalen, eller slet rækken." },
    },
    fixes: {},
  },
  "layout/duplicate-row": {
    title: "Rækken står to gange",
    why: "Står det samme delmål med den samme indikator to gange, kan de to rækker få hver sit tal.",
    messages: {
      duplicate: {
        what: "Rækken ved {row} har samme delmål og samme indikator.",
        todo: "Slet den ene række, eller ret delmål eller indikator.",
      },
    },
    fixes: {},
  },
  "layout/hidden": {
    title: "Skjult række eller kolonne",
    why: "Det skjulte sendes med, men bliver ikke læst igennem af den, der godkender tabellen.",
    messages: {
      row: { what: "Række {row} er skjult.", todo: "Vis rækken, eller slet den." },
      column: { what: "Kolonne {column} er skjult.", todo: "Vis kolonnen, eller slet den." },
    },
    fixes: {},
  },
  "layout/guidance-text": {
    title: "Vejledende tekst er ikke slettet",
    why: "Den grønne tekst er LBF’s vejledning til den, der udfylder skabelonen. Den skal slettes, før aftalen sendes.",
    messages: {
      left: { what: "LBF’s vejledende tekst står her endnu: ”{text}”.", todo: "Slet den vejledende tekst." },
    },
    fixes: {},
  },
  "layout/text-residue": {
    title: "Ord er brudt over",
    why: "Tekst fra en PDF har ofte bindestreger og mellemrum inde i ordene. Så kan ordene ikke findes ved søgning.",
    messages: {
      broken: {
        what: "Ord er brudt over i ”{text}”.",
        todo: "Skriv ordene samlet: ”{mended}”.",
      },
      spaced: {
        what: "Der er mellemrum inde i ord i ”{text}”.",
        todo: "Fjern mellemrummene, så hvert ord er skrevet samlet.",
      },
    },
    fixes: { join: "Saml ordene" },
  },
  "layout/not-calculated": {
    title: "Formlen er ikke regnet ud",
    why: "En formel uden resultat er hverken tom eller nul. Cellen er ikke kontrolleret, og det er de summer, den indgår i, heller ikke.",
    messages: {
      found: {
        what: "Formlen her er ikke regnet ud, så cellen har ingen værdi.",
        todo: "Åbn projektmappen i Excel, så den bliver regnet ud, og gem den.",
      },
    },
    fixes: {},
  },
  "layout/error-value": {
    title: "Excel viser en fejl",
    why: "Excels fejl er hverken et tal eller en tom celle. Cellen er ikke kontrolleret, og det er de summer, den indgår i, heller ikke.",
    messages: {
      found: { what: "Her står Excels fejl {error} i stedet for en værdi.", todo: "Ret formlen, eller skriv værdien." },
    },
    fixes: {},
  },
  "layout/struck-out": {
    title: "Overstreget tekst",
    why: "Det overstregede kommer med, når tabellen sendes. Den, der læser den, kan være i tvivl om, hvad der gælder.",
    messages: {
      whole: {
        what: "”{text}” er overstreget. Det er ikke læst med, og cellen tæller som tom.",
        todo: "Slet det overstregede. Gælder det alligevel, så fjern overstregningen.",
      },
      part: {
        what: "”{text}” er overstreget og er ikke læst med.",
        todo: "Slet det overstregede. Gælder det alligevel, så fjern overstregningen.",
      },
    },
    fixes: {},
  },
  "layout/footnote-text": {
    title: "Fodnotetegn i teksten",
    why: "Nummeret på en fodnote ligner en del af teksten og kan læses som et mål eller en alder.",
    messages: {
      mark: {
        what: "Tallet {mark} sidst i ”{text}” ligner nummeret på en fodnote.",
        todo: "Slet tallet, eller skriv, hvad det betyder.",
      },
    },
    fixes: {},
  },
};
