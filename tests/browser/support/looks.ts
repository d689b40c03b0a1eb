import type { Look } from "./pages";

const HEIGHT = 800;

/** The widths the pages are held to: the narrowest phone, Excel's pane, a desk, a large screen. */
export const WIDTHS: readonly number[] = [320, 350, 1280, 1920];

export const LOOKS: readonly (readonly [string, Look])[] = [
  ...WIDTHS.map((width) => [`${width} px, light`, { viewport: { width, height: HEIGHT } }] as const),
  ["350 px, dark", { viewport: { width: 350, height: HEIGHT }, colorScheme: "dark" }],
  ["1280 px, dark", { viewport: { width: 1280, height: HEIGHT }, colorScheme: "dark" }],
  ["350 px, high contrast", { viewport: { width: 350, height: HEIGHT }, forcedColors: "active" }],
  ["1280 px, high contrast", { viewport: { width: 1280, height: HEIGHT }, forcedColors: "active" }],
];

/** Where there is least room, and where colours are not the page's own to choose. */
export const NARROW: readonly (readonly [string, Look])[] = [
  ["320 px", { viewport: { width: 320, height: 780 } }],
  ["350 px in the dark", { viewport: { width: 350, height: 780 }, colorScheme: "dark" }],
  ["350 px in forced colours", { viewport: { width: 350, height: 780 }, forcedColors: "active" }],
];

/** The narrowest, and a desk in every colouring. */
export const EVERY_COLOURING: readonly (readonly [string, Look])[] = LOOKS.filter(
  ([name]) => name === "320 px, light" || name.startsWith("1280 px"),
);
