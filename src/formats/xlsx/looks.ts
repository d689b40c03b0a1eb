import { PLAIN_LOOK, type Border, type CellLook, type LookRun, type Side } from "../../core/workbook/look";
import { isOn, type Attributes } from "../xml/readXml";
import { colourOf, rgbColour, type Palette } from "./colours";

/** An xf's parts that make a look; -1 for what it takes from the named style it is based on. */
interface WrittenLook {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly base: number;
  alignment: CellLook | null;
}

/** What a part of a look is told against. */
interface Usual extends Palette {
  /** The size of the letters of cells that nobody has formatted, in points. */
  readonly size: number;
}

/** A part of a look, made when the workbook's own palette, which stands last, is known. */
export type Part = (usual: Usual) => CellLook;

/** Excel's own letters, in points. */
const USUAL_SIZE = 11;

interface Fill {
  pattern: string;
  front: (palette: Palette) => string | undefined;
  back: (palette: Palette) => string | undefined;
}

const NO_COLOUR = (): undefined => undefined;
const SIDES: Readonly<Record<string, Side>> = {
  ...{ left: "left", right: "right", top: "top", bottom: "bottom" },
  ...{ start: "left", end: "right" },
};
const LINES: Readonly<Record<string, Border["line"]>> = {
  ...{ hair: "dotted", dotted: "dotted", dashed: "dashed", dashDot: "dashed", dashDotDot: "dashed", thin: "thin" },
  ...{ medium: "medium", mediumDashed: "dashed", mediumDashDot: "dashed", mediumDashDotDot: "dashed" },
  ...{ slantDashDot: "dashed", thick: "thick", double: "double" },
};

/** Collects, from the part of styles, how cells look. A style that is damaged looks like none. */
export class LookStyles {
  private readonly fonts: Part[][] = [];
  private readonly fills: Fill[] = [];
  private readonly borders: Part[][] = [];
  private readonly named: WrittenLook[] = [];
  private readonly cells: WrittenLook[] = [];
  private readonly indexed: string[] = [];
  private size = USUAL_SIZE;
  private side: { readonly side: Side; readonly line: Border["line"] } | null = null;

  /** Takes in an element of one of the lists. */
  open(list: string, name: string, attributes: Attributes): void {
    switch (list) {
      case "fonts":
        if (name === "font") this.fonts.push([]);
        // The first font is that of cells without a style.
        else if (name === "sz" && this.fonts.length === 1) this.size = sizeOf(attributes) ?? USUAL_SIZE;
        else this.fonts.at(-1)?.push(fontPart(name, attributes));
        return;
      case "fills":
        this.openFill(name, attributes);
        return;
      case "borders":
        this.openBorder(name, attributes);
        return;
      case "cellXfs":
        openFormat(this.cells, name, attributes);
        return;
      case "cellStyleXfs":
        openFormat(this.named, name, attributes);
        return;
      case "indexedColors":
        if (name === "rgbColor") this.indexed.push(rgbColour(attributes.get("rgb") ?? "") ?? "#000000");
    }
  }

  /** The looks, each once, and the look of each style by its number; the first look is that of a plain cell. */
  finish(theme: readonly string[]): Looks {
    const palette: Usual = { theme, indexed: this.indexed, size: this.size };
    const join = (parts: readonly Part[] | undefined): CellLook =>
      Object.assign({}, ...(parts ?? []).map((part) => part(palette))) as CellLook;
    const fonts = this.fonts.map(join);
    const fills = this.fills.map((fill) => fillLook(fill, palette));
    const borders = this.borders.map((parts) => bordersOf(parts.map((part) => part(palette))));
    const looks: CellLook[] = [PLAIN_LOOK];
    const known = new Map<string, number>([[JSON.stringify(PLAIN_LOOK), 0]]);
    const ofStyle = this.cells.map((written) => {
      const base = this.named[written.base];
      const own = (part: "font" | "fill" | "border"): number =>
        written[part] >= 0 ? written[part] : Math.max(0, base?.[part] ?? 0);
      const look: CellLook = {
        ...fills[own("fill")],
        ...fonts[own("font")],
        ...borders[own("border")],
        ...(written.alignment ?? base?.alignment ?? {}),
      };
      const key = JSON.stringify(look);
      const number = known.get(key) ?? looks.push(look) - 1;
      known.set(key, number);
      return number;
    });
    const fontOf = (parts: readonly Part[]): LookRun["font"] => {
      const { color, isBold, isItalic, isUnderlined } = join(parts);
      return {
        ...(color === undefined ? {} : { color }),
        ...(isBold === undefined ? {} : { isBold }),
        ...(isItalic === undefined ? {} : { isItalic }),
        ...(isUnderlined === undefined ? {} : { isUnderlined }),
      };
    };
    return { looks, ofStyle, fontOf };
  }

  private openFill(name: string, attributes: Attributes): void {
    if (name === "fill") this.fills.push({ pattern: "none", front: NO_COLOUR, back: NO_COLOUR });
    const fill = this.fills.at(-1);
    if (fill === undefined) return;
    if (name === "patternFill") fill.pattern = attributes.get("patternType") ?? "none";
    else if (name === "fgColor") fill.front = later(attributes);
    else if (name === "bgColor") fill.back = later(attributes);
    else if (name === "gradientFill") fill.pattern = "solid";
    // Of colours that run into each other the first.
    else if (name === "color" && fill.front === NO_COLOUR) fill.front = later(attributes);
  }

  private openBorder(name: string, attributes: Attributes): void {
    if (name === "border") {
      this.borders.push([]);
      this.side = null;
      return;
    }
    const side = SIDES[name];
    const line = LINES[attributes.get("style") ?? ""];
    if (name === "color") {
      if (this.side === null) return;
      const { side: of, line: drawn } = this.side;
      const colour = later(attributes);
      this.borders.at(-1)?.push((palette) => borderLook(of, drawn, colour(palette)));
    } else this.side = side === undefined || line === undefined ? null : { side, line };
    if (this.side !== null && name !== "color") {
      const { side: of, line: drawn } = this.side;
      this.borders.at(-1)?.push(() => borderLook(of, drawn, undefined));
    }
  }
}

export interface Looks {
  readonly looks: readonly CellLook[];
  /** The number of a style's look. */
  readonly ofStyle: readonly number[];
  /** The font of a run of text. */
  readonly fontOf: (parts: readonly Part[]) => LookRun["font"];
}

export const NO_LOOKS: Looks = { looks: [PLAIN_LOOK], ofStyle: [], fontOf: () => null };

/** Attributes hold only while they are read. */
function later(attributes: Attributes): (palette: Palette) => string | undefined {
  const held = new Map(attributes.entries());
  return (palette) => colourOf({ get: (name) => held.get(name), entries: () => [...held] }, palette);
}

/** What an element of a font's properties makes of a look, whether it stands in a style or at a run of text. */
export function fontPart(name: string, attributes: Attributes): Part {
  const value = attributes.get("val");
  if (name === "sz") return sizePart(sizeOf(attributes));
  const isSet = value === undefined || isOn(value);
  if (name === "b" && isSet) return () => ({ isBold: true });
  if (name === "i" && isSet) return () => ({ isItalic: true });
  if (name === "u" && value !== "none") return () => ({ isUnderlined: true });
  if (name !== "color") return () => PLAIN_LOOK;
  const colour = later(attributes);
  return (palette) => {
    const color = colour(palette);
    return color === undefined ? PLAIN_LOOK : { color };
  };
}

/** Of letters, in points; null for none that Excel has. */
function sizeOf(attributes: Attributes): number | null {
  const size = Number(attributes.get("val"));
  return size >= 1 && size <= 409 ? size : null;
}

function sizePart(size: number | null): Part {
  return (usual) =>
    size === null || size === usual.size ? PLAIN_LOOK : { scale: Math.round((100 * size) / usual.size) / 100 };
}

/** A pattern of dots or lines is drawn as its background. */
function fillLook({ pattern, front, back }: Fill, palette: Palette): CellLook {
  if (pattern === "none") return PLAIN_LOOK;
  const fill = pattern === "solid" ? front(palette) : (back(palette) ?? GREYS[pattern]);
  return fill === undefined ? PLAIN_LOOK : { fill };
}

const GREYS: Readonly<Record<string, string>> = {
  ...{ gray0625: "#f0f0f0", gray125: "#e0e0e0", lightGray: "#c0c0c0" },
  ...{ mediumGray: "#a0a0a0", darkGray: "#808080" },
};

function borderLook(side: Side, line: Border["line"], color: string | undefined): CellLook {
  return { borders: { [side]: color === undefined ? { line } : { line, color } } };
}

function bordersOf(looks: readonly CellLook[]): CellLook {
  return looks.length === 0
    ? PLAIN_LOOK
    : { borders: Object.fromEntries(looks.flatMap(({ borders = {} }) => Object.entries(borders))) };
}

function openFormat(formats: WrittenLook[], name: string, attributes: Attributes): void {
  const last = formats.at(-1);
  const number = (attribute: string, otherwise: number): number => Number(attributes.get(attribute) ?? otherwise);
  if (name === "xf") {
    const parts = { font: number("fontId", -1), fill: number("fillId", -1), border: number("borderId", -1) };
    formats.push({ ...parts, base: number("xfId", 0), alignment: null });
  } else if (name === "alignment" && last !== undefined) last.alignment = alignmentLook(attributes);
}

const HORIZONTAL: Readonly<Record<string, CellLook["horizontal"]>> = {
  ...{ left: "left", center: "center", centerContinuous: "center", right: "right", justify: "justify" },
  distributed: "justify",
};
const VERTICAL: Readonly<Record<string, CellLook["vertical"]>> = {
  top: "top",
  center: "center",
  distributed: "center",
};
const MOST_INDENT = 15;

function alignmentLook(attributes: Attributes): CellLook {
  const horizontal = HORIZONTAL[attributes.get("horizontal") ?? ""];
  const vertical = VERTICAL[attributes.get("vertical") ?? ""];
  const indent = Math.min(MOST_INDENT, Math.floor(Number(attributes.get("indent") ?? 0)));
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(isOn(attributes.get("wrapText")) ? { wraps: true as const } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}
