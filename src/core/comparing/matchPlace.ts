import type { DataFigure } from "../data/dataFigure";
import { ALL, PLAN_AREAS } from "../language/da";
import { isCountry } from "../language/places";
import { besideTotal, endsInTotal } from "../language/totals";
import { oneOf } from "../language/words";
import { findKommune, namesKommune, namesOtherBody } from "../reading/kommuner";
import { fold, words } from "../reading/text";

/** A place that the imported data have figures of. */
export interface DataPlace extends Pick<DataFigure, "omraade" | "niveau" | "kommune"> {
  /** Its figures stand in the plan's own workbook. */
  readonly isInWorkbook?: boolean;
}

/** What the plan says of where it is. */
export interface PlaceContext {
  /** As written: "Brøndby Kommune"; null where the plan doesn't say. */
  readonly kommune: string | null;
  /** The plan's areas as the user has named them; empty where nobody has. */
  readonly ownAreas: readonly string[];
  readonly planName: string | null;
  /** The areas that the plan's own cells name; absent where nothing is known of them. */
  readonly labels?: readonly string[];
  /** A comparison without a label is the kommune's. */
  readonly column: "baseline" | "comparison";
}

export interface PlaceMatch {
  readonly place: DataPlace | null;
  /** Why there is none: the data have no such place, or several that it may be. */
  readonly reason: "found" | "unknown" | "ambiguous";
}

const UNKNOWN: PlaceMatch = { place: null, reason: "unknown" };
const AMBIGUOUS: PlaceMatch = { place: null, reason: "ambiguous" };

/** "Samlet", "Alle områder", "Helhedsplanen i alt". */
const PLAN_WHOLE = new RegExp(`^(?:i |${oneOf(ALL)} )?(?:baseline )?${oneOf(PLAN_AREAS)}$`, "u");
/** Words beside a place's name that name nothing. */
const PLAIN_WORDS = new Set(
  "boligområde boligområdet området afdeling afdelingen helhedsplan helhedsplanen projekt projektet boligsocial boligsociale den og i på for".split(
    " ",
  ),
);

/** The imported place that a figure's label means. Never guesses: where it may be several, it is none. */
export function matchPlace(label: string | null, places: readonly DataPlace[], context: PlaceContext): PlaceMatch {
  if (label === null) return context.column === "comparison" ? kommuneOf(places, context) : ownArea(places, context);
  const folded = fold(label);
  const named = places.filter((place) => fold(place.omraade) === folded && isInKommune(place, context));
  if (isCountry(folded)) return only(places.filter(({ niveau }) => niveau === "land"));
  if (isWhole(folded)) return areasTogether(places) ?? ownArea(places, context);
  if (namesKommune(label, context.kommune)) return kommuneOf(places, context);
  if (named.length > 0) return only(named);
  const plain = folded.replace(/^(?:i|på|for|hele) /, "");
  if (namesOtherBody(label)) {
    const others = places.filter(({ niveau }) => niveau === "andet" || niveau === "landsdel");
    return only(others.filter(({ omraade }) => fold(omraade) === plain || plain === `region ${fold(omraade)}`));
  }
  return only(areasCalled(plain, places, context));
}

/** Whether a label means the plan's areas taken together ("Samlet"), which no place is missing for. */
export function namesWhole(label: string): boolean {
  return isWhole(fold(label));
}

/** The places of the kommune and the country, where the data have exactly one of each. */
export function comparisonPlaces(places: readonly DataPlace[], context: PlaceContext): readonly DataPlace[] {
  const found = [kommuneOf(places, context), only(places.filter(({ niveau }) => niveau === "land"))];
  return found.flatMap(({ place }) => (place === null ? [] : [place]));
}

/** The plan's areas that the data have figures of: those that are known to be the plan's. */
export function ownAreasOf(places: readonly DataPlace[], context: PlaceContext): readonly DataPlace[] {
  const { place } = context.ownAreas.length > 0 ? UNKNOWN : ownArea(places, context);
  return place === null ? knownAreas(places, context) : [place];
}

/** The plan's area as a whole: the one that bears the plan's name, or the only one that is known to be the plan's. */
function ownArea(places: readonly DataPlace[], context: PlaceContext): PlaceMatch {
  const whole = places.filter(
    (place) =>
      place.niveau === "boligomraade" &&
      isInKommune(place, context) &&
      (namesWhole(place.omraade) || isPlansName(place.omraade, context)),
  );
  return only(whole.length > 0 ? whole : knownAreas(places, context));
}

/**
 * The areas that are the plan's: as the user has named them, else as the plan's cells or its own name do. Any other may be
 * another plan's, be it the only one in the data.
 */
function knownAreas(places: readonly DataPlace[], context: PlaceContext): readonly DataPlace[] {
  const { ownAreas, labels = [] } = context;
  const areas = places.filter((place) => place.niveau === "boligomraade" && isInKommune(place, context));
  const isCalled = (area: DataPlace, names: readonly string[]): boolean =>
    names.some((name) => areasCalled(fold(name), [area], context).length > 0);
  if (ownAreas.length > 0) return areas.filter((area) => isCalled(area, ownAreas));
  // Where the plan doesn't say its name: what its own workbook holds, and what bears its kommune's name.
  const isTaken = (area: DataPlace): boolean =>
    context.planName === null && (area.isInWorkbook === true || bearsKommune(area, context));
  return areas.filter((area) => isCalled(area, labels) || isWithinName(area, context) || isTaken(area));
}

/** "Brøndby Strand" of the plan "Brøndby Projektet", "Gellerup" of "Gellerup og Toveshøj". */
function isWithinName({ omraade }: DataPlace, { planName }: PlaceContext): boolean {
  const name = telling(planName ?? "");
  const area = telling(bareName(omraade));
  if (name.length === 0 || area.length === 0) return false;
  return name.every((word) => area.includes(word)) || area.every((word) => name.includes(word));
}

function bearsKommune({ omraade }: DataPlace, { kommune }: PlaceContext): boolean {
  const own = kommune === null ? [] : telling(findKommune(kommune)?.name ?? kommune);
  return own.length > 0 && own.every((word) => telling(omraade).includes(word));
}

/** "Løget (Vejle Kommune)", "Løget, Vejle Kommune" */
const IN_KOMMUNE = /(?:\s*[([](?<bracketed>[^()[\]]*kommune)[)\]]|,\s+(?<behind>[^,]*\skommune))\s*$/iu;

/** Whether an area may lie in the plan's kommune: the data say nothing else in brackets, behind a comma or beside it. */
function isInKommune({ omraade, niveau, kommune }: DataPlace, context: PlaceContext): boolean {
  const { bracketed, behind } = IN_KOMMUNE.exec(omraade)?.groups ?? {};
  const told = kommune ?? bracketed ?? behind;
  if (told === undefined || context.kommune === null || niveau !== "boligomraade") return true;
  return namesKommune(told, context.kommune);
}

function bareName(omraade: string): string {
  return omraade.replace(IN_KOMMUNE, "");
}

/** "Brøndby Strand og Brøndby Nord, samlet"; null where no place is called so. */
function areasTogether(places: readonly DataPlace[]): PlaceMatch | null {
  const together = places.filter(({ omraade, niveau }) => niveau === "boligomraade" && isTogether(omraade));
  return together.length === 0 ? null : only(together);
}

function isTogether(omraade: string): boolean {
  const folded = fold(omraade);
  return endsInTotal(folded) && besideTotal(folded) !== "";
}

function isWhole(folded: string): boolean {
  const beside = besideTotal(folded);
  return beside === "" || PLAN_WHOLE.test(beside);
}

function isPlansName(omraade: string, { planName }: PlaceContext): boolean {
  if (planName === null) return false;
  const name = telling(planName);
  const area = telling(bareName(omraade));
  return area.length > 0 && area.every((word) => name.includes(word)) && name.length - area.length <= 1;
}

function kommuneOf(places: readonly DataPlace[], { kommune }: PlaceContext): PlaceMatch {
  const kommuner = places.filter(({ niveau }) => niveau === "kommune");
  if (kommune === null) return only(kommuner);
  return only(kommuner.filter(({ omraade }) => namesKommune(omraade, kommune)));
}

/** Areas of the name; else those whose name it is a part of ("Nord" of "Brøndby Nord"). */
function areasCalled(name: string, places: readonly DataPlace[], context: PlaceContext): readonly DataPlace[] {
  const { kommune } = context;
  const areas = places.filter(
    (place) => (place.niveau === "boligomraade" || place.niveau === "andet") && isInKommune(place, context),
  );
  const own = new Set(kommune === null ? [] : telling(findKommune(kommune)?.name ?? kommune));
  const asked = telling(bareName(name));
  if (asked.length === 0) return [];
  const exact = areas.filter(({ omraade }) => sameWords(telling(bareName(omraade)), asked));
  if (exact.length > 0) return exact;
  const bare = (list: readonly string[]): readonly string[] => list.filter((word) => !own.has(word));
  const without = areas.filter(
    ({ omraade }) => bare(asked).length > 0 && sameWords(bare(telling(bareName(omraade))), bare(asked)),
  );
  if (without.length > 0) return without;
  return areas.filter(({ omraade }) => {
    const has = telling(bareName(omraade));
    return bare(asked).length > 0 && asked.every((word) => has.includes(word));
  });
}

function telling(name: string): readonly string[] {
  return words(name).filter((word) => !PLAIN_WORDS.has(word));
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.includes(word));
}

function only(places: readonly DataPlace[]): PlaceMatch {
  const [first, ...others] = places;
  if (first === undefined) return UNKNOWN;
  return others.length > 0 ? AMBIGUOUS : { place: first, reason: "found" };
}
