/** What was copied, row by row; null where a cell of the block is covered by another, and takes nothing. */
export type Block = readonly (readonly (string | null)[])[];

export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** By which a table that was copied here is known. */
export const OWN_TABLE = 'data-from="baselinekontrol"';

/** More than a table has: a whole sheet copied by mistake. */
const MOST_CELLS = 200_000;

/**
 * The cells that were copied, in Excel, Word or any other program: a table's where there is one, since a cell of Word may
 * hold several lines; else what the text has between its tabs and line ends. Null where there is more than a table has.
 */
export function blockOf({ html, text }: Pasted): Block | null {
  // A table of this program says nothing that its text doesn't, and its text keeps spaces and empty lines.
  const block = (html.includes(OWN_TABLE) ? null : tableIn(html)) ?? cellsOf(text);
  return block.length * (block[0]?.length ?? 0) > MOST_CELLS ? null : block;
}

/** Excel writes a cell with a line end, a tab or a quotation mark in quotation marks, and those of its own twice. */
function cellsOf(text: string): Block {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = text.charCodeAt(at) === QUOTE ? quoted(text, at) : plain(text, at);
    rows.at(-1)?.push(cell);
    const behind = text.slice(end, end + 2);
    if (behind.startsWith("\t")) at = end + 1;
    else if (behind === "\r\n") at = startRow(rows, end + 2, text);
    else if (behind !== "") at = startRow(rows, end + 1, text);
    else break;
  }
  return evened(rows);
}

/** A last line end begins no row. */
function startRow(rows: string[][], at: number, { length }: string): number {
  if (at < length) rows.push([]);
  return at < length ? at : length + 1;
}

const QUOTE = 34;

function plain(text: string, at: number): { readonly cell: string; readonly end: number } {
  const found = text.slice(at).search(/[\t\r\n]/);
  const end = found < 0 ? text.length : at + found;
  return { cell: text.slice(at, end), end };
}

/** A quotation mark that none closes before a tab or a line end is a mark of the text. */
function quoted(text: string, at: number): { readonly cell: string; readonly end: number } {
  let end = at + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return plain(text, at);
    if (text.charCodeAt(end + 1) !== QUOTE) break;
    end += 2;
  }
  const isWhole = end + 1 === text.length || /[\t\r\n]/.test(text.charAt(end + 1));
  if (!isWhole) return plain(text, at);
  return {
    cell: text
      .slice(at + 1, end)
      .replace(/""/g, '"')
      .replace(/\r\n/g, "\n"),
    end: end + 1,
  };
}

function evened(rows: readonly (readonly (string | null)[])[]): Block {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

const BREAKS = new Set(["br", "p", "div", "li", "h1", "h2", "h3", "h4"]);

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
  text: string;
}

/** The cells of the first table; null where there is none. Read by its tags: the page lets nothing make elements of texts. */
function tableIn(html: string): Block | null {
  const start = html.search(/<table\b/i);
  if (start < 0) return null;
  const rows: (string | null)[][] = [];
  const taken = new Set<string>();
  let cell: OpenCell | null = null;
  let depth = 0;
  let last = start;
  const close = (): void => {
    if (cell === null) return;
    const { row, column, down, across, text } = cell;
    for (let below = row; below < row + down; below += 1)
      for (let beside = column; beside < column + across; beside += 1) taken.add(`${below},${beside}`);
    (rows[row] ??= [])[column] = trimmed(text);
    cell = null;
  };
  for (let tag = nextTag(html, start); tag !== null; tag = nextTag(html, last)) {
    const { name, attributes, isEnd } = tag;
    if (cell !== null) cell.text += decoded(html.slice(last, tag.start).replace(/\s+/g, " "));
    last = tag.end;
    if (name === "table") {
      depth += isEnd ? -1 : 1;
      if (depth === 0) break;
    }
    // Of a table within a cell the text alone.
    if (depth > 1) {
      if (cell !== null && (name === "tr" || BREAKS.has(name))) cell.text += "\n";
      continue;
    }
    if (name === "tr") {
      close();
      if (!isEnd) rows.push([]);
    } else if (name === "td" || name === "th") {
      close();
      if (!isEnd) cell = openCell(rows.length === 0 ? rows.push([]) - 1 : rows.length - 1, attributes, taken);
    } else if (cell !== null && BREAKS.has(name)) {
      if (name === "br" || (!isEnd && trimmed(cell.text) !== "")) cell.text += "\n";
    }
  }
  close();
  // A row that holds only what others cover has no cells of its own.
  return rows.length === 0 ? null : evened(rows.map((row) => Array.from(row, (one) => one ?? null)));
}

interface Tag {
  readonly start: number;
  readonly end: number;
  /** "" for a comment and what holds no text. */
  readonly name: string;
  readonly attributes: string;
  readonly isEnd: boolean;
}

const TAG = /<(\/?)([a-z][a-z0-9:]*)/iy;
const NO_TEXT = new Set(["style", "script", "head", "title", "xml"]);

/** The next tag or comment from `at`; null where there is none, or one that never ends. */
function nextTag(html: string, at: number): Tag | null {
  for (let start = html.indexOf("<", at); start >= 0; start = html.indexOf("<", start + 1)) {
    if (html.startsWith("<!", start)) {
      const close = html.startsWith("<!--", start) ? "-->" : ">";
      const end = html.indexOf(close, start);
      return end < 0 ? null : { start, end: end + close.length, name: "", attributes: "", isEnd: false };
    }
    TAG.lastIndex = start;
    const match = TAG.exec(html);
    if (match === null) continue;
    const end = tagEnd(html, TAG.lastIndex);
    if (end < 0) return null;
    const name = (match[2] ?? "").toLowerCase();
    const tag = { start, end: end + 1, name, attributes: html.slice(TAG.lastIndex, end), isEnd: match[1] === "/" };
    if (!NO_TEXT.has(name) || tag.isEnd) return tag;
    const after = html.indexOf(`</${match[2] ?? ""}`, end);
    return after < 0 ? null : { ...tag, name: "", end: after };
  }
  return null;
}

/** Where the tag's ">" stands, outside its quoted values; below zero where there is none. */
function tagEnd(html: string, from: number): number {
  let quote = "";
  for (let at = from; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === ">") return at;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}

function openCell(row: number, attributes: string, taken: ReadonlySet<string>): OpenCell {
  let column = 0;
  while (taken.has(`${row},${column}`)) column += 1;
  return { row, column, down: span(attributes, "rowspan"), across: span(attributes, "colspan"), text: "" };
}

const MOST_SPANNED = 1_000;

function span(attributes: string, name: string): number {
  const value = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,5})`, "i").exec(attributes)?.[1];
  return Math.min(Math.max(Number(value ?? 1), 1), MOST_SPANNED);
}

function trimmed(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  aelig: "æ",
  oslash: "ø",
  aring: "å",
  AElig: "Æ",
  Oslash: "Ø",
  Aring: "Å",
  eacute: "é",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  rdquo: "”",
  ldquo: "“",
  rsquo: "’",
  lsquo: "‘",
  bull: "•",
  frac12: "½",
  sect: "§",
  deg: "°",
  euro: "€",
};

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z0-9]{1,10}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      const code = decimal === undefined ? (hex === undefined ? null : parseInt(hex, 16)) : Number(decimal);
      if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return NAMED[name ?? ""] ?? whole;
    },
  );
}

/** Cells as the clipboard has them: what may be pasted into Excel as well as here. */
export function asText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => (/[\t\r\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join("\t"))
    .join("\n");
}
