import { measureByCharacter, type MeasureText } from "./textLayout";

/** A little more than measured: browsers round each piece of text up. */
const SLACK = 1.02;
const FALLBACK_WIDTH = 7;

/** Measures text in the font that the grid is drawn with. */
export function measureInGridFont(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  const font = getComputedStyle(document.body).getPropertyValue("--sheet-font").trim();
  if (context !== null && font !== "") context.font = font;
  return measureByCharacter((character) => (context?.measureText(character).width ?? FALLBACK_WIDTH) * SLACK);
}
