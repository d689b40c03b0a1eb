/**
 * Danish as the readers, the matching and the rules know it: each notion once, as data. To teach the program a word, add it
 * here; nothing of it stands in code. All in lower case. Words that tell one indicator from another stand in
 * core/indicators/lexicon, those of the headings of budgets and staffing tables in headingLexicon.
 */

function list(words: string): readonly string[] {
  return words.split("|");
}

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

/** What joins two of a kind: "børne- og familievejleder". */
export const AND: readonly string[] = ["og", "eller", "samt"];

/** In every name of an election. */
export const ELECTION: readonly string[] = ["valg"];

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
  // The question's answers that are counted, and the questionnaires that give a score.
  ...["svar", "besvare", "ucla", "who-5", "who5", "sdq", "kidscreen"],
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
  { unit: "år", kind: "time", words: ["år"], calendar: true },
  { unit: "halvår", kind: "time", words: ["halvår"], calendar: true },
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
  { party: "lbf", parts: ["landsbyggefond"], words: ["lbf", "fonden"], begins: [] },
  { party: "kommune", parts: ["kommune", "kommunal"], words: [], begins: ["jobcenter", "region"] },
  {
    party: "boligorganisation",
    parts: list(
      "boligorganisation|boligselskab|boligforening|boligafdeling|boligsocial organisation|almen bolig|almene bolig|" +
        "egenfinansiering|egen medfinansiering|egenmedfinansiering|egetbidrag",
    ),
    words: [],
    begins: list("organisationerne|afdelingerne|boligorg"),
  },
  {
    party: "anden",
    parts: [],
    words: [],
    begins: list(
      "puljemidler|fond|satspulje|sponsor|ekstern |eksterne |anden finansiering|øvrig finansiering|øvrige finansiering|" +
        "andre midler|andre bidrag|andre tilskud|andre parter|andre kilder|lokal finansiering|lokal medfinansiering|" +
        "medfinansiering|tilskud|partner|privat |private ",
    ),
  },
] as const;

/** Beginnings of what a plan does, and of who takes part in it. */
export const ACTIVITIES: readonly string[] = list(
  "deltag|brugere|kursist|fremmød|besøg|aktivitet|forløb|tilbud|arrangement|møde|indsats|kurs|hold|frivillige|" +
    "oplever|vurderer|angiver|tilkendegiver|projekt",
);

/** A sentence with one of them speaks of what is to come. */
export const FUTURE: readonly string[] = list(
  "mål|målet|målsætning*|delmål|delmålet|delmålene|skal|vil|inden|senest|forvent*|ambition*|ønske*|sigte|sigter|" +
    "sigtet|falde til|falder til|stige til|stiger til|øges til|reduceres til|nedbringes til|hæves til|sænkes til",
);

/** In front of a year, what says no more than that figures are of it: "Tal for 2022", "Opgjort 2022". */
export const FIGURES_OF: readonly string[] = list(
  "tal|nøgletal|data|opgørelse|opgjort|status|år|året|tal for|nøgletal for|data for|tal fra|data fra|opgjort i|opgjort pr.|opgørelse for|status for",
);

/** In front of a school year. */
export const SCHOOL_YEARS: readonly string[] = list("skoleåret|skoleår");

/** The word in front of a kommune's name in a line of its own: "Kommune: Vejle". */
export const KOMMUNE_LINE: readonly string[] = list("kommune|kommunen");

/** Before the time that a title's figures are of, and what a day or a year may be named by behind "pr.". */
export const TIME_LEADS: readonly string[] = list("data for|tal for|opgjort|i året");
export const TIME_PARTS: readonly string[] = list("ultimo|primo|medio");

/** Headings of columns that part a population up, as statistics offices name them, Danish and of the North. */
export const BREAKDOWNS: readonly string[] = list(
  "køn|sex|gender|alder|aldersgruppe|alderstrin|aldersklasse|age|age group|aldersgrupper|herkomst|oprindelse|" +
    "oprindelsesland|landegruppe|statsborgerskab|origin|ancestry|country of origin|citizenship|civilstand|" +
    "marital status|uddannelse|uddannelsesniveau|uddannelsesstatus|uddannelsesretning|højest fuldførte uddannelse|" +
    "højest fuldførte uddannelsesniveau|højest fuldførte uddannelsesstatus|højest fuldførte uddannelsesretning|" +
    "højeste fuldførte uddannelse|højeste fuldførte uddannelsesniveau|højeste fuldførte uddannelsesstatus|" +
    "højeste fuldførte uddannelsesretning|education|level of education|familietype|husstandstype|type of household|" +
    "type of family|household type|socioøkonomisk status|socioeconomic status|beskæftigelsesstatus|branche|" +
    "industry|indkomst|indkomstinterval|indkomsttype|indkomstgruppe|ydelsestype|ydelse|ydelsesgruppe|" +
    "type of benefit|boligtype|boligart|ejerforhold|ejerform|anvendelse|overtrædelsens art|overtrædelse|" +
    "type of offence|afgørelse|klassetrin|klasse|trin|grade|delgruppe|målgruppe|befolkningsgruppe|bnkøn|kon|koen|" +
    "kön|kjønn|ålder|sukupuoli|ikä|ikäryhmä|kyn|aldur|civilstånd|sivilstand|siviilisääty|hjúskaparstaða|" +
    "utbildningsnivå|utdanningsnivå|koulutusaste|menntun",
);

/** Categories that take all the others together, beside the words of TOTAL. */
export const BREAKDOWN_TOTALS: readonly string[] = list(
  "all|alle|hele befolkningen|begge køn|mænd og kvinder|men and women|both sexes|uanset køn|uanset alder|" +
    "uanset herkomst|alle aldre|alle aldersgrupper|alle køn|alle herkomster|alle personer|alle grupper|all ages|" +
    "age, total|total, all ages|total, all sexes|sex, total|totalt båda könen|båda könen|begge kjønn|yhteensä|alls|" +
    "samtals|samtliga åldrar|alla åldrar|ålder, totalt|kaikki",
);

/** The plan's kommune, where a place is named so and no more. */
export const KOMMUNE_ALONE: readonly string[] = list(
  "kommune|kommunen|hele kommunen|kommunegennemsnit|kommunegennemsnittet|kommunalt gennemsnit|kk|municipality",
);

/** The plan's area, where a place is named so and no more. */
export const AREA_ALONE: readonly string[] = list(
  "boligområde|boligområdet|boligafdelingen|afdelingen|helhedsplan|helhedsplanen|helhedsplanområde|" +
    "helhedsplanområdet|område|området|målgruppe|målgruppen|baseline boligområde|housing area",
);

/** Words of a heading whose figures are counts. */
export const COUNT_HEADINGS: readonly string[] = list("antal|personer|husstande|beboere|number");

/** Words that belong to the number in front of them, which is then no code. */
export const BEHIND_NUMBER: readonly string[] = list(
  "år|årig|årige|års|mdr|måneder|uger|kl|klasse|pct|%|personer|timer|kr",
);

/** Beginnings of headings of places that are housing areas. */
export const HOUSING_BEGINNINGS: readonly string[] = list(
  "boligområd|boligafdeling|boligforening|boligsocial|almen boligområd|almen boligafdeling|almen boligforening|" +
    "almen boligsocial|almene boligområd|almene boligafdeling|almene boligforening|almene boligsocial|" +
    "alment boligområd|alment boligafdeling|alment boligforening|alment boligsocial|helhedsplan|afdeling",
);

/** What a goal says that is to become less. */
export const FALLING: readonly string[] = list("færre|falder|falde|faldende|reducer*|nedbring*|mindske*|sænke*");

/** What a goal says that is to become more. */
export const RISING: readonly string[] = list("flere|stiger|stige|stigende|øge|øges|forbedr*|hæve*|løfte*");

/** Stems of titles that many bear. */
export const COMMON_TITLES: readonly string[] = list("medarbejd|konsulent|vejled|rådgiv|assistent|pædagog");

/** Words of a title that don't tell it from another. */
export const TITLES_NOTHING: readonly string[] = list(
  "boligsocial|boligsociale|boligsocialt|bolig-social|bolig-sociale|bolig-socialt|social bolig|sociale bolig|" +
    "helhedsplan|helhedsplanen|helhedsplanens|helhedsplans|projektets|planens|indsatsens|den|det|de|en|et|af|for|i|" +
    "til|på|og|med|ny|nye|fast|faste|ansat|ansatte|fuldtid|deltid|fuldtids|deltids|fuldtidsansat|deltidsansat|" +
    "fuldtidsansatte|deltidsansatte|stilling|stillingen|nn|vakant",
);

/** How a title's last part is shortened, at the end of a word: "projektmedarb.". */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ["medarb", "medarbejder"],
  ["koord", "koordinator"],
  ["konsul", "konsulent"],
  ["assist", "assistent"],
  ["vejl", "vejleder"],
  ["sekr", "sekretær"],
]);

/** Words beside a title, shortened. */
export const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
  ["boligsoc", "boligsocial"],
  ["adm", "administrativ"],
  ["pæd", "pædagogisk"],
  ["kommunik", "kommunikations"],
]);

/** Stems of titles that say little alone. */
export const PLAIN_TITLES: readonly string[] = list(
  "medarbejd|konsulent|vejled|rådgiv|koordin|assistent|person|ansat|pædagog",
);

/** The same at the end of a compound. */
export const PLAIN_TITLE_ENDS: readonly string[] = list("medarbejd|konsulent|vejled|rådgiv|koordin|assistent|pædagog");

/** Endings of what is done for the whole plan. */
export const FUNCTIONS: readonly string[] = list(
  "ledelse|koordinering|koordination|administration|sekretariat|sekretariatet|sekretariatsbetjening|" +
    "sekretariatsfunktion|sekretariatsopgaver|sekretariatsarbejde|kommunikation",
);

/** What a baseline is called. */
export const BASELINE_NAMES: readonly string[] = list("baseline|nulpunkt|startmåling|førmåling|0-punkt");

/** What "en" and "et" count, and aren't an article of. */
export const COUNTED_ONE: readonly string[] = list(
  "elev|ung|borger|person|beboer|familie|husstand|barn|dreng|pige|kvinde|mand|deltager|udsættelse|dom|sigtelse|" +
    "sigtet|dømt",
);

/** What a number in words is no figure of: time, how often, and the places that figures are about. */
export const COUNTED_NEVER: readonly string[] = list(
  "gang|gange|år|årige|måned|måneder|mdr|mdr.|uge|uger|dag|dage|time|timer|point|procentpoint|*område|*områder|" +
    "*bydel|*bydele|*afdeling|*afdelinger|*kommune|*kommuner|andre|første|seneste|sidste",
);

/** Beginnings of what stands in brackets behind a title without being an activity. */
export const STAFFING_REMARKS: readonly string[] = list(
  "fuldtid|fuld tid|deltid|halvtid|fastansat|fast|vakant|ubesat|ny|nyansat|ny stilling|se |jf|nn|n.n|barsel|" +
    "vikar|ansat |finansier|løn|kommunal|ekstern|inkl|ekskl|dvs|svarende|i alt|pr |pr. |ca",
);

/** Posts that others pay a part of. */
export const SHARED_POSTS: readonly string[] = list(
  "partnerskabsstilling|delestilling|delt stilling|samfinansier|medfinansier|delvist finansier|delfinansier",
);

/** Who employs staff beside the plan. */
export const AUTHORITIES: readonly string[] = list(
  "forvaltning|kommune|jobcenter|politi|skole|region|bibliotek|ssp|klub|forening|institution|center|afsnit|" +
    "afdelingen for|beboer|partner|organisation",
);

/** Words of a sentence, and of no title. */
export const SENTENCE_WORDS: readonly string[] = list(
  "der|vil|skal|har|bruger|afsættes|ansættes|forventes|indgår|indsatsområdet|indsatsområde|i alt|ialt|samlet|" +
    "total|sum|vi|svarende|vægtes|ressourcer|medarbejderressourcer|årsværk|stilling|stillinger|timer|fuldtid|deltid",
);

/** What is not settled yet. */
export const EXPECTED: readonly string[] = list("forventes|forventet|forventeligt|forventning");

/** Endings of what four digits count. */
export const COUNTED_ENDINGS: readonly string[] = list(
  "personer|modtagere|borgere|beboere|elever|deltagere|familier|timer",
);

/** Whom a share is of without saying who they are. */
export const WHOEVER: readonly string[] = list(
  "målgruppe*|gruppe*|population*|befolkning*|årgang*|ungdomsårgang*|adspurgt*|respondent*|svar*|besvarelse*|" +
    "deltager*|alle*|dem*",
);

/** Behind whom a limit says which of them are counted. */
export const OF_THOSE_WITH: readonly string[] = list("med|har|haft");

/** A wish, and no group of people. */
export const WISHED: readonly string[] = list("mere|flere|færre|bedre|større|højere|øget|øge|øger|styrke*");

/** What no figure alone says the measure of: qualities, and what is made of them, by themselves or with an article. */
export const TOPICS: readonly string[] = list(
  "god|gode|godt|glade|robuste|stærk|stærke|trygge|sunde|velfungerende|integrerede|engagerede|selvstændige|" +
    "ansvarlige|aktive|positive|attraktivt|attraktive|behov|dækning|tilslutning|kultur|kulturen|liv|livet|hverdag|" +
    "hverdagen|omdømme|image|ro|ejerskab|rollemodeller|overgange|kompetencer",
);

/** The same as the last part of a compound too. */
export const TOPIC_ENDS: readonly string[] = list(
  "hed|heden|skab|skabet|skaber|tillid|tilliden|trivsel|trivslen|netværk|netværket|opbakning|opbakningen|" +
    "relation|relationer|relationerne|engagement|motivation|sammenhold|sammenholdet|samarbejde|samarbejdet|" +
    "integration|inklusion|mestring|tilværelse|kvalitet|livskvalitet|velvære|udvikling|dialog|glæde|stolthed|" +
    "handlekraft|samhørighed|oplevelse|oplevelsen|oplevelser",
);

/** Words that end so and are counted: "kendskab" one has or hasn't. */
export const TOPICS_NOT: readonly string[] = list(
  "ledighed|ledigheden|løshed|løsheden|færdighed|enhed|lejlighed|virksomhed|myndighed|dødelighed|sygelighed|" +
    "kendskab|kendskabet|medlemskab|medlemskabet|venskab|venskaber|enkeltmandsvirksomhed|udviklingssamtale",
);

/** How a sentence begins that names nothing, and what else makes a text one. */
export const SENTENCE_BEGINS: readonly string[] = list("der|vi|at|det");
/** How a verb ends that says what people do: "hjælper", "går". */
export const PRESENT_ENDS: readonly string[] = list("er|år|gør|tør|dør|ser|bor|tror");
export const SENTENCE_VERBS: readonly string[] = list("er|bliver|har|får|skal|vil");

/** Homes, which are counted as people are. */
export const HOMES: readonly string[] = list("lejemål|boliger");

/** Words whose number is no footnote's mark. */
export const NUMBERED_NAMES: readonly string[] = list(
  "fyld|fylder|fylde|fyldt|niveau|niveauet|niveauer|trin|trinnet|klasse|fase|fasen|type|kategori|modul|spor|" +
    "pulje|gruppe|hold|bilag|afsnit|kapitel|uge|side|kvartal|etape|version|blok|opgang|afdeling|model|punkt|delmål|" +
    "mål|indikator|spørgsmål|skema|tabel|alder|alderen|grad|årgang|mellem|under|over|mindst|højst|mere|mindre|" +
    "færre|flere|end|til|fra|med|som|har|var|ved|for|inden|efter|cirka|omkring|minimum|maksimum|maksimalt|bliver|" +
    "nummer|score|scoren|karakter|karakteren|gennemsnit|eller|samt|ældre|yngre|kun|januar|februar|marts|april|maj|" +
    "juni|juli|august|september|oktober|november|december|zone|linje|indeks|step|level|del|skala|point|værdi|antal",
);

/** A line of staff with one of them says how much. */
export const SAYS_HOW_MUCH: readonly string[] = list(
  "årsværk|stilling|fuldtid|fuld tid|fuldetid|fulde tid|deltid|halvtid|timer|heltid|%|procent|pct",
);

/** Endings of those who take part in an activity. */
export const PARTICIPANTS: readonly string[] = list(
  "deltager|deltagere|deltagerne|deltagende|kursist|kursister|kursisterne|fremmødte|tilmeldte|frivillige|brugere|" +
    "brugerne|besøgende",
);

/** Endings of what an activity consists of. */
export const HELD: readonly string[] = list(
  "møde|møder|arrangement|arrangementer|aktivitet|aktiviteter|forløb|kursus|kurser|workshop|workshops|besøg|" +
    "samtale|samtaler|henvendelse|henvendelser|rådgivninger|event|events|konsultationer|sammenkomster|udflugter|" +
    "lejr|lejre|ture|netværk|fællesskaber|hjælpspar|mentorpar|vennepar|makkerpar",
);

/** What is to become more reaches its limit from below. */
export const RAISING: readonly string[] = list("øge|hæve|stige|løfte|vokse");

/** Endings that "domme" is a part of, and no verdict. */
export const NO_VERDICTS: readonly string[] = list(
  "sygdomme|sygendomme|ejendomme|ejenendomme|ungdomme|ungendomme|rigdomme|rigendomme|kristdomme|kristendomme",
);

/** Beginnings of the headings of our own forms. */
export const FORM_HEADINGS: readonly string[] = list("indsatsområde|område|områdeellergruppe|enhed|status|værdi");

/** To establish something: alone they announce a figure. */
export const ESTABLISHED: readonly string[] = list(
  "fastlægges|fastsættes|opgøres|indhentes|indsamles|indføres|indsættes|indrapporteres|etableres|arbejdes|" +
    "udarbejdes|foretages|kortlægges|afdækkes|afklares|tilvejebringes|defineres|formuleres|opstilles|identificeres|" +
    "eftersendes|afventes|afventer",
);

/** To measure, or to come, in the present tense. */
export const MEASURED: readonly string[] = list(
  "måles|udmåles|opmåles|registreres|beregnes|undersøges|evalueres|gennemføres|udføres|udvikles|udfyldes|oplyses|" +
    "opdateres|tilføjes|følges|følger|kommer|tilgår|foreligger|laves|skabes|findes|besluttes|aftales|vurderes|" +
    "tages|sker|starter",
);

/** The same in any form. */
export const MEASURING_FORMS: readonly string[] = list(
  "måle|måles|målt|udmåle|udmåles|udmålt|opmåle|opmåles|opmålt|opgøre|opgøres|opgjort|fastlægge|fastlægges|" +
    "fastlagt|fastsætte|fastsættes|fastsat|indhente|indhentes|indhentet|indsamle|indsamles|indsamlet|etablere|" +
    "etableres|etableret|udarbejde|udarbejdes|udarbejdet|foretage|foretages|foretaget|kortlagt|kortlægge|" +
    "kortlægges|afdække|afdækkes|afdækket|registrere|registreres|registreret|beregne|beregnes|beregnet|undersøge|" +
    "undersøges|undersøgt|defineret|formuleret|udviklet|gennemført|lavet|foreligge",
);

/** Leads to what is to come. */
export const TO_COME: readonly string[] = list(
  "vil blive|vil kunne|vil først blive|vil først kunne|vil|bliver|skal|forventes",
);

/** A time to come, counted from the plan or the calendar. */
export const TIMES_TO_COME: readonly string[] = list(
  "år 1|år 2|år 3|år 4|år ét|år et|året 1|året 2|året 3|året 4|året ét|året et|projektår 1|projektår 2|" +
    "projektår 3|projektår 4|projektår ét|projektår et|projektåret 1|projektåret 2|projektåret 3|projektåret 4|" +
    "projektåret ét|projektåret et|planår 1|planår 2|planår 3|planår 4|planår ét|planår et|planåret 1|planåret 2|" +
    "planåret 3|planåret 4|planåret ét|planåret et|1. år|1. projektår|1. planår|2. år|2. projektår|2. planår|3. år|" +
    "3. projektår|3. planår|4. år|4. projektår|4. planår|første projektår|første planår|første år|første halvår|" +
    "første kvartal|første måling|første gang|første måned|første måneder|andet projektår|andet planår|andet år|" +
    "andet halvår|andet kvartal|andet måling|andet gang|andet måned|andet måneder|tredje projektår|tredje planår|" +
    "tredje år|tredje halvår|tredje kvartal|tredje måling|tredje gang|tredje måned|tredje måneder|fjerde projektår|" +
    "fjerde planår|fjerde år|fjerde halvår|fjerde kvartal|fjerde måling|fjerde gang|fjerde måned|fjerde måneder|" +
    "1. halvår|1. kvartal|1. måling|1. gang|1. måned|1. måneder|2. halvår|2. kvartal|2. måling|2. gang|2. måned|" +
    "2. måneder|projektstart|projektopstart|projektperiode|projektperioden|projektbegyndelse|projektstarten|" +
    "projektets start|projektets opstart|projektets periode|projektets perioden|projektets begyndelse|" +
    "projektets starten|projektens start|projektens opstart|projektens periode|projektens perioden|" +
    "projektens begyndelse|projektens starten|start|starten|opstart|opstarten|forløbets|primo|medio|ultimo|" +
    "i løbet af|inden for|inden|senest|efter|når|først|senere|foråret|efteråret|sommeren|vinteren|begyndelsen",
);

/** Said of a measurement that was made. */
export const MADE: readonly string[] = list("er opgjort|er målt|blev *|er blevet *|har målt");

/** Said of one that will not be made. */
export const REFUSED: readonly string[] = list(
  "ikke opgøres|ikke måles|ikke registreres|ikke beregnes|opgøres ikke|måles ikke|registreres ikke|beregnes ikke",
);

/** The country, regions, the population and other places, as they stand beside the kommune's figure. */
export const OTHER_BODIES: readonly string[] = list(
  "landet|hele landet|landsplan|landsgennemsnit*|landsniveau|landstal|landssnit*|landsdel*|landsresultat*|" +
    "danmark|dk|national|nationalt|nationale|region|regionen|regionens|regioner|regionerne|regions|regional|" +
    "regionalt|regionale|regionsgennemsnit*|regionsniveau|hovedstaden|hovedstadsområdet|hovedstadsregionen|" +
    "hovedstadskommunerne|storkøbenhavn|københavns omegn|vestegnen|sjælland|sydsjælland|jylland|nordjylland|" +
    "midtjylland|sydjylland|østjylland|vestjylland|sønderjylland|fyn|syddanmark|befolkning|befolkningen|" +
    "befolkningens|danskere|alle danskere|den almene sektor|hele den almene sektor|almen boliger|" +
    "almen boligområder|almen sektor|almene boliger|almene boligområder|almene sektor|andre kommuner|andre byer|" +
    "andre boligområder|andre områder|andre * kommuner|andre * byer|andre * boligområder|andre * områder|" +
    "øvrige kommuner|øvrige byer|øvrige boligområder|øvrige områder|øvrige * kommuner|øvrige * byer|" +
    "øvrige * boligområder|øvrige * områder|alle kommuner|alle byer|alle boligområder|alle områder|alle * kommuner|" +
    "alle * byer|alle * boligområder|alle * områder|sammenlignelige kommuner|sammenlignelige byer|" +
    "sammenlignelige boligområder|sammenlignelige områder|sammenlignelige * kommuner|sammenlignelige * byer|" +
    "sammenlignelige * boligområder|sammenlignelige * områder|tilsvarende kommuner|tilsvarende byer|" +
    "tilsvarende boligområder|tilsvarende områder|tilsvarende * kommuner|tilsvarende * byer|" +
    "tilsvarende * boligområder|tilsvarende * områder|udsatte kommuner|udsatte byer|udsatte boligområder|" +
    "udsatte områder|udsatte * kommuner|udsatte * byer|udsatte * boligområder|udsatte * områder|lignende kommuner|" +
    "lignende byer|lignende boligområder|lignende områder|lignende * kommuner|lignende * byer|" +
    "lignende * boligområder|lignende * områder|kommuner|kommunerne|kommunernes|sammenlignelig|sammenlignelige|" +
    "6byer|6byerne|6-byer|6-byerne|seksbyer|seksbyerne|seks-byer|seks-byerne|storbyer|storbyerne|oecd|eu",
);

/** A level to keep, and none to reach. */
export const KEEPING: readonly string[] = list(
  "fasthold*|bevare|bevares|bevarer|bevaret|bevaring*|bibehold*|oprethold*|vedligehold*|holde|holdes|holder|" +
    "forbliv*|uændret|uændrete|uændred|uændrede|stabil*|nuværende niveau|samme niveau|dagens niveau|høje niveau|" +
    "lave niveau|gode niveau|ikke falde|ikke falder|ikke faldet|ikke stige|ikke stiger|ikke stiget|" +
    "ikke blive færre|ikke blive flere|ikke blive lavere|ikke blive højere|ikke blive dårligere|ikke blive værre|" +
    "ikke bliver færre|ikke bliver flere|ikke bliver lavere|ikke bliver højere|ikke bliver dårligere|" +
    "ikke bliver værre|ikke forringe|ikke forringes|ikke forringer|ikke forværre|ikke forværres|ikke forværrer|" +
    "ikke at falde|ikke at falder|ikke at faldet|ikke at stige|ikke at stiger|ikke at stiget|ikke at blive færre|" +
    "ikke at blive flere|ikke at blive lavere|ikke at blive højere|ikke at blive dårligere|ikke at blive værre|" +
    "ikke at bliver færre|ikke at bliver flere|ikke at bliver lavere|ikke at bliver højere|" +
    "ikke at bliver dårligere|ikke at bliver værre|ikke at forringe|ikke at forringes|ikke at forringer|" +
    "ikke at forværre|ikke at forværres|ikke at forværrer",
);

/** What is to happen, where an indicator begins with it. */
export const GOAL_VERBS: readonly string[] = list(
  "nedbringe|nedbringer|nedbringes|nedbringelse af|nedbragt|øge|øger|øges|øget|sikre|sikrer|sikres|styrke|" +
    "styrker|styrkes|styrkelse af|styrket|mindske|mindsker|mindskes|mindskelse af|mindsket|reducere|reducerer|" +
    "reduceres|reduceret|reduktion af|forbedre|forbedrer|forbedres|forbedring af|forbedret|forøge|forøger|forøges|" +
    "forøgelse af|fremme|fremmer|fremmes|skabe|skaber|skabes|hæve|hæver|hæves|løfte|løfter|løftes|sænke|sænker|" +
    "sænkes|forebygge|forebygger|forebygges|forebyggelse af|fastholde|fastholder|fastholdes|fastholdelse af|" +
    "understøtte|understøtter|understøttes|udvikle|udvikler|udvikles|etablere|etablerer|etableres|etablering af|" +
    "bidrage|bidrager|motivere|motiverer|motiveres|minimere|minimerer|minimeres|begrænse|begrænser|begrænses|" +
    "begrænsning af|højne|højner|højnes|opnå|opnår|opnås",
);
