import { AREA_ALONE, KOMMUNE_ALONE } from "../language/da";
import { pattern } from "../language/words";
import { isCountry } from "../language/places";
import { besideTotal } from "../language/totals";
import { findKommune, kommuneNames, namesOtherBody } from "../reading/kommuner";
import { fold, tidy } from "../reading/text";
import { isGroup, isTotal } from "./breakdowns";
import type { Niveau } from "./dataFigure";

/** A place of a data table. */
export interface Place {
  /** As published, without its code. */
  readonly omraade: string;
  /** The code in front of a name that no list tells ("1515 Herøy"); null without one. */
  readonly code: string | null;
  readonly niveau: Niveau;
  /** Whether the name tells its level; any other name is taken for a housing area. */
  readonly certain: boolean;
}

/** Which places' figures are wanted. */
export type PlaceFilter = (place: { readonly omraade: string; readonly niveau: Niveau }) => boolean;

const COUNTRY_ABROAD: ReadonlySet<string> = new Set(["the whole country", "whole country", "dk", "i hele landet"]);
const KOMMUNE_WORDS = pattern(KOMMUNE_ALONE, "whole");
const OMRAADE_WORDS = pattern(AREA_ALONE, "whole");
const LANDSDELE = new Set(
  [
    ...["byen københavn", "københavns omegn", "nordsjælland", "bornholm", "østsjælland", "vest- og sydsjælland"],
    ...["fyn", "sydjylland", "østjylland", "vestjylland", "nordjylland"],
  ].map((name) => name),
);
const REGION =
  /^(?:region(?:en)? |landsdel(?:en)? |province )|(?: region|sregionen)$|^hovedstaden$|^syddanmark$|^midtjylland$|^sjælland$|^regionen$|^landsdelen$/;

const GROUP_OF_KOMMUNER =
  /^(?:[\p{L}-]+[ -])?[\p{L}-]*kommuner(?:ne)?(?: .*)?$|^kommunegruppe|^(?:6|seks)-?byer(?:ne)?$/u;

/** Kommuner together under a name of their own, which is no area of any plan: "Trekantområdet", "Hovedstadsområdet". */
const GROUPS_BY_NAME: ReadonlySet<string> = new Set([
  ...["trekantområdet", "trekantsområdet", "hovedstadsområdet", "storkøbenhavn", "københavnsområdet", "aarhusområdet"],
  ...["århusområdet", "vestegnen", "københavns vestegn", "greater copenhagen", "øresundsregionen", "limfjordsområdet"],
  ...["landdistrikter", "landdistrikterne", "yderområder", "yderområderne", "business region aarhus"],
]);

/** StatBank's code of a place: three digits for a kommune or region, two for a landsdel. */
const CODE = /^(\d{2,4})\s+(?=\p{L})/u;

/** Kommuner by the name alone, as StatBank writes them; "Copenhagen" is its English one. */
const KOMMUNE_BY_NAME: ReadonlyMap<string, string> = new Map([
  ...kommuneNames.map((name): [string, string] => [nameKey(name), name]),
  ["copenhagen", "København"],
  ["christiansø", "Christiansø"],
]);

/** Reads the name of a place, whose code, if any, is split off: "153 Brøndby" is the kommune Brøndby. */
export function readPlace(text: string): Place {
  const plain = tidy(text).replace(/\n/g, " ");
  const omraade = plain.replace(CODE, "");
  const folded = fold(omraade);
  const place = (niveau: Niveau, name = omraade): Place => ({ omraade: name, code: null, niveau, certain: true });
  const unknown = (niveau: Niveau): Place => ({ omraade, code: CODE.exec(plain)?.[1] ?? null, niveau, certain: false });
  if (folded === "all denmark" || folded === "denmark") return place("land", "Hele landet");
  if (isCountry(folded) || COUNTRY_ABROAD.has(folded)) return place("land");
  if (KOMMUNE_WORDS.test(folded)) return place("kommune");
  if (OMRAADE_WORDS.test(folded)) return place("boligomraade");
  // A group of kommuner, of persons, or all of them: never an area of a plan.
  if (isGroup(omraade) || isTotal(omraade)) return unknown("andet");
  // "Brøndby i alt", "Kommunen samlet"
  const whole = besideTotal(folded);
  const known = whole === "" || whole === folded ? null : readPlace(whole);
  if (known?.certain === true) return place(known.niveau, known.omraade);
  if (GROUP_OF_KOMMUNER.test(folded) || GROUPS_BY_NAME.has(folded)) return place("andet");
  const kommune = KOMMUNE_BY_NAME.get(nameKey(omraade));
  // Bornholm is a landsdel too, which StatBank then calls "Landsdel Bornholm".
  if (kommune !== undefined) return place("kommune", kommune);
  if (REGION.test(folded) || LANDSDELE.has(folded)) return place("landsdel");
  const named = findKommune(omraade);
  if (named !== null && named.asWritten.length >= omraade.length - 3) return place("kommune");
  if (namesOtherBody(omraade))
    return place(/(?<!\p{L})(?:hele )?landet(?!\p{L})|landsgennemsnit/u.test(folded) ? "land" : "andet");
  return unknown("boligomraade");
}

/** Whether a place is the kommune, whichever that is: "Kommunen", "Hele kommunen". */
export function isAnyKommune(omraade: string): boolean {
  return KOMMUNE_WORDS.test(fold(omraade));
}

/** By name the codes that stand in front of it. */
export class PlaceCodes {
  private readonly codes = new Map<string, Set<string>>();

  add(omraade: string, code: string): void {
    const met = this.codes.get(omraade);
    // The same in all editions of a code: "153" and "0153".
    if (met === undefined) this.codes.set(omraade, new Set([bareCode(code)]));
    else met.add(bareCode(code));
  }

  /** The place's name; of several that are called the same, as Norwegian kommuner are, each has its code behind it. */
  nameApart(omraade: string, code: string | null | undefined): string {
    const isOwn = code === null || code === undefined || (this.codes.get(omraade)?.size ?? 0) < 2;
    return isOwn ? omraade : `${omraade} (${code})`;
  }
}

function bareCode(code: string): string {
  return code.replace(/^0+/, "");
}

/** Among areas a helhedsplan is wider than its boligområder, and these than their afdelinger. */
export function finenessOf(heading: string): number {
  if (/helhedsplan|projekt/i.test(heading)) return 0.5;
  return /afdeling/i.test(heading) ? -0.5 : 0;
}

const NIVEAU_WORDS: readonly (readonly [RegExp, Niveau])[] = [
  [/^(?:bolig|afdeling|helhedsplan|bydel|delområde|omr)/, "boligomraade"],
  [/^(?:kommune|municipality)/, "kommune"],
  [/^(?:landsdel|region|province)/, "landsdel"],
  [/^(?:land|hele landet|nation|country|danmark)/, "land"],
  [/^(?:andet|anden|øvrig|other)/, "andet"],
];

/** The level that a word names ("Boligområde", "kommune", "Hele landet"); null for any other text. */
export function readNiveau(text: string): Niveau | null {
  const folded = fold(text);
  return folded.length > 30 ? null : (NIVEAU_WORDS.find(([word]) => word.test(folded))?.[1] ?? null);
}

/**
 * The places that say something of a plan: the country, regions and landsdele, the plan's kommune, and every housing area
 * and other group. Without a kommune every place is wanted.
 * @param kommune as written in the plan ("Brøndby Kommune").
 */
export function placesOf(kommune: string | null): PlaceFilter {
  const own = kommune === null ? null : (findKommune(kommune)?.name ?? kommune);
  if (own === null) return () => true;
  const key = nameKey(own);
  return ({ omraade, niveau }) => {
    if (niveau !== "kommune" || isAnyKommune(omraade)) return true;
    const name = findKommune(omraade)?.name ?? omraade;
    return nameKey(name) === key;
  };
}

/** Letters alone, so that spellings meet: "Høje Taastrup" and "Høje-Tåstrup", "Århus" and "Aarhus". */
function nameKey(name: string): string {
  return fold(name)
    .replace(/å/g, "aa")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
