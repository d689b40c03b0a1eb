import type { ValueChange } from "../core/findings/identity";
import type { FindingReview } from "../core/review/review";
import { fillIn } from "../locales/fillIn";
import { REVIEW_TEXTS } from "../locales/reviewTexts";
import { writtenDate } from "../locales/written";
import type { Voice } from "./voice";

/** "Accepteret af Jens Hansen 20. november 2026: Tallet er aftalt med kommunen" */
export function acceptedInWords({ accepted }: FindingReview, { language }: Voice): string | null {
  if (accepted === null) return null;
  const { by, date, reason } = accepted;
  const { acceptedBy, acceptedByNobody } = REVIEW_TEXTS[language];
  const values = { by, date: writtenDate(date, language), reason };
  return fillIn(language, by.trim() === "" ? acceptedByNobody : acceptedBy, values);
}

/** "Accepten gælder ikke længere: tallet var 13,6 % og er nu 14 %."; null for a finding without a lapsed acceptance. */
function lapsedInWords({ lapsed }: FindingReview, { language }: Voice): string | null {
  if (lapsed === null) return null;
  const texts = REVIEW_TEXTS[language];
  if (lapsed.fault !== "lapsed") return texts.faults[lapsed.fault];
  return fillIn(language, texts.lapsed, { change: changeInWords(lapsed.changes, language) });
}

/** What a finding's column of status says: accepted, no longer accepted, new or unchanged; "" for none of it. */
export function statusInWords(review: FindingReview, voice: Voice): string {
  const said = acceptedInWords(review, voice) ?? lapsedInWords(review, voice);
  if (said !== null) return said;
  return review.status === null ? "" : REVIEW_TEXTS[voice.language].status[review.status];
}

/** How a value that an acceptance rests on has changed. */
export function changeInWords([first]: readonly ValueChange[], language: Voice["language"]): string {
  const texts = REVIEW_TEXTS[language];
  if (first === undefined || first.from === first.to) return texts.changedOtherwise;
  const { from, to } = first;
  if (from === "") return fillIn(language, texts.changedFromNothing, { to });
  if (to === "") return fillIn(language, texts.changedToNothing, { from });
  return fillIn(language, isFigure(from) && isFigure(to) ? texts.changedFigure : texts.changedText, { from, to });
}

/** "13,6 %", "1.234 kr.", "-2": a figure with at most a short unit. */
function isFigure(text: string): boolean {
  return /^-?\d[\d.,]*[\s\u00a0]?[%\p{L}.]{0,6}$/u.test(text);
}
