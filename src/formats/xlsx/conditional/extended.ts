import { parseAreaName, type CellRange } from "../../../core/workbook/address";
import { marksOf, type ConditionalStyle } from "../styles";
import type { Attributes } from "../../xml/readXml";
import { ruleOf, type ConditionalFormats, type WrittenRule } from "./formats";

const NO_STYLE: ConditionalStyle = { isStruck: null, code: null };

/**
 * The conditional formats that Excel keeps among a sheet's extensions (x14, since Excel 2010): each rule has its style and
 * its formulas in itself, and the ranges come last.
 */
export class ExtendedFormats {
  private rules: (Omit<WrittenRule, "ranges" | "style"> & { style: ConditionalStyle })[] = [];
  private isWithin = false;
  private target: "none" | "formula" | "ranges" = "none";
  private ranges = "";

  constructor(private readonly formats: ConditionalFormats) {}

  open(written: string, attributes: Attributes): void {
    const name = local(written);
    if (name === "conditionalFormatting") {
      this.isWithin = true;
      this.rules = [];
      this.ranges = "";
    }
    if (!this.isWithin) return;
    const rule = this.rules.at(-1);
    if (name === "cfRule") this.rules.push({ ...ruleOf(attributes), style: NO_STYLE, formulas: [] });
    else if (name === "sqref") this.target = "ranges";
    else if (name === "f" && rule !== undefined) {
      this.target = "formula";
      rule.formulas.push("");
    } else if (name === "strike" && rule !== undefined) rule.style = { ...rule.style, ...marksOf(name, attributes) };
    else if (name === "numFmt" && rule !== undefined)
      rule.style = { ...rule.style, code: attributes.get("formatCode") ?? null };
  }

  text(piece: string): void {
    const formulas = this.rules.at(-1)?.formulas;
    if (this.target === "ranges") this.ranges += piece;
    else if (this.target === "formula" && formulas !== undefined)
      formulas[formulas.length - 1] = (formulas.at(-1) ?? "") + piece;
  }

  close(written: string): void {
    this.target = "none";
    if (local(written) !== "conditionalFormatting" || !this.isWithin) return;
    this.isWithin = false;
    const names = this.ranges.trim().split(/\s+/);
    const ranges = names.map(parseAreaName).filter((range): range is CellRange => range !== null);
    for (const rule of this.rules) this.formats.add({ ...rule, ranges });
  }
}

function local(written: string): string {
  return written.slice(written.indexOf(":") + 1);
}
