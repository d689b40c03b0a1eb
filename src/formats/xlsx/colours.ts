import type { Attributes } from "../xml/readXml";

/** The colours that a workbook's styles name by number. */
export interface Palette {
  /** The theme's, by the number that styles use: lt1, dk1, lt2, dk2, the accents, and those of links. */
  readonly theme: readonly string[];
  /** The workbook's own in place of the usual ones; empty where it has none. */
  readonly indexed: readonly string[];
}

/** Office's own theme, for workbooks without one. */
export const OFFICE_THEME: readonly string[] = [
  ...["#ffffff", "#000000", "#e7e6e6", "#44546a", "#4472c4", "#ed7d31"],
  ...["#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47", "#0563c1", "#954f72"],
];

/** From 8 on; the first eight are the same as these (ECMA-376-1 18.8.27). */
const INDEXED = (
  "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 " +
  "9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff " +
  "00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
)
  .split(" ")
  .map((colour) => `#${colour}`);

/** The system's own text and background. */
const SYSTEM_TEXT = 64;

/** The colour that an element of a style names, as "#rrggbb"; undefined for the program's own and for none that can be told. */
export function colourOf(attributes: Attributes, palette: Palette): string | undefined {
  const plain = plainColour(attributes, palette);
  const tint = Number(attributes.get("tint") ?? 0);
  return plain === undefined || !Number.isFinite(tint) || tint === 0 ? plain : tinted(plain, tint);
}

function plainColour(attributes: Attributes, { theme, indexed }: Palette): string | undefined {
  const rgb = attributes.get("rgb");
  if (rgb !== undefined) return rgbColour(rgb);
  const place = attributes.get("theme");
  if (place !== undefined) return theme[Number(place)] ?? OFFICE_THEME[Number(place)];
  const index = Number(attributes.get("indexed") ?? NaN);
  if (!Number.isInteger(index) || index < 0 || index >= SYSTEM_TEXT) return undefined;
  return indexed[index] ?? INDEXED[index < 8 ? index : index - 8];
}

/** "FFB8CCE4" or "B8CCE4" as "#b8cce4": Excel takes no heed of how opaque it is said to be. */
export function rgbColour(written: string): string | undefined {
  return /^(?:[\da-f]{2})?[\da-f]{6}$/i.test(written) ? `#${written.slice(-6).toLowerCase()}` : undefined;
}

/** Lighter for a tint above zero, else darker: of the colour's lightness alone (ECMA-376-1 18.8.19). */
function tinted(colour: string, tint: number): string {
  const by = Math.max(-1, Math.min(1, tint));
  const { hue, saturation, lightness } = toHsl(colour);
  return fromHsl({ hue, saturation, lightness: by < 0 ? lightness * (1 + by) : lightness + (1 - lightness) * by });
}

interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function toHsl(colour: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const turn =
    most === red ? (green - blue) / spread : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return { hue: (turn + 6) % 6, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function fromHsl({ hue, saturation, lightness }: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (from: number): string => {
    const turn = (from + hue * 2) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
