import { type CellObject, read, utils, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { SeenCell, SeenSheet } from "./types";

const VISIBILITY = ["visible", "hidden", "veryHidden"] as const;
/** What the 1904 system counts later than the 1900 system, for days; a time of the day is the same in both. */
const FROM_1904 = 1462;
const IS_DATE = /[dy]/i;

/** What SheetJS reads in a workbook. */
export function seenBySheetJs(bytes: Uint8Array): SeenSheet[] {
  const book = read(bytes, { cellNF: true, cellStyles: true, cellText: true });
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    return sheet === undefined ? [] : [sheetOf(name, VISIBILITY[hidden], sheet, book)];
  });
}

function sheetOf(name: string, visibility: string, sheet: WorkSheet, book: WorkBook): SeenSheet {
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const cells: Record<string, SeenCell> = {};
  for (const [place, cell] of Object.entries(sheet)) {
    const seen = /^[A-Z]+[0-9]+$/.test(place) ? cellOf(cell as CellObject, from1904) : null;
    if (seen !== null) cells[place] = seen;
  }
  const numbered = (list: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] =>
    (list ?? []).flatMap((item, index) => (item?.hidden === true ? [index + 1] : []));
  return {
    name,
    visibility,
    merges: (sheet["!merges"] ?? []).map((range) => utils.encode_range(range)).sort(),
    hiddenRows: numbered(sheet["!rows"]),
    hiddenColumns: numbered(sheet["!cols"]),
    cells,
  };
}

function cellOf({ t, v, w, z }: CellObject, from1904: boolean): SeenCell | null {
  const format = typeof z === "string" ? z : undefined;
  if (t === "e") return { kind: "error", value: w ?? "" };
  if (t === "b") return { kind: "boolean", value: v === true };
  if (t === "n" && typeof v === "number") {
    const value = from1904 && format !== undefined && IS_DATE.test(format) ? v + FROM_1904 : v;
    return { kind: "number", value, format, shown: inDanish(w ?? "") };
  }
  return typeof v === "string" && v !== "" ? { kind: "text", value: v, format, shown: w } : null;
}

const MONTHS: readonly (readonly [string, string])[] = [
  ["January", "januar"],
  ["February", "februar"],
  ["March", "marts"],
  ["May", "maj"],
  ["June", "juni"],
  ["July", "juli"],
  ["October", "oktober"],
  ["Oct", "okt"],
  ["Monday", "mandag"],
];

/** SheetJS shows as an American Excel does: the two separators change places, and names are translated. */
function inDanish(shown: string): string {
  const named = MONTHS.reduce((text, [english, danish]) => text.replace(english, danish), shown);
  const swapped = named.replace(/[.,](?=\d)/g, (mark) => (mark === "." ? "," : "."));
  return swapped.replace(/(?<![A-Z])[A-Z](?=[a-z]{2})/g, (letter) => letter.toLowerCase());
}
