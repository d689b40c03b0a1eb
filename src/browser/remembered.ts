import type { Language } from "../locales/types";

/* What the user has chosen for the page, kept in the browser where it lets the page keep anything. */

const LANGUAGE = "baselinekontrol-sprog";
const WIDTH = "baselinekontrol-bredde";

export function rememberedLanguage(): Language {
  return read(LANGUAGE) === "en" ? "en" : "da";
}

export function rememberLanguage(language: Language): void {
  keep(LANGUAGE, language);
}

/** The pane's width in pixels; null where the user has chosen none. */
export function rememberedWidth(): number | null {
  const width = Number.parseInt(read(WIDTH) ?? "", 10);
  return width > 0 ? width : null;
}

/** `null` forgets it. */
export function rememberWidth(width: number | null): void {
  keep(WIDTH, width === null ? null : String(width));
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** What the browser refuses to keep lasts as long as the page. */
function keep(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // The choice holds until the page is left.
  }
}
