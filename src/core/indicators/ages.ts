/** Age groups in folded text, taken out so that what is left are words. */

/** What a text says of ages, and the text without it. */
export interface AgeReading {
  /** "15-29", "18+", "0-29" (under 30), "3-3" (3-årige); each once, sorted. */
  readonly ages: readonly string[];
  readonly rest: string;
}

const AGE_WORD = "(?:års?|årr?ige?s?|aarr?ige?s?|aars?|years?(?: of age| olds?)?|yrs)(?!\\p{L})(?:[ -]?alderen)?";
const NO_DIGIT_BEFORE = "(?<![\\d.,/-])";
const UP = "(?:og|eller|and|or) (?:derover|ældre|opefter|opad|op|over|older|above)(?!\\p{L})";

/** Youngest and oldest of a pattern's groups; null for an end that is open. */
type ToGroup = (first: number, second: number) => string | null;

const range: ToGroup = (first, second) => (first < second && second <= 120 ? `${first}-${second}` : null);
const from: ToGroup = (first) => (first <= 120 ? `${first}+` : null);
/** Fewer than ten years are rather a span of time ("ledig i over 1 år"). */
const fromAdult: ToGroup = (first) => (first >= 10 && first <= 120 ? `${first}+` : null);
const below: ToGroup = (first) => (first >= 4 && first <= 120 ? `0-${first - 1}` : null);
const upTo: ToGroup = (first) => (first <= 120 ? `0-${first}` : null);
const single: ToGroup = (first) => (first <= 120 ? `${first}-${first}` : null);

const PATTERNS: readonly (readonly [RegExp, ToGroup])[] = [
  [pattern(`(\\d{1,3})(?: ?-? ?${AGE_WORD})? ${UP}`), from],
  [pattern(`(?:mellem |between )(\\d{1,3})(?: ?år)? (?:og|and|-) (\\d{1,3})(?: ?-? ?${AGE_WORD})?`), range],
  [pattern(`(?:fra |alderen |aged? )?(\\d{1,3})(?: ?år)? ?(?:-|til|to) ?(\\d{1,3}) ?-? ?${AGE_WORD}`), range],
  [pattern(`(?:alderen|aldersgruppen?|aged?|alder:?) (\\d{1,3}) ?(?:-|til|to) ?(\\d{1,3})(?!\\d)`), range],
  [pattern(`(?:over|fra|mindst|minimum|fyldt|ældre end|fra og med|aged over) (\\d{1,3}) ?-? ?${AGE_WORD}`), fromAdult],
  [pattern("(?:over|fra|fyldt) (\\d{2})(?= ?(?:$|[,;.)]| der(?!\\p{L})| som(?!\\p{L})))"), fromAdult],
  [pattern("(\\d{1,3})(?: ?år)? ?\\+(?: ?-? ?år(?:ige)?)?"), from],
  [pattern(`\\+ ?(\\d{1,3})(?: ?-? ?${AGE_WORD})?`), from],
  [pattern(`(?:til og med|op til og med) (\\d{1,3}) ?-? ?${AGE_WORD}`), upTo],
  [pattern(`(?:under|yngre end|op til|below) (\\d{1,3}) ?-? ?${AGE_WORD}`), below],
  [
    pattern(
      `(?<=(?:børn|unge|voksne|elever|personer|beboere|borgere|mænd|kvinder|piger|drenge) )på (\\d{1,2}) ?${AGE_WORD}`,
    ),
    single,
  ],
  [pattern("(\\d{1,3}) ?-? ?(?:årr?ige?s?|aarr?ige?s?)(?!\\p{L})"), single],
  [pattern("(\\d{1,2}) ?- ?(\\d{1,2})(?![\\d.%]|,\\d| ?%| ?pct| ?-?kl|-?\\p{L})"), range],
];

function pattern(source: string): RegExp {
  return new RegExp(`${NO_DIGIT_BEFORE}(?<!\\p{L})${source}`, "gu");
}

/** Reads the age groups of a folded text. "Over 18 år" is taken as it is used: 18 and more. */
export function readAges(folded: string): AgeReading {
  if (!/\d/.test(folded)) return { ages: [], rest: folded };
  const ages = new Set<string>();
  let rest = folded;
  for (const [ageGroup, toGroup] of PATTERNS) {
    rest = rest.replace(ageGroup, (written: string, first: string, second: string) => {
      const group = toGroup(Number(first), Number(second));
      if (group === null) return written;
      ages.add(group);
      return " ";
    });
  }
  return { ages: [...ages].sort(), rest };
}
