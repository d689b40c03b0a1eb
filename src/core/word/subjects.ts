import { findIndsatsomraade } from "../reading/indsatsomraader";
import { fold, foldTight } from "../reading/text";
import { Grid } from "../tables/regions/grid";
import { readPlanLines, type PlanLines } from "../tables/planLines";
import { sheetFromRows } from "../workbook/fromRows";

/** What a stretch of an agreement is about, where it is kept. */
export type Subject = "parties" | "activities";

/** Compared folded, without spaces and hyphens, at the start of the line, a number in front of it aside. */
const HEADINGS: readonly (readonly [Subject, RegExp])[] = [
  [
    "parties",
    /^(?:(?:del|samarbejds)?aftalens|helhedsplanens|øvrige|deltagende)?(?:parter(?!e[tl])|aftaleparter|samarbejdspart)|^(?:del|samarbejds)?aftalenindgås|^parterne/,
  ],
  [
    "activities",
    /^(?:beskrivelseaf|oversigtover)?(?:de|delaftalens|indsatsområdets|planlagte|konkrete|boligsociale)*aktivitet|^indsatserogaktivitet/,
  ],
];
const LONGEST_HEADING = 130;
const NUMBER = /^[\d.)(*•]{1,6}/;
/** What comes behind the activities of a form; their own descriptions have aims, methods and target groups too. */
const ENDS_ACTIVITIES =
  /^(?:\d{1,2}\.? )?(?:milepæl|budget|finansiering|økonomi|underskrift|bilag|evaluering|delmål og indikator|overordnede mål|delaftale|strategisk|beredskab|tidsplan|navn på)/;

/** The subject that a heading or a label of the form opens ("Delaftalens parter:"); what stands behind its colon is text of it. */
export function readSubject(text: string): { readonly subject: Subject; readonly rest: string } | null {
  const line = text.split("\n", 1)[0] ?? "";
  const colon = line.indexOf(":");
  const heading = colon < 0 ? line : line.slice(0, colon);
  if (heading.length > LONGEST_HEADING || (colon < 0 && /[.,;]$/.test(heading))) return null;
  const tight = foldTight(heading).replace(NUMBER, "");
  const found = HEADINGS.find(([, wording]) => wording.test(tight));
  return found === undefined ? null : { subject: found[0], rest: text.slice(heading.length).replace(/^[:\s]+/, "") };
}

export function endsActivities(text: string): boolean {
  return ENDS_ACTIVITIES.test(fold(text.slice(0, LONGEST_HEADING)));
}

const LONGEST_TITLE = 160;
const ANNOUNCES = /^(?:\d{1,2}[.)]? ?)?(?:delaftale|indsatsområde|delmål|medarbejder|navn på indsatsområde|tema)/;

/**
 * The indsatsområde that a line gives what follows it: a title ("Delaftale for indsatsområdet Beskæftigelse"), a label
 * with its value, or a heading of the upper levels. A sentence about another delaftale is none.
 */
export function announcedArea(text: string, heading: number | null): string | null {
  const named = tickedPart(text);
  if (named === null || named.length > LONGEST_TITLE) return null;
  const isTitle = heading !== null && heading <= 2;
  return isTitle || ANNOUNCES.test(fold(text.slice(0, LONGEST_TITLE))) ? findIndsatsomraade(named) : null;
}

const BOX = /[☐☑☒✓✔🗹🗷]|\[ ?[xX]? ?\]/u;
const TICKED = /[☑☒✓✔🗹🗷xX]/u;
/** A longer text is no list of boxes. */
const LONGEST_LIST = 1_000;

/** Of a list of boxes what stands behind the one that is ticked, null for none or several; a text without any as it is. */
function tickedPart(text: string): string | null {
  if (text.length > LONGEST_LIST || !BOX.test(text)) return text;
  const pieces = text.split(new RegExp(`(${BOX.source})`, "u"));
  const ticked = pieces.filter((_, index) => index % 2 === 0 && index > 0 && TICKED.test(pieces[index - 1] ?? ""));
  return ticked.length === 1 ? (ticked[0] ?? null) : null;
}

const FORM_TITLE =
  /^(?:strategisk samarbejdsaftale(?: (?:om|for) (?:den |en )?boligsociale? (?:indsats|helhedsplan))?|delaftale(?: \d{1,2})?|(?:delmål|overordnede mål) og indikatorer(?: for (?:indsatsområdet|den boligsociale indsats))?)$/;

/** Whether the line is the form's own title, or that of its table of goals, which say nothing of the plan. */
export function isFormTitle(text: string): boolean {
  return FORM_TITLE.test(fold(text));
}

const AREA_LABEL =
  /^(?:\d{1,2}[.)]? ?)?(?:navn på )?(?:lbf-)?(?:indsatsområdets? navn|indsatsområdet?|tema)(?: \d{1,2})? ?:?$/;

/** Whether the line is the label of an indsatsområde whose name stands on the next ("Indsatsområde:"). */
export function awaitsArea(text: string): boolean {
  return text.length <= LONGEST_TITLE && AREA_LABEL.test(fold(text));
}

/** What lines of a form say of the plan, each line a row of label and value. */
export function planOfLines(rows: readonly (readonly string[])[]): PlanLines {
  return readPlanLines(new Grid(sheetFromRows("", rows)), () => false);
}

/** Whether the lines name the plan, its kommune or its period under a label of their own. */
export function sayPlan(rows: readonly (readonly string[])[]): boolean {
  const { name, kommune, period } = planOfLines(rows);
  return name !== null || kommune !== null || period.from !== null;
}
