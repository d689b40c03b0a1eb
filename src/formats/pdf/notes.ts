import type { Line } from "./lines";

/** The marks of notes: figures, signs, or a letter. */
const MARK = /^(?:\d{1,3}|[*†‡§]{1,3}|[a-z])$/i;

/** What notes say, by their marks, page by page. */
export class Notes {
  private readonly byPage: Map<string, string>[] = [];

  add(page: number, mark: string, text: string): void {
    const own = (this.byPage[page] ??= new Map<string, string>());
    if (!own.has(mark)) own.set(mark, text);
  }

  /** The note of a mark on a page: at its foot, else where notes stand further on or, last, before. */
  find(page: number, mark: string): string | null {
    for (let at = page; at < this.byPage.length; at += 1) {
      const found = this.byPage[at]?.get(mark);
      if (found !== undefined) return found;
    }
    return null;
  }
}

/** The marks that raised text is: "1,2" is two. Empty where it is no mark. */
export function marksOf(text: string): string[] {
  const marks = text
    .replace(/[()[\]]/g, "")
    .split(/[,;\s]+/)
    .filter((mark) => mark !== "");
  return marks.every((mark) => MARK.test(mark)) ? marks : [];
}

/** The mark in front of a note's text; null for a line that begins no note. */
export function noteMark(line: Line): string | null {
  const [mark, ...others] = line.lead === null ? [] : marksOf(line.lead);
  return mark !== undefined && others.length === 0 && line.words.length > 0 ? mark : null;
}
