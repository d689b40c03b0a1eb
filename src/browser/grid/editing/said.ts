import { EDITING_TEXTS } from "../../../locales/editingTexts";
import { fillIn } from "../../../locales/fillIn";
import type { Language } from "../../../locales/types";
import type { WrittenCell } from "../../../hosts/host";
import { counted, voiceOf } from "../../../reports/voice";
import type { RefusedCell } from "./plan";

/** What came of typing: heard by all, and seen where something wasn't written. */
export interface Said {
  readonly heard: string;
  readonly seen: readonly string[];
}

/** More than this nobody reads; the rest is counted. */
const MOST_NAMED = 12;

export function saidOf(
  language: Language,
  { written, refused }: { readonly written: readonly WrittenCell[]; readonly refused: readonly RefusedCell[] },
): Said {
  const texts = EDITING_TEXTS[language];
  const reasons = [...new Set(refused.map(({ reason }) => reason))];
  const seen = reasons.map((reason) => {
    const cells = refused.filter((one) => one.reason === reason).map(({ cell }) => cell);
    return fillIn(language, texts.refused[reason], { cells: named(cells, language) });
  });
  const [only, ...others] = written;
  const done =
    only === undefined
      ? ""
      : others.length > 0
        ? counted(texts.written, written.length, voiceOf(language))
        : fillIn(language, only.after.value === "" ? texts.emptied : texts.typed, { cell: only.cell });
  return { heard: [done, ...seen].filter((sentence) => sentence !== "").join(" "), seen };
}

export function whyNot(language: Language, reason: "hidden" | "outside" | "too-large"): Said {
  const sentence = EDITING_TEXTS[language].notPasted[reason];
  return { heard: sentence, seen: [sentence] };
}

function named(cells: readonly string[], language: Language): string {
  const first = cells.slice(0, MOST_NAMED).join(", ");
  const rest = cells.length - MOST_NAMED;
  return rest > 0 ? fillIn(language, EDITING_TEXTS[language].andMore, { cells: first, count: rest }) : first;
}
