import { NO_MARKS, showsNothing, type FontMarks } from "../../core/workbook/formatting";
import { MAX_FORMAT_CODE } from "./limits";
import { LookStyles, NO_LOOKS, type Looks } from "./looks";
import { builtInFormat, GENERAL } from "./numberFormats";
import type { ZipEntry } from "../package/zipDirectory";
import type { ZipPackage } from "../package/zipPackage";
import { type Attributes, isOn, readXml } from "../xml/readXml";

/** What of a cell's style matters to the check. */
export interface CellFormat {
  /** The number format's code. */
  readonly code: string;
  readonly marks: FontMarks;
  /** Whether a protected sheet lets nobody write into it. */
  readonly isLocked: boolean;
}

/** What a conditional format may change; null where it leaves the cell's own. */
export interface ConditionalStyle {
  readonly isStruck: boolean | null;
  readonly code: string | null;
}

export interface Styles {
  /** By the style's index. */
  readonly cells: readonly CellFormat[];
  /** By the index that conditional formats name (dxfId). */
  readonly conditional: readonly ConditionalStyle[];
  /** The names of the styles of tables that strike out or hide something in one of a table's places. */
  readonly takingOut: ReadonlySet<string>;
  /** How cells look; all alike where that wasn't asked for. */
  readonly looks: Looks;
}

export const NO_STYLES: Styles = { cells: [], conditional: [], takingOut: new Set(), looks: NO_LOOKS };

/** Lists of the part that are looked at; elements of the same names stand in others too. */
const LISTS = new Set(
  ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs", "tableStyles"].concat("indexedColors"),
);

/** A cell's style as written; -1 for what it takes from the named style it is based on. */
interface WrittenFormat {
  readonly format: number;
  readonly font: number;
  readonly base: number;
  /** Null where nothing is said. */
  isLocked: boolean | null;
}

/**
 * The cells' styles and those of conditional formats. A cell's own font and number format count whatever its `apply…`
 * attributes say: they only tell Excel what a change of the named style is to change. `theme`: the theme's colours; null
 * where nobody asks how cells look.
 */
export async function readStyles(
  zip: ZipPackage,
  entry: ZipEntry,
  theme: readonly string[] | null = null,
): Promise<Styles> {
  const looks = theme === null ? null : new LookStyles();
  const custom = new Map<number, string>();
  const fonts: FontMarks[] = [];
  const named: WrittenFormat[] = [];
  const cells: WrittenFormat[] = [];
  const conditional: ConditionalStyle[] = [];
  const takingOut = new Set<string>();
  let tableStyle = "";
  let within = "";
  await readXml(zip, entry, {
    open(name, attributes) {
      if (LISTS.has(name)) {
        within = name;
        return;
      }
      looks?.open(within, name, attributes);
      if (within === "numFmts") {
        if (name === "numFmt") custom.set(numberOf(attributes, "numFmtId", 0), codeOf(attributes));
      } else if (within === "fonts") {
        if (name === "font") fonts.push(NO_MARKS);
        else fonts[fonts.length - 1] = { ...(fonts.at(-1) ?? NO_MARKS), ...marksOf(name, attributes) };
      } else if (within === "dxfs") {
        const last = conditional.at(-1);
        if (name === "dxf") conditional.push({ isStruck: null, code: null });
        else if (last !== undefined && name === "strike")
          conditional[conditional.length - 1] = { ...last, ...marksOf(name, attributes) };
        else if (last !== undefined && name === "numFmt")
          conditional[conditional.length - 1] = { ...last, code: codeOf(attributes) };
      } else if (within === "tableStyles") {
        if (name === "tableStyle") tableStyle = attributes.get("name") ?? "";
        const place = name === "tableStyleElement" ? conditional[numberOf(attributes, "dxfId", -1)] : undefined;
        if (place !== undefined && takesOut(place)) takingOut.add(tableStyle);
      } else if (within === "cellXfs" || within === "cellStyleXfs") {
        const formats = within === "cellXfs" ? cells : named;
        const last = formats.at(-1);
        if (name === "xf") formats.push(writtenOf(attributes));
        else if (name === "protection" && last !== undefined) last.isLocked = isOn(attributes.get("locked") ?? "1");
      }
    },
    close(name) {
      if (name === within) within = "";
    },
  });
  return {
    cells: cells.map(({ format, font, base, isLocked }) => {
      const id = format < 0 ? Math.max(0, named[base]?.format ?? 0) : format;
      const marks = fonts[font < 0 ? Math.max(0, named[base]?.font ?? 0) : font] ?? NO_MARKS;
      return {
        code: custom.get(id) ?? builtInFormat(id),
        marks,
        isLocked: isLocked ?? named[base]?.isLocked ?? true,
      };
    }),
    conditional,
    takingOut,
    looks: looks === null || theme === null ? NO_LOOKS : looks.finish(theme),
  };
}

/** Whether the style strikes out a text, or has a number format that shows nothing of it. */
export function takesOut({ isStruck, code }: ConditionalStyle): boolean {
  return isStruck === true || (code !== null && showsNothing(code));
}

/** What an element of a font's properties says, whether it stands in a style or at a run of text. */
export function marksOf(name: string, attributes: Attributes): Partial<FontMarks> {
  const value = attributes.get("val");
  if (name === "strike") return { isStruck: value === undefined || isOn(value) };
  return name === "vertAlign" ? { isRaised: value === "superscript" } : {};
}

function writtenOf(attributes: Attributes): WrittenFormat {
  return {
    format: numberOf(attributes, "numFmtId", -1),
    font: numberOf(attributes, "fontId", -1),
    base: numberOf(attributes, "xfId", 0),
    isLocked: null,
  };
}

function numberOf(attributes: Attributes, name: string, otherwise: number): number {
  return Number(attributes.get(name) ?? otherwise);
}

function codeOf(attributes: Attributes): string {
  const code = attributes.get("formatCode") ?? GENERAL;
  return code.length > MAX_FORMAT_CODE ? GENERAL : code;
}
