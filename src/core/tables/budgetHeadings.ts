import { remembered } from "../reading/remembered";
import { findIndsatsomraade } from "../reading/indsatsomraader";
import { fold, foldTight } from "../reading/text";
import { fundingPartyOf } from "./budgetFunding";
import type { BudgetMeaning } from "./staffingTypes";

/** What a heading counts in, where it says. */
export type HeadingUnit = "share" | "hours" | "amount";

/** What the heading of a budget's or staffing table's column says by itself. */
export type ColumnReading =
  | { readonly kind: "meaning"; readonly meaning: BudgetMeaning; readonly thousands: boolean }
  /** An indsatsområde whose unit another heading, or the figures, must tell. */
  | { readonly kind: "omraade"; readonly omraade: string; readonly thousands: boolean }
  /** A unit or "I alt" alone: its neighbours tell of what. */
  | { readonly kind: "unit"; readonly unit: HeadingUnit; readonly per: Per; readonly thousands: boolean }
  | { readonly kind: "total"; readonly unit: HeadingUnit | null; readonly thousands: boolean };

export type Per = "week" | "month" | "year" | "posts";

const LONGEST_HEADING = 90;

const STILLING =
  /^(?:stilling(?:er|en)?|stillings?betegnelse|stillingstype|stillingskategori|stillingogaktivitet|titel|jobtitel|medarbejder(?:e|en|type|gruppe|navn)?|medarbejderressourcer|funktion|navn|personale|personaletype|personalegruppe|ansatte?|rolle|hvem|faggruppe|stillingmedarbejder|medarbejderstilling|navnstilling|stillingnavn|post(?:er)?|budgetpost(?:er)?|udgiftspost(?:er)?|udgift(?:er)?|udgiftstype|løn(?:udgifter)?ogstillinger)$/;
const ACTIVITY =
  /^(?:aktivitet(?:er|en)?|delaktivitet(?:er)?|indsats(?:er|en)?|delindsats(?:er)?|opgaver?|arbejdsopgaver|opgaveområde|arbejdsområde|projekt|aktivitetindsats|indsatsaktivitet|fokus|tilknyttetaktivitet)$/;
const COST =
  /^(?:(?:års|brutto|samlet|årlig|gennemsnitlig)?løn(?:udgift|sum|omkostning|ninger)?(?:er|en)?(?:prår|årligt?|omåret)?(?:inkl.*|ialt)?|årligløn(?:udgift)?(?:inkl.*)?|årlige?(?:udgift|omkostning|beløb)(?:er)?|(?:udgift|omkostning|beløb)(?:er)?(?:prår|årligt?)|lønprår.*|årsløninkl.*)$/;
const MONTHLY_COST = /^(?:månedsløn|månedligløn|lønprmåned|lønprmd|bruttomånedsløn)/;
const TOTAL =
  /^(?:ialt|sum|total(?:t|en)?|samlet|saml(?:et|ede)(?:budget|beløb|udgift(?:er)?|omkostninger)|total(?:budget|beløb|udgift)|(?:budget|beløb|udgift(?:er)?|omkostninger|løn(?:udgift(?:er)?)?|hele)ialt|heleperioden|(?:budget|udgift(?:er)?)?heleperioden|perioden|helepro?jektperioden|ialtperioden|ialtheleperioden|projektsum|tilsammen|ialtper?ioden|fordelingialt|andelialt|timerialt|årialt|alleår|altialt)$/;
const AMOUNT =
  /^(?:beløb(?:et)?|kr|kroner|budget|udgift|tilskud|bevilling|ansøgt|ansøgtbeløb|finansieringsbeløb|bidrag|andelkr|beløbkr|dkk)$/;
const SHARE =
  /^(?:andel(?:e|en)?|procent|pct|procentvis|procentandel|procentfordeling|tidsandel|stillingsandel|fordeling|andelafstilling(?:en)?|andelaftid(?:en)?|%|andelprocent|fordelingprocent|procentsats|vægtning|vægt|ressourceandel)$/;
const HOURS =
  /^(?:antal)?(?:uge|ugentligt?e?|arbejds|års|årlige|månedlige|medarbejder)?timer?(?:tal(?:let)?)?(?:iindsatsområdet|påindsatsområdet|iområdet|iindsatsen|påindsatsen)?$|^ugentligtimetal$|^t$|^timertil(?:indsatsområdet|indsatsen)$/;
const CONTRACT =
  /^(?:ansat|ansættelse(?:n|stid|stimer|sgrad|snorm|stimetal)?|ansat(?:te)?timer|kontrakt(?:timer)?|normering|norm|arbejdstid|ugentligarbejdstid|stillingens?timer|stillingstimer|timeriansættelsen?|samledetimer|samlettimetal|timeransat|ansattimetal|timeristilling(?:en)?|timernorm|fuldtimetal|timerialt|ansætteltestimer)$/;
const POSTS =
  /^(?:(?:antal)?(?:årsværk|stillinger|fuldtidsstillinger|fuldtid|fuldtidspersoner|medarbejdere|ansatte)|antal|fte|åv|normeredestillinger|stillingsnormering|beskæftigelsesgrad|antalpersoner)$/;
const IGNORE =
  /^(?:bemærkning(?:er)?|note(?:r)?|kommentar(?:er)?|konto(?:nr|nummer)?|nr|id|løntrin|timeløn|timepris|lønramme|overenskomst|ansvarlig|arbejdsgiver|ansættelsessted|anciennitet|nummer|start|slut|fra|til|kilde|beskrivelse)$/;
/** Shared parts of a plan that stand beside its indsatsområder in a budget; such a column is named by its own heading. */
const SHARED_AREA =
  /^(?:tværgående|fælles|fællesomkostninger|administration|ledelseogadministration|ledelse|sekretariat|evaluering|øvrige?|øvrigeopgaver|andet|projektledelse|tværgåendeindsatser?|tværgåendeaktiviteter|planenialt)$/;

const UNIT_BRACKET = /\(([^()]{0,40})\)|\[([^[\]]{0,40})\]/g;
const THOUSANDS =
  /(?<![\d.])1[. ]?000 ?(?:kr|dkk)|(?<!\p{L})t\.? ?kr|(?<!\p{L})tkr|i (?:hele )?(?:tusinde?r?|1[. ]?000)(?!\d)|tusinde? kr/u;

/** How narrow columns shorten the areas' names. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/^udd(?:an?|anl?)?$/, "Uddannelse og livschancer"],
  [/^besk(?:æf?t?)?$/, "Beskæftigelse"],
  [/^krim(?:inal|præv|foreb)?$/, "Kriminalitetsforebyggelse"],
  [/^(?:medb(?:org)?|sammenh?|samm|sammed|sammenhogmedb)$/, "Sammenhængskraft og medborgerskab"],
];

function areaInShort(tight: string): string | null {
  return SHORTENED.find(([short]) => short.test(tight))?.[1] ?? null;
}

/** Whether a title or heading says that amounts are in thousands ("1.000 kr."). */
export const saysThousands = remembered((text): boolean => {
  return text.length <= 400 && THOUSANDS.test(fold(text));
});

/** Reads a heading by its words, never by its place; null when it is none that is known. */
export const readColumnHeading = remembered((text): ColumnReading | null => {
  if (text.length === 0 || text.length > LONGEST_HEADING) return null;
  const folded = fold(text);
  const thousands = THOUSANDS.test(folded);
  const year = yearOfHeading(folded);
  if (year !== null) return { kind: "meaning", meaning: { kind: "year", year }, thousands };
  const { unit, per } = unitOf(folded);
  const bare = withoutUnits(folded);
  const tight = foldTight(bare)
    .replace(/[^\p{L}\p{N}%]/gu, "")
    .replace(/(?<=\p{L})\d{1,2}$/u, "");
  const meaning = (found: BudgetMeaning): ColumnReading => ({ kind: "meaning", meaning: found, thousands });
  if (TOTAL.test(tight) || (/^(?:ialt|sum|total)/.test(tight) && tight.length <= 12)) {
    if (tight === "timerialt") return meaning({ kind: "contract-hours", per: per ?? "week" });
    const said = /^(?:fordeling|andel)/.test(tight)
      ? "share"
      : /budget|beløb|udgift|omkostning|løn|periode|projektsum/.test(tight)
        ? "amount"
        : null;
    return { kind: "total", unit: unit ?? said, thousands };
  }
  if (isPeriodTotal(folded)) return { kind: "total", unit: unit ?? "amount", thousands };
  if (/^(?:indsatsområde|indsatsområder|område)$/.test(tight))
    return unit === null ? meaning({ kind: "omraade" }) : { kind: "unit", unit, per: per ?? "week", thousands };
  if (unit === null && STILLING.test(tight)) return meaning({ kind: "stilling" });
  if (ACTIVITY.test(tight)) return meaning({ kind: "activity" });
  const omraade = findIndsatsomraade(bare) ?? areaInShort(tight) ?? (SHARED_AREA.test(tight) ? titleCase(bare) : null);
  if (omraade !== null) return ofArea(omraade, unit, per, thousands);
  if (MONTHLY_COST.test(tight)) return meaning({ kind: "annual-cost", per: "month" });
  if (COST.test(tight)) return meaning({ kind: "annual-cost", per: per === "month" ? "month" : "year" });
  if (CONTRACT.test(tight)) return meaning({ kind: "contract-hours", per: per ?? "week" });
  if (POSTS.test(tight)) return meaning({ kind: "contract-hours", per: "posts" });
  if (IGNORE.test(tight)) return meaning({ kind: "ignore" });
  if (SHARE.test(tight) || (tight === "" && unit === "share"))
    return { kind: "unit", unit: unit ?? "share", per: per ?? "week", thousands };
  if (HOURS.test(tight) || (tight === "" && unit === "hours"))
    return { kind: "unit", unit: "hours", per: tight.startsWith("års") ? "year" : (per ?? "week"), thousands };
  if (AMOUNT.test(tight) || (tight === "" && unit === "amount"))
    return { kind: "unit", unit: "amount", per: per ?? "year", thousands };
  const party = fundingPartyOf(bare);
  return party === null ? null : meaning({ kind: "funding", party });
});

function ofArea(omraade: string, unit: HeadingUnit | null, per: Per | null, thousands: boolean): ColumnReading {
  switch (unit) {
    case "share":
      return { kind: "meaning", meaning: { kind: "share", omraade }, thousands };
    case "hours":
      return { kind: "meaning", meaning: { kind: "hours", omraade, per: per ?? "week" }, thousands };
    case "amount":
      return { kind: "meaning", meaning: { kind: "amount", omraade }, thousands };
    case null:
      return { kind: "omraade", omraade, thousands };
  }
}

const MONTHS = "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec";
const BESIDE_YEAR = new RegExp(
  `^(?:budget|budgetår|år|året|årets|kr|dkk|t|løn|udgift|udgifter|beløb|i|tkr|mdr|md|måneder|til|fra|pr|p|l|pl|priser|med|ialt|alt|(?:${MONTHS})\\p{L}*)$`,
  "u",
);

/** "2025", "Budget 2025 (kr.)", "2025 (7 mdr.)", "1.6.-31.12.2025": a heading of one year. */
function yearOfHeading(folded: string): number | null {
  const years = folded.match(/(?<!\d)20\d\d(?!\d)/g);
  if (years === null || new Set(years).size > 1) return null;
  const others = folded.replace(/(?<!\d)20\d\d(?!\d)/g, " ").match(/\p{L}+/gu) ?? [];
  return others.every((word) => BESIDE_YEAR.test(word)) ? Number(years[0]) : null;
}

/** "2025-2029", "Budget 1.6.2025 - 31.5.2029": all years together. */
function isPeriodTotal(folded: string): boolean {
  const years = folded.match(/(?<!\d)20\d\d(?!\d)/g);
  if (years === null || new Set(years).size !== 2) return false;
  const others = folded.match(/\p{L}+/gu) ?? [];
  return others.every((word) => BESIDE_YEAR.test(word) || /^(?:samlet|total|i|alt|perioden|hele|juni|sum)$/.test(word));
}

/** The unit that a group's heading gives the columns below it ("Fordeling på indsatsområder (%)"). */
export const headingUnit = remembered((text): { readonly unit: HeadingUnit | null; readonly per: Per | null } => {
  return text.length > LONGEST_HEADING ? { unit: null, per: null } : unitOf(fold(text));
});

function unitOf(folded: string): { readonly unit: HeadingUnit | null; readonly per: Per | null } {
  const per: Per | null = /(?<!\p{L})(?:årsværk|stillinger|fte)(?!\p{L})/u.test(folded)
    ? "posts"
    : /uge|(?<!\p{L})t\/u/u.test(folded)
      ? "week"
      : /måned|(?<!\p{L})mdr?(?!\p{L})/u.test(folded)
        ? "month"
        : /(?:pr\.? |\/ ?|om )år|årlig|(?<!\p{L})års(?:timer|løn)/u.test(folded)
          ? "year"
          : null;
  if (/%|(?<!\p{L})(?:pct|procent)/u.test(folded)) return { unit: "share", per };
  if (
    /timer?(?!\p{L})|(?<!\p{L})t\/u|(?<!\p{L})t\. ?pr/u.test(folded) ||
    (per === "posts" && /årsværk|fte/.test(folded))
  )
    return { unit: "hours", per };
  if (/(?<!\p{L})(?:t?kr|kroner|dkk|beløb)(?!\p{L})/u.test(folded)) return { unit: "amount", per };
  if (/(?<!\p{L})andel(?:e|en)?(?!\p{L})/u.test(folded)) return { unit: "share", per };
  return { unit: null, per };
}

/** Without brackets that hold a unit, and units behind the name ("Beskæftigelse, %", "Løn kr."). */
function withoutUnits(folded: string): string {
  return folded
    .replace(UNIT_BRACKET, (whole: string, round?: string, square?: string) =>
      isUnitText(round ?? square ?? "") ? " " : whole,
    )
    .replace(/(?:[ ,]|^)(?:i )?(?:1[. ]?000 ?kr|t\.? ?kr|tkr|kr|pct|dkk)\.?(?=[ /,]|$)/g, " ")
    .replace(/(?: |^|,)(?:i )?t\/u(?:ge)?\.?(?= |$)/g, " ")
    .replace(/\/ ?år/g, " pr år")
    .replace(/(?: |^|,)(?:pr\.?|per|om|i|\/) ?(?:uge|ugen|år|året|måned|måneden|md)\.?(?= |$)/g, (whole: string) =>
      whole.includes("år") ? " pr år" : " ",
    )
    .replace(/\/ ?(?:uge|måned|md)\.?(?= |$)/g, " ")
    .replace(/ pr år/g, " ")
    .replace(/%/g, " ")
    .trim();
}

function isUnitText(text: string): boolean {
  return /%|kr|pct|procent|timer?|uge|år|t\/|dkk|måned|andel|inkl|ekskl|beløb|tusind|fte|37|antal|hele/.test(text);
}

function titleCase(text: string): string {
  const name = text.trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
