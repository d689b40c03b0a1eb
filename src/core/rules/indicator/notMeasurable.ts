import {
  GOAL_VERBS,
  HOMES as HOMES_WORDS,
  PRESENT_ENDS,
  SENTENCE_BEGINS,
  SENTENCE_VERBS,
  TOPIC_ENDS,
  TOPICS,
  TOPICS_NOT,
  WISHED as WISHED_WORDS,
} from "../../language/da";
import { pattern } from "../../language/words";
import { stem } from "../../indicators/stem";
import type { Figure } from "../../reading/readings";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { subjectWords } from "../support/indicator";
import { isMeasured } from "../support/quantity";
import { eachRow, isFilled } from "../support/rows";
import { shorten } from "../support/shorten";
import { isPersonNoun } from "../../language/units";
import { isGuardedNoun, unitClass } from "../support/unitClass";
import { wordsOf } from "../support/words";

const SATISFIED = {
  delmaal: "Bedre fritidstilbud",
  baseline: "72 %",
  comparison: "Brøndby Kommune: 80 %",
  source: "Brøndby Kommunes ungeundersøgelse",
};

/** An indicator names what is counted or measured; when in doubt it does. */
export const notMeasurable = defineRule({
  id: "indicator/not-measurable",
  group: "indicator",
  severity: "warning",
  origin: "Kun det, der tælles eller måles, viser, om et delmål nås.",
  messages: { quantity: ["text"], share: ["text"], count: ["text"], notYet: [] },
  example: {
    bad: delmaalTable([delmaalRow({ indikator: "Unges tilfredshed med fritidstilbuddene", ...SATISFIED })]),
    at: "B2",
    good: delmaalTable([delmaalRow({ indikator: "Andel unge, der er tilfredse med fritidstilbuddene", ...SATISFIED })]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      if (!isFilled(row.indikator)) return;
      const { text } = row.indikator;
      if (isMeasured(text)) return;
      const figures = isFilled(row.baseline) ? row.read.baseline.figures : [];
      if (countsItsNoun(text, figures) || saysWhatIsShared(text, figures)) return;
      context.report({
        sheet: table.sheet,
        at: row.indikator.at,
        ...(NOT_YET.test(text)
          ? { message: "notYet" }
          : { message: messageFor(figures), values: { text: shorten(text) } }),
      });
    }),
});

/** "Indikator er ikke formuleret endnu", "Der formuleres indikator sammen med …" */
const NOT_YET =
  /(?<!\p{L})(?:ikke|endnu) (?:endnu )?(?:formuleret|fastlagt|afklaret|besluttet|udarbejdet|valgt|defineret|på plads)|(?<!\p{L})(?:formuleres|udarbejdes|fastlægges|fastsættes|aftales|udvikles|defineres|afklares|besluttes)(?!\p{L})|^(?:følger|udestår|afventer|kommer senere|under (?:udarbejdelse|udvikling|afklaring))(?!\p{L})/iu;

/** The example is a share where the baseline is one, a number where it counts something. */
function messageFor(figures: readonly Figure[]): "share" | "count" | "quantity" {
  const classes = new Set(figures.map(({ unit }) => unitClass(unit)));
  if (classes.has("percent")) return "share";
  return classes.has("count") ? "count" : "quantity";
}

/** "Unge i fritidsjob" is countable where the baseline is "22 unge": its unit is the indicator's noun. */
function countsItsNoun(indikator: string, figures: readonly Figure[]): boolean {
  const words = wordsOf(indikator.toLowerCase());
  // "Fremmødte til beboermøder": who is counted may be called by another noun for people in the figure.
  const countsPeople = isPersonNoun(words[0] ?? "");
  return figures.some(({ unit }) => {
    if (unit === null || unitClass(unit) !== "count") return false;
    const noun = unit.toLowerCase();
    if (countsPeople && isPersonNoun(noun)) return true;
    const root = stem(noun);
    return words.some((word) => word === noun || stem(word) === root || (noun.length >= 3 && word.endsWith(noun)));
  });
}

/** What is said of people behind their noun: "der består", "med fritidsjob", "i uddannelse", "sigtede". */
const SAID_OF_THEM = /^(?:der|som|med|uden|i|på|over|under|\p{L}{3,}(?:ede|te|dte))$/u;
/** A wish, and no group of people. */
const WISHED = pattern(WISHED_WORDS, "word");

/** Whether the indicator says without the word what a baseline in percent is a share of; a wish doesn't. */
function saysWhatIsShared(indikator: string, figures: readonly Figure[]): boolean {
  if (!figures.some(({ unit }) => unitClass(unit) === "percent") || WISHED.test(indikator)) return false;
  return isOfPeople(indikator) || isWhatHappens(indikator);
}

/** "Kvinder i beskæftigelse" is a share where the baseline is "44 %": people, and what is said of them. */
function isOfPeople(indikator: string): boolean {
  const [first = "", second = "", third = ""] = wordsOf(indikator.toLowerCase());
  if (isGuardedNoun(first) || HOMES.test(first)) return SAID_OF_THEM.test(second);
  return isGuardedNoun(second) && SAID_OF_THEM.test(third);
}

const HOMES = pattern(HOMES_WORDS, "whole");

/**
 * "Overvægt ved indskoling" is a share where the baseline is "22 %": something that is so or isn't, so that it is plain of
 * whom it is said. A quality ("tillid", "robuste unge") or a goal is none, whatever its figure.
 */
function isWhatHappens(indikator: string): boolean {
  if (GOAL.test(indikator.trim()) || isSentence(indikator)) return false;
  // "Selvvurderet helbred (godt eller meget godt)": what counts as one of them, and "Sprogvurdering: behov for …".
  const subject = subjectWords(indikator.replace(/(?<=\S)\s*[(:].*$/su, ""));
  return subject.some((word) => !isPersonNoun(word)) && !subject.some(isTopic);
}

function isSentence(text: string): boolean {
  if (SENTENCE_BEGIN.test(text.trim()) || SENTENCE_VERB.test(text)) return true;
  // "Beboerne hjælper hinanden": people, and what they do.
  const [first = "", second = ""] = wordsOf(text.toLowerCase());
  return namesPeople(first) && !namesPeople(second) && PRESENT.test(second);
}

/** "beboere", "beboerne", "børnene" */
function namesPeople(word: string): boolean {
  return [word, word.replace(/ne$/u, ""), word.replace(/e?ne$/u, "")].some(isPersonNoun);
}

function isTopic(word: string): boolean {
  return TOPIC.test(word) || (TOPIC_END.test(word) && !NO_TOPIC.test(word));
}

const GOAL = pattern(GOAL_VERBS, "begins");
const TOPIC = pattern(TOPICS, "whole");
const TOPIC_END = pattern(TOPIC_ENDS, "end");
const NO_TOPIC = pattern(TOPICS_NOT, "end");
/** "Området er karakteriseret ved …", "Der gennemføres …": told in a sentence, which names nothing to count. */
const SENTENCE_BEGIN = pattern(SENTENCE_BEGINS, "begins");
const PRESENT = pattern(PRESENT_ENDS, "end");
const SENTENCE_VERB = pattern(SENTENCE_VERBS, "word");
