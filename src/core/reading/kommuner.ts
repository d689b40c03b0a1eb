import { OTHER_BODIES } from "../language/da";
import { oneOf } from "../language/words";
import { once } from "./once";
import { remembered } from "./remembered";
import { fold } from "./text";

/**
 * The 98 kommuner by the name before "Kommune" without genitive (kommunalreformen 2007, list of Danmarks Statistik),
 * by region: Hovedstaden, Sjælland, Syddanmark, Midtjylland, Nordjylland.
 */
export const kommuneNames: readonly string[] = [
  ...["Albertslund", "Allerød", "Ballerup", "Bornholm", "Brøndby", "Dragør", "Egedal", "Fredensborg"],
  ...["Frederiksberg", "Frederikssund", "Furesø", "Gentofte", "Gladsaxe", "Glostrup", "Gribskov", "Halsnæs"],
  ...["Helsingør", "Herlev", "Hillerød", "Hvidovre", "Høje-Taastrup", "Hørsholm", "Ishøj", "København"],
  ...["Lyngby-Taarbæk", "Rudersdal", "Rødovre", "Tårnby", "Vallensbæk"],
  ...["Faxe", "Greve", "Guldborgsund", "Holbæk", "Kalundborg", "Køge", "Lejre", "Lolland", "Næstved"],
  ...["Odsherred", "Ringsted", "Roskilde", "Slagelse", "Solrød", "Sorø", "Stevns", "Vordingborg"],
  ...["Assens", "Billund", "Esbjerg", "Faaborg-Midtfyn", "Fanø", "Fredericia", "Haderslev", "Kerteminde"],
  ...["Kolding", "Langeland", "Middelfart", "Nordfyn", "Nyborg", "Odense", "Svendborg", "Sønderborg", "Tønder"],
  ...["Varde", "Vejen", "Vejle", "Ærø", "Aabenraa"],
  ...["Favrskov", "Hedensted", "Herning", "Holstebro", "Horsens", "Ikast-Brande", "Lemvig", "Norddjurs", "Odder"],
  ...["Randers", "Ringkøbing-Skjern", "Samsø", "Silkeborg", "Skanderborg", "Skive", "Struer", "Syddjurs", "Viborg"],
  ...["Aarhus"],
  ...["Brønderslev", "Frederikshavn", "Hjørring", "Jammerbugt", "Læsø", "Mariagerfjord", "Morsø", "Rebild"],
  ...["Thisted", "Vesthimmerland", "Aalborg"],
];

export interface KommunePhrase {
  /** As in `kommuneNames`: "København" for "Københavns Kommune". */
  readonly name: string;
  /** The phrase itself: "Københavns kommune". */
  readonly asWritten: string;
  /** Place of the phrase in the text, in UTF-16 units; end is past the last. */
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  /** For comparing names, see `nameKey`. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Name in its comparing form (see `nameKey`), with and without genitive → name as in `kommuneNames`. */
const nameByKey = once(namesByKey);

/** Reads the first "… Kommune" of a text whose name is one of the 98 ("Bornholms Regionskommune" too), else null. */
export function findKommune(text: string): KommunePhrase | null {
  const found = wordsOf(text);
  for (let index = 1; index < found.length; index += 1) {
    const word = found[index];
    if (word === undefined || !isKommuneWord(word.text)) continue;
    const two = nameOf(found, index - 2, 2);
    const name = two ?? nameOf(found, index - 1, 1);
    const first = found[two === null ? index - 1 : index - 2];
    if (name === null || first === undefined) continue;
    return { name, asWritten: text.slice(first.start, word.end), start: first.start, end: word.end };
  }
  return null;
}

/**
 * Whether a figure's label says that the figure is the kommune's: the word Kommune or kommunen (also kommunalt
 * gennemsnit, kommuneniveau), KK, the initials of the plan's kommune ("BK"), or its name. A place that only begins
 * with the name is none ("Brøndby Strand", "Aarhus V"), and neither is another kommune than the plan's.
 * @param kommune the plan's as written ("Brøndby Kommune"); null when unknown, then any of the 98 names counts.
 */
export function namesKommune(label: string, kommune: string | null): boolean {
  return (kommune === null ? namesAny : namesOwn(kommune))(label);
}

/** A plan has one kommune, and asks about the same few labels in all its rows. */
const namesOwn = remembered((kommune: string) => namingOf(baseName(kommune)));
const namesAny = namingOf(null);

function namingOf(own: string | null): (label: string) => boolean {
  const name = once(() => ({
    key: own === null ? null : nameKey(own),
    short: own === null ? "KK" : initials(own),
    isOneOfThe98: own !== null && isOneOfThe98(own),
  }));
  return remembered((label) => {
    const { key, short, isOneOfThe98 } = name();
    const found = wordsOf(label);
    if (found.some((word) => isOwnKommuneWord(word.text))) {
      const named = findKommune(label);
      return named === null || !isOneOfThe98 || nameKey(named.name) === key;
    }
    if (found.some((word) => word.text === "KK" || word.text === short)) return true;
    return found.some((_, index) => namesAt(found, index, key, label));
  });
}

/** What stands beside the kommune's figure in LBF's Boligsociale Data, in StatBank and in published agreements. */
const OTHER_BODY = new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(OTHER_BODIES)}(?![\\p{L}\\p{N}])`, "u");

/** Whether a label names land, region, population or other places than area and kommune ("Hele landet", "Befolkningen"). */
export function namesOtherBody(label: string): boolean {
  return OTHER_BODY.test(fold(label));
}

/** After a kommune's name these make it a part of the kommune; a word with a capital letter does too. */
const PLACE_AFTER = new Set(
  "strand nord syd øst vest by midt midtby centrum nordvest nordøst sydvest sydøst park havn bymidte kvarter".split(
    " ",
  ),
);
const PLACE_BEFORE = new Set(
  "indre ydre gammel gamle gl ny nye nordre søndre østre vestre nord syd øst vest nørre vester øster sønder".split(" "),
);
/** These may stand with a capital letter after the name of the kommune itself. */
const NEUTRAL_AFTER = new Set("i gennemsnit snit samlet total alle hele baseline og generelt fv kv rv ep".split(" "));

function namesAt(found: readonly Word[], index: number, ownKey: string | null, label: string): boolean {
  const first = found[index];
  if (first === undefined) return false;
  for (const length of [2, 1]) {
    const last = found[index + length - 1];
    const key = keyOf(found, index, length);
    if (last === undefined || key === null) continue;
    const isNamed = ownKey === null ? nameByKey().has(key) && startsUpper(first.text) : isNameOrGenitive(key, ownKey);
    if (isNamed) return !isPlace(found[index - 1], first, last, found[index + length], label);
  }
  return false;
}

function isPlace(before: Word | undefined, first: Word, last: Word, after: Word | undefined, label: string): boolean {
  if (before !== undefined && /^[\s.]+$/.test(label.slice(before.end, first.start).slice(0, 4))) {
    if (PLACE_BEFORE.has(before.text.toLowerCase())) return true;
  }
  if (after === undefined || after.start - last.end > 2) return false;
  const between = label.slice(last.end, after.start);
  // A line break or a mark (colon, comma, bracket) ends the name.
  if (!/^[ \u00a0\u2010-\u2013-]+$/.test(between)) return false;
  const word = after.text.toLowerCase();
  return PLACE_AFTER.has(word) || (startsUpper(after.text) && !NEUTRAL_AFTER.has(word));
}

function isNameOrGenitive(key: string, own: string): boolean {
  return key === own || key === `${own}s`;
}

/** The name without "Kommune" and genitive: as in `kommuneNames` when it is one of the 98, else as written. */
function baseName(kommune: string): string | null {
  const found = wordsOf(kommune).filter((word) => !isKommuneWord(word.text));
  for (let index = 0; index < found.length; index += 1) {
    const name = nameOf(found, index, 2) ?? nameOf(found, index, 1);
    if (name !== null) return name;
  }
  const first = found[0];
  const last = found[found.length - 1];
  if (first === undefined || last === undefined) return null;
  return kommune.slice(first.start, last.end);
}

/** "BK" for Brøndby, "HTK" for Høje-Taastrup. */
function initials(base: string): string {
  const letters = wordsOf(base).map((word) => word.text.charAt(0).toUpperCase());
  return `${letters.join("")}K`;
}

function isOneOfThe98(base: string): boolean {
  return nameByKey().has(nameKey(base));
}

/** The one name among `length` words from `index` on, joined by spaces or a hyphen; null when it is none of the 98. */
function nameOf(found: readonly Word[], index: number, length: number): string | null {
  const key = keyOf(found, index, length);
  return key === null ? null : (nameByKey().get(key) ?? null);
}

function keyOf(found: readonly Word[], index: number, length: number): string | null {
  let key = "";
  for (let offset = 0; offset < length; offset += 1) {
    const word = found[index + offset];
    if (word === undefined) return null;
    key += word.key;
  }
  return key;
}

function isKommuneWord(word: string): boolean {
  return /^(?:regions)?kommunes?$/i.test(word);
}

/** One kommune, never several ("øvrige kommuner") and never an election ("kommunalvalg"). */
function isOwnKommuneWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (/kommune(?:n|s|ns)?$/.test(lower)) return true;
  return /^kommun(?:al[et]?$|e(?!r)|algennemsnit)/.test(lower);
}

/** Letters alone, so that spellings meet: "Høje Taastrup" and "Høje-Tåstrup", "Århus" and "Aarhus". */
function nameKey(name: string): string {
  return wordsOf(name)
    .map((word) => word.key)
    .join("");
}

function wordKey(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFC")
    .replace(/å/g, "aa")
    .replace(/\u00ad/g, "");
}

function namesByKey(): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>([
    ["kbh", "København"],
    ["kbhs", "København"],
    ["koebenhavn", "København"],
    ["koebenhavns", "København"],
  ]);
  for (const name of kommuneNames) {
    byKey.set(nameKey(name), name);
    byKey.set(`${nameKey(name)}s`, name);
  }
  return byKey;
}

/** Hyphens separate here, as "Høje-Taastrup" is written both ways. */
function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}\u00ad]+/gu)) {
    const word = match[0];
    found.push({ text: word, key: wordKey(word), start: match.index, end: match.index + word.length });
  }
  return found;
}

function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
