export const receipt = {
  heading: "Sådan er arket læst",
  /** A table with the sheet it stands on. */
  table: "{sheet}: {table}",
  columns: { none: "ingen kolonner", one: "1 kolonne", many: "{count} kolonner" },
  figures: { none: "ingen tal", one: "1 tal", many: "{count} tal" },
  /** A list of lines, which has no columns. */
  lines: "læst linje for linje",
  /** A table each of whose columns its heading tells. */
  allByHeading: "alle kendt på overskriften",
  knownBy: "Kendt på {known}: {columns}.",
  /** By what a column is known; "texts": what stands below it, where that is no figures. */
  known: {
    heading: "overskriften",
    figures: "tallene",
    formula: "en formel",
    user: "din egen angivelse",
    texts: "teksterne",
  },
  /** A column by what it holds, and by its heading. */
  column: "{meaning} ({cell})",
  quoted: "”{heading}” ({cell})",
  unsure: "”{heading}” ({cell}) er læst som ”{meaning}”, men det er ikke sikkert.",
  unread: "”{heading}” ({range}) er ikke læst: {figures}.",
  unreadUnnamed: "{range} er ikke læst: {figures} uden overskrift.",
  unused: "Bruges ikke: {columns}.",
  /** In place of a meaning. */
  noMeaning: "Bruges ikke",
  notSure: "ikke sikkert",
  notRead: "Ikke læst",
  headings: { cell: "Celle", heading: "Overskrift", meaning: "Læst som", known: "Kendt på", figures: "Tal" },
  pane: {
    /** Beside the section's heading, how many columns aren't read for certain. */
    open: { none: "", one: "1 kolonne at se efter", many: "{count} kolonner at se efter" },
    goTo: "Gå til {cell} i {sheet}",
    /** A column: where, what, how that is known, and how many figures. */
    line: "{place}: {meaning}",
    lineKnown: "{place}: {meaning} · {known}",
    lineFigures: "{place}: {meaning} · {known} · {figures}",
    forget: "Fjern min angivelse",
    forgetOf: "Fjern min angivelse af {line}",
  },
  question: {
    heading: {
      none: "",
      one: "1 kolonne i budgettet er ikke sikkert læst",
      many: "{count} kolonner i budgettet er ikke sikkert læst",
    },
    /** Where answers are kept in the workbook, and where they aren't. */
    intro: "Vælg, hvad tallene er. Valget gemmes i projektmappen og kan fjernes igen under ”Sådan er arket læst”.",
    introHere:
      "Vælg, hvad tallene er. Valget gælder, så længe filen er åben, og kan fjernes igen under ”Sådan er arket læst”.",
    ask: "Hvad er tallene under ”{heading}”?",
    askUnnamed: "Hvad er tallene i {range}?",
    askUnsure: "Er ”{heading}” læst rigtigt?",
    reasons: {
      unread: "Overskriften siger ikke, hvad tallene er, og tallene alene afgør det ikke. De er ikke brugt.",
      unnamed: "Tallene har ingen overskrift, og de afgør det ikke alene. De er ikke brugt.",
      heading: "Overskriften er kun delvist forstået. Den er læst som ”{meaning}”.",
      figures: "For få rækker viser det. Den er læst som ”{meaning}”.",
    },
    /** Every other meaning. */
    other: "Noget andet …",
    otherOf: "Noget andet om {line}",
    /** A button's name for those who hear it alone. */
    answerOf: "{answer}: {line}",
    saved: "Valget er gemt. Projektmappen er kontrolleret igen.",
    removed: "Valget er fjernet. Projektmappen er kontrolleret igen.",
  },
};
