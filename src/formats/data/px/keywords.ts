import { FormatError } from "../../errors";
import { STATEMENT_START } from "./names";

/** One statement of a PX file: `VALUES[en]("region")="Copenhagen","Brøndby";` */
export interface Keyword {
  readonly name: string;
  /** Null for the file's main language. */
  readonly language: string | null;
  /** What stands in parentheses: a dimension, or a dimension and one of its values. */
  readonly of: readonly string[];
  /** Texts joined over line breaks, and words outside of quotes. */
  readonly values: readonly string[];
}

/** A statement that breaks the format, and what stands where a keyword is looked for. */
interface BrokenStatement {
  /** As it begins: `TIMEVAL("tid")`. */
  readonly part: string;
  /** Counted from one. */
  readonly line: number;
}

export interface PxContent {
  readonly keywords: readonly Keyword[];
  readonly broken: readonly BrokenStatement[];
  /** Where the figures begin in the text. */
  readonly data: number;
}

const NAME = /([A-Za-z][A-Za-z0-9._-]*)(?:\["?([A-Za-z-]{2,8})"?\])?\s*/y;
const STRING = /"([^"]*)"\s*/y;
const WORD = /([^",;()\s=]+)\s*/y;
const SPACE = /[\s\u001a]*/y;
const LABEL = /[^\r\n=;]{1,80}/y;

/** Characters of a statement before its values. */
const LONGEST_START = 1_200;

const MOST_KEYWORDS = 200_000;
const MOST_BROKEN = 100;

/** The table's shape hangs on these: a file in which one of them can't be read isn't read. */
const ESSENTIAL = /^(?:STUB|HEADING|VALUES|KEYS|CONTVARIABLE|DATA)(?:\(|$)/;
/** Statements whose texts may be parted by other marks than commas: TLIST(A1,"2020"-"2023"), "0":"0010". */
const LOOSE = new Set(["TIMEVAL", "HIERARCHIES"]);

/**
 * Reads the statements before the figures. The format is Statistics Sweden's "PX file format" of 2013. A statement that
 * breaks it is passed over and named, unless the table hangs on it.
 * @throws FormatError data/px-cut where the text ends before the figures, data/px-statement where an essential one is broken
 */
export function readKeywords(text: string): PxContent {
  const reader = new PxReader(text);
  const keywords: Keyword[] = [];
  const broken: BrokenStatement[] = [];
  for (;;) {
    const read = reader.next();
    if (typeof read === "number") return { keywords, broken, data: read };
    if ("line" in read) broken.push(read);
    else keywords.push(read);
    if (keywords.length > MOST_KEYWORDS) throw new FormatError("data/px-damaged", { part: "DATA" });
    // So many are no slips: the file is something else.
    if (broken.length > MOST_BROKEN) throw new FormatError("data/px-statement", { ...broken[0] });
  }
}

class PxReader {
  private at = 0;
  /** The statement read last, whose text strings without a keyword go on. */
  private last = "";

  constructor(private readonly text: string) {
    this.take(SPACE);
  }

  /** The next statement, or where the figures begin. */
  next(): Keyword | BrokenStatement | number {
    while (this.takeMark(";")) this.take(SPACE);
    const from = this.at;
    const statement = this.statement();
    return statement ?? this.passOver(from);
  }

  private statement(): Keyword | number | null {
    const match = this.take(NAME);
    if (match === null) return null;
    const name = (match[1] ?? "").toUpperCase();
    this.last = name;
    const of = this.takeMark("(") ? this.strings(")") : [];
    if (of === null || !this.takeMark("=")) return null;
    if (name === "DATA" && of.length === 0) return this.at;
    const values = this.values(LOOSE.has(name) ? "loose" : "parted");
    return values === null ? null : { name, language: match[2] ?? null, of, values };
  }

  /** Goes on at the next statement that the format knows. */
  private passOver(from: number): BrokenStatement {
    STATEMENT_START.lastIndex = from + 1;
    const next = STATEMENT_START.exec(this.text);
    this.at = from;
    const label = this.text.charAt(from) === '"' ? this.last : (this.take(LABEL)?.[0].trim() ?? this.last);
    const line = lineAt(this.text, from);
    if (next === null) throw new FormatError("data/px-cut", { part: label });
    if (ESSENTIAL.test(label)) throw new FormatError("data/px-statement", { part: label, line });
    this.at = next.index;
    this.take(SPACE);
    return { part: label, line };
  }

  private strings(end: ")"): string[] | null {
    const found: string[] = [];
    while (!this.takeMark(end)) {
      const text = this.string();
      if (text === null) return null;
      found.push(text);
      this.takeMark(",");
    }
    return found;
  }

  /** @param form whether only commas part the texts */
  private values(form: "parted" | "loose"): string[] | null {
    const found: string[] = [];
    let before: "text" | "word" | "comma" = "comma";
    while (!this.takeMark(";")) {
      const text = this.string();
      const word = text === null ? this.take(WORD) : null;
      const isMixed = text === null ? before === "text" : before === "word";
      if (text !== null && before === "text") found.push(`${found.pop() ?? ""}${text}`);
      else if (text !== null) found.push(text);
      else if (word !== null) found.push(word[1] ?? "");
      // TLIST(A1,"2020"-"2023") has parentheses of its own.
      else if (form === "parted" || (!this.takeMark("(") && !this.takeMark(")"))) return null;
      if (isMixed && form === "parted") return null;
      before = this.takeMark(",") ? "comma" : text === null ? "word" : "text";
    }
    return found;
  }

  /**
   * A text in quotes, on one line. One that reaches over the beginning of another statement has lost a quotation mark, or
   * has one too many.
   */
  private string(): string | null {
    const from = this.at;
    const text = this.take(STRING)?.[1];
    if (text === undefined) return null;
    if (!/[\r\n]/.test(text)) return text;
    STATEMENT_START.lastIndex = 1;
    const next = STATEMENT_START.exec(this.text.slice(from, from + text.length + LONGEST_START));
    if (next !== null && next.index <= text.length) return null;
    return text.replace(/\s*[\r\n]\s*/g, " ");
  }

  private takeMark(mark: string): boolean {
    if (this.text.charAt(this.at) !== mark) return false;
    this.at += 1;
    this.take(SPACE);
    return true;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match !== null) this.at += match[0].length;
    return match;
  }
}

/** The line, counted from one, that a place is in. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", end + 1)) line += 1;
  return line;
}
