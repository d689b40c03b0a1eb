const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A number of one or two digits, or several such. */
const MARK = /^\s?\d{1,2}(?:[,;]\s?\d{1,2})*\)?\s?$/;

/**
 * A raised number behind the text it belongs to, as it looks: "²" for "2", so that the mark of a note isn't read as the
 * figure's last digit. Whatever else is raised stays as it is.
 * @param before the paragraph's text so far
 */
export function raisedMark(text: string, before: string): string {
  if (!MARK.test(text) || !/\S$/.test(before)) return text;
  return text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}
