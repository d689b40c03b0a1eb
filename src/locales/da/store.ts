export const store = {
  /** How many of what is kept. */
  parts: {
    settings: { none: "ingen indstillinger", one: "1 indstilling", many: "{count} indstillinger" },
    areas: { none: "ingen boligområder", one: "1 boligområde", many: "{count} boligområder" },
    tables: { none: "ingen markerede tabeller", one: "1 markeret tabel", many: "{count} markerede tabeller" },
    budget: { none: "ingen kolonner i budgettet", one: "1 kolonne i budgettet", many: "{count} kolonner i budgettet" },
    budgetTables: { none: "ingen markerede budgetter", one: "1 markeret budget", many: "{count} markerede budgetter" },
    answers: {
      none: "ingen svar om medarbejdere",
      one: "1 svar om en medarbejder",
      many: "{count} svar om medarbejdere",
    },
    acceptances: { none: "ingen accepter", one: "1 accept", many: "{count} accepter" },
    comparison: {
      none: "ingen tidligere kontrol",
      one: "den tidligere kontrol",
      many: "{count} tidligere kontroller",
    },
    choices: { none: "ingen svar om indikatorer", one: "1 svar om en indikator", many: "{count} svar om indikatorer" },
    mappings: {
      none: "ingen valg om, hvordan en datakilde læses",
      one: "valgene om, hvordan 1 datakilde læses",
      many: "valgene om, hvordan {count} datakilder læses",
    },
  },
  unread:
    "Noget af det, projektmappen har gemt, kan ikke læses og bliver ikke brugt: {parts}. Det bliver stående, som det er.",
  pane: {
    problem: {
      newer:
        "Projektmappens indstillinger og accepter er fra en nyere udgave af programmet. De bliver ikke brugt og ikke ændret her. Det, du gemmer nu, gælder kun, til programmet lukkes. Brug den nyeste udgave af programmet.",
      unreadable:
        "Projektmappens indstillinger og accepter kan ikke læses. De bliver stående, som de er. Det, du gemmer nu, gælder kun, til programmet lukkes.",
    },
    replace: "Erstat dem …",
    sure: "Næste gang du gemmer noget, bliver de gamle indstillinger og accepter slettet. Det kan ikke fortrydes.",
    yes: "Ja, erstat dem",
    no: "Nej, behold dem",
    replaced: "De gamle indstillinger og accepter bliver erstattet, næste gang du gemmer.",
  },
};
