import type { Look } from "./pages";

const HEIGHT = 800;

/** The widths the pages are held to: the narrowest phone, Excel's pane, a desk. */
export const WIDTHS: readonly number[] = [320, 350, 1280];

export const LOOKS: readonly (readonly [string, Look])[] = [
  ...WIDTHS.map((width) => [`${width} px, light`, { viewport: { width, height: HEIGHT } }] as const),
  ["350 px, dark", { viewport: { width: 350, height: HEIGHT }, colorScheme: "dark" }],
  ["1280 px, dark", { viewport: { width: 1280, height: HEIGHT }, colorScheme: "dark" }],
  ["350 px, high contrast", { viewport: { width: 350, height: HEIGHT }, forcedColors: "active" }],
  ["1280 px, high contrast", { viewport: { width: 1280, height: HEIGHT }, forcedColors: "active" }],
];
