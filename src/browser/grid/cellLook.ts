import type { CSSProperties } from "react";
import type { Border, CellLook } from "../../core/workbook/look";
import { PADDING_Y } from "./sheetLayout";

/** What the page itself draws cells with; a sheet is drawn as on paper, in a dark page too. */
const PAPER = "#ffffff";
const INK = "#201f1e";
/** WCAG's least for text. */
const LEAST_CONTRAST = 4.5;
const INDENT = 18;

/** "own": as the sheet has it; "covered": the page shows something by the cell's colour, and the sheet's own would hide it. */
export type Colouring = "own" | "covered";

/** The look as styles of the drawn cell. */
export function styleOf(look: CellLook, colouring: Colouring): CSSProperties {
  const { fill, borders = {}, isBold, isItalic, isUnderlined, horizontal, indent } = look;
  const color = colouring === "own" ? readable(look.color ?? INK, fill ?? PAPER) : INK;
  return {
    ...(colouring === "own" && fill !== undefined ? { backgroundColor: fill } : {}),
    ...(color === INK ? {} : { color }),
    ...(isBold === true ? { fontWeight: 600 } : {}),
    ...(isItalic === true ? { fontStyle: "italic" } : {}),
    ...(isUnderlined === true ? { textDecoration: "underline" } : {}),
    ...(horizontal === undefined ? {} : { textAlign: horizontal }),
    ...(indent === undefined ? {} : { [horizontal === "right" ? "paddingRight" : "paddingLeft"]: 6 + indent * INDENT }),
    ...borderStyles(borders),
  };
}

const SIDES = [
  ["left", "borderLeft", null],
  ["right", "borderRight", null],
  ["top", "borderTop", "paddingTop"],
  ["bottom", "borderBottom", "paddingBottom"],
] as const;
const LINES: Readonly<Record<Border["line"], string>> = {
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
  dashed: "1px dashed",
  dotted: "1px dotted",
};

/** A border of the cell's own takes the room of its padding: its text stands where the row's height has room for it. */
function borderStyles(borders: NonNullable<CellLook["borders"]>): CSSProperties {
  return Object.fromEntries(
    SIDES.flatMap(([side, property, padding]) => {
      const border = borders[side];
      if (border === undefined) return [];
      const line = LINES[border.line];
      const style = [property, `${line} ${border.color ?? INK}`] as const;
      if (padding === null) return [style];
      return [style, [padding, `${Math.max(0, PADDING_Y - Number.parseInt(line, 10))}px`] as const];
    }),
  );
}

/**
 * The text's colour on the ground, darker or lighter until it can be read: a text that the check reads is to be seen by
 * who looks at the sheet, also where somebody has made it pale or white on white.
 */
function readable(color: string, ground: string): string {
  if (contrast(color, ground) >= LEAST_CONTRAST) return color;
  const end = contrast(INK, ground) >= contrast(PAPER, ground) ? "#000000" : "#ffffff";
  for (let share = 0.1; share < 1; share += 0.1) {
    const nearer = mixed(color, end, share);
    if (contrast(nearer, ground) >= LEAST_CONTRAST) return nearer;
  }
  return end;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(color).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixed(color: string, other: string, share: number): string {
  const others = partsOf(other);
  const parts = partsOf(color).map((part, at) => Math.round(part * (1 - share) + (others[at] ?? 0) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function partsOf(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}
