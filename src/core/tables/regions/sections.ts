import { readYears } from "../../reading/years";
import { readSource } from "../../reading/sources";
import { fold } from "../../reading/text";
import { readStaffingHeading } from "../staffing/staffingHeadings";

/** Lines of LBF's form, and of notes, that stand below a table and end it. */
const NEXT_SECTIONS = [
  "medarbejderressource",
  "medarbejdere",
  "personaleressource",
  "bemanding",
  "aktivitet",
  "samarbejdspart",
  "parter",
  "budget",
  "finansiering",
  "milepæl",
  "note",
  "fodnote",
  "kilde:",
  "kilder:",
  "bemærkning",
  "underskrift",
  "delmål og indikator",
  "overordnede mål",
  "delaftale",
  "strategisk",
  "navn på",
  "kommune:",
  "indsatsområde",
  "stilling",
  "bilag",
];

/** Whether a text that stands alone in its row begins the form's next section. */
export function startsNextSection(text: string): boolean {
  if (text.length > 120) return false;
  const folded = fold(text);
  return NEXT_SECTIONS.some((section) => folded.startsWith(section));
}

const LONGEST_LABEL = 70;
/** What the sections are called where the label has no colon: nothing but the name, so that no Delmål is taken for one. */
const NAME =
  /^(?:\d{1,2}[.)]? )?(?:medarbejderres+ourcer|personaleres+ourcer|bemanding(?: og (?:økonomi|budget))?|medarbejderfordeling|(?:tilknyttede )?medarbejdere|personale|aktiviteter|samarbejdspartnere?|samarbejdsparter|parter|budget|økonomi|finansiering|milepæle|milepælsplan|noter?|fodnoter?|bemærkninger?|underskrifter?|bilag)(?: (?:for|i|til|på|tilknyttet) (?:den |det )?(?:boligsociale )?(?:indsats|delaftale|helhedsplan|projekt)\p{L}*)?$/u;

/**
 * Whether a text is a section's label whatever stands beside it: "Medarbejderressourcer for indsatsområdet:" with the
 * list in the next cell. A text that begins as one and goes on ("Aktiviteterne når flere unge") is none.
 */
export function isSectionLabel(text: string): boolean {
  const end = text.search(/[:\n\r]/);
  const label = end < 0 ? text : text.slice(0, end);
  if (label.length > LONGEST_LABEL) return false;
  if (NAME.test(fold(label).replace(/[.*]+$/, ""))) return true;
  const hasColon = text.charAt(end) === ":";
  return hasColon && (startsNextSection(label) || readStaffingHeading(text)?.sure === true);
}

/** Whether the texts of Baseline år and Datakilde say a year or a source, as rows of goals do and lines of staff don't. */
export function saysOrigin(year: string, source: string): boolean {
  return saysYear(year) || saysYear(source) || (source !== "" && readSource(source).publisher !== null);
}

function saysYear(text: string): boolean {
  return text !== "" && readYears({ text }).kind !== "none";
}
