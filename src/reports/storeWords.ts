import type { Unread } from "../core/store/store";
import { fillIn } from "../locales/fillIn";
import { STORE_TEXTS } from "../locales/storeTexts";
import { counted, type Voice } from "./voice";

/** What of a workbook's store can't be understood: "… kan ikke læses …: 2 accepter, 1 indstilling. …"; null for nothing. */
export function unreadInWords(unread: readonly Unread[], voice: Voice): string | null {
  if (unread.length === 0) return null;
  const { parts, unread: sentence } = STORE_TEXTS[voice.language];
  const said = unread.map(({ part, count }) => counted(parts[part], count, voice));
  return fillIn(voice.language, sentence, { parts: said.join(", ") });
}
