import { type CellRange, columnName, LAST_COLUMN, LAST_ROW, parseAreaName } from "./address";

/** The sheets that a reference names: null for the formula's own, "elsewhere" for those of another file. */
export type NamedSheets = null | "elsewhere" | { readonly first: string; readonly last: string };

/**
 * What a formula points at. "anywhere": where can't be told from its text, since it is worked out (INDIRECT, OFFSET,
 * A1:INDEX(…)). A table may go unnamed: the one that the formula stands in.
 */
export type FormulaPointer =
  | {
      readonly kind: "area";
      readonly sheets: NamedSheets;
      readonly range: CellRange;
      /** Whether another cell with the same text would point at another place. */
      readonly isRelative: boolean;
    }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "table"; readonly name: string | null }
  | { readonly kind: "anywhere" };

/** Functions that find the cells they use by themselves; TABLE is what a data table is written as. */
const FINDING = new Set(["INDIRECT", "OFFSET", "TABLE", "MULTIPLE.OPERATIONS", "EVALUATE"]);

/** Twice what Excel lets a formula hold. */
const LONGEST = 16_384;

// Letters beyond ASCII are every character there: no sign of a formula is, and a name must never be cut in two.
const STRING = /"(?:[^"]|"")*"/y;
const QUOTED_SHEET = /'((?:[^']|'')*)'!/y;
const PLAIN_SHEET =
  /((?:\[\d{1,9}\])?[A-Za-z\u{80}-\u{10FFFF}_\\][A-Za-z\u{80}-\u{10FFFF}\d_.\\]*(?::[A-Za-z\u{80}-\u{10FFFF}_\\][A-Za-z\u{80}-\u{10FFFF}\d_.\\]*)?|\[\d{1,9}\])!/uy;
const AREA =
  /(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7}(?![A-Za-z\u{80}-\u{10FFFF}\d_.(!]))?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![A-Za-z\u{80}-\u{10FFFF}\d_.(![])/iuy;
const CALL = /([A-Za-z\u{80}-\u{10FFFF}_\\][A-Za-z\u{80}-\u{10FFFF}\d_.\\]*)\(/uy;
const NAME = /[A-Za-z\u{80}-\u{10FFFF}_\\][A-Za-z\u{80}-\u{10FFFF}\d_.\\?]*/uy;
const NUMBER = /\d+(?:\.\d*)?(?:E[+-]?\d+)?/iy;
const ERROR = /#(?:REF!|NAME\?|NUM!|NULL!|VALUE!|DIV\/0!|N\/A|SPILL!|CALC!)/iy;

type Token =
  | { readonly kind: "area"; readonly text: string; readonly sheets: NamedSheets; readonly range: CellRange }
  | { readonly kind: "call" | "name" | "table" | "other"; readonly text: string; readonly sheets: NamedSheets };

/** What the formula (without "=") points at. */
export function pointersOf(formula: string): FormulaPointer[] {
  if (formula.length > LONGEST) return [{ kind: "anywhere" }];
  const found: FormulaPointer[] = [];
  for (const token of tokensOf(formula)) {
    const { kind, text, sheets } = token;
    // A range between two worked-out ends holds cells that none of them names.
    if (text === ":") found.push({ kind: "anywhere" });
    if (kind === "area") found.push({ kind, sheets, range: token.range, isRelative: isRelative(text) });
    else if (kind === "call" && FINDING.has(plainName(text))) found.push({ kind: "anywhere" });
    else if (sheets !== "elsewhere" && kind === "name") found.push({ kind, name: text });
    else if (sheets !== "elsewhere" && kind === "table") {
      const name = text.slice(0, text.indexOf("["));
      found.push({ kind, name: name === "" ? null : name });
    }
  }
  return found;
}

/** The formula as it reads when it is filled from one cell into another: relative references move along. */
export function movedFormula(formula: string, by: { readonly rows: number; readonly columns: number }): string {
  if ((by.rows === 0 && by.columns === 0) || formula.length > LONGEST) return formula;
  return tokensOf(formula)
    .map((token) => (token.kind === "area" ? movedArea(token.text, by) : token.text))
    .join("");
}

/** `_xlfn.` and the like stand before functions that came later. */
function plainName(name: string): string {
  return name.toUpperCase().replace(/^(?:_XL[A-Z]*\.)+/, "");
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let sheets: NamedSheets = null;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  const add = (kind: Exclude<Token["kind"], "area">, text: string): void => {
    tokens.push({ kind, text, sheets });
    at += text.length;
  };
  while (at < formula.length) {
    const string = take(STRING);
    if (string !== null) {
      add("other", string[0]);
      continue;
    }
    const sheet = take(QUOTED_SHEET) ?? take(PLAIN_SHEET);
    if (sheet !== null) {
      add("other", sheet[0]);
      sheets = sheetsOf((sheet[1] ?? "").replaceAll("''", "'"));
      continue;
    }
    const area = take(AREA);
    const range = area === null ? null : parseAreaName(area[0]);
    if (area !== null && range !== null) {
      tokens.push({ kind: "area", text: area[0], sheets, range });
      at += area[0].length;
    } else addOther(formula, at, { take, add });
    sheets = null;
  }
  return tokens;
}

interface Taking {
  readonly take: (pattern: RegExp) => RegExpExecArray | null;
  readonly add: (kind: Exclude<Token["kind"], "area">, text: string) => void;
}

function addOther(formula: string, at: number, { take, add }: Taking): void {
  const call = take(CALL);
  if (call !== null) {
    add("call", call[1] ?? "");
    return;
  }
  const name = take(NAME)?.[0] ?? "";
  if (formula[at + name.length] === "[") {
    add("table", formula.slice(at, endOfBrackets(formula, at + name.length)));
    return;
  }
  if (name !== "") add("name", name);
  else add("other", (take(NUMBER) ?? take(ERROR))?.[0] ?? formula.charAt(at));
}

/** The place after the bracket that closes the one here; an apostrophe stands before a sign that is part of a name. */
function endOfBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

function sheetsOf(name: string): NamedSheets {
  const book = /\[([^\]]*)\]/.exec(name);
  // [0] is what the file itself is called.
  if (book !== null && book[1] !== "0") return "elsewhere";
  const own = book === null ? name : name.slice(book.index + book[0].length);
  if (own === "") return null;
  const [first = own, last = first] = own.split(":");
  return { first, last };
}

/** Each end of an area, column and row, with the signs that hold them. */
const ENDS = /(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?/gi;

function isRelative(area: string): boolean {
  return area.split(":").some((end) => {
    const columns = /^(\$?)[A-Z]/i.exec(end);
    const rows = /(\$?)\d{1,7}$/.exec(end);
    return columns?.[1] === "" || rows?.[1] === "";
  });
}

function movedArea(area: string, by: { readonly rows: number; readonly columns: number }): string {
  return area.replace(ENDS, (end: string, first: string, letters?: string, second?: string, digits?: string) => {
    if (end === "") return end;
    if (letters === undefined) return first === "" && second === "" ? movedRow(digits, by.rows) : end;
    const column = first === "" ? movedColumn(letters, by.columns) : first + letters;
    if (digits === undefined) return column;
    return column + (second === "" ? movedRow(digits, by.rows) : `${second ?? ""}${digits}`);
  });
}

/** Beyond its last row a sheet goes on with the first, as Excel counts. */
function movedRow(digits: string | undefined, by: number): string {
  return String(within(Number(digits) - 1 + by, LAST_ROW + 1) + 1);
}

function movedColumn(letters: string, by: number): string {
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return columnName(within(column + by, LAST_COLUMN + 1));
}

function within(number: number, size: number): number {
  return ((number % size) + size) % size;
}
