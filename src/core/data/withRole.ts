import { readAar, splitAar } from "./aar";
import { isValueHeading } from "./headingWords";
import type { ColumnMapping, ImportMapping } from "./mapping";
import { readPlace } from "./dataPlaces";
import type { ColumnRole } from "./dataFigure";
import { knownUnit, unitInText } from "./dataUnits";

/** The mapping with the column's role as the user says it; a column of figures takes from its headings what they tell. */
export function withRole(mapping: ImportMapping, index: number, role: ColumnRole): ImportMapping {
  const has = (other: ColumnRole): boolean =>
    mapping.columns.some((column) => column.role === other && column.index !== index);
  // What no column has, the headings do: the indicators first.
  const lacking = !has("indikator") ? "indikator" : has("omraade") ? null : "omraade";
  const columns = mapping.columns.map((column): ColumnMapping => {
    if (column.index !== index) return column;
    const chosen = { ...column, ...NO_PARTS, role, reason: "chosen" as const };
    return role === "vaerdi" ? { ...chosen, ...partsOf(column.heading, lacking) } : chosen;
  });
  return { ...mapping, columns };
}

type Parts = Pick<ColumnMapping, "indikator" | "omraade" | "niveau" | "aar" | "enhed">;

const NO_PARTS: Parts = { indikator: null, omraade: null, niveau: null, aar: null, enhed: null };

/** "2023" is a year, "Brøndby Kommune" a place, "Andel i job (%)" an indicator with its unit where no column has them. */
function partsOf(heading: string, lacking: "indikator" | "omraade" | null): Parts {
  let parts = NO_PARTS;
  for (const text of heading.split(" · ")) {
    const aar = readAar(text);
    if (aar !== null) {
      parts = { ...parts, aar };
      continue;
    }
    const unit = knownUnit(text);
    if (unit !== null) {
      parts = { ...parts, enhed: unit };
      continue;
    }
    const dated = splitAar(text);
    const { text: rest, unit: enhed } = unitInText(dated.rest);
    parts = { ...parts, aar: parts.aar ?? dated.aar, enhed: parts.enhed ?? enhed };
    const place = readPlace(rest);
    if (rest === "" || isValueHeading(rest)) continue;
    if (place.certain || lacking === "omraade") parts = { ...parts, omraade: place.omraade, niveau: place.niveau };
    else if (lacking === "indikator") parts = { ...parts, indikator: rest };
  }
  return parts;
}
