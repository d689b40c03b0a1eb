import { SUBJECTS } from "../language/da";
import { firstMeasures, measuresIn } from "../language/quantities";
import { oneOf } from "../language/words";
import { fold } from "../reading/text";
import type { ColumnRole } from "./dataFigure";

/** Whole headings of columns by what they hold, in the languages of the North and English, as publishers and people write them. */
const WORDS: Readonly<Record<Exclude<ColumnRole, "vaerdi">, readonly string[]>> = {
  indikator: [
    ...[
      "indikator",
      "indikatorer",
      "indikatornavn",
      "nøgletal",
      "måltal",
      "variabel",
      "emne",
      "spørgsmål",
      "opgørelse",
    ],
    ...["indicator", "key figure", "key figures", "variable", "bnøgle", "nogletal", "contentscode"],
  ],
  omraade: [
    ...[
      "område",
      "områder",
      "områdenavn",
      "boligområde",
      "boligområder",
      "boligområdenavn",
      "boligafdeling",
      "afdeling",
    ],
    ...["afdelingsnavn", "helhedsplan", "helhedsplansområde", "bydel", "kvarter", "delområde", "sted", "geografi"],
    ...["kommune", "kommuner", "kommunenavn", "bopælskommune", "bopkom", "komk", "region", "regioner", "landsdel"],
    ...[
      "kommun",
      "län",
      "fylke",
      "alue",
      "kunta",
      "maakunta",
      "sveitarfélag",
      "landshluti",
      "landsvæði",
      "landshlutar",
    ],
    ...["landsdele", "omr", "area", "municipality", "region/landsdel", "omrade", "omraade", "place", "geography"],
  ],
  niveau: ["niveau", "områdetype", "områdeniveau", "geografisk niveau", "type område", "geotype", "level"],
  aar: [
    ...["år", "tid", "periode", "årstal", "kvartal", "måned", "skoleår", "opgørelsesår", "opgørelsestidspunkt", "dato"],
    ...["månad", "vuosi", "kuukausi", "vuosineljännes", "ár", "mánuður", "ársfjórðungur", "tidspunkt", "tími", "aika"],
    ...["time", "year", "quarter", "month", "period", "aar", "valg", "baseline år", "datoår"],
  ],
  enhed: ["enhed", "måleenhed", "unit", "units"],
  kilde: ["kilde", "datakilde", "source"],
  ignore: [
    ...["fil", "importeret", "id", "nr", "nr.", "noter", "note", "bemærkning", "bemærkninger", "kommentar", "file"],
    ...["imported", "comment", "rækkenr", "rækkenummer", "række", "lbf-nr", "lbf nr", "cvr", "link", "url"],
    ...["hentet", "hentet den", "opdateret", "sidst opdateret", "udtrukket", "trukket", "downloaded", "updated"],
  ],
};

const ROLE_BY_WORD: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.map((word): [string, ColumnRole] => [word, role as ColumnRole]),
  ),
);

const VALUE = new Set([
  "værdi",
  "værdier",
  "indhold",
  "value",
  "values",
  "contents",
  "tal",
  "resultat",
  "måling",
  "vaerdi",
]);

/** The role of a column of labels by its heading, a year behind it aside ("Indikator (2022)"); null for a heading that says nothing. */
export function labelRole(heading: string): ColumnRole | null {
  const folded = fold(heading).replace(/[:*]+$|\s?\(?(?:19|20)\d\d\)?$/, "");
  return ROLE_BY_WORD.get(folded) ?? null;
}

const COMPANIONS = new Set([
  ...["tabel", "tabelnr", "tabelnr.", "tabelnummer", "table", "datasæt", "dataset", "version", "udgave", "ansvarlig"],
  ...["side", "sidetal", "sidenr", "page", "status", "tema", "topic", "indsatsområde", "kontakt", "afsender", "ejer"],
  ...["responsible", "release", "rapport", "dokument", "emneområde", "delmål", "mål", "sortering", "opgjort af"],
]);

/** How far a column of labels can be what tells two figures apart, by its heading. */
export type Companionship = "never" | "last" | "code" | "open";

/** A table's number, its version, who answers for it run along with the figures; codes run along with what they are of. */
export function companionshipOf(heading: string): Companionship {
  const folded = fold(heading).replace(/[:*]+$/, "");
  if (ROLE_BY_WORD.get(folded) === "ignore") return "never";
  if (COMPANIONS.has(folded)) return "last";
  return folded.length < 30 && /(?:kode|kodenr|nummer|nr\.?|code)$/.test(folded) ? "code" : "open";
}

const TOPICS = new Set(["emne", "variabel", "spørgsmål", "opgørelse", "variable"]);
const STATISTICS = ["share", "rate", "mean"] as const;

/** Whether a text is an indicator's whole name by itself ("Andel sigtede"), and no part of another. */
export function namesMeasure(text: string): boolean {
  const lower = text.toLowerCase();
  const measures = measuresIn(lower);
  return firstMeasures(lower).has("count") || STATISTICS.some((one) => measures.has(one));
}

/** Whether a heading names a topic, which stands for the indicator only where no column is the indicator's. */
export function isTopicHeading(heading: string): boolean {
  return TOPICS.has(fold(heading));
}

/** Whether a heading only says that figures stand below: "Værdi", StatBank's "INDHOLD". */
export function isValueHeading(heading: string): boolean {
  return VALUE.has(fold(heading).replace(/\s*[([].*$/, ""));
}

const SUBJECT = new RegExp(`(?<!\\p{L})${oneOf(SUBJECTS)}|-årige`, "u");

/** Whether a text names a quantity, as indicators do. */
export function namesQuantity(text: string): boolean {
  const lower = text.toLowerCase();
  return measuresIn(lower).size > 0 || SUBJECT.test(lower);
}
