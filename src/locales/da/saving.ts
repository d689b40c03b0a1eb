export const saving = {
  /** What there is to be saved, for the header. */
  unsaved: { none: "Ingen ændringer", one: "1 ændring er ikke gemt", many: "{count} ændringer er ikke gemt" },
  saving: "Gemmer …",
  /** `{file}`, `{time}`. */
  savedCopy: "Gemt som {file} kl. {time}",
  savedBack: "Gemt i {file} kl. {time}",
  save: "Gem",
  saveCopy: "Gem en kopi",
  cancel: "Annullér",
  saveAnyway: "Gem alligevel",
  /** Asked before the file itself is written. */
  askBack: {
    heading: "Gem i {file}?",
    about: {
      none: "Der er intet at gemme.",
      one: "Filen på din computer får 1 ændring. Alt andet i den bliver, som det er.",
      many: "Filen på din computer får {count} ændringer. Alt andet i den bliver, som det er.",
    },
  },
  /** Told of a workbook with a digital signature. */
  signed: {
    what: "{file} er underskrevet digitalt, og underskriften gælder ikke for det, du gemmer her.",
    todo: "Skal underskriften gælde, så ret i Excel, og underskriv igen.",
  },
  failed: "{file} er ikke gemt",
  disk: {
    changed: {
      what: "Filen er ændret på din computer, siden den blev åbnet her. Intet er skrevet.",
      todo: "Gem en kopi, eller vælg Kontrollér igen, så den nye fil læses og dine ændringer lægges ind i den.",
    },
    gone: {
      what: "Filen er flyttet, omdøbt eller slettet, siden den blev åbnet her.",
      todo: "Gem en kopi, så intet går tabt.",
    },
    refused: {
      what: "Browseren har ikke lov til at skrive i filen. Den er måske åben i Excel eller skrivebeskyttet.",
      todo: "Luk filen i Excel, og prøv igen, eller gem en kopi.",
    },
    failed: {
      what: "Filen kunne ikke skrives. Filen på din computer er ikke ændret.",
      todo: "Se efter, om der er plads på disken, og prøv igen, eller gem en kopi.",
    },
  },
  reloaded: {
    heading: "{file} er ændret på din computer og er læst igen.",
    cells: {
      none: "Ingen celler har fået andet indhold.",
      one: "1 celle har fået andet indhold: {places}",
      many: "{count} celler har fået andet indhold: {places}",
    },
    sheetsNew: "Nye ark: {sheets}",
    sheetsGone: "Ark, der ikke længere er der: {sheets}",
    /** Changes of the user's that no longer fit the file. */
    left: {
      none: "",
      one: "1 af dine ændringer passer ikke længere og er ikke lagt ind:",
      many: "{count} af dine ændringer passer ikke længere og er ikke lagt ind:",
    },
    /** A change: what was to stand where. */
    leftCell: "{place}: {value}",
    leftSheet: "Oprydningen i {sheet}",
    leftAnswers: "Dine svar og accepter: filens nuværende svar og accepter kan ikke læses",
    kept: {
      none: "",
      one: "Din ændring, der ikke er gemt, er lagt ind i den.",
      many: "Dine {count} ændringer, der ikke er gemt, er lagt ind i den.",
    },
    close: "Luk",
  },
  outdated: {
    what: "{file} er ændret på din computer, siden den blev åbnet, og browseren må ikke læse den igen. Resultatet gælder filen, som den var.",
    todo: "Vælg filen igen, så kontrolleres den, som den er nu. Dine svar og ændringer følger med.",
    choose: "Vælg filen igen",
  },
};
