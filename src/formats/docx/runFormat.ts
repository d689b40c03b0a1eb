import type { Attributes } from "../xml/readXml";
import { runFonts, type RunFonts } from "./symbols";
import { isSet, wordAttribute } from "./wordAttributes";

/** What a style, or a run itself, says of how text looks, as far as it changes what the text says. */
export interface RunFormat {
  strike?: boolean;
  dstrike?: boolean;
  vanish?: boolean;
  /** "superscript", "subscript" or "baseline". */
  vertAlign?: string | undefined;
  /** How far the text is lifted, in half points. */
  position?: number;
  ascii?: string | undefined;
  hAnsi?: string | undefined;
}

/** The formats that count for a run, by where they stand. */
export interface RunLayers {
  readonly direct: Readonly<RunFormat>;
  readonly character: Readonly<RunFormat>;
  readonly paragraph: Readonly<RunFormat>;
  readonly table: Readonly<RunFormat>;
  /** Of the whole document. */
  readonly defaults: Readonly<RunFormat>;
}

/** How a run's text looks. */
export interface ShownRun extends RunFonts {
  readonly isHidden: boolean;
  readonly isStruck: boolean;
  readonly isRaised: boolean;
}

/** From here on text is raised as a mark is, when it is lifted by half points; LibreOffice raises so. Less is adjustment. */
const RAISED_FROM = 4;

const PROPERTIES = new Set(["strike", "dstrike", "vanish", "vertAlign", "position", "rFonts"]);

/** Whether a property of w:rPr may change what the text says; most, such as size and colour, don't. */
export function isRunProperty(name: string): boolean {
  return PROPERTIES.has(name);
}

/** Whether both say the same. */
export function isSameFormat(one: Readonly<RunFormat> | null, other: Readonly<RunFormat> | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.ascii === other.ascii &&
    one.hAnsi === other.hAnsi &&
    one.strike === other.strike &&
    one.dstrike === other.dstrike &&
    one.vanish === other.vanish &&
    one.vertAlign === other.vertAlign &&
    one.position === other.position
  );
}

/** Takes over a property of w:rPr. */
export function setRunProperty(format: RunFormat, name: string, attributes: Attributes): void {
  if (name === "strike" || name === "dstrike" || name === "vanish") format[name] = isSet(attributes);
  else if (name === "vertAlign") format.vertAlign = wordAttribute(attributes, "val");
  else if (name === "position") format.position = halfPoints(wordAttribute(attributes, "val"));
  else if (name === "rFonts") {
    // A font of the theme, which is never one of symbols, goes before the one named beside it.
    for (const script of ["ascii", "hAnsi"] as const) {
      const font = wordAttribute(attributes, `${script}Theme`) === undefined ? wordAttribute(attributes, script) : "";
      if (font !== undefined) format[script] = font;
    }
  }
}

/** "8" is half points; the strict form may give a length, "4pt". */
function halfPoints(value: string | undefined): number {
  const number = Number.parseFloat(value ?? "");
  if (Number.isNaN(number)) return 0;
  return value?.endsWith("pt") === true ? number * 2 : number;
}

/** What `own` says, and where it is silent what `base` does. */
export function over(base: Readonly<RunFormat>, own: Readonly<RunFormat>): RunFormat {
  return { ...base, ...own };
}

/** How a run looks, all that counts for it put together. */
export function shownRun(layers: RunLayers): ShownRun {
  const { direct, character, paragraph, table, defaults } = layers;
  const nearest = <Key extends keyof RunFormat>(key: Key): RunFormat[Key] =>
    direct[key] ?? character[key] ?? paragraph[key] ?? table[key] ?? defaults[key];
  return {
    isHidden: toggled(layers, "vanish"),
    // Struck out twice is no toggle.
    isStruck: toggled(layers, "strike") || nearest("dstrike") === true,
    isRaised: nearest("vertAlign") === "superscript" || (nearest("position") ?? 0) >= RAISED_FROM,
    ...runFonts(nearest("ascii"), nearest("hAnsi")),
  };
}

/**
 * A toggle property (ECMA-376-1 17.7.3): what the run itself says counts alone; the document's default can't be switched
 * off by a style; and a style of each kind switches what the others have set.
 */
function toggled({ direct, character, paragraph, table, defaults }: RunLayers, key: "strike" | "vanish"): boolean {
  const own = direct[key];
  if (own !== undefined) return own;
  if (defaults[key] === true) return true;
  return [character, paragraph, table].filter((style) => style[key] === true).length % 2 === 1;
}
