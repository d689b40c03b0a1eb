import { remembered } from "../../reading/remembered";
import { joinBroken, readStaffingLine } from "../../reading/staffing";
import { foldTight } from "../../reading/text";

/** A heading over (or beside) a list of staff: certain in itself, or only with such a list below it. */
export interface StaffingHeading {
  readonly sure: boolean;
  /** What stands behind the heading's colon or on the further lines of its cell: lines of the list. */
  readonly rest: string;
}

const LONGEST_HEADING = 130;
/** First letters of the words below, and digits and bullets in front of them: most cells of a workbook end here. */
const FIRST = /^[mpbastrfnåMPBASTRFNÅ0-9*•(-]/;
/** Compared folded, without spaces, hyphens and slashes, so that letter-spaced headings are found. */
const SURE =
  /^(?:medarbejderres+o?ur[cs]|medarbejderresurs|medarbejderes+ourc|personaleres+ourc|bemanding|medarbejderfordeling|stillingsfordeling|fordelingafmedarbejder|fordelingafstilling|fordelingafpersonale|tilknyttedemedarbejder|medarbejdere(?:i|for|på|til|tilknyttet)(?:den|det)?(?:boligsociale)?indsats)/;
const WITH_LIST =
  /^(?:medarbejderen?e?|ansatte|personale|stillinger|stillingeri|ressourcer|normering|årsværk|team|teamet|personaleforbrug|medarbejderstab|medarbejderoversigt|ressourceforbrug)(?:iindsats|forindsats|tilindsats|påindsats|ihelhedsplan|iprojekt|ideneindsats|$)/;

/** Reads a cell as the heading of a list of staff ("Medarbejderressourcer for indsatsområdet:"), however cased or spaced; null for any other. */
export const readStaffingHeading = remembered((written): StaffingHeading | null => {
  if (!FIRST.test(written)) return null;
  const end = headingEnd(written);
  if (end > LONGEST_HEADING) return null;
  const heading = joinBroken(written.slice(0, end));
  const tight = foldTight(heading)
    .replace(/^[\d.)(*•]{1,6}/, "")
    .replace(/[.)*]{1,3}$/, "");
  const sure = SURE.test(tight);
  if (!sure && !WITH_LIST.test(tight)) return null;
  // "Bemanding 2 årsværk" is a line of a list, no heading.
  const read = readStaffingLine(heading);
  if (read.states !== "nothing" || read.areaWeight !== null) return null;
  return { sure, rest: written.slice(end).replace(/^[:\s]{1,20}/, "") };
});

/** Past the first colon or the first line, whichever ends sooner; a line that breaks a word goes on. */
function headingEnd(text: string): number {
  const match = /:|(?<!\p{L}-)[\n\r]/u.exec(text);
  return match === null ? text.length : match.index;
}

/** What the forms have below the staff, and other lines that end the list; compared folded, at the start of the line. */
const NEXT_SECTION =
  /^(?:\d{1,2}\.? )?(?:aktivitet|samarbejdspart|samarbejde|parter|budget|finansiering|økonomi|milepæl|note|fodnote|bemærkning|underskrift|delmål|overordnede mål|delaftale|strategisk|navn på|kommune:|bilag|beskrivelse|formål|målgruppe|organisering|succeskriteri|evaluering|kilde|baggrund|indhold|forventede resultater|metode|lokale|beredskab|kommissorium|tidsplan|dato)/;

/** Whether the line begins the next section of the form rather than going on with the staff. */
export const endsStaffing = remembered((text): boolean => {
  const first = text.split("\n", 1)[0]?.slice(0, 200) ?? "";
  const folded = first.toLowerCase().trim();
  if (!NEXT_SECTION.test(folded) && !folded.endsWith(":")) return false;
  const read = readStaffingLine(first);
  if (read.areaWeight !== null) return false;
  return read.states === "nothing" && (!folded.endsWith(":") || read.stilling === null);
});

/** Whether the line is a note with a star, rather than one of staff that has a star for its bullet. */
export function isFootnote(text: string): boolean {
  if (!/^\s*\*/.test(text)) return false;
  const { states, areaWeight, stilling } = readStaffingLine(text);
  return states === "nothing" && areaWeight === null && stilling === null;
}
