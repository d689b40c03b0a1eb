import fc from "fast-check";
import { fillIn } from "../../src/locales/fillIn";
import { pluralForm } from "../../src/locales/plural";
import { REPORT_TEXTS } from "../../src/locales/reportTexts";
import type { Language } from "../../src/locales/types";
import { counted, voiceOf } from "../../src/reports/voice";

const RULES = { da: new Intl.PluralRules("da"), en: new Intl.PluralRules("en") };

test("whole numbers take the form that Intl.PluralRules says, and so do parts of one", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.integer({ min: -2_000, max: 2_000_000 }),
        fc.integer({ min: 1, max: 99 }).map((part) => part / 100),
      ),
      fc.constantFrom<Language>("da", "en"),
      (count, language) => {
        expect(pluralForm(language, count)).toBe(RULES[language].select(count) === "one" ? "one" : "many");
      },
    ),
  );
});

test.each<[Language, number, string]>([
  ["da", 0, "0 fuldtidsstillinger"],
  ["da", 0.5, "0,5 fuldtidsstilling"],
  ["da", 1, "1 fuldtidsstilling"],
  ["da", 1.5, "1,5 fuldtidsstillinger"],
  ["da", 2, "2 fuldtidsstillinger"],
  ["en", 0.5, "0.5 full-time posts"],
  ["en", 1, "1 full-time post"],
])("%s %d: %s", (language, posts, said) => {
  const words = { da: "{posts|fuldtidsstilling|fuldtidsstillinger}", en: "{posts|full-time post|full-time posts}" };
  expect(fillIn(language, `{posts} ${words[language]}`, { posts })).toBe(said);
});

test.each([
  [0, "ingen advarsler"],
  [1, "1 advarsel"],
  [2, "2 advarsler"],
  [1234, "1.234 advarsler"],
])("%d of a kind are %s", (count, said) => {
  expect(counted(REPORT_TEXTS.da.counts.warning, count, voiceOf("da"))).toBe(said);
});
