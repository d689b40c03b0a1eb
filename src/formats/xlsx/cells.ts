import type { Cell, CellValue } from "../../core/workbook/snapshot";
import { FormatError } from "../errors";
import { errorText, type Formatter, formatterFor } from "./displayText";
import { serialOfIsoDate } from "./isoDate";
import { MAX_FORMATTED_CHARACTERS } from "./limits";
import { GENERAL } from "./numberFormats";
import { ownCopy } from "./text";

/** Days from 1 January 1900 to 1 January 1904, where old workbooks from a Mac begin to count. */
const DAYS_1904 = 1462;

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
}

/** Makes the snapshot's cells. Cells of the same content and format are one object: they never change. */
export class CellMaker {
  private readonly styles: readonly Style[];
  private readonly general: Style;
  /**
   * Cells made lately, each in the place its value gives. In a large sheet most contents recur (years, sources,
   * indicators), and sharing them halves the memory; a map of all would take longer than making them anew.
   */
  private readonly recent: (Cell | undefined)[] = new Array<Cell | undefined>(RECENT);
  private formattedCharacters = 0;

  constructor(private readonly sources: CellSources) {
    const byCode = new Map<string, Style>();
    const styleFor = (code: string): Style => {
      let style = byCode.get(code);
      if (style === undefined) {
        style = { code, formatter: formatterFor(code), sharedTexts: [] };
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
        return withFormula(
          { value: null, text: errorText(raw.content), numberFormat: style.code, error: raw.content },
          raw,
        );
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
    if (raw.content === "" || text === undefined)
      throw new FormatError("xlsx/damaged", { part: "xl/sharedStrings.xml" });
    if (text === "") return this.emptyCell({ ...raw, type: "str" }, style);
    if (raw.formula !== undefined) return this.cell(text, style, raw.formula);
    const cell = this.newCell(text, style);
    style.sharedTexts[index] = cell;
    return cell;
  }

  private numberCell({ content, formula }: RawCell, style: Style): Cell {
    const number = Number(content);
    // What is no number is kept as the text it is: a finding can then point at it, and nothing is lost.
    if (!Number.isFinite(number) || content.trim() === "") return this.cell(content, style, formula);
    const isOldDate = this.sources.from1904 && style.formatter.isDate;
    return this.cell(isOldDate ? number + DAYS_1904 : number, style, formula);
  }

  /** A new cell, or one made lately of the same value and format. */
  private cell(value: string | number | boolean, style: Style, formula: string | undefined): Cell {
    if (formula !== undefined) return { ...this.newCell(value, style), formula };
    const place = placeOf(value);
    const recent = this.recent[place];
    if (recent?.value === value && recent.numberFormat === style.code) return recent;
    const cell = this.newCell(typeof value === "string" ? ownCopy(value) : value, style);
    this.recent[place] = cell;
    return cell;
  }

  private newCell(value: string | number | boolean, style: Style): Cell {
    return { value, text: this.textOf(value, style.formatter), numberFormat: style.code };
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

function withFormula(cell: Cell, { formula }: RawCell): Cell {
  return formula === undefined ? cell : { ...cell, formula };
}
