import { FormatError } from "../../errors";

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

export interface PxContent {
  readonly keywords: readonly Keyword[];
  /** Where the figures begin and end in the text. */
  readonly data: { readonly from: number; readonly to: number };
}

const NAME = /([A-Z][A-Z0-9-]*)(?:\[([A-Za-z-]{2,8})\])?\s*/y;
const STRING = /"([^"]*)"\s*/y;
const WORD = /([^",;()\s=]+)\s*/y;
const SPACE = /[\s\u001a]*/y;

/** Statements, values of one statement. */
const MOST_KEYWORDS = 200_000;

/**
 * Reads the statements before the figures. The format is Statistics Sweden's "PX file format" of 2013.
 * @throws FormatError data/px-cut where the text ends, data/px-damaged where it breaks the format
 */
export function readKeywords(text: string): PxContent {
  const reader = new PxReader(text);
  const keywords: Keyword[] = [];
  for (;;) {
    const keyword = reader.next();
    if (keyword === "data") return { keywords, data: reader.data() };
    if (keywords.length === MOST_KEYWORDS) throw new FormatError("data/px-damaged", { part: keyword.name });
    keywords.push(keyword);
  }
}

class PxReader {
  private at = 0;
  /** The statement being read, for the error. */
  private name = "";

  constructor(private readonly text: string) {
    this.take(SPACE);
  }

  /** The next statement; "data" when the figures come next. */
  next(): Keyword | "data" {
    const match = this.take(NAME);
    if (match === null) throw this.wrong();
    const name = match[1] ?? "";
    this.name = name;
    const of = this.takeMark("(") ? this.strings(")") : [];
    if (!this.takeMark("=")) throw this.wrong();
    if (name === "DATA") return "data";
    return { name, language: match[2] ?? null, of, values: this.values() };
  }

  /** The figures reach to a semicolon. Without it the last of them may be half a figure. */
  data(): { readonly from: number; readonly to: number } {
    const end = this.text.indexOf(";", this.at);
    if (end < 0) throw new FormatError("data/px-cut", { part: this.name });
    return { from: this.at, to: end };
  }

  private strings(end: ")"): string[] {
    const found: string[] = [];
    while (!this.takeMark(end)) {
      const match = this.take(STRING);
      if (match === null) throw this.wrong();
      found.push(match[1] ?? "");
      this.takeMark(",");
    }
    return found;
  }

  private values(): string[] {
    const found: string[] = [];
    let joins = false;
    while (!this.takeMark(";")) {
      const string = this.take(STRING);
      const text = string?.[1]?.replace(/\s*\n\s*/g, " ");
      if (text !== undefined && joins) found.push(`${found.pop() ?? ""}${text}`);
      else if (text !== undefined) found.push(text);
      else {
        const word = this.take(WORD);
        // TLIST(A1,"2020"-"2023") has parentheses of its own.
        if (word !== null) found.push(word[1] ?? "");
        else if (!this.takeMark("(") && !this.takeMark(")")) throw this.wrong();
      }
      // A text goes on in the next string unless a comma parts them.
      joins = !this.takeMark(",") && text !== undefined;
    }
    return found;
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

  private wrong(): FormatError {
    const rest = this.text.slice(this.at, this.at + 1);
    // An open quotation mark reaches to the end as well.
    const isCut = rest === "" || rest === '"';
    return new FormatError(isCut ? "data/px-cut" : "data/px-damaged", { part: this.name });
  }
}
