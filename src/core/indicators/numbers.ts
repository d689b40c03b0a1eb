import { MONTH_NAMES } from "../language/months";

/** Classes, limits, spans of time and other numbers in folded text without its ages, taken out so that what is left are words. */

export interface NumberReading {
  /** "9kl", "12mdr", ">10%" (10 % and more), "<3" (3 and fewer), "1000"; each once, sorted. */
  readonly numbers: readonly string[];
  readonly rest: string;
}

const CLASS = /(?<![\d,])(\d{1,2}(?: ?\.? ?(?:-|til)? ?\d{1,2})?)\.? ?-? ?(?:kl\.?(?!\p{L})|klass\p{L}*(?:-\p{L}+)?)/gu;
const DATE = new RegExp(`(?<!\\d)\\d{1,2}\\. ?${MONTH_NAMES}(?!\\p{L})`, "gu");
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?:\/(?:\d{4}|\d{2})|-(?:19|20)\d\d)?(?!\d)/g;
/** A footnote's mark behind the last word. */
const FOOTNOTE = /(?<=\p{L}[.,]?) \d{1,2}$/u;
const NUMBER_LEAD = /(?:mindst|under|over|højst|end|til|fra|niveau|trin|på|type|kategori|gruppe) \d{1,2}$/u;
const WORDED_CLASS = new Map([
  ["fjerde", "4"],
  ["femte", "5"],
  ["sjette", "6"],
  ["syvende", "7"],
  ["ottende", "8"],
  ["niende", "9"],
  ["tiende", "10"],
  ["nulte", "0"],
]);
const WORDED = new Map(
  "to tre fire fem seks syv otte ni ti elleve tolv".split(" ").map((word, at) => [word, String(at + 2)]),
);
/** "To" is an English word too, which no number leads. */
const WORDED_NUMBER =
  /(?<![\p{L}-])(?:(?:tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)(?![\p{L}-])|(?<=(?:mindst|højst|end|over|under|kun|med|af|i|på|har|haft|for|eller|og|de) )to(?![\p{L}-])|to(?= (?:gange|år|eller flere|voksne|børn|sigtelser)))/gu;
/** "Et år efter 9. klasse": of one, only a span of time is a number. */
const ONE_SPAN =
  /(?<=(?:end|mindst|højst|over|under|efter|i) )(?:en|én|et|ét) (?=(?:år|måned)(?!\p{L}))|(?<!\p{L}|seneste )(?:en|én|et|ét) (?=(?:år|måned) (?:efter|senere))/gu;
const HALF_SPAN = /halvandet år/gu;
const HALF_YEAR = /et halvt år|½ år/gu;
/** "Mere end 2 sigtelser" are at least 3; of shares and times there are parts. */
const MORE_THAN = /(?:mere|flere) end (\d{1,2})(?![\d.,%-]| ?(?:%|pct|procent|år|måned|mdr|uge|dag|time|kr|kl))/gu;

const UP = "mindst|over|mere end|flere end|større end";
const DOWN = "højst|under|mindre end|færre end|lavere end|op til|optil|indtil";
const BEHIND_UP = "(?:(?:eller|og) (?:derover|mere|flere|opefter|over))";
const BEHIND_DOWN = "(?:(?:eller|og) (?:derunder|mindre|færre|under))";
const UNITS = [
  { unit: "%", written: "%|pct\\.?(?!\\p{L})|procents?(?!\\p{L})", up: `|fra`, down: `|til` },
  { unit: "mdr", written: "(?:mdr\\.?|md\\.?|måneders?)(?!\\p{L})", up: "", down: "" },
  { unit: "år", written: "års?(?!\\p{L})", up: "", down: "" },
  { unit: "", written: "", up: "", down: "" },
] as const;
const PATTERNS = UNITS.map(({ unit, written, up, down }) => ({
  unit,
  pattern: new RegExp(
    `(?:(?<!\\p{L})(?:(${UP}${up})|(${DOWN}${down})) )?(?<![\\d,])(\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?)` +
      `${written === "" ? "" : ` ?(?:${written})`}(?: (?:(${BEHIND_UP})|(${BEHIND_DOWN}))(?!\\p{L}))?`,
    "gu",
  ),
}));

/** Reads the numbers of a folded text. Above and from a limit are one: plans use them for each other. */
export function readNumbers(text: string): NumberReading {
  let rest = text
    .replace(
      /(?<!\p{L})(nulte|fjerde|femte|sjette|syvende|ottende|niende|tiende)(?= klass)/gu,
      (word) => WORDED_CLASS.get(word) ?? word,
    )
    .replace(HALF_SPAN, "18 måneder")
    .replace(HALF_YEAR, "6 måneder")
    .replace(ONE_SPAN, "1 ")
    .replace(WORDED_NUMBER, (word) => WORDED.get(word) ?? word)
    .replace(MORE_THAN, (_, number: string) => `mindst ${String(Number(number) + 1)}`);
  if (!/\d/.test(rest)) return { numbers: [], rest };
  const numbers = new Set<string>();
  rest = rest
    .trim()
    .replace(DATE, " ")
    .replace(YEAR, " ")
    .replace(CLASS, (_, number: string) => {
      numbers.add(`${number.replace(/[ .]/g, "").replace("til", "-")}kl`);
      return " ";
    })
    .trimEnd();
  if (!NUMBER_LEAD.test(rest)) rest = rest.replace(FOOTNOTE, "");
  for (const { unit, pattern } of PATTERNS) {
    rest = rest.replace(pattern, (...found: readonly unknown[]) => {
      const [, up, down, number, upBehind, downBehind] = found;
      const isUp = up !== undefined || upBehind !== undefined;
      const limit = isUp ? ">" : down !== undefined || downBehind !== undefined ? "<" : "";
      numbers.add(limit + amountOf(String(number), unit));
      return " ";
    });
  }
  return { numbers: [...numbers].sort(), rest };
}

/** "02" is 2, "1.000" is 1000, and a year is twelve months. */
function amountOf(written: string, unit: string): string {
  const value = Number(/\.\d{3}/.test(written) ? written.replace(/\./g, "") : written.replace(",", "."));
  return unit === "år" ? `${String(value * 12)}mdr` : `${String(value)}${unit}`;
}
