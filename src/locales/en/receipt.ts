import type { receipt as danish } from "../da/receipt";

export const receipt: typeof danish = {
  heading: "How the sheet was read",
  table: "{sheet}: {table}",
  columns: { none: "no columns", one: "1 column", many: "{count} columns" },
  figures: { none: "no figures", one: "1 figure", many: "{count} figures" },
  lines: "read line by line",
  allByHeading: "all known by their headings",
  knownBy: "Known by {known}: {columns}.",
  known: {
    heading: "the heading",
    figures: "the figures",
    formula: "a formula",
    user: "what you have told",
    texts: "the texts",
  },
  column: "{meaning} ({cell})",
  quoted: "“{heading}” ({cell})",
  unsure: "“{heading}” ({cell}) is read as “{meaning}”, but that is not certain.",
  unread: "“{heading}” ({range}) is not read: {figures}.",
  unreadUnnamed: "{range} is not read: {figures} without a heading.",
  unused: "Not used: {columns}.",
  noMeaning: "Not used",
  notSure: "not certain",
  notRead: "Not read",
  headings: { cell: "Cell", heading: "Heading", meaning: "Read as", known: "Known by", figures: "Figures" },
  pane: {
    open: { none: "", one: "1 column to look at", many: "{count} columns to look at" },
    goTo: "Go to {cell} in {sheet}",
    line: "{place}: {meaning}",
    lineKnown: "{place}: {meaning} · {known}",
    lineFigures: "{place}: {meaning} · {known} · {figures}",
    forget: "Remove what I told",
    forgetOf: "Remove what I told of {line}",
  },
  question: {
    heading: {
      none: "",
      one: "1 column of the budget is not read for certain",
      many: "{count} columns of the budget are not read for certain",
    },
    intro:
      "Choose what the figures are. The choice is saved in the workbook and can be removed again under “How the sheet was read”.",
    introHere:
      "Choose what the figures are. The choice holds while the file is open, and can be removed again under “How the sheet was read”.",
    ask: "What are the figures below “{heading}”?",
    askUnnamed: "What are the figures in {range}?",
    askUnsure: "Is “{heading}” read rightly?",
    reasons: {
      unread:
        "The heading does not say what the figures are, and the figures alone do not settle it. They are not used.",
      unnamed: "The figures have no heading, and alone they do not settle it. They are not used.",
      heading: "The heading is only partly understood. It is read as “{meaning}”.",
      figures: "Too few rows show it. It is read as “{meaning}”.",
    },
    other: "Something else …",
    otherOf: "Something else about {line}",
    answerOf: "{answer}: {line}",
    saved: "The choice is saved. The workbook has been checked again.",
    removed: "The choice is removed. The workbook has been checked again.",
  },
};
