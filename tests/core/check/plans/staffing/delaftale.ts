import { DraftSheet, type Written } from "../draft";

/** A delaftale with one sound delmål (rows 8-9) and its staff from row 12, as lines or as a table. */
export function delaftale(
  area: string,
  plan: { readonly name: string; readonly kommune: string; readonly period: string },
  staff: readonly (readonly Written[])[],
): DraftSheet {
  return new DraftSheet(area, [
    [`Delaftale for indsatsområdet ${area}`],
    [],
    ["Navn på den boligsociale indsats, som delaftalen vedrører:", plan.name],
    ["Delaftalen gælder fra - til:", plan.period],
    ["Kommune:", plan.kommune],
    [],
    ["Delmål og indikatorer for indsatsområdet"],
    ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
    [
      "Flere unge er i uddannelse eller job.",
      "Andelen af 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
      "14,2 %",
      `${plan.kommune}: 9,9 %`,
      2023,
      "LBF Beboerdata",
    ],
    [],
    ["Medarbejderressourcer for indsatsområdet:"],
    ...staff,
  ]);
}
