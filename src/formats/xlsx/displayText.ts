import { addLocale, format, getFormatDateInfo } from "numfmt";
import { changesTexts } from "../../core/workbook/numberFormat";
import type { CellValue } from "../../core/workbook/snapshot";
import { GENERAL } from "./numberFormats";

/** Registered under a name of its own: the library's Danish abbreviates months with a point, Excel's doesn't. */
const LOCALE = "da-DK";

addLocale(
  {
    group: ".",
    decimal: ",",
    bool: ["SAND", "FALSK"],
    ddd: ["sø", "ma", "ti", "on", "to", "fr", "lø"],
    dddd: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
    mmm: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    mmmm: [
      "januar",
      "februar",
      "marts",
      "april",
      "maj",
      "juni",
      "juli",
      "august",
      "september",
      "oktober",
      "november",
      "december",
    ],
  },
  LOCALE,
);

/** Formats that follow the computer's settings, as a Danish Excel shows them. */
const LOCAL: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd-mm-yyyy",
  "m/d/yyyy h:mm": "dd-mm-yyyy hh:mm",
};
const LONG_DATE = "[$-F800]";
const LONG_TIME = "[$-F400]";

/** What a Danish Excel writes for the errors that the file keeps in English. */
const ERRORS: Readonly<Record<string, string>> = {
  "#NULL!": "#NUL!",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÆRDI!",
  "#REF!": "#REFERENCE!",
  "#NAME?": "#NAVN?",
  "#NUM!": "#NUM!",
  "#N/A": "#I/T",
  "#SPILL!": "#OVERLØB!",
};

/** The error as the user sees it. */
export function errorText(error: string): string {
  return ERRORS[error] ?? error;
}

/** A number without a format: at most eleven characters, as Excel's "Standard" gives. */
function generalNumber(value: number): string {
  const plain = String(value);
  // By far the most numbers are short, and the library takes twenty times as long.
  if (plain.length <= 11 && !plain.includes("e")) return plain.replace(".", ",");
  return format(GENERAL, value, { locale: LOCALE });
}

/** A cell's value in its plainest Danish form, where the format cannot be followed. */
function plainText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return generalNumber(value);
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  return value;
}

/** Shows values by one format code. */
export interface Formatter {
  /** Whether the code shows year, month or day, so that the number is a date and not a length of time. */
  readonly isDate: boolean;
  /** Whether texts look different from what they are. */
  readonly changesText: boolean;
  text(value: CellValue): string;
}

/** Never throws, whatever the code: what cannot be shown is shown plainly. */
export function formatterFor(code: string): Formatter {
  if (code === GENERAL || code === "@") return { isDate: false, changesText: false, text: plainText };
  const isDate = showsDate(code);
  const local = localCode(code, { isDate });
  return {
    isDate,
    changesText: changesTexts(code),
    text(value) {
      try {
        return format(local, value, { locale: LOCALE });
      } catch {
        return plainText(value);
      }
    },
  };
}

/** Whether a format code shows year, month or day. */
export function showsDate(code: string): boolean {
  try {
    const { year, month, day } = getFormatDateInfo(code);
    return year || month || day;
  } catch {
    return false;
  }
}

/** "In Danish", as a format code says it: what it would be without, in the Danish that Excel writes. */
const IN_DANISH = /\[\$-(?:[0-9A-F]{0,4}?0?406|da(?:-DK)?)(?:,[^\]]{0,20})?\]/gi;

function localCode(written: string, { isDate }: { isDate: boolean }): string {
  const code = written.replace(IN_DANISH, "");
  const local = LOCAL[code];
  if (local !== undefined) return local;
  if (code.startsWith(LONG_DATE)) return "d. mmmm yyyy";
  if (code.startsWith(LONG_TIME)) return "hh:mm:ss";
  return isDate && !code.includes("[$") ? withDanishSlashes(code) : code;
}

/** In a date format "/" stands for the country's own mark between day and month. */
function withDanishSlashes(code: string): string {
  let result = "";
  let isQuoted = false;
  for (let at = 0; at < code.length; at++) {
    const character = code.charAt(at);
    if (character === "\\" && !isQuoted) {
      result += code.slice(at, at + 2);
      at += 1;
      continue;
    }
    if (character === '"') isQuoted = !isQuoted;
    // "AM/PM" is one sign.
    const isMark = character === "/" && !isQuoted && !/[AaPp][Mm]?$/.test(code.slice(0, at));
    result += isMark ? "-" : character;
  }
  return result;
}
