import type { PullField } from "../../core/comparing/pull";

/** What is said where imported figures are filled into the plan, and put in a chart. */
export const pull = {
  open: "Sæt de hentede tal ind i tabellen",
  reading: "Læser projektmappen.",
  heading: "Sæt de hentede tal ind i tabellen",
  intro:
    "Vælg de rækker, der skal udfyldes. Det, du selv har skrevet, bliver stående, medmindre du vælger at erstatte det.",
  introCopy: "Filen kan ikke ændres her. Kopiér tallene, og sæt dem ind i din projektmappe.",
  nothing: "Tabellen har allerede alle de hentede tal.",
  row: "{cell} · {indikator}",
  cell: "{field} · {cell}",
  fields: {
    baseline: "Baseline",
    comparison: "Anden baseline",
    year: "Baseline år",
    source: "Datakilde",
  } satisfies Record<PullField, string>,
  replace: "Erstat det, der står i {cell}",
  write: { none: "Vælg mindst én celle", one: "Udfyld 1 celle", many: "Udfyld {count} celler" },
  copy: "Kopiér",
  copyFor: "Kopiér til {cell}: {value}",
  cancel: "Annullér",
  close: "Luk",

  chart: {
    insert: "Indsæt diagram i nyt ark",
    sheet: "Sammenligning",
    heading: "Planens boligområder ved siden af kommunen og landet",
    title: "Boligområde, kommune og land ({unit})",
    titleBare: "Boligområde, kommune og land",
    indikator: "Indikator",
    area: "Boligområde",
    kommune: "Kommune",
    land: "Hele landet",
    place: "Område",
    unit: "Enhed",
    year: "År",
    withPlace: "{indikator} ({place})",
  },
};
