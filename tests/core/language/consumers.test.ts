import { isTotal } from "../../../src/core/data/breakdowns";
import { readPlace } from "../../../src/core/data/dataPlaces";
import { knownUnit, unitInText } from "../../../src/core/data/dataUnits";
import { namesMeasure, namesQuantity } from "../../../src/core/data/headingWords";
import { namesWhole } from "../../../src/core/comparing/matchPlace";
import { unitsAgree } from "../../../src/core/comparing/unitsAgree";
import { readWording } from "../../../src/core/indicators/wording";
import {
  COUNTRY,
  COUNTRY_ALONE,
  FUNDING,
  MONTHS,
  PERSONS,
  QUANTITIES,
  SIZES,
  TOGETHER,
  TOTAL,
  UNITS,
} from "../../../src/core/language/da";
import { notionsOf } from "../../../src/core/language/headingLexicon";
import { scanUnit } from "../../../src/core/language/scanUnit";
import { isPersonNoun } from "../../../src/core/language/units";
import { readDayAt } from "../../../src/core/reading/dates";
import { readHeadingWords } from "../../../src/core/reading/headingWords";
import { namesOtherBody } from "../../../src/core/reading/kommuner";
import { isStaffingTotal } from "../../../src/core/reading/staffing";
import { readTextYears } from "../../../src/core/reading/yearMentions";
import { isTotalLabel } from "../../../src/core/rules/support/labels";
import { isMeasured } from "../../../src/core/rules/support/quantity";
import { readTraits } from "../../../src/core/rules/support/indicator";
import { isGuardedNoun, unitClass } from "../../../src/core/rules/support/unitClass";
import { isTotalLabel as isBudgetTotal } from "../../../src/core/tables/budget/budgetLabels";
import { fundingPartyOf } from "../../../src/core/tables/budget/budgetFunding";

/** Every word of every notion through every consumer that should know it: a word is added in one place. */

interface Consumer {
  readonly name: string;
  readonly knows: (word: string) => boolean;
}

function each(notion: string, words: readonly string[], consumers: readonly Consumer[]): void {
  describe(notion, () => {
    test.each(consumers)("$name", ({ knows }) => {
      expect(words.filter((word) => !knows(word))).toEqual([]);
    });
  });
}

function formsOf(...measures: readonly string[]): readonly string[] {
  return QUANTITIES.filter(({ measure, only }) => measures.includes(measure) && only !== "compound").flatMap(
    ({ noun, endings = [], only }) => [noun, ...(only === "alone" ? [] : endings.map((ending) => noun + ending))],
  );
}

function wordsOf(unit: string): readonly string[] {
  return UNITS.filter((one) => one.unit === unit && one.factor === undefined).flatMap(({ words, short = [] }) => [
    ...words,
    ...short,
    ...short.map((word) => `${word}.`),
  ]);
}

each(
  "totals",
  [...TOTAL, ...TOGETHER],
  [
    { name: "a goal's figures", knows: (word) => isTotalLabel(word, []) },
    { name: "a budget's rows", knows: (word) => isBudgetTotal(word) && isBudgetTotal(`Løn ${word}`) },
    { name: "lines of staff", knows: (word) => isStaffingTotal(`${word} 2,5 årsværk`) },
    { name: "categories of data", knows: (word) => isTotal(word) && isTotal(`Personer ${word}`) },
    { name: "the plan's areas", knows: (word) => namesWhole(word) && namesWhole(`Helhedsplanen ${word}`) },
    { name: "figures without a unit", knows: (word) => word.includes(" ") || scanUnit(`12 ${word}`, 2) === null },
  ],
);

each(
  "totals in headings",
  TOTAL.filter((word) => !word.includes(" ")),
  [{ name: "headings of budgets", knows: (word) => readHeadingWords(word).notions.has("total") }],
);

each("shares", formsOf("share"), [
  { name: "an indicator's traits", knows: (word) => readTraits(`${word} unge i job`).share },
  { name: "an indicator's wording", knows: (word) => readWording(`${word} unge i job`).measure === "share" },
  { name: "what is measured", knows: (word) => isMeasured(`${word} unge`) },
  { name: "names of columns", knows: (word) => ["%", "‰"].includes(unitInText(`${word} unge i job`).unit ?? "") },
  { name: "names of data", knows: (word) => namesMeasure(`${word} unge`) && namesQuantity(`${word} unge`) },
  { name: "headings of budgets", knows: (word) => notionsOf(word)?.includes("share") === true },
]);

each("counts", formsOf("count"), [
  { name: "an indicator's traits", knows: (word) => readTraits(`${word} unge i job`).count },
  { name: "an indicator's wording", knows: (word) => readWording(`${word} unge i job`).measure === "count" },
  { name: "names of columns", knows: (word) => unitInText(`${word} unge i job`).unit === "antal" },
  { name: "headings of budgets", knows: (word) => notionsOf(word)?.includes("count") === true },
]);

each("means and rates", formsOf("mean", "rate"), [
  { name: "what is measured", knows: (word) => isMeasured(`${word} for unge`) },
  { name: "names of data", knows: (word) => namesMeasure(`${word} for unge`) },
]);

each("all measures", formsOf("share", "rate", "count", "mean", "money", "other"), [
  { name: "what is measured", knows: (word) => isMeasured(`${word} for unge`) },
]);

for (const { unit, kind, short = [] } of UNITS.filter(({ factor }) => factor === undefined)) {
  const isSign = kind === "percent" || kind === "permille" || kind === "currency";
  each(`the unit ${unit}`, wordsOf(unit), [
    { name: "a figure's class", knows: (word) => unitClass(word) === kind },
    { name: "typed and imported", knows: (word) => unitsAgree(word, unit) },
    {
      name: "behind a figure",
      knows: (word) => {
        if (word.includes(" ")) return true;
        const found = scanUnit(`12 ${word} i Nord`, 2)?.unit;
        return found === (isSign ? unit : word);
      },
    },
    ...(isSign
      ? [{ name: "columns of data", knows: (word: string) => word === ",-" || knownUnit(word) === unit }]
      : []),
  ]);
  test(`${unit} has no abbreviation of another`, () => {
    for (const word of short) expect(UNITS.filter((one) => one.short?.includes(word))).toHaveLength(1);
  });
}

each("sizes", Object.keys(SIZES), [
  { name: "behind a figure", knows: (word) => scanUnit(`12 ${word} kr.`, 2)?.factor === SIZES[word] },
]);

each("persons", PERSONS, [
  { name: "nouns for people", knows: isPersonNoun },
  { name: "few people", knows: isGuardedNoun },
]);

each("months", MONTHS.flat(), [
  {
    name: "dates",
    knows: (word) => readDayAt(`1. ${word} 2023`, 0)?.month === MONTHS.findIndex((names) => names.includes(word)) + 1,
  },
  { name: "years in texts", knows: (word) => readTextYears(`12 % (${word} 2023)`)[0]?.kind === "date" },
  { name: "headings of budgets", knows: (word) => readHeadingWords(`${word} 2026`).unknown.length === 0 },
]);

each(
  "the country",
  [...COUNTRY, ...COUNTRY_ALONE],
  [
    { name: "places of data", knows: (word) => readPlace(word).niveau === "land" },
    { name: "a goal's totals", knows: (word) => !isTotalLabel(`${word} i alt`, []) },
  ],
);
each("the country beside the kommune", COUNTRY, [{ name: "other bodies", knows: namesOtherBody }]);

for (const { party, parts, words, begins } of FUNDING) {
  each(
    `who pays: ${party}`,
    [...parts, ...words, ...begins],
    [{ name: "funding", knows: (word) => fundingPartyOf(`${word} `.replace(/ +$/, " x")) === party }],
  );
}
