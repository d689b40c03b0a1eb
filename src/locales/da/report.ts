export const report = {
  severity: { error: "Fejl", warning: "Advarsel", info: "Oplysning" },
  /** Above a column of counts. */
  severities: { error: "Fejl", warning: "Advarsler", info: "Oplysninger" },
  counts: {
    error: { none: "ingen fejl", one: "1 fejl", many: "{count} fejl" },
    warning: { none: "ingen advarsler", one: "1 advarsel", many: "{count} advarsler" },
    info: { none: "ingen oplysninger", one: "1 oplysning", many: "{count} oplysninger" },
  },
  kind: {
    delmaal: "Delmålstabel",
    "overordnede-maal": "Overordnede mål",
    medarbejdere: "Medarbejderressourcer",
    budget: "Budget",
    baselinedata: "Hentede tal",
  },
  /** The rows of a table, by its kind: "5 delmål". */
  rows: {
    delmaal: { none: "ingen delmål", one: "1 delmål", many: "{count} delmål" },
    "overordnede-maal": { none: "ingen indikatorer", one: "1 indikator", many: "{count} indikatorer" },
    medarbejdere: { none: "ingen medarbejderlinjer", one: "1 medarbejderlinje", many: "{count} medarbejderlinjer" },
    budget: { none: "ingen stillinger", one: "1 stilling", many: "{count} stillinger" },
    baselinedata: { none: "ingen tal", one: "1 tal", many: "{count} tal" },
  },
  indsatsomraade: "indsatsområdet {name}",
  elsewhere: "Uden for tabellerne",
  nothingInTable: "Reglerne fandt intet.",
  /** In a table none of whose findings is listed. */
  hiddenHere: "Fund herfra er ikke vist.",
  times: { none: "", one: "1 sted", many: "{count} steder" },
  noPlan: "Planens navn er ikke fundet",
  period: "{from} – {to}",
  periodFrom: "fra {from}",
  periodTo: "til {to}",
  result: "Resultat: {counts}",
  resultOfAll: "I alt i {files} {files|fil|filer}: {counts}",
  nothingFound: "Reglerne fandt ingen fejl, advarsler eller oplysninger.",
  checked: "Kontrolleret: {tables}.",
  hidden: { none: "", one: "1 fund er ikke vist.", many: "{count} fund er ikke vist." },
  /** Why they are hidden, where there is no room for them: `{most}`. */
  mostListed: "Der vises højst {most} fund fra en fil, de alvorligste først.",
  unreadFiles: { none: "", one: "1 fil kunne ikke læses", many: "{count} filer kunne ikke læses" },
  notCheckedHeading: "Ikke kontrolleret:",
  /** `{place}` and `{reason}`. */
  notCheckedAt: "{place}: {reason}",
  /** Files of a folder that are no plans. */
  passedOverHeading: "Sprunget over:",
  /** `{file}` and `{reason}`. */
  passedOver: "{file}: {reason}",
  /** The check was made as if the workbooks' users had told nothing beforehand. */
  toldIgnored: "Indstillinger, svar og accepter, der er gemt i projektmapperne, er ikke brugt.",
  notChecked: {
    "no-staffing": "Bemanding: projektmappen har ingen liste over medarbejderressourcer.",
    "no-budget": "Bemandingen mod budgettet: projektmappen har intet budget.",
    "staffing-too-large":
      "Bemandingen mod budgettet: der er over 40 linjer i en delaftale eller over 200 stillinger i budgettet, så de er ikke sammenlignet.",
    /** More findings than acceptances and an earlier check are held against. */
    "review-partial": "Accepter og tidligere kontrol: der er så mange fund, at kun de alvorligste er holdt op mod dem.",
    /** What the workbook's users have told can't be read, or is a later version's. */
    "store-unreadable": "Indstillinger, svar og accepter i projektmappen: de kan ikke læses og er ikke brugt.",
    "store-newer":
      "Indstillinger, svar og accepter i projektmappen: de er fra en nyere udgave af programmet og er ikke brugt.",
    /** Sheets of our own reports among the plan's. */
    "own-reports": "Ark, som Baselinekontrol selv har lavet som rapport: de hører ikke til planen og er ikke læst.",
    /** A sheet with a table that nobody has filled in, and one that the plan's rows were transferred to. */
    "empty-form": "Tabellen er en skabelon, som ikke er udfyldt. Den tæller ikke med i planen.",
    "figures-unread":
      "Tallene hører ikke til en tabel, som programmet genkender, og er ikke kontrolleret. Er de en del af budgettet, så markér dem i arket, og vælg Brug markeringen som tabel.",
    "filled-form": "Tabellen gentager rækker fra planens andre tabeller. Den tæller ikke med i planen.",
    data: "Tallene mod kilden: der er ikke hentet tal.",
    /** Figures of a sheet of imported data that lack a part. */
    "data-rows":
      "Tal uden indikator, område eller årstal, eller med tekst i stedet for et tal: {cells}. Udfyld det, der mangler. De er ikke sammenlignet med planens tal.",
    /** Figures that nobody knows the meaning of: of a budget's column with and without heading, of a table of staff. */
    "column-unread":
      "Tallene under ”{heading}” er ikke brugt: det er ikke til at se, om de er {candidates}. Giv kolonnen en tydeligere overskrift, eller svar under Bemanding i programmet.",
    "column-unnamed":
      "Tallene er ikke brugt: de har ingen overskrift og kan være {candidates}. Giv kolonnen en overskrift, eller svar under Bemanding i programmet.",
    "staff-column-unread":
      "Tallene under ”{heading}” er ikke brugt: det er ikke til at se, hvad de er. Giv kolonnen en tydeligere overskrift.",
    /** A budget's column that is read, and not for certain. */
    "column-unsure":
      "Kolonnen ”{heading}” er læst som ”{meaning}”, men det er ikke sikkert. Giv den en tydeligere overskrift, eller svar under Bemanding i programmet.",
    "no-delmaal": "Delmål: projektmappen har ingen delmålstabel.",
    "no-overordnede-maal": "Overordnede mål: projektmappen har ingen tabel med dem.",
    "no-period": "Om årene passer til planen: projektmappen siger ikke, hvornår planen gælder.",
  },
  /** What a document says, in a sentence. */
  quoted: "”{text}”",
  notRead: {
    "sheet-missing": "Arket ”{sheet}”: det står i listen over ark, men findes ikke i filen.",
    "sheet-odd": "Arket ”{sheet}”: det er gemt som noget andet end et regneark.",
    "texts-missing": "Filens liste over tekster mangler. Ingen celle bruger den.",
    "texts-damaged": "Filens liste over tekster er beskadiget. Ingen celle bruger den.",
    "table-odd": "Arket ”{sheet}”: oplysningerne om en tabel kan ikke læses. Cellerne er læst.",
    unreadable: "{range} på arket ”{sheet}”: indholdet kan ikke læses, som det er gemt. Skriv det igen i Excel.",
    conditional:
      "{range} på arket ”{sheet}”: en betinget formatering kan overstrege eller skjule teksten. Det kan ikke ses i filen, så alt er læst med.",
    "conditional-sheet":
      "Arket ”{sheet}”: en betinget formatering kan overstrege eller skjule tekst. Det kan ikke ses, hvilke celler det er, så alt er læst med.",
    "table-style":
      "{range} på arket ”{sheet}”: tabellens typografi kan overstrege eller skjule tekst. Det kan ikke ses i filen, så alt er læst med.",
    "custom-odd": "Noget, et program har gemt i filen, kan ikke læses. Det bliver stående, som det er.",
    "merges-old":
      "Flettede celler: denne udgave af Excel viser dem ikke for programmet. Derfor er bemanding, budget og det, der mangler i tabellerne, ikke kontrolleret. Opdatér Excel, eller brug browserudgaven.",
    "merges-refused":
      "Flettede celler på arket ”{sheet}”: Excel viste dem ikke for programmet. Derfor er bemanding, budget og det, der mangler i arkets tabeller, ikke kontrolleret. Kontrollér igen, eller brug browserudgaven.",
    "hidden-refused":
      "Skjulte rækker og kolonner på arket ”{sheet}”: Excel viste dem ikke for programmet. Alt er læst med.",
    "formats-refused":
      "Overstreget og skjult tekst på arket ”{sheet}”: Excel viste ikke, hvordan cellerne er formateret. Alt er læst med.",
    "table-lost":
      "Tabellen, du selv har markeret på arket ”{sheet}” ({range}), er flyttet eller ændret og er ikke læst, som du valgte. Markér den igen.",
    "column-lost":
      "{range} på arket ”{sheet}”: kolonnen i budgettet er flyttet eller har fået en anden overskrift, siden nogen valgte, hvad den er. Valget er ikke brugt. Vælg igen under Bemanding.",
    "not-calculated": "{range} på arket ”{sheet}”: formlerne er ikke regnet ud. Åbn projektmappen i Excel, og gem den.",
    hidden: "{range} på arket ”{sheet}”: talformatet skjuler det, der står i cellen. Den tæller som tom.",
    "linked-document":
      "En anden fil, der er indsat i Word-dokumentet. Åbn dokumentet i Word, og gem det igen, så kommer den med.",
    subdocument: "De dokumenter, som Word-dokumentet er hoveddokument for. Vælg dem hver for sig.",
    "embedded-sheet":
      "Et Excel-ark, der er indsat i Word-dokumentet som objekt. Sæt det ind som en tabel, hvis det hører med.",
    "embedded-object": "Et objekt fra et andet program i Word-dokumentet. Skriv det som tekst, hvis det hører med.",
    "unknown-sign":
      "{range} på arket ”{sheet}”: et tegn i dokumentet kan ikke læses. Det står som �. Se efter i dokumentet, om det er et minus eller en grænse.",
    "page-picture": "Side {range}: et stort billede. Teksten i det er ikke læst.",
    "page-machine-read":
      "Side {range} er skannet, og teksten er læst af en maskine. Hold tallene op mod siden, før du bruger dem.",
    "table-unruled":
      "Side {range}: en tabel uden streger. Rækker og kolonner er fundet ud fra, hvor teksten står. Se efter, at de passer.",
    "page-edges": "Side {range}: sidehoved og sidefod er udeladt: {texts}.",
    runs: "{range} på arket ”{sheet}”: en del af teksten kan være overstreget eller hævet. Det kan ikke ses i denne udgave af Excel, så alt er læst med.",
  },
  /** Lines of staff whose position in the budget somebody must tell. */
  questions: {
    none: "",
    one: "1 medarbejderlinje mod budgettet: det er usikkert, hvilken stilling den er. Svar under Bemanding i programmet.",
    many: "{count} medarbejderlinjer mod budgettet: det er usikkert, hvilke stillinger de er. Svar under Bemanding i programmet.",
  },
  /** What no check can say; always stands with what wasn't checked. */
  judgement:
    "Det, intet program kan bedømme: om indikatoren måler delmålet, om niveauet er rigtigt, og om tallene er målt rigtigt.",
  /** A row that isn't filled in, as one entry. */
  unfilled: {
    title: "Rækken er ikke udfyldt",
    what: "Rækken er ikke udfyldt: {list}.",
    todo: "Udfyld rækken, eller skriv i Baseline, hvornår tallet måles.",
    why: "Uden en baseline kan det ikke ses, om indsatsen har gjort en forskel.",
    names: { baseline: "baseline", year: "år", source: "datakilde" },
  },
  /** The text that a rule's requirement stands in, or that it is our own judgement. */
  basis: {
    delaftale: "Bygger på LBF’s skabelon til delaftalen",
    samarbejdsaftale: "Bygger på LBF’s skabelon til den strategiske samarbejdsaftale",
    templates: "Bygger på LBF’s skabeloner til delaftalen og samarbejdsaftalen",
    rules: "Bygger på LBF’s regler for helhedsplaner",
    statistics: "Bygger på Danmarks Statistiks praksis",
    own: "Vores egen vurdering",
  },
  fix: "Kan rettes: {title}",
  unsafeFix: "Forslag, som du skal se efter: {title}",
  change: "{cell}: ”{from}” → ”{to}”",
  /** Headings of a report written as a table: CSV, a worksheet, the clipboard. */
  columns: {
    severity: "Alvorlighed",
    sheet: "Ark",
    cell: "Celle",
    row: "Række",
    what: "Hvad er galt",
    todo: "Det skal du gøre",
    why: "Hvorfor",
    rule: "Regel",
    status: "Status",
  },
  html: {
    title: "Kontrolrapport",
    made: "Kontrolleret {date} med {program}, regelsæt {ruleSet}",
    ruleSet: "{template}, version {version}",
    summary: "Samlet resultat",
    file: "Fil",
    severity: "Alvorlighed",
    cell: "Celle",
    finding: "Hvad er galt, og hvad skal du gøre",
    why: "Hvorfor?",
    rule: "Regel: {rule} · {basis}",
    related: "Se også {cells}",
    unread: "Filen kunne ikke læses",
    staffing: {
      heading: "Bemanding",
      caption: "Stillingernes andele og timer om ugen i delaftalerne og i budgettet",
      captionNoBudget: "Stillingernes andele og timer om ugen i delaftalerne",
      position: "Stilling",
      all: "I alt",
      agreement: "Delaftale",
      budget: "Budget",
      hours: "Timer om ugen",
      fullTime: "Årsværk",
      weight: "Vægt",
      perWeek: "{hours:2} t",
      atLeast: "mindst {hours}",
      differs: "stemmer ikke",
      question: "samme stilling?",
      external: "betales af andre",
      notInBudget: "ikke i budgettet",
      /** Under the table, where agreements say nothing. */
      absent: "–: projektmappen har ingen liste over medarbejdere for {areas}.",
    },
  },
};
