import type { FaultyAcceptance } from "../core/review/acceptances";
import { fillIn } from "../locales/fillIn";
import { REVIEW_TEXTS } from "../locales/reviewTexts";
import { hasRuleText, ruleText } from "../locales/rules";
import { writtenDate } from "../locales/written";
import type { SinceReport } from "./model";
import { acceptedInWords, changeInWords } from "./statusWords";
import { counted, type Voice } from "./voice";

export interface FaultyWords {
  /** Which finding it was about: "Baseline år mangler (Den Lille Sprogskole)". */
  readonly about: string;
  /** Why it doesn't count. */
  readonly fault: string;
  /** Who accepted it, when and why. */
  readonly accepted: string;
}

/** An acceptance that doesn't count. */
export function faultyInWords({ fault, acceptance, changes }: FaultyAcceptance, voice: Voice): FaultyWords {
  const { language } = voice;
  const texts = REVIEW_TEXTS[language];
  const { label, at } = acceptance;
  const review = { identity: null, accepted: acceptance, lapsed: null, status: null };
  return {
    about: fillIn(language, texts.about, {
      title: ruleTitle(acceptance.rule, voice),
      label: label === "" ? `${at.sheet} ${at.cell}` : label,
    }),
    fault: fillIn(language, texts.faults[fault], { change: changeInWords(changes, language) }),
    accepted: acceptedInWords(review, voice) ?? "",
  };
}

/** "Siden kontrollen 20. november 2026: 2 nye, 5 uændrede, 1 løst" */
export function sinceInWords(since: SinceReport, voice: Voice): string {
  const { statusCounts, since: sentence } = REVIEW_TEXTS[voice.language];
  const counts = [
    counted(statusCounts.new, since.new, voice),
    counted(statusCounts.unchanged, since.unchanged, voice),
    counted(statusCounts.solved, since.solved.length, voice),
  ];
  return fillIn(voice.language, sentence, {
    date: writtenDate(since.date, voice.language),
    counts: counts.join(", "),
  });
}

/** What has been solved, a line each: "Baseline år mangler: Den Lille Sprogskole". */
export function solvedInWords({ solved }: SinceReport, voice: Voice): string[] {
  return solved.map(({ rule, label }) => {
    const title = ruleTitle(rule, voice);
    return label === "" ? title : fillIn(voice.language, REVIEW_TEXTS[voice.language].solved, { title, label });
  });
}

/** The rule's name; its id where it is another version's. */
function ruleTitle(rule: string, { language }: Voice): string {
  return hasRuleText(rule) ? ruleText(language, rule).title : rule;
}
