export const overview = {
  title: "Overblik over helhedsplaner",
  /** `{date}`, `{program}` and `{ruleSet}`. */
  made: "Kontrolleret {date} med {program}, regelsæt {ruleSet}.",
  total: "I alt",
  columns: {
    plan: "Plan",
    kommune: "Kommune",
    from: "Fra",
    to: "Til",
    error: "Fejl",
    warning: "Advarsler",
    info: "Oplysninger",
    missingYears: "Manglende årstal",
    missingSources: "Manglende datakilder",
    staffing: "Forskelle i bemanding",
    accepted: "Accepterede fund",
    status: "Status",
    note: "Note",
    file: "Fil",
    remark: "Bemærkning",
  },
  statuses: { unseen: "Ikke set", question: "Spørgsmål", approved: "Godkendt" },
  /** `{status}` of a file that has been changed since. */
  earlierStatus: "{status}, før filen blev ændret",
  /** In place of the plan's name, where its file couldn't be read. */
  unreadPlan: "ikke læst",
  /** What of a plan wasn't read, or not surely: `{places}`. */
  notRead: "Ikke læst, eller læst med forbehold: {places}. Grunden står i planens egen kontrol.",
  morePlaces: { none: "", one: "1 sted mere", many: "{count} steder mere" },
  /** Among the places, what belongs to no one sheet. */
  file: "filen",
  plans: "Planerne",
  /** `{unread}` files couldn't be read. */
  unread: "{unread} af {files} {files|fil|filer} kunne ikke læses. Grunden står i tabellen.",
  indicators: "Samme indikator i flere planer",
  noIndicators: "Ingen indikator står med samme ord i mere end én plan.",
  indicatorColumns: {
    indikator: "Indikator",
    plan: "Plan",
    omraade: "Område",
    baseline: "Baseline",
    unit: "Enhed",
    otherOmraade: "Andet område",
    comparison: "Anden baseline",
    otherUnit: "Dens enhed",
    year: "Baseline år",
    source: "Datakilde",
    cell: "Celle",
    wording: "Planens egne ord",
    file: "Fil",
  },
  /** Names of the workbook's sheets. */
  sheets: { plans: "Planer", indicators: "Indikatorer" },
  /** Put behind the name of the CSV file that holds the indicators. */
  indicatorsFile: "indikatorer",
};
