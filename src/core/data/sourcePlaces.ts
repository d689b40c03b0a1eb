import { HOUSING_BEGINNINGS } from "../language/da";
import { pattern } from "../language/words";
import type { Niveau } from "./dataFigure";

/** What the places of a publisher that aren't kommuner or larger are, whatever they are called. */
interface Catalogue {
  /** Tried on the source as it is written. */
  readonly named: RegExp;
  readonly below: Extract<Niveau, "boligomraade" | "andet">;
}

/**
 * The publishers whose places are known, LBF first: what it publishes is worked out by Danmarks Statistik, and may say so.
 * Of any other source the headings tell.
 */
const CATALOGUES: readonly Catalogue[] = [
  {
    named:
      /(?<!\p{L})(?:LBF|Landsbyggefond\p{L}*|Megafon|Områdenotat\p{L}*|Beboerdata|Boligsociale? (?:data|nøgletal))(?!\p{L})/iu,
    below: "boligomraade",
  },
  office("Danmarks? ?Statistik\\p{L}*", "DST", "Statistikbank\\p{L}*", "Stat ?bank", "Statistics Denmark"),
  office("Statistisk sentralbyrå", "SSB", "Statistics Norway"),
  office("Statistiska centralbyrån", "Statistikmyndigheten", "SCB", "Statistics Sweden"),
  office("Tilastokeskus", "Statistikcentralen", "Statistics Finland", "ÅSUB"),
  office("Hagstof\\p{L}*", "Statistics Iceland", "Hagstov\\p{L}*", "Statistics Faroe Islands"),
  office("Grønlands Statistik", "Naatsorsueqqissaartarfik", "Statistics Greenland"),
  office("Eurostat", "Nordic Statistics(?: database)?"),
  // They count in kommuner, police districts, schools and regions.
  office("Jobindsats(?:\\.dk)?", "Uddannelsesstatistik(?:\\.dk)?", "Sundhedsprofil\\p{L}*"),
];

function office(...names: readonly string[]): Catalogue {
  return { named: new RegExp(`(?<!\\p{L})(?:${names.join("|")})(?!\\p{L})`, "iu"), below: "andet" };
}

/** What a source's places below the kommuner are; null where nothing is known of it. */
export function placesBelow(kilde: string): Catalogue["below"] | null {
  return CATALOGUES.find(({ named }) => named.test(kilde))?.below ?? null;
}

const HOUSING_AREA = pattern(HOUSING_BEGINNINGS, "start");

/** Whether whoever wrote the heading says that housing areas stand below it. */
export function namesHousingAreas(heading: string): boolean {
  return HOUSING_AREA.test(heading.trim());
}

/** The level of places of which nothing but their source tells what they are: wider ones stay what they are said to be. */
export function levelBySource(niveau: Niveau | null, below: Catalogue["below"] | null): Niveau | null {
  if (below === null || niveau === "kommune" || niveau === "land") return niveau;
  return below === "andet" ? below : (niveau ?? below);
}

/**
 * Whether a table is in the form that an office gives out, and not one that somebody has put its figures into: by the
 * headings of StatBank, or by who a PX or JSON-stat file says it is from.
 * @param told who the file says its figures are from, as a property of the file
 * @param publisher who they are from, as far as anything says it
 */
export function isOfficesOwn(headings: readonly string[], told: string | null, publisher: string | null): boolean {
  if (publisher !== null && placesBelow(publisher) === "boligomraade") return false;
  if (headings.some((heading) => /^(?:indhold|contents)$/i.test(heading.trim()))) return true;
  return told !== null && (placesBelow(told) === "andet" || /statisti[ckq]|tilasto/iu.test(told));
}
