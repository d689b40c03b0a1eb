import { FormatError } from "../errors";

const WEB_PAGE = /<(?:html|table|meta|!doctype html)/i;
const OLD_EXCEL = "urn:schemas-microsoft-com:office:spreadsheet";
/** Keywords that may stand first in a PX file. */
const PX_START =
  /^(?:CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGES?|CREATION-DATE|NEXT-UPDATE|PX-SERVER|DIRECTORY-PATH|UPDATE-FREQUENCY|TABLEID|SYNONYMS|DEFAULT-GRAPH|DECIMALS|SHOWDECIMALS|ROUNDING|MATRIX|AGGREGALLOWED|AUTOPEN|SUBJECT-AREA|SUBJECT-CODE|CONFIDENTIAL|COPYRIGHT|DESCRIPTION|TITLE|CONTENTS|UNITS|STUB|HEADING|VALUES)(?:\[[a-z-]{2,8}\])?(?:\("[^"\n]{0,200}"\))?\s?=\s?(?:"|YES|NO|\d)/;
const CONTROL = /[\u0001-\u0008\u000b\u000e-\u0019\u001b-\u001f]/g;

export type TextKind = "csv" | "px" | "json-stat";

/** Told by a file's beginning, never by its name. @throws FormatError for what is no file of data */
export function textKind(sample: string): TextKind {
  const start = sample.trimStart();
  if ((sample.match(CONTROL)?.length ?? 0) > sample.length / 200) throw new FormatError("data/binary");
  if (start.startsWith("<")) {
    const head = start.slice(0, 1000);
    if (head.includes(OLD_EXCEL)) throw new FormatError("xlsx/old-xls");
    throw new FormatError(WEB_PAGE.test(head) ? "data/is-web-page" : "data/is-xml");
  }
  if (start.startsWith("{")) return "json-stat";
  if (/^\[\s*[[{"\d\]]/.test(start)) throw new FormatError("data/not-json-stat");
  return PX_START.test(start) ? "px" : "csv";
}
