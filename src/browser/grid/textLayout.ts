/** The width of a text in pixels, on one line. */
export type MeasureText = (text: string) => number;

/** Characters below this code have their widths in a table: those of Danish, and nearly all that a plan holds. */
const TABLED = 0x250;

/** Measures by adding up the widths of characters, each of which is asked for once: a sheet may have millions. */
export function measureByCharacter(widthOf: (character: string) => number): MeasureText {
  const table = new Float32Array(TABLED).fill(NaN);
  const others = new Map<number, number>();
  const ask = (code: number): number => {
    const width = widthOf(String.fromCharCode(code));
    if (code < TABLED) table[code] = width;
    else others.set(code, width);
    return width;
  };
  return (text) => {
    let width = 0;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const known = code < TABLED ? table[code] : others.get(code);
      width += known === undefined || Number.isNaN(known) ? ask(code) : known;
    }
    return width;
  };
}

/** How many lines a text takes when it is wrapped between words, and inside a word that is wider than the line. */
export function linesOf(text: string, width: number, measure: MeasureText): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += linesOfParagraph(paragraph, width, measure);
  return lines;
}

function linesOfParagraph(paragraph: string, width: number, measure: MeasureText): number {
  // Most cells hold a word or a number.
  if (measure(paragraph) <= width) return 1;
  const space = measure(" ");
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const own = measure(word);
    const wanted = used === 0 ? own : used + space + own;
    if (wanted <= width) {
      used = wanted;
      continue;
    }
    if (used > 0) lines += 1;
    const broken = Math.max(0, Math.ceil(own / width) - 1);
    lines += broken;
    used = own - broken * width;
  }
  return lines;
}

/** The widest word of a text, in pixels. */
export function widestWord(text: string, measure: MeasureText): number {
  let widest = 0;
  for (const word of text.split(/\s/)) widest = Math.max(widest, measure(word));
  return widest;
}
