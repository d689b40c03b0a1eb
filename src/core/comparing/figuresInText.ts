import { FUTURE as FUTURE_WORDS } from "../language/da";
import { pattern } from "../language/words";
import { namesCountry } from "../language/places";
import { ageGroupOf, conceptOf } from "../indicators/catalogue";
import { coverageOf, gateOf, sameList } from "../indicators/compare";
import { stem } from "../indicators/stem";
import { readWording, type Wording } from "../indicators/wording";
import { readFigures } from "../reading/figures";
import { findKommune, namesKommune, namesOtherBody } from "../reading/kommuner";
import { isExact } from "../reading/spans";
import { fold, words } from "../reading/text";
import { readTextYears } from "../reading/years";
import type { Figure } from "../reading/readings";
import type { PlacedFigure } from "./figureKeys";

/** A figure that a document's running text gives of what a table gives one of. */
export interface FigureInText {
  /** The sentence it stands in. */
  readonly sentence: string;
  readonly figure: Figure;
  readonly value: number;
}

/** More sentences and indicators than a plan has are not held against each other. */
const MOST_SENTENCES = 2_000;
const MOST_INDICATORS = 300;
const LONGEST_SENTENCE = 600;

/**
 * The figures of running text by the figure of a table that they repeat: a sentence that has the indicator's telling words
 * and no others, the figure's year, and no doubt about whom it is about. What is left open is no repetition.
 * @param tables by what they are of, the figures of the tables.
 */
export function figuresInText(
  text: readonly string[],
  tables: ReadonlyMap<string, readonly PlacedFigure[]>,
): ReadonlyMap<string, readonly FigureInText[]> {
  const found = new Map<string, FigureInText[]>();
  const sentences = sentencesOf(text);
  if (sentences.length === 0) return found;
  const asked = askedOf(tables);
  const names = namesIn([...tables.values()].flat());
  for (const sentence of sentences) {
    const wording = readWording(sentence);
    for (const one of asked) {
      if (!speaksOf(wording, one, names)) continue;
      for (const { figure, aar, about } of said(sentence, names)) {
        const keys = one.figures.filter(
          ({ placed }) => placed.aar === aar && sameScale(placed, figure) && about(placed),
        );
        const [only, ...others] = keys;
        if (only === undefined || others.length > 0) continue;
        const list = found.get(only.key) ?? [];
        list.push({ sentence, figure, value: figure.value });
        found.set(only.key, list);
      }
    }
  }
  return found;
}

/** An indicator of the tables, with what it is known by and its figures. */
interface Asked {
  readonly wording: Wording;
  readonly concept: string | null;
  readonly figures: readonly { readonly key: string; readonly placed: PlacedFigure }[];
}

function askedOf(tables: ReadonlyMap<string, readonly PlacedFigure[]>): readonly Asked[] {
  const byKey = new Map<string, { readonly key: string; readonly placed: PlacedFigure }[]>();
  for (const [key, [placed]] of tables) {
    if (placed === undefined) continue;
    const list = byKey.get(placed.quantity);
    if (list !== undefined) list.push({ key, placed });
    else if (byKey.size < MOST_INDICATORS) byKey.set(placed.quantity, [{ key, placed }]);
  }
  return [...byKey.values()].flatMap((figures): Asked[] => {
    const wording = readWording(figures[0]?.placed.row.indikator?.text ?? "");
    return [{ wording, concept: conceptOf(wording), figures }];
  });
}

/** The end of a sentence; "9. klasse" and "1. januar" go on in lower case. */
const SENTENCE_END = /(?<=[.!?])\s+(?=\p{Lu})|\n+/u;
/** What is to come is no baseline. */
const FUTURE = pattern(FUTURE_WORDS, "word");

function sentencesOf(text: readonly string[]): readonly string[] {
  return text
    .flatMap((paragraph) => paragraph.split(SENTENCE_END))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length <= LONGEST_SENTENCE && /\d/.test(sentence) && !FUTURE.test(sentence))
    .slice(0, MOST_SENTENCES);
}

/** Words of a sentence that tell nothing of what is measured. */
const NEUTRAL: ReadonlySet<string> = new Set(
  (
    "tal tallene tallet vise viser fremgå fremgår opgøre opgjort opgørelse datablad statistik udgøre udgør ligge lå står udvikling " +
    "ifølge seneste nyeste aktuel baseline boligsociale data helhedsplan projekt beboerdata lbf landsbyggefonden danmarks " +
    "samlet samtidig tilsvarende dermed således kommune kommunen kommunens boligområde boligområdet område området landet hele landsplan landsgennemsnit landsgennemsnittet nationalt " +
    "niveau gennemsnit sammenlignet sammenligning forhold steget faldet stige falde år året nu endnu fortsat mens derimod"
  )
    .split(" ")
    .map(stem),
);

/** Whether a sentence is about the indicator: it has all of its telling words, and no others but names of places. */
function speaksOf(said: Wording, { wording, concept }: Asked, { ofPlaces }: Names): boolean {
  const isOther = (term: string): boolean => {
    const plain = term.replace(/¬/g, "");
    return NEUTRAL.has(plain) || ofPlaces.has(plain);
  };
  const telling: Wording = {
    ...said,
    terms: new Set([...said.terms].filter((term) => wording.terms.has(term) || !isOther(term))),
    numbers: wording.numbers,
  };
  if (!wording.numbers.every((number) => said.numbers.includes(number))) return false;
  const isConcept = concept !== null && conceptOf(telling) === concept;
  const { more, less } = coverageOf(telling, wording);
  if (!isConcept && (wording.terms.size < 2 || more.length > 0 || less.length > 0)) return false;
  if (
    gateOf(isConcept ? { ...telling, terms: wording.terms, negations: wording.negations } : telling, wording) !== null
  )
    return false;
  if (sameList(telling.ages, wording.ages)) return true;
  const group = concept === null ? null : ageGroupOf(concept);
  return telling.ages.length === 0 && group !== null && sameList(wording.ages, [group]);
}

/** The names of the plan's own area and of those that its figures name. */
interface Names {
  readonly kommune: string | null;
  readonly labels: readonly string[];
  /** Stems of the words of all names. */
  readonly ofPlaces: ReadonlySet<string>;
}

function namesIn(all: readonly PlacedFigure[]): Names {
  const labels = [
    ...new Set(all.flatMap(({ column, figure }) => (column === "baseline" ? (figure.label ?? []) : [])).map(fold)),
  ];
  const plan = all[0]?.table.plan;
  const names = [...labels, plan?.name ?? "", plan?.kommune ?? ""];
  return {
    kommune: plan?.kommune ?? null,
    labels,
    ofPlaces: new Set(names.flatMap((name) => words(name).flatMap((word) => [...readWording(word).terms, stem(word)]))),
  };
}

interface Said {
  readonly figure: Figure & { readonly value: number };
  readonly aar: string;
  readonly about: (placed: PlacedFigure) => boolean;
}

/** What parts the figures of a sentence. */
const PARTED = /[,;]|(?<!\p{L})(?:mod|mens|hvor|og|men|i forhold til|sammenlignet med)(?!\p{L})/u;

/** The figures of a sentence whose year and place are plain. */
function said(sentence: string, names: Names): readonly Said[] {
  const figures = readFigures({ text: sentence }).figures.filter(
    (figure) => figure.unit !== null || figure.decimals > 0,
  );
  const [only = null, ...others] = readTextYears(sentence);
  let about: Said["about"] | null = null;
  return figures.flatMap((figure, at): Said[] => {
    const between = sentence.slice(figures[at - 1]?.end ?? 0, figure.start);
    const behind = sentence.slice(figure.end, figures[at + 1]?.start).split(PARTED, 1)[0] ?? "";
    // "Fra 12,1 % i 2021 til 13,6 % i 2023" goes on about the same.
    const isNext = at > 0 && PARTED.test(between);
    if (at === 0) about = aboutOf(figures.length === 1 ? sentence : `${between} ${behind}`, names, "first");
    else if (isNext) about = aboutOf(`${between.split(PARTED).at(-1) ?? ""} ${behind}`, names, "next");
    const [year, last] = figure.years.length > 0 || others.length > 0 ? figure.years : (only?.years ?? []);
    if (about === null || year === undefined || figure.election || !isExact(figure)) return [];
    return [{ figure, aar: last === undefined ? String(year) : `${year}/${last}`, about }];
  });
}

/** A place that is none of the plan's: "i Vollsmose", "på Nørrebro". */
const AT_A_PLACE = /(?<!\p{L})(?:i|på|fra|for|blandt) (\p{Lu}\p{L}+)/gu;

/** Whom a piece of a sentence speaks of; null where it names several, or somebody whom the plan doesn't. */
function aboutOf(piece: string, names: Names, which: "first" | "next"): Said["about"] | null {
  const folded = fold(piece);
  const kommune = findKommune(piece);
  if (kommune !== null && !namesKommune(kommune.asWritten, names.kommune)) return null;
  const isKommunes = kommune !== null || /(?<!\p{L})kommun(?:en|ens|alt|ale)(?!\p{L})/u.test(folded);
  const isCountrys = namesCountry(folded);
  if (!isCountrys && namesOtherBody(piece.replace(/(?<!\p{L})kommune(?:n|ns)?(?!\p{L})/giu, ""))) return null;
  const named = names.labels.filter((label) => folded.includes(label));
  const strangers = [...piece.matchAll(AT_A_PLACE)].filter(
    ([, word = ""]) => !names.ofPlaces.has(stem(word.toLowerCase())) && !namesKommune(`${word} Kommune`, names.kommune),
  );
  const bodies = Number(isKommunes) + Number(isCountrys) + named.length;
  if (bodies > 1 || strangers.length > 0) return null;
  if (isKommunes) return ({ place }) => /^kommune [^:]*: $/.test(place);
  if (isCountrys) return ({ place }) => place === "country";
  const [label] = named;
  if (label !== undefined) return ({ figure }) => figure.label !== null && fold(figure.label) === label;
  return which === "first" ? ({ place }) => place.startsWith("own ") : null;
}

function sameScale({ figure }: PlacedFigure, other: Figure): boolean {
  if (figure.unit === "%" || other.unit === "%") return figure.unit === other.unit;
  return figure.unit === null || other.unit === null || figure.unit.toLowerCase() === other.unit.toLowerCase();
}
