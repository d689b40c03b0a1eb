/** A line above or below a printed page, in three parts. */
export interface PageLine {
  readonly left?: PageText;
  readonly center?: PageText;
  readonly right?: PageText;
}

/** Texts, and the numbers that only the printing program knows. */
export type PageText = readonly (string | PageNumber)[];

interface PageNumber {
  /** Which page it is, or how many there are. */
  readonly number: "page" | "pages";
}

/** A spreadsheet takes 255 characters for the line as a whole; what is longer it refuses, or calls the file damaged. */
const LONGEST = 75;

/** A part of a line in the codes that spreadsheets write it in, where "&" begins a code. */
export function pageCode(text: PageText = []): string {
  let left = LONGEST;
  return text
    .map((piece) => {
      if (typeof piece !== "string") return piece.number === "page" ? "&P" : "&N";
      const shown = [...piece.replace(/\s+/g, " ")];
      const kept = shown.length > left ? [...shown.slice(0, Math.max(0, left - 1)), "…"] : shown;
      left -= kept.length;
      return kept.join("").replace(/&/g, "&&");
    })
    .join("");
}

/** A whole line in those codes. */
export function lineCode({ left, center, right }: PageLine = {}): string {
  const parts = { "&L": pageCode(left), "&C": pageCode(center), "&R": pageCode(right) };
  return Object.entries(parts)
    .map(([place, text]) => (text === "" ? "" : place + text))
    .join("");
}
