export const controlReport = {
  /** Names of the sheets. */
  sheets: { cover: "Kontrolrapport", findings: "Kontrolrapport fund" },
  facts: {
    plan: "Plan",
    kommune: "Kommune",
    period: "Periode",
    date: "Kontrolleret",
    program: "Program",
    ruleSet: "Regelsæt",
  },
  /** In place of a fact the workbook doesn't say. */
  unknown: "Står ikke i projektmappen",
  summary: "Resultat",
  /** Above the findings. */
  findings: "Fund",
  accepted: "Accepteret",
  /** The area beside its kommune. */
  compared: {
    heading: "Boligområdet og kommunen",
    caption: "Hentede tal for samme indikator og samme år",
    indikator: "Indikator",
    omraade: "Boligområde",
    area: "Området",
    kommune: "Kommunen",
    aar: "År",
    difference: "Forskel",
    /** Indicators that have no pair of figures to set beside each other. */
    without: {
      none: "",
      one: "1 indikator har ikke tal for både område og kommune i samme år.",
      many: "{count} indikatorer har ikke tal for både område og kommune i samme år.",
    },
  },
  signatures: { checkedBy: "Kontrolleret af", approvedBy: "Godkendt af", date: "Dato" },
  /** What stands above and below every printed page. */
  pages: {
    /** `{page}` and `{pages}`. */ pageOf: "Side {page} af {pages}",
    /** `{date}` */ checked: "Kontrolleret {date}",
    /** In front of the lines that those who sign put their initials on. */ initials: "Paraf",
  },
};
