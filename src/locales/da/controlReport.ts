import type { ControlReportTexts } from "../controlReportTexts";

export const controlReport: ControlReportTexts = {
  sheets: { cover: "Kontrolrapport", findings: "Kontrolrapport fund" },
  facts: {
    plan: "Plan",
    kommune: "Kommune",
    period: "Periode",
    date: "Kontrolleret",
    program: "Program",
    ruleSet: "Regelsæt",
  },
  unknown: "Står ikke i projektmappen",
  summary: "Resultat",
  findings: "Fund",
  accepted: "Accepteret",
  compared: {
    heading: "Boligområdet og kommunen",
    caption: "Tal fra importerede data, samme indikator og samme år",
    indikator: "Indikator",
    omraade: "Boligområde",
    area: "Området",
    kommune: "Kommunen",
    aar: "År",
    difference: "Forskel",
    without: {
      none: "",
      one: "1 indikator har ikke tal for både område og kommune i samme år.",
      many: "{count} indikatorer har ikke tal for både område og kommune i samme år.",
    },
  },
  signatures: { checkedBy: "Kontrolleret af", approvedBy: "Godkendt af", date: "Dato" },
  pages: { pageOf: "Side {page} af {pages}", checked: "Kontrolleret {date}", initials: "Paraf" },
};
