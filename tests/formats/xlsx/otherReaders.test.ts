import { DIFFERENCES, type Reader } from "./others/differences";
import { findPython, seenByOpenpyxl } from "./others/openpyxl";
import { seenByUs } from "./others/ours";
import { seenBySheetJs } from "./others/sheetJs";
import type { SeenCell, SeenSheet } from "./others/types";
import { allWorkbooks, type NamedWorkbook } from "./others/workbooks";

let workbooks: readonly NamedWorkbook[] = [];
let ours: readonly (readonly SeenSheet[])[] = [];
beforeAll(async () => {
  workbooks = await allWorkbooks();
  ours = await Promise.all(workbooks.map(({ bytes }) => seenByUs(bytes)));
});

test("SheetJS reads the same in every workbook, but for what is listed with its reason", () => {
  compare(
    "SheetJS",
    workbooks.map(({ bytes }) => seenBySheetJs(bytes)),
  );
});

const python = findPython();

(python === undefined ? test.skip : test)(
  "openpyxl, where a Python has it, reads the same, but for what is listed",
  () => {
    compare(
      "openpyxl",
      seenByOpenpyxl(
        python ?? "",
        workbooks.map(({ bytes }) => bytes),
      ),
    );
  },
);

/** Every difference must be listed, and everything listed must be there still. */
function compare(reader: Reader, theirs: readonly (readonly SeenSheet[])[]): void {
  const found = workbooks.flatMap(({ name }, index) =>
    differences(ours[index] ?? [], theirs[index] ?? []).map((difference) => `${name}: ${difference}`),
  );
  const listed = DIFFERENCES.filter(({ by }) => by.includes(reader));
  expect(found.filter((difference) => !listed.some(({ what }) => what.test(difference)))).toEqual([]);
  expect(listed.filter(({ what }) => !found.some((difference) => what.test(difference)))).toEqual([]);
}

function differences(ours: readonly SeenSheet[], theirs: readonly SeenSheet[]): string[] {
  const names = (sheets: readonly SeenSheet[]) =>
    sheets.map(({ name, visibility }) => `${name} (${visibility})`).join();
  if (names(ours) !== names(theirs)) return [`sheets ${names(ours)} | ${names(theirs)}`];
  return ours.flatMap((sheet, index) => {
    const other = theirs[index];
    return other === undefined ? [] : sheetDifferences(sheet, other).map((text) => `${sheet.name} ${text}`);
  });
}

function sheetDifferences(one: SeenSheet, other: SeenSheet): string[] {
  const lists = (["merges", "hiddenRows", "hiddenColumns"] as const)
    .filter((key) => one[key].join() !== other[key].join())
    .map((key) => `${key} ${one[key].join()} | ${other[key].join()}`);
  const places = new Set([...Object.keys(one.cells), ...Object.keys(other.cells)]);
  const cells = [...places].flatMap((place) =>
    cellDifferences(one.cells[place], other.cells[place]).map((text) => `${place} ${text}`),
  );
  return [...lists, ...cells];
}

function cellDifferences(one: SeenCell | undefined, other: SeenCell | undefined): string[] {
  if (one?.leftOut !== undefined && other !== undefined) {
    // What formatting leaves out, put back, must give what those read who don't look at it.
    const whole = other.kind === "number" ? other.shown : String(other.value);
    const isSame = whole === undefined || signsOf(`${String(one.value)}${one.leftOut}`) === signsOf(whole);
    return isSame ? [] : [`left out ${one.leftOut} of ${String(one.value)} | ${String(other.value)}`];
  }
  if (one?.kind !== other?.kind || !isSameValue(one?.value, other?.value))
    return [`value ${written(one)} | ${written(other)}`];
  const found: string[] = [];
  if (one?.format !== undefined && other?.format !== undefined && one.kind === "number" && one.format !== other.format)
    found.push(`format ${one.format} | ${other.format}`);
  if (other?.shown !== undefined && one?.shown !== other.shown)
    found.push(`shown ${one?.shown ?? ""} | ${other.shown} (${one?.format ?? ""})`);
  return found;
}

function isSameValue(one: SeenCell["value"] | undefined, other: SeenCell["value"] | undefined): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= Math.abs(one) * 1e-12;
}

const written = (cell: SeenCell | undefined): string =>
  cell === undefined ? "nothing" : `${cell.kind} ${JSON.stringify(cell.value)}`;

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The signs of a text in any order, raised ones as they are written. */
function signsOf(text: string): string {
  const plain = Array.from(text, (sign) => (RAISED.includes(sign) ? String(RAISED.indexOf(sign)) : sign));
  return plain
    .filter((sign) => sign.trim() !== "")
    .sort()
    .join("");
}
