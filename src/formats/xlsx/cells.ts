import { hiddenByFormat, NO_MARKS, struckOut, type FontMarks } from "../../core/workbook/formatting";
import type { Cell, CellValue, UnknownContent } from "../../core/workbook/snapshot";
import { FormatError } from "../errors";
import { errorText, type Formatter, formatterFor } from "./displayText";
import { serialOfIsoDate } from "../../core/workbook/isoDate";
import { MAX_FORMATTED_CHARACTERS } from "./limits";
import { GENERAL } from "./numberFormats";
import { textInFont, type RichText, type WrittenText } from "./richText";
import type { CellFormat } from "./styles";
import { ownCopy } from "./text";

/** Days from 1 January 1900 to 1 January 1904, where old workbooks from a Mac begin to count. */
const DAYS_1904 = 1462;

const BOOLEAN = /^(?:1|0|true|false)$/;
const INDEX = /^\s{0,9}\d{1,9}\s{0,9}$/;

/** How many cells made last are at hand to be shared. */
const RECENT = 8192;

/** A cell as the sheet writes it. */
export interface RawCell {
  /** The attribute t: s, str, inlineStr, b, e, d or n. */
  readonly type: string;
  /** The attribute s. */
  readonly style: number;
  /** The text of <v>, or of <is> where there is none. */
  readonly content: string;
  /** The text of <is> where it has fonts of its own. */
  readonly rich: RichText | null;
  /** Whether there is a <v>: an empty one is the result "" of a formula. */
  readonly hasValue: boolean;
  readonly formula: string | undefined;
}

export interface CellSources {
  /** The shared texts, or what stands in the way of reading them: an error only for a cell that needs one. */
  readonly sharedStrings: readonly WrittenText[] | FormatError;
  /** The formats by style, or what stands in the way of reading them. */
  readonly formats: readonly CellFormat[] | FormatError;
  /** Whether dates are counted from 1904. */
  readonly from1904: boolean;
}

/** What is known of one number format and font, with the cells made by it so far that others can share. */
interface Style {
  readonly code: string;
  readonly marks: FontMarks;
  readonly formatter: Formatter;
  /** Whether the format may show nothing of a value. */
  readonly mayHide: boolean;
  readonly sharedTexts: (Cell | undefined)[];
}

/** Makes the snapshot's cells. Cells of the same content and format are one object: they never change. */
export class CellMaker {
  private readonly styles: readonly Style[];
  private readonly known = new Map<string, Style>();
  private readonly general: Style;
  /**
   * Cells made lately, each in the place its value gives. In a large sheet most contents recur (years, sources,
   * indicators), and sharing them halves the memory; a map of all would take longer than making them anew.
   */
  private readonly recent: (Cell | undefined)[] = new Array<Cell | undefined>(RECENT);
  private formattedCharacters = 0;

  constructor(private readonly sources: CellSources) {
    const { formats } = sources;
    this.styles = formats instanceof FormatError ? [] : formats.map((format) => this.styleFor(format));
    this.general = this.styleFor({ code: GENERAL, marks: NO_MARKS });
  }

  /**
   * The cell, or undefined when it holds nothing.
   * @throws FormatError when it needs a part of the workbook that can't be read.
   */
  make(raw: RawCell): Cell | undefined {
    const isEmpty = raw.content === "" && raw.rich === null;
    // Most cells of a sheet that is formatted hold nothing.
    if (isEmpty && raw.formula === undefined) return undefined;
    const style = this.styles[raw.style] ?? this.unstyled(raw.style);
    if (isEmpty) return this.emptyCell(raw, style);
    switch (raw.type) {
      case "s":
        return this.sharedCell(raw, style);
      case "str":
      case "inlineStr":
        return raw.rich === null ? this.cell(raw.content, style, raw.formula) : this.richCell(raw.rich, style, raw);
      case "b":
        if (!BOOLEAN.test(raw.content)) return this.unknownCell("unreadable", raw, style);
        return this.cell(raw.content === "1" || raw.content === "true", style, raw.formula);
      case "e":
        return this.errorCell(raw, style);
      case "d": {
        const serial = serialOfIsoDate(raw.content);
        return serial === null ? this.unknownCell("unreadable", raw, style) : this.cell(serial, style, raw.formula);
      }
      case "n":
        return this.numberCell(raw, style);
      default:
        return this.unknownCell("unreadable", raw, style);
    }
  }

  /** Without content a cell counts only when a formula stands in it: one that was never calculated, or gave "". */
  private emptyCell(raw: RawCell, style: Style): Cell | undefined {
    if (raw.formula === undefined) return undefined;
    if (raw.type !== "str" || !raw.hasValue) return this.unknownCell("not-calculated", raw, style);
    return { value: "", text: "", numberFormat: style.code, formula: raw.formula };
  }

  private unknownCell(unknown: UnknownContent, { formula }: RawCell, style: Style): Cell {
    const cell: Cell = { value: null, text: "", numberFormat: style.code, unknown };
    return marked(formula === undefined ? cell : { ...cell, formula }, style);
  }

  private errorCell({ content, formula }: RawCell, style: Style): Cell {
    const cell: Cell = { value: null, text: errorText(content), numberFormat: style.code, error: content };
    return marked(formula === undefined ? cell : { ...cell, formula }, style);
  }

  private sharedCell(raw: RawCell, style: Style): Cell | undefined {
    // A number alone: Number("") is 0, the workbook's first text.
    const index = INDEX.test(raw.content) ? Number(raw.content) : -1;
    const shared = style.sharedTexts[index];
    if (shared !== undefined && raw.formula === undefined) return shared;
    if (raw.content.trim() === "") return this.emptyCell(raw, style);
    const { sharedStrings } = this.sources;
    if (sharedStrings instanceof FormatError) throw sharedStrings;
    const text = sharedStrings[index];
    if (text === undefined) return this.unknownCell("unreadable", raw, style);
    if (text === "") return this.emptyCell({ ...raw, type: "str", hasValue: true }, style);
    const cell = typeof text === "string" ? this.newCell(text, style) : this.richCell(text, style, raw);
    if (raw.formula !== undefined) return { ...cell, formula: raw.formula };
    style.sharedTexts[index] = cell;
    return cell;
  }

  /** The shared text that the cell's content names, where it has fonts of its own. */
  richShared(content: string): RichText | null {
    const { sharedStrings } = this.sources;
    const text = sharedStrings instanceof FormatError || content === "" ? undefined : sharedStrings[Number(content)];
    return typeof text === "object" ? text : null;
  }

  /** A text in runs, by the fonts of its runs: they have the last word of what is struck and raised. */
  private richCell(rich: RichText, style: Style, { formula }: RawCell): Cell {
    const { text, leftOut } = textInFont(rich, style.marks);
    const isGone = text.trim() === "" && leftOut !== null;
    const cell: Cell = isGone
      ? { value: null, text: "", numberFormat: style.code }
      : { value: text, text: this.textOf(text, style.formatter), numberFormat: style.code };
    return {
      ...(style.mayHide && !isGone ? withoutHidden(cell) : cell),
      ...(leftOut === null ? {} : { leftOut }),
      ...(formula === undefined ? {} : { formula }),
    };
  }

  private numberCell(raw: RawCell, style: Style): Cell {
    const { content, formula } = raw;
    const number = Number(content);
    if (!Number.isFinite(number) || content.trim() === "") return this.unknownCell("unreadable", raw, style);
    const isOldDate = this.sources.from1904 && style.formatter.isDate;
    return this.cell(isOldDate ? number + DAYS_1904 : number, style, formula);
  }

  /** A new cell, or one made lately of the same value and format. */
  private cell(value: string | number | boolean, style: Style, formula: string | undefined): Cell {
    if (formula !== undefined) return { ...this.newCell(value, style), formula };
    if (style.marks.isStruck) return this.newCell(value, style);
    const place = placeOf(value);
    const recent = this.recent[place];
    if (recent?.value === value && recent.numberFormat === style.code) return recent;
    const cell = this.newCell(typeof value === "string" ? ownCopy(value) : value, style);
    this.recent[place] = cell;
    return cell;
  }

  private newCell(value: string | number | boolean, style: Style): Cell {
    const cell = { value, text: this.textOf(value, style.formatter), numberFormat: style.code };
    return marked(style.mayHide ? withoutHidden(cell) : cell, style);
  }

  /** Without its style 0,136 couldn't be told from 13,6 %; a cell that names none is what it is. */
  private unstyled(style: number): Style {
    const { formats } = this.sources;
    if (style !== 0 && formats instanceof FormatError) throw formats;
    return this.general;
  }

  private styleFor({ code, marks }: Pick<CellFormat, "code" | "marks">): Style {
    const key = `${marks.isStruck ? "s" : ""}${marks.isRaised ? "r" : ""} ${code}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const style = { code, marks, formatter: formatterFor(code), mayHide: code.includes(";"), sharedTexts: [] };
    this.known.set(key, style);
    return style;
  }

  private textOf(value: CellValue, formatter: Formatter): string {
    if (typeof value === "string" && !formatter.changesText) return value;
    // A short format code can repeat a long text many times.
    if (this.formattedCharacters > MAX_FORMATTED_CHARACTERS) return typeof value === "string" ? value : String(value);
    const text = formatter.text(value);
    this.formattedCharacters += text.length;
    return text;
  }
}

/** The same place for the same value, and mostly another for others. */
function placeOf(value: string | number | boolean): number {
  const text = typeof value === "string" ? value : String(value);
  const { length } = text;
  const middle = text.charCodeAt(length >> 1);
  const kind = typeof value === "string" ? 0 : 5003;
  const mixed = text.charCodeAt(0) * 31 + middle * 961 + text.charCodeAt(length - 1) * 37 + length * 1009 + kind;
  return mixed & (RECENT - 1);
}

/** The cell as its font leaves it. */
function marked(cell: Cell, { marks }: Style): Cell {
  return marks.isStruck ? struckOut(cell) : cell;
}

function withoutHidden(cell: Cell): Cell {
  return cell.text.trim() === "" && String(cell.value).trim() !== "" ? hiddenByFormat(cell) : cell;
}
