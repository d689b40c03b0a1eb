import type { StyledCell } from "../../../core/workbook/newSheet";
import { showsDate } from "../displayText";
import { builtInFormat, builtInNumber, GENERAL } from "../numberFormats";
import { withAttribute } from "./tags";
import { spliced, type Splice } from "./splices";
import { escapeAttribute } from "./xmlText";
import { appending, childOf, inserting, parseXml, prefixOf, type XmlNode } from "./xmlTree";

/** The order of a style sheet's parts (ECMA-376-1 18.8.39). */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"];
/** Numbers below are Excel's own. */
const FIRST_OWN_FORMAT = 164;
/** The product's own light green behind headings; blue for links, as Excel has it. */
const HEADING_FILL = "FFE7F1EB";
const LINK_COLOR = "FF0563C1";
/** What a style sheet must begin its fills with. */
const FIRST_FILLS = ["none", "gray125"].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`);
const FIRST_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const FONT_ORDER = ["sz", "color", "name", "family", "charset", "scheme"];

export type NewLook = Pick<StyledCell, "bold" | "wrap" | "heading" | "numberFormat"> & { readonly isLink: boolean };

/** The cells' formats of a workbook, and those that are added to them. What stands there stays as it is. */
export class StyleBook {
  private readonly root: XmlNode;
  private readonly prefix: string;
  private readonly formats: string[];
  private readonly added = {
    numFmts: [] as string[],
    fonts: [] as string[],
    fills: [] as string[],
    cellXfs: [] as string[],
  };
  private readonly codes = new Map<number, string>();
  private readonly made = new Map<string, number>();

  constructor(
    private readonly text: string,
    part: string,
  ) {
    this.root = parseXml(text, part);
    this.prefix = prefixOf(this.root);
    for (const { attributes } of this.list("numFmts"))
      this.codes.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? GENERAL);
    this.formats = this.list("cellXfs").map(({ start, end }) => text.slice(start, end));
  }

  /** The number format of a style. */
  codeOf(style: number): string {
    const id = Number(this.attributeOf(style, "numFmtId") ?? this.baseFormat(style));
    return this.codes.get(id) ?? builtInFormat(id);
  }

  showsDate(style: number): boolean {
    return showsDate(this.codeOf(style));
  }

  /** The style like another but for its number format. */
  withFormat(style: number, code: string): number {
    if (this.codeOf(style) === code) return style;
    return this.derived(style, `format ${code}`, (tag) =>
      withAttribute(withAttribute(tag, "numFmtId", String(this.formatNumber(code))), "applyNumberFormat", "1"),
    );
  }

  /** The style like another for what isn't kept as text by an apostrophe before it. */
  withoutApostrophe(style: number): number {
    const value = this.attributeOf(style, "quotePrefix");
    if (value !== "1" && value !== "true") return style;
    return this.derived(style, "number", (tag) => withAttribute(tag, "quotePrefix", null));
  }

  /** The style of a cell in a sheet of ours. */
  forNew({ bold, wrap, heading, numberFormat, isLink }: NewLook): number {
    const isBold = bold === true || heading === true;
    if (!isBold && wrap !== true && numberFormat === undefined && !isLink) return 0;
    const key = `new ${String(isBold)} ${String(wrap)} ${String(heading)} ${numberFormat ?? ""} ${String(isLink)}`;
    return this.once(key, () => {
      const { prefix } = this;
      const attributes = [
        `numFmtId="${numberFormat === undefined ? 0 : this.formatNumber(numberFormat)}"`,
        `fontId="${isBold || isLink ? this.font({ isBold, isLink }) : 0}"`,
        `fillId="${heading === true ? this.headingFill() : 0}" borderId="0" xfId="0"`,
        ...(numberFormat === undefined ? [] : ['applyNumberFormat="1"']),
        ...(isBold || isLink ? ['applyFont="1"'] : []),
        ...(heading === true ? ['applyFill="1"'] : []),
        ...(wrap === true ? ['applyAlignment="1"'] : []),
      ].join(" ");
      const alignment = wrap === true ? `<${prefix}alignment vertical="top" wrapText="1"/>` : "";
      return `<${prefix}xf ${attributes}${alignment === "" ? "/>" : `>${alignment}</${prefix}xf>`}`;
    });
  }

  /** Whether anything was added. */
  get hasMore(): boolean {
    return Object.values(this.added).some((items) => items.length > 0);
  }

  /** The style sheet's text with what was added. */
  finish(): string {
    const splices: Splice[] = [];
    for (const [name, items] of Object.entries(this.added)) {
      if (items.length === 0) continue;
      const content = items.join("");
      const list = childOf(this.root, name);
      if (list === undefined) {
        const whole = `<${this.prefix}${name} count="${items.length}">${content}</${this.prefix}${name}>`;
        splices.push(inserting(this.root, ORDER, { name, content: whole }));
        continue;
      }
      const count = list.children.length + items.length;
      const tag = this.text.slice(list.start, list.openEnd);
      const end = appending(list, content);
      const isOpen = end.from >= list.openEnd;
      const counted = list.attributes.has("count") ? withAttribute(tag, "count", String(count)) : tag;
      if (isOpen) splices.push({ from: list.start, to: list.openEnd, text: counted }, end);
      else splices.push({ from: list.start, to: list.end, text: counted.replace(/\/>$/, end.text) });
    }
    return spliced(this.text, splices);
  }

  private list(name: string): readonly XmlNode[] {
    return childOf(this.root, name)?.children ?? [];
  }

  private xf(style: number): string {
    const { formats, added } = this;
    return formats[style] ?? added.cellXfs[style - formats.length] ?? `<${this.prefix}xf numFmtId="0"/>`;
  }

  private attributeOf(style: number, name: string): string | undefined {
    return parseXml(this.xf(style), "xf").attributes.get(name);
  }

  private baseFormat(style: number): string {
    const base = Number(this.attributeOf(style, "xfId") ?? 0);
    return this.list("cellStyleXfs")[base]?.attributes.get("numFmtId") ?? "0";
  }

  private derived(style: number, how: string, change: (tag: string) => string): number {
    return this.once(`${style} ${how}`, () => {
      const xf = this.xf(style);
      const { openEnd } = parseXml(xf, "xf");
      return change(xf.slice(0, openEnd)) + xf.slice(openEnd);
    });
  }

  /** The number of the style of that kind, made where it wasn't asked for before. */
  private once(key: string, make: () => string): number {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const xf = make();
    // Without a style there is none to count from: number 0 is every cell's.
    if (this.formats.length + this.added.cellXfs.length === 0)
      this.added.cellXfs.push(`<${this.prefix}xf numFmtId="0"/>`);
    const number = this.formats.length + this.added.cellXfs.push(xf) - 1;
    this.made.set(key, number);
    return number;
  }

  private formatNumber(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== undefined) return builtIn;
    const known = [...this.codes].find(([, own]) => own === code)?.[0];
    if (known !== undefined) return known;
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...this.codes.keys()) + 1;
    this.codes.set(number, code);
    this.added.numFmts.push(`<${this.prefix}numFmt numFmtId="${number}" formatCode="${escapeAttribute(code)}"/>`);
    return number;
  }

  private font({ isBold, isLink }: { readonly isBold: boolean; readonly isLink: boolean }): number {
    const { prefix } = this;
    const [first] = this.list("fonts");
    if (first === undefined && this.added.fonts.length === 0) this.added.fonts.push(this.own(FIRST_FONT));
    const kept = FONT_ORDER.flatMap((name) => {
      if (name === "color" && isLink) return `<${prefix}color rgb="${LINK_COLOR}"/>`;
      const own = first === undefined ? undefined : childOf(first, name);
      return own === undefined ? [] : this.text.slice(own.start, own.end);
    });
    const marks = `${isBold ? `<${prefix}b/>` : ""}${isLink ? `<${prefix}u/>` : ""}`;
    return this.item("fonts", `<${prefix}font>${marks}${kept.join("")}</${prefix}font>`);
  }

  private headingFill(): number {
    if (this.list("fills").length === 0 && this.added.fills.length === 0)
      this.added.fills.push(...FIRST_FILLS.map((fill) => this.own(fill)));
    const fill = `<fill><patternFill patternType="solid"><fgColor rgb="${HEADING_FILL}"/><bgColor indexed="64"/></patternFill></fill>`;
    return this.item("fills", this.own(fill));
  }

  /** The number of a font or fill, added where it isn't yet. */
  private item(name: "fonts" | "fills", content: string): number {
    const before = this.list(name).length;
    const known = this.added[name].indexOf(content);
    return before + (known >= 0 ? known : this.added[name].push(content) - 1);
  }

  /** Elements under the document's own prefix. */
  private own(xml: string): string {
    return this.prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${this.prefix}`);
  }
}
