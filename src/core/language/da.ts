/**
 * Danish as the readers, the matching and the rules know it: each notion once, as data. To teach the program a word, add it
 * here; nothing of it stands in code. All in lower case. Words that tell one indicator from another stand in
 * core/indicators/lexicon, those of the headings of budgets and staffing tables in headingLexicon.
 */

/** "I alt": the figure or column takes the others together. */
export const TOTAL: readonly string[] = [
  ...[
    "i alt",
    "ialt",
    "alt i alt",
    "sum",
    "summen",
    "total",
    "totalt",
    "totalen",
    "totaler",
    "tilsammen",
    "sammenlagt",
  ],
  ...["under et", "under ét", "subtotal", "delsum", "mellemsum", "hovedtotal"],
];
/** The same beside a noun: "samlede udgifter". */
export const TOGETHER: readonly string[] = ["samlet", "samlede"];
/** What follows is a part of what stands before: "heraf 12 piger". */
export const PART: readonly string[] = ["heraf", "deraf", "hvoraf", "herunder"];
/** All of a kind, as their label begins: "alle elever". */
export const EVERY: readonly string[] = ["alle", "samtlige"];
/** What is said of everything or everybody there is. */
export const ALL: readonly string[] = ["alle", "samtlige", "hele", "begge"];

/** What the plan is made for, by the words that stand for its name: "hele området", "helhedsplanen". */
export const PLAN_AREAS: readonly string[] = [
  ...["område", "området", "områder", "områderne", "boligområde", "boligområdet", "boligområder", "boligområderne"],
  ...["helhedsplan", "helhedsplanen", "helhedsplanens", "helhedsplanområdet", "helhedsplansområdet", "målgruppen"],
];

/** The country, by its name and by what is told of it. */
export const COUNTRY: readonly string[] = [
  ...["danmark", "landsgennemsnit", "landsgennemsnittet", "landsplan", "landstal", "landsniveau", "nationalt"],
];
/** What means it where nothing else is named. */
export const COUNTRY_ALONE: readonly string[] = ["landet", "land"];

/** The whole kommune, whatever it is called. */
export const KOMMUNE: readonly string[] = [
  ...["kommune", "kommunen", "kommunens", "kommuner", "kommunerne", "kommunegennemsnit", "kommunegennemsnittet", "kk"],
];

/** The mean of the others, which takes them together as a total does. */
export const AVERAGE: readonly string[] = ["gennemsnit", "gennemsnittet", "gennemsnitligt", "snit", "gns"];

export type Measure = "share" | "rate" | "count" | "mean" | "money" | "other";

/** A noun of quantity: what an indicator, a column or a figure says that it measures. */
export interface QuantityNoun {
  readonly noun: string;
  /** Of its forms: "en" of "andelen". */
  readonly endings?: readonly string[];
  readonly measure: Measure;
  /** Where the noun would end other words too: the letters behind which it is the last part of a compound. */
  readonly behind?: string;
  /** Or those behind which it is not: "handel", "vandel". */
  readonly notBehind?: string;
  /** It stands alone ("pct"), never alone ("i højere grad"), or begins compounds too ("procentdel"). */
  readonly only?: "alone" | "compound";
  readonly begins?: true;
}

export const QUANTITIES: readonly QuantityNoun[] = [
  { noun: "andel", endings: ["en", "e", "ene"], measure: "share", notBehind: "hvm" },
  { noun: "procent", endings: ["en", "er", "erne", "s"], measure: "share", begins: true },
  { noun: "promille", endings: ["n", "r", "rne"], measure: "share", begins: true },
  { noun: "pct", measure: "share" },
  { noun: "share", measure: "share", only: "alone" },
  { noun: "percent", measure: "share", only: "alone" },
  // Given in percent as a rule, and in proportion to something else at times.
  { noun: "frekvens", endings: ["en", "er", "erne"], measure: "rate" },
  { noun: "kvote", endings: ["n", "r", "rne"], measure: "rate" },
  { noun: "proportion", endings: ["en"], measure: "rate", only: "alone" },
  // "I højere grad" is no quantity; "demokrater" and "karate" are no rates.
  { noun: "grad", endings: ["en", "er", "erne"], measure: "rate", only: "compound" },
  { noun: "rate", endings: ["n", "r", "rne"], measure: "rate", behind: "srltv" },
  { noun: "antal", endings: ["let"], measure: "count" },
  { noun: "number", measure: "count", only: "alone" },
  { noun: "gennemsnit", endings: ["tet", "lig", "lige", "ligt"], measure: "mean", begins: true },
  // "Karakteristisk" is none.
  { noun: "karakter", endings: ["en", "er", "erne"], measure: "mean" },
  { noun: "median", endings: ["en"], measure: "mean", begins: true },
  { noun: "score", endings: ["n", "r", "rne"], measure: "mean" },
  { noun: "indeks", endings: ["et"], measure: "mean" },
  { noun: "index", endings: ["et"], measure: "mean" },
  { noun: "average", measure: "mean", only: "alone" },
  { noun: "mean", measure: "mean", only: "alone" },
  { noun: "gns", measure: "mean", only: "alone" },
  { noun: "point", measure: "mean", only: "alone" },
  // "Karaktersnit"; "afsnit" and "udsnit" are none.
  { noun: "snit", endings: ["tet"], measure: "mean", behind: "r" },
  { noun: "indkomst", endings: ["en", "er", "erne"], measure: "money" },
  { noun: "income", measure: "money", only: "alone" },
  // "Til gengæld" is no debt.
  { noun: "gæld", endings: ["en"], measure: "money", behind: "edrst" },
  { noun: "kr", measure: "money", only: "alone" },
  { noun: "kroner", measure: "money", only: "alone" },
  { noun: "beløb", endings: ["et"], measure: "other" },
  { noun: "udgift", endings: ["en", "er", "erne"], measure: "other" },
  { noun: "pris", endings: ["en", "er"], measure: "other" },
  { noun: "fravær", endings: ["et"], measure: "other" },
  { noun: "fremmøde", endings: ["t"], measure: "other" },
  { noun: "frafald", endings: ["et"], measure: "other" },
  { noun: "kvotient", endings: ["en", "er"], measure: "other" },
  { noun: "niveau", endings: ["et", "er", "erne"], measure: "other" },
  { noun: "omfang", endings: ["et"], measure: "other" },
  { noun: "mængde", endings: ["n", "r"], measure: "other" },
  { noun: "hyppighed", endings: ["en"], measure: "other" },
  { noun: "varighed", endings: ["en"], measure: "other" },
  { noun: "længde", endings: ["n"], measure: "other" },
  { noun: "valgdeltagelse", endings: ["n"], measure: "other" },
  { noun: "ledighed", endings: ["en"], measure: "other" },
  { noun: "arbejdsløshed", endings: ["en"], measure: "other" },
  { noun: "måling", endings: ["en", "er", "erne"], measure: "other" },
  // "Digital" and "mental" are no numbers.
  { noun: "tal", endings: ["let", "lene"], measure: "other", behind: "ers" },
  { noun: "timer", measure: "other" },
  { noun: "dage", measure: "other" },
  { noun: "ventetid", endings: ["en", "er"], measure: "other" },
  { noun: "tomgang", endings: ["en"], measure: "other" },
  // "Dagtilbudsdækning", "vaccinationstilslutning"; alone they may be a wish.
  { noun: "dækning", endings: ["en"], measure: "other", only: "compound" },
  { noun: "tilslutning", endings: ["en"], measure: "other", only: "compound" },
];

/** Says that something is measured, without what. */
export const MEASURING: readonly string[] = [
  ...["hvor mange", "hvor stor", "hvor ofte", "hvor meget", "hvor længe", "skala", "målt ved", "målt på", "målt i"],
  ...["måles ved", "måles på", "måles i", "opgjort i", "opgøres i"],
];
/** A number behind them is one to reach or to keep. */
export const LIMITS: readonly string[] = [
  ...["mindst", "højst", "maks", "minimum", "under", "over", "mere end", "flere end", "færre end", "op til"],
];

/** What is measured by asking and by counting who comes. */
export const QUALITIES: readonly string[] = ["tilfredshed", "deltagelse", "løshed"];
/** What indicators are about, by the beginnings of its words: it names a quantity beside no measure ("Ledige"). */
export const SUBJECTS: readonly string[] =
  "ledig sigt fravær beskæftig uddannelse trygge stemme valgdeltagelse fuldtids average".split(" ");

export type UnitKind = "percent" | "permille" | "currency" | "time" | "count";

/** A unit with all that it is written as, without an abbreviation's point. */
export interface Unit {
  /** As the readers give it. */
  readonly unit: string;
  readonly kind: UnitKind;
  /** Whole words. */
  readonly words: readonly string[];
  /** Words that are written with a point as well. */
  readonly short?: readonly string[];
  /** How many of the unit one of the words stands for. */
  readonly factor?: number;
  /** What other nouns end in that count something by the unit: "fraværsdage". */
  readonly ends?: readonly string[];
  /** A time that the calendar counts: "3 mdr." may say when, and not how much. */
  readonly calendar?: true;
}

export const UNITS: readonly Unit[] = [
  { unit: "%", kind: "percent", words: ["%", "％", "procent", "percent"], short: ["pct"] },
  { unit: "‰", kind: "permille", words: ["‰", "promille", "pro mille"] },
  { unit: "kr.", kind: "currency", words: ["krone", "kroner", "dkk", ",-"], short: ["kr"] },
  { unit: "kr.", kind: "currency", words: [], short: ["tkr", "t.kr"], factor: 1_000 },
  { unit: "sekunder", kind: "time", words: ["sekund", "sekunder"], short: ["sek"] },
  { unit: "minutter", kind: "time", words: ["minut", "minutter"], short: ["min"], ends: ["minutter"] },
  { unit: "timer", kind: "time", words: ["time", "timer"], short: ["t", "tim", "tmr"], ends: ["timer"] },
  { unit: "dage", kind: "time", words: ["dag", "dage", "døgn"], short: ["dg"], ends: ["dage"], calendar: true },
  { unit: "uger", kind: "time", words: ["uge", "uger"], calendar: true },
  {
    unit: "måneder",
    kind: "time",
    words: ["måned", "måneder"],
    short: ["md", "mdr", "mnd"],
    ends: ["måneder"],
    calendar: true,
  },
  { unit: "kvartaler", kind: "time", words: ["kvartal", "kvartaler"], calendar: true },
  { unit: "år", kind: "time", words: ["år", "halvår"], calendar: true },
  { unit: "personer", kind: "count", words: ["person", "personer"], short: ["pers"] },
  { unit: "husstande", kind: "count", words: ["husstand", "husstande"], short: ["hh"] },
  { unit: "stk.", kind: "count", words: ["styk"], short: ["stk"] },
];

/** Words of size between a number and its unit. */
export const SIZES: Readonly<Record<string, number>> = {
  tusind: 1_000,
  tusinde: 1_000,
  tusinder: 1_000,
  mio: 1_000_000,
  million: 1_000_000,
  millioner: 1_000_000,
  mia: 1_000_000_000,
  milliard: 1_000_000_000,
  milliarder: 1_000_000_000,
};

/** Nouns for people. Their endings of five letters and more end compounds too: "kontanthjælpsmodtagere". */
export const PERSONS: readonly string[] = (
  "person personer pers. borger borgere barn børn ung unge elev elever beboer beboere kvinde kvinder mand mænd pige piger dreng " +
  "drenge deltager deltagere bruger brugere medlemmer ledig ledige modtager modtagere forælder forældre mødre fædre voksne " +
  "ældre studerende kursist kursister frivillig frivillige ansatte lejer lejere flygtning flygtninge indvandrer indvandrere " +
  "efterkommer efterkommere sigtet sigtede dømt dømte domfældt domfældte anbragt anbragte hjemløs hjemløse enlig enlige " +
  "forsørger forsørgere lærling lærlinge praktikant praktikanter pensionist pensionister pårørende fremmødte besøgende tilmeldte årige"
).split(" ");
/** Those that end other words as well: "offentlige", "udlejer". */
export const PERSONS_ALONE: readonly string[] = ["unge", "ældre", "enlig", "enlige", "lejer", "frivillig"];
/** The one short one that ends nothing else. */
export const PERSONS_ENDING: readonly string[] = ["børn"];
/** People of all kinds: with "i alt" they are all of the cell's people, as "piger" are not. */
export const PERSONS_ANY: readonly string[] =
  "person personer borger borgere børn unge elev elever beboer beboere deltager deltagere brugere medlemmer voksne lejere ansatte".split(
    " ",
  );
/** What else plans count, taken as a unit even with a capital letter. */
export const COUNTED: readonly string[] = "familier husstande udsættelser timer fuldtidspersoner".split(" ");

/** Months by their names, each with its abbreviations, the longest first. */
export const MONTHS: readonly (readonly string[])[] = [
  ["januar", "jan"],
  ["februar", "febr", "feb"],
  ["marts", "mar"],
  ["april", "apr"],
  ["maj"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["december", "dec"],
];

/** Who pays for a plan, by parts of words that name them, and by words that do alone. The first named is meant. */
export const FUNDING = [
  { party: "lbf", parts: ["landsbyggefond"], words: ["lbf", "fonden"] },
  { party: "kommune", parts: ["kommune", "kommunal"], begins: ["jobcenter", "region"] },
  {
    party: "boligorganisation",
    parts: [
      ...["boligorganisation", "boligselskab", "boligforening", "boligafdeling", "boligsocial organisation"],
      ...[
        "almen bolig",
        "almene bolig",
        "egenfinansiering",
        "egen medfinansiering",
        "egenmedfinansiering",
        "egetbidrag",
      ],
    ],
    begins: ["organisationerne", "afdelingerne", "boligorg"],
  },
  {
    party: "anden",
    begins: [
      ...[
        "puljemidler",
        "fond",
        "satspulje",
        "sponsor",
        "ekstern ",
        "eksterne ",
        "anden finansiering",
        "øvrig finansiering",
      ],
      ...["øvrige finansiering", "andre midler", "andre bidrag", "andre tilskud", "andre parter", "andre kilder"],
      ...["lokal finansiering", "lokal medfinansiering", "medfinansiering", "tilskud", "partner", "privat "],
      ...["private "],
    ],
  },
] as const;
