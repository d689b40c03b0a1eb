import type { Language } from "../../locales/types";

/** "30. november 2026 kl. 14.05" */
export function writtenTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(at);
}
