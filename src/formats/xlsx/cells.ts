import type { Cell, CellValue } from "../../core/workbook/snapshot";
import { FormatError } from "../errors";
import { errorText, type Formatter, formatterFor } from "./displayText";
import { serialOfIsoDate } from "./isoDate";
import { MAX_FORMATTED_CHARACTERS } from "./limits";
import { GENERAL } from "./numberFormats";

/** Days from 1 January 1900 to 1 January 1904, where old workbooks from a Mac begin to count. */
const DAYS_1904 = 1462;

/** Numbers that recur (years, small counts) share one cell; this many different ones of a format are remembered. */
const REMEMBERED_NUMBERS = 2000;

/** A cell as the sheet writes it. */
export interface RawCell {
  /** The attribute t: s, str, inlineStr, b, e, d or n. */
  readonly type: string;
  /** The attribute s. */
  readonly style: number;
  /** The text of <v>, or of <is> where there is none. */
  readonly content: string;
  readonly formula: string | undefined;
}

export interface CellSources {
  /** Undefined when the workbook has no such part. */
  readonly sharedStrings: readonly string[] | undefined;
  /** Number formats by style. */
  readonly formats: readonly string[];
  /** Whether dates are counted from 1904. */
  readonly from1904: boolean;
}

/** What is known of one number format, with the cells made by it so far that others can share. */
interface Style {
  readonly code: string;
  readonly formatter: Formatter;
  readonly sharedTexts: (Cell | undefined)[];
  readonly numbers: Map<string, Cell>;
}

/** Makes the snapshot's cells. Cells of the same content and format are one object: they never change. */
export class CellMaker {
  private readonly styles: readonly Style[];
  private readonly general: Style;
  private formattedCharacters = 0;

  constructor(private readonly sources: CellSources) {
    const byCode = new Map<string, Style>();
    const styleFor = (code: string): Style => {
      let style = byCode.get(code);
      if (style === undefined) {
        style = { code, formatter: formatterFor(code), sharedTexts: [], numbers: new Map() };
        byCode.set(code, style);
      }
      return style;
    };
    this.styles = sources.formats.map(styleFor);
    this.general = styleFor(GENERAL);
  }

  /**
   * The cell, or undefined when it holds nothing.
   * @throws FormatError when it points to a shared text that isn't there.
   */
  make(raw: RawCell): Cell | undefined {
    const style = this.styles[raw.style] ?? this.general;
    if (raw.content === "" && raw.type !== "s") return this.emptyCell(raw, style);
    switch (raw.type) {
      case "s":
        return this.sharedCell(raw, style);
      case "str":
      case "inlineStr":
        return this.cell(raw.content, style, raw.formula);
      case "b":
        return this.cell(raw.content === "1" || raw.content === "true", style, raw.formula);
      case "e":
        return withFormula({ value: null, text: errorText(raw.content), numberFormat: style.code, error: raw.content }, raw);
      case "d":
        return this.cell(serialOfIsoDate(raw.content) ?? raw.content, style, raw.formula);
      default:
        return this.numberCell(raw, style);
    }
  }

  /** Without content a cell counts only when a formula stands in it: one that was never calculated, or gave "". */
  private emptyCell(raw: RawCell, style: Style): Cell | undefined {
    if (raw.formula === undefined) return undefined;
    const value = raw.type === "str" ? "" : null;
    return { value, text: "", numberFormat: style.code, formula: raw.formula };
  }

  private sharedCell(raw: RawCell, style: Style): Cell | undefined {
    const index = Number(raw.content);
    const shared = style.sharedTexts[index];
    if (shared !== undefined && raw.formula === undefined) return shared;
    const { sharedStrings } = this.sources;
    if (sharedStrings === undefined) throw new FormatError("xlsx/missing-part", { part: "xl/sharedStrings.xml" });
    const text = sharedStrings[index];
    if (raw.content === "" || text === undefined) throw new FormatError("xlsx/damaged", { part: "xl/sharedStrings.xml" });
    if (text === "") return this.emptyCell({ ...raw, type: "str" }, style);
    const cell = this.cell(text, style, raw.formula);
    if (raw.formula === undefined) style.sharedTexts[index] = cell;
    return cell;
  }

  private numberCell(raw: RawCell, style: Style): Cell {
    const known = raw.formula === undefined ? style.numbers.get(raw.content) : undefined;
    if (known !== undefined) return known;
    const number = Number(raw.content);
    // What is no number is kept as the text it is: a finding can then point at it, and nothing is lost.
    if (!Number.isFinite(number) || raw.content.trim() === "") return this.cell(raw.content, style, raw.formula);
    const isOldDate = this.sources.from1904 && style.formatter.isDate;
    const cell = this.cell(isOldDate ? number + DAYS_1904 : number, style, raw.formula);
    if (raw.formula === undefined && style.numbers.size < REMEMBERED_NUMBERS) style.numbers.set(raw.content, cell);
    return cell;
  }

  private cell(value: CellValue, style: Style, formula: string | undefined): Cell {
    const cell = { value, text: this.textOf(value, style.formatter), numberFormat: style.code };
    return formula === undefined ? cell : { ...cell, formula };
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

function withFormula(cell: Cell, { formula }: RawCell): Cell {
  return formula === undefined ? cell : { ...cell, formula };
}
