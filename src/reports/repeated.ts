import { fillIn } from "../locales/fillIn";
import { pluralForm } from "../locales/plural";
import { REPEATED_TEXTS } from "../locales/repeatedTexts";
import type { RepeatedPlace, RepeatedReport } from "./model";
import { counted, type Voice } from "./voice";

/** "Beskæftigelse!C9", or the sentence of the document's text. */
export function placeInWords({ at, sentence }: RepeatedPlace, { language }: Voice): string {
  if (at !== null) return `${at.sheet}!${at.cell}`;
  return fillIn(language, REPEATED_TEXTS[language].document, { sentence: sentence ?? "" });
}

/** What came of holding the figures against each other, in a sentence; null where the plan has no table of goals. */
export function repeatedInWords({ count, differing }: RepeatedReport, voice: Voice): string {
  const texts = REPEATED_TEXTS[voice.language];
  if (differing === 0) return counted(texts.agreeing, count, voice);
  return fillIn(voice.language, texts.differing[pluralForm(voice.language, count)], { count, differing });
}

type Listed = RepeatedReport["listed"][number];

/** "3 steder, ens" */
export function agreementInWords({ agree, count }: Listed, { language }: Voice): string {
  const { result } = REPEATED_TEXTS[language];
  return fillIn(language, agree ? result.agree : result.differ, { places: count });
}

/** "13,60 %: Beskæftigelse!C9", a place each; the last says how many more there are. */
export function placesInWords({ places, count }: Listed, voice: Voice): readonly string[] {
  const { place, morePlaces } = REPEATED_TEXTS[voice.language];
  const said = places.map((one) =>
    fillIn(voice.language, place, { figure: one.figure, place: placeInWords(one, voice) }),
  );
  const more = counted(morePlaces, count - places.length, voice);
  return more === "" ? said : [...said, more];
}

/** How many figures aren't listed; "" where all are. */
export function moreRepeatedInWords({ count, listed }: RepeatedReport, voice: Voice): string {
  return counted(REPEATED_TEXTS[voice.language].more, count - listed.length, voice);
}
