import { QUANTITIES, TOTAL, type Measure } from "./da";

/**
 * The words that headings of budgets and lists of staff are made of, as data: what a word, or a part of a compound, says
 * of the column below it. Danish compounds are put together of such parts ("stillings|procent", "uge|timer",
 * "løn|udgift"): one that means what its parts do needs no entry of its own.
 */

/** What a word says of a column. */
export type Notion =
  // What is counted.
  | "share"
  | "spread"
  | "hours"
  | "time"
  | "posts"
  | "amount"
  | "pay"
  | "price"
  | "months"
  | "count"
  // Of what time.
  | "week"
  | "month"
  | "year"
  | "period"
  | "half"
  | "quarter"
  // Of what whole.
  | "total"
  | "whole"
  | "contract"
  | "full-time"
  | "part"
  // What stands in the cells.
  | "post"
  | "person"
  | "item"
  | "activity"
  | "area"
  | "note"
  | "number"
  // A column that the indsatsområder share.
  | "shared"
  | "funding"
  | "thousand"
  | "filler";

/** Words by notion, with their inflections. Those of fewer than three letters are no part of a compound. */
const WORDS: Readonly<Record<Notion, string>> = {
  share: `% ${formsOf("share")} procentdel procentdele procentvis procentsats brøk grad kvote del`,
  spread: "fordeling fordelingen fordelt fordeles vægt vægtning vægten disponering opdeling",
  hours: "timer timerne time timen timetal timetallet timeantal timeramme tim tmr t norm normen normtid",
  time: "tid tiden tidsforbrug ressourceforbrug",
  posts: "årsværk årsværker fte åv fuldtidsperson fuldtidspersoner",
  amount:
    "kr kroner dkk beløb beløbet beløbene udgift udgifter udgiften udgifterne omkostning omkostninger omkostningen budget budgettet " +
    "tilskud tilskuddet bevilling bevillingen støtte økonomi ansøgt mio midler midlerne",
  pay: "løn lønnen lønninger lønsum gage honorar aflønning vederlag",
  price: "pris prisen sats satsen takst",
  months: "mdr måneder md mnd",
  count: formsOf("count"),
  week: "uge ugen ugentlig ugentlige ugentligt ugl",
  month: "måned måneden månedlig månedlige månedligt mdl",
  year: "år års året årlig årlige årligt årl helår helårs kalenderår budgetår regnskabsår projektår årstal",
  period: "periode perioden",
  half: "halvår halvåret",
  quarter: "kvartal kvartalet",
  total: TOTAL.filter((word) => !word.includes(" ")).join(" "),
  whole: "samlet samlede alle hele alt",
  contract: "ansættelse ansættelsen ansat kontrakt kontrakten normering normeringen normeret normerede arbejds",
  "full-time": "fuldtid fuld fuldtids heltid",
  part: "heraf deraf herunder",
  post:
    "stilling stillingen stillinger stillingerne stillingsbetegnelse stillingstype titel titler betegnelse funktion funktioner rolle roller " +
    "faggruppe medarbejder medarbejdere medarbejderen medarbejderne personale personalet ansatte hvem ressource ressourcer job",
  person: "navn navne person personer personen initialer",
  item: "post poster posten linje type typen art arten kategori kategorien gruppe tekst emne element",
  activity:
    "aktivitet aktiviteter aktiviteten aktiviteterne delaktivitet indsats indsatser indsatsen delindsats opgave opgaver opgaven " +
    "projekt projekter projektet delprojekt arbejdspakke arbejdspakker arbejdspakken pakke fokus spor",
  area: "indsatsområde indsatsområder indsatsområdet indsatsområderne delaftale delaftalen delaftaler område områder området områderne",
  note:
    "bemærkning bemærkninger bem note noter noten kommentar kommentarer forklaring beskrivelse grundlag forudsætning forudsætninger " +
    "ansvarlig arbejdsgiver arbejdssted ansættelsessted anciennitet start startdato slut slutdato ophør kilde status uddybning detaljer " +
    "kontaktperson leverandør løntrin lønramme overenskomst trin formål",
  number: "nr nummer id konto kontonr kontonummer løbenr",
  shared:
    "tværgående fælles administration adm ledelse sekretariat evaluering øvrige øvrigt øvrig andet projektledelse koordinering drift",
  funding:
    "finansiering finansieret finansieringskilde finansieringskilder bidrag bidragyder bidragydere indtægt indtægter tilskudsgiver tilskudsgivere",
  thousand: "tkr tusind tusinde tusinder",
  filler:
    "og i for af på pr per til fra den det de en et ved inkl incl inklusive ekskl eksklusive pension feriepenge ferie moms brutto netto " +
    "gennemsnit gennemsnitlig gennemsnitlige forventet forventede planlagt planlagte afsat afsatte anvendt anvendes brugt bruges budgetteret " +
    "budgetterede fast faste pl niveau priser ca om hos med samt eller hver enkelt ny som der er plan planen " +
    "planens helhedsplan helhedsplanen helhedsplanens forbrug udgør regnskab merudgift bevilget",
};

/** Compounds that mean something else than their parts: "beskæftigelse" is an indsatsområde, and a "post" no "poster". */
const WHOLE_WORDS: Readonly<Record<string, readonly Notion[]>> = {
  beskæftigelsesgrad: ["contract", "share"],
  beskæftigelsesprocent: ["contract", "share"],
  beskæftigelsesbrøk: ["contract", "share"],
  ansættelsesgrad: ["contract", "share"],
  ansættelsesbrøk: ["contract", "share"],
  arbejdstid: ["contract", "hours"],
  budgetår: ["year"],
  budgetpost: ["item"],
  budgetposter: ["item"],
  budgetlinje: ["item"],
  udgiftspost: ["item"],
  udgiftsposter: ["item"],
  udgiftstype: ["item"],
  udgiftsart: ["item"],
  budgetnote: ["note"],
  budgetnoter: ["note"],
  fuldtidsstilling: ["posts"],
  fuldtidsstillinger: ["posts"],
  fuldtidsansatte: ["posts"],
  indsatsområdet: ["area"],
  projektsum: ["total", "amount"],
};

function formsOf(measure: Measure): string {
  const forms = QUANTITIES.filter((noun) => noun.measure === measure).flatMap(({ noun, endings = [] }) => [
    noun,
    ...endings.map((ending) => noun + ending),
  ]);
  return forms.join(" ");
}

const NOTIONS: ReadonlyMap<string, readonly Notion[]> = new Map<string, readonly Notion[]>([
  ...Object.entries(WORDS).flatMap(([notion, words]) =>
    // The record's own keys: Object.entries widens them to string.
    words.split(" ").map((word): [string, readonly Notion[]] => [word, [notion as Notion]]),
  ),
  ...Object.entries(WHOLE_WORDS),
]);

const SHORTEST_PART = 3;
const LONGEST_WORD = 40;
/** At the end of a compound these make a person's title ("projektmedarbejder"), which says nothing of a column. */
const NO_TAIL = /^(?:medarbejder|ansat|person|job)/;
/** What may stand between the parts of a compound. */
const LINKS = ["", "s", "e"];

/** What a folded word says: its own notions, else those of the parts that it is put together of; null for a word unknown. */
export function notionsOf(word: string): readonly Notion[] | null {
  const own = NOTIONS.get(word);
  if (own !== undefined) return own;
  return word.length > LONGEST_WORD ? null : partsOf(word, 0, new Map());
}

function partsOf(word: string, from: number, tried: Map<number, readonly Notion[] | null>): readonly Notion[] | null {
  const known = tried.get(from);
  if (known !== undefined) return known;
  let found: readonly Notion[] | null = null;
  // The longest first: "budgetår" before "budget".
  for (let to = word.length; to >= from + SHORTEST_PART && found === null; to -= 1) {
    const own = NOTIONS.get(word.slice(from, to));
    if (own === undefined || own[0] === "filler") continue;
    if (to === word.length) found = from > 0 && NO_TAIL.test(word.slice(from)) ? null : own;
    else found = behind(word, to, own, tried);
  }
  tried.set(from, found);
  return found;
}

function behind(
  word: string,
  to: number,
  own: readonly Notion[],
  tried: Map<number, readonly Notion[] | null>,
): readonly Notion[] | null {
  for (const link of LINKS) {
    if (!word.startsWith(link, to)) continue;
    const rest = partsOf(word, to + link.length, tried);
    if (rest !== null) return [...own, ...rest];
  }
  return null;
}
