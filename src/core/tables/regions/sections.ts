import { FORMS } from "../../forms";
import type { Form } from "../../forms/form";
import { readYears } from "../../reading/years";
import { readSource } from "../../reading/sources";
import { fold } from "../../reading/text";
import { readStaffingHeading } from "../staffing/staffingHeadings";

/** Whether a text that stands alone in its row begins the form's next section. */
export function startsNextSection(text: string, forms: readonly Form[] = FORMS): boolean {
  if (text.length > 120) return false;
  const folded = fold(text);
  return forms.some(({ sections }) => sections.openings.some((opening) => folded.startsWith(opening)));
}

const LONGEST_LABEL = 70;
/** What a section is of, where its label says so. */
const OF_WHAT =
  /(?: (?:for|i|til|på|tilknyttet) (?:den |det )?(?:boligsociale )?(?:indsats|delaftale|helhedsplan|projekt)\p{L}*)?$/u;

/** Nothing but the name, with what it is of, so that no Delmål is taken for one. */
function isSectionName(label: string, forms: readonly Form[]): boolean {
  const name = fold(label)
    .replace(/[.*]+$/, "")
    .replace(/^\d{1,2}[.)]? /, "")
    .replace(OF_WHAT, "");
  return forms.some(({ sections }) => sections.names.includes(name));
}

/**
 * Whether a text is a section's label whatever stands beside it: "Medarbejderressourcer for indsatsområdet:" with the
 * list in the next cell. A text that begins as one and goes on ("Aktiviteterne når flere unge") is none.
 */
export function isSectionLabel(text: string, forms: readonly Form[] = FORMS): boolean {
  const end = text.search(/[:\n\r]/);
  const label = end < 0 ? text : text.slice(0, end);
  if (label.length > LONGEST_LABEL) return false;
  if (isSectionName(label, forms)) return true;
  const hasColon = text.charAt(end) === ":";
  return hasColon && (startsNextSection(label, forms) || readStaffingHeading(text)?.sure === true);
}

/** Whether the texts of Baseline år and Datakilde say a year or a source, as rows of goals do and lines of staff don't. */
export function saysOrigin(year: string, source: string): boolean {
  return saysYear(year) || saysYear(source) || (source !== "" && readSource(source).publisher !== null);
}

function saysYear(text: string): boolean {
  return text !== "" && readYears({ text }).kind !== "none";
}
