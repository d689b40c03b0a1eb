import { FormatError } from "../errors";
import { beginsAsPx } from "./px/names";

const WEB_PAGE = /<(?:html|table|meta|!doctype html)/i;
const OLD_EXCEL = "urn:schemas-microsoft-com:office:spreadsheet";
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
  return beginsAsPx(start) ? "px" : "csv";
}
