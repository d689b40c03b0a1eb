import { remembered } from "./remembered";
import { findKommune, namesKommune } from "./kommuner";
import { fold, words } from "./text";
import type { SourceReading } from "./readings";
import { readTextYears } from "./years";

/** How a publisher or register is recognised; the keys are stable (contract: `inspect`). */
interface Publisher {
  readonly key: string;
  /** Tried on the folded text. */
  readonly named?: RegExp;
  /** Abbreviations that count in capitals alone ("KL" is no time of day), tried on the text as written. */
  readonly abbreviated?: RegExp;
}

/**
 * The publishers that helhedsplaner take their figures from, then registers and surveys by name. The one named first
 * in the text is taken ("LBF/Megafon - Områdenotat" is LBF's); of two at the same place the one further up.
 */
const PUBLISHERS: readonly Publisher[] = [
  {
    key: "lbf",
    named: starting("lbf", "landsbyggefond", "beboerdata", "boligsociale? (?:data|nøgletal)", "huslejestatistik"),
  },
  { key: "dst", named: starting("danmarks? ?statistik", "dst(?!\\p{L})", "statistikbank", "stat ?bank") },
  {
    key: "dst",
    // StatBank's tables: subject in capitals, then a number ("FOLK1A", "AUP01", "RAS200").
    abbreviated:
      /(?<![\p{L}\d])(?:FOLK|BEF|BY|AUP|AUS|AUK|AUL|AULK|RAS|RASU|KRHFU|KRHFA|HFUDD|UDDAKT|BOL|BOLRD|INDKP|INDKF|INDKH|STRAF|FAM|KAS|LIGE|LIGEHB|LABY|KMSTA|FVKOM|FVPANDEL|KVRES|VALGK|VALGAARB|IFOR|LIVO|UDSAET|KVUDD)\d{1,3}[A-Z]?(?![\p{L}\d])/u,
  },
  { key: "megafon", named: starting("megafon", "områdenotat") },
  { key: "jobindsats", named: starting("jobindsats", "styrelsen for arbejdsmarked"), abbreviated: capitals("STAR") },
  {
    key: "uvm",
    named: starting(
      "b?uvm(?!\\p{L})",
      "børne- og undervisningsminist",
      "undervisningsminist",
      "uddannelsesstatistik",
      "styrelsen for it og læring",
    ),
    abbreviated: capitals("STIL"),
  },
  { key: "sundhedsprofil", named: containing("sundhedsprofil") },
  { key: "trivselsmaaling", named: containing("trivselsmåling") },
  {
    key: "politi",
    named: new RegExp("(?<!\\p{L})(?:rigs)?politi(?:et|ets|kreds\\p{L}*|s|direktør\\p{L}*)?(?!\\p{L})|polsas", "u"),
  },
  { key: "vive", named: starting("vive(?!\\p{L})") },
  { key: "ramboell", named: starting("rambøll", "ramboll", "rambøl") },
  { key: "sfi", abbreviated: capitals("SFI") },
  { key: "kl", named: starting("kommunernes landsforening"), abbreviated: capitals("KL") },
  { key: "kas", abbreviated: capitals("KAS") },
  {
    key: "boligorganisation",
    named: containing(
      "bolig(?:organisation|forening|selskab|administration|afdeling)",
      "udlejningssystem",
      "ejendomskontor",
      "udsættelsesstatistik",
      "lejerregist",
    ),
    abbreviated: capitals("KAB", "AAB", "FSB", "AKB", "DAB", "PAB", "VIBO", "BO-VEST", "BOVEST", "3B", "FA09", "SAB"),
  },
  {
    key: "boligorganisation",
    named: starting("boligkontoret", "domea", "lejerbo", "bo-vest", "himmerland bolig", "alabu", "brabrand bolig"),
  },
  {
    key: "kommune",
    named: new RegExp(
      [
        "forvaltning",
        "jobcent(?:er|ret)",
        "ungdommens uddannelsesvejledning",
        "kommunale? ungeindsats",
        "sundhedspleje",
        "datablad",
        "borgerservice",
        "(?<!\\p{L})tmf(?!\\p{L})",
        // Any kommune by name, but not "hele kommune", "vores kommune".
        "(?<!\\p{L})(?!(?:hele|vores|egen|den|en|hver|din|for|fra|i|og|af|samme|pågældende) )[\\p{L}-]{2,30} (?:regions)?kommunes?(?!\\p{L})",
      ].join("|"),
      "u",
    ),
    abbreviated: capitals("KK", "SUF", "BUF", "BIF", "SOF", "KFF", "ØKF", "UU", "KUI", "PPR", "SSP", "BUI"),
  },
  {
    key: "helhedsplan",
    named: containing(
      "registrering",
      "deltagerlist",
      "deltagerregist",
      "tilmeldingslist",
      "helhedsplanens (?:data|regist|system)",
    ),
  },
  {
    key: "register",
    named: new RegExp(
      "(?<!\\p{L})(?:novax|dubu|kmd|cpr|sbsys|nexus|fasit|momentum|aula|nøgletal fra|ditmer)(?!\\p{L})|regist(?:er|ret|re)|protokol|database|journal|logbog|fremmøde|kartotek",
      "u",
    ),
  },
  {
    key: "undersoegelse",
    named: new RegExp(
      "undersøgelse|spørgeskema|survey|tryghedsmåling|(?<!\\p{L})måling|(?:beboer|nulpunkts|baseline|bruger|trygheds|tilfredsheds)måling|sprogvurdering|sprogscreening|interview|(?<!\\p{L})test(?!\\p{L})|sprogtest|evaluering|karakterer|vsk dansk",
      "u",
    ),
  },
];

/** A publisher that is named, but not in the list above: a school, an association, a firm. */
const OTHER = "andet";

/**
 * Words that name nobody: a Datakilde of these alone is vague (rules.md, source/vague: `egne tal`, `statistik`,
 * `kommunen`, `internt`). One word more, and it is taken for a name: a wrong "vague" is worse than a missed one.
 */
const VAGUE = new Set(
  // own, internal, of several kinds
  (
    "egen egne eget vores vor jeres min mine selv os vi intern internt interne lokal lokalt lokale diverse div forskellige forskellig " +
    "flere andre anden andet øvrige blandet blandede offentlig offentlige officiel officielle nyeste seneste tidligere eksisterende relevante " +
    "tilgængelige tilgængelig kommunal kommunale kommunalt generel generelle almindelig almindelige aktuel aktuelle samme dansk danske " +
    // what is told by it
    "tal data datasæt datakilde datakilder statistik statistikker statistisk opgørelse opgørelser optælling optællinger beregning beregninger " +
    "materiale oplysning oplysninger information informationer kilde kilder notat notater rapport rapporter dokument dokumenter fil filer " +
    "ark excel excel-ark regneark skema tabel tabeller bilag vurdering vurderinger skøn estimat erfaring erfaringer viden kendskab " +
    "dataudtræk udtræk træk nøgletal baseline baselinetal måltal nettet internettet internet google web hjemmeside hjemmesiden link mail " +
    // nobody in particular
    "kommune kommunen kommunens kommunerne kommuner projekt projektet projektets projektleder projektlederen helhedsplan helhedsplanen " +
    "helhedsplanens sekretariat sekretariatet leder lederen medarbejder medarbejdere medarbejderne medarbejderen personale samarbejdspartner " +
    "samarbejdspartnere partner partnere boligområdet boligområde området områdets organisationen " +
    // between them
    "fra af i på for og eller samt med via ved hos til om over under den det de der er en et som kan hentes indhentet indhentede indsamlet " +
    "trukket opgjort beregnet hentet leveret ifølge iflg jf jævnfør se ovenfor nedenfor ovenstående forrige samme do idem ditto mv mm osv etc " +
    "ukendt ved-ikke ikke kendes endnu senere år årligt årlige årlig årlig primo ultimo pr år"
  ).split(" "),
);

/**
 * Reads a Datakilde: its publisher, or the register or survey it names, and the year the source itself states.
 * `year` is the first of a school year, the latest of several. `publisher` is null only for words that name nobody
 * ("egne tal", "statistik", "kommunen"); a name outside the list gives "andet".
 */
export const readSource = remembered((text): SourceReading => {
  return { text, publisher: publisherOf(text), year: yearOf(text) };
});

function publisherOf(text: string): string | null {
  const folded = fold(text);
  const written = text.replace(/\s+/g, " ").trim();
  let first: { readonly key: string; readonly at: number } | null = null;
  for (const { key, named, abbreviated } of PUBLISHERS) {
    const at = Math.min(place(named, folded), place(abbreviated, written));
    if (at < (first?.at ?? Infinity)) first = { key, at };
  }
  if (first !== null) return first.key;
  if (findKommune(text) !== null || (namesKommune(text, null) && !namesKommuneAlone(folded))) return "kommune";
  return namesNobody(folded) ? null : OTHER;
}

/** "kommunen", "KOMMUNALE TAL": the word Kommune without a name. */
function namesKommuneAlone(folded: string): boolean {
  return words(folded).some((word) => word.startsWith("kommun"));
}

function namesNobody(folded: string): boolean {
  return words(folded).every((word) => VAGUE.has(word) || /^[\d-]+$/.test(word));
}

function yearOf(text: string): number | null {
  let latest: number | null = null;
  for (const { kind, years } of readTextYears(text)) {
    const year = kind === "school-year" ? years[0] : years[years.length - 1];
    if (year !== undefined && (latest === null || year > latest)) latest = year;
  }
  return latest;
}

function place(pattern: RegExp | undefined, text: string): number {
  const at = pattern === undefined ? -1 : text.search(pattern);
  return at < 0 ? Infinity : at;
}

/** At the beginning of a word, so that "Landsbyggefondens" is found. */
function starting(...names: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${names.join("|")})`, "u");
}

function containing(...names: readonly string[]): RegExp {
  return new RegExp(names.join("|"), "u");
}

function capitals(...names: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${names.join("|")})(?:s|'s|’s)?(?![\\p{L}\\d])`, "u");
}
