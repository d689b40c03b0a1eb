export const word = {
  /** A document stands open as the sheets it makes. */
  read: {
    docx: "{file} er et Word-dokument. Cellerne har de numre, de ville få i Excel. Vælg Gem en kopi for at få den som projektmappe.",
    pdf: "{file} er en PDF-fil. Cellerne har de numre, de ville få i Excel. Hold tabellerne op mod siderne. Vælg Gem en kopi for at få den som projektmappe.",
  },
  notRecognised: {
    none: "Al tekst i dokumentet er genkendt.",
    one: "1 tekst i dokumentet er ikke genkendt",
    many: "{count} tekster i dokumentet er ikke genkendt",
  },
  /** The pages of a PDF, to be held against what was recognised. */
  pages: {
    show: "Vis siderne",
    hide: "Skjul siderne",
    previous: "Forrige side",
    next: "Næste side",
    larger: "Større",
    smaller: "Mindre",
    at: "Side {page} af {pages}",
    region: "Siderne i {file}",
    drawing: "Tegner side {page}",
    /** What the picture shows, for those who don't see it. */
    picture: "Billede af side {page} i {file}. {framed}",
    framed: "Rammen viser tabellen til arket {sheets}.",
    nothing: "Der er ikke genkendt nogen tabel med delmål, mål eller medarbejdere på siden.",
    none: "Siderne kan ikke vises i denne browser. Åbn PDF-filen ved siden af, og hold tabellerne op mod den.",
  },
  /** What a reader of documents can meet besides what is wrong with the file. */
  problems: {
    "not-started": {
      what: "Den del af programmet, der læser Word og PDF, kunne ikke hentes.",
      todo: "Se efter, om der er forbindelse til nettet, og prøv igen.",
    },
    "too-slow": {
      what: "Dokumentet er ikke læst efter {seconds} sekunder, og læsningen er stoppet.",
      todo: "Gem delaftalen i et dokument for sig uden billeder og bilag, og vælg det.",
    },
    unexpected: {
      what: "Dokumentet kan ikke læses på grund af en fejl i programmet.",
      todo: "Prøv igen. Sker det igen, så kopiér tabellerne fra dokumentet ind i Excel.",
    },
  },
  pane: {
    heading: "Indsæt fra Word eller PDF",
    about:
      "Vælg en eller flere delaftaler (.docx eller .pdf). Du ser, hvad der er genkendt, før noget bliver indsat. Hver delaftale får sit eget ark, og arkene bliver kontrolleret med det samme.",
    choose: "Vælg dokumenter",
    reading: "Læser {file}",
    /** A document couldn't be read. */
    failed: "{file} kan ikke læses",
    previewHeading: "Genkendt i {file}",
    name: "Helhedsplan",
    kommune: "Kommune",
    period: "Periode",
    unknown: "ikke fundet",
    goals: { none: "ingen indikatorer", one: "1 indikator", many: "{count} indikatorer" },
    staff: { none: "ingen medarbejderlinjer", one: "1 medarbejderlinje", many: "{count} medarbejderlinjer" },
    staffHeading: "Medarbejderressourcer",
    delmaal: "Mål",
    indikator: "Indikator",
    baseline: "Baseline",
    comparison: "Anden baseline",
    year: "År",
    source: "Datakilde",
    emptyCell: "tom",
    insert: { none: "", one: "Indsæt 1 nyt ark", many: "Indsæt {count} nye ark" },
    cancel: "Annullér",
    inserted: "Indsat og kontrolleret: {sheets}.",
  },
};
