import fc from "fast-check";
import { fold } from "../../../../src/core/reading/text";
import { roughMark } from "../../../../src/core/reading/roughMark";
import { countsGuarded, readTraits } from "../../../../src/core/rules/support/indicator";
import { isTotalLabel, namesMoreThanTime, sameLabel } from "../../../../src/core/rules/support/labels";
import { shorten } from "../../../../src/core/rules/support/shorten";
import { isPersonNoun } from "../../../../src/core/language/units";
import { comparable, unitClass } from "../../../../src/core/rules/support/unitClass";

test.each([
  ["kort", "kort"],
  ["to\nlinjer  og \t mellemrum ", "to linjer og mellemrum"],
  [
    "Andelen af 15-29 årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
    "Andelen af 15-29 årige, der hverken er i gang med en…",
  ],
  ["x".repeat(70), `${"x".repeat(60)}…`],
])("%p is shortened to %p", (text, short) => {
  expect(shorten(text)).toBe(short);
});

test.each([
  ["Andel 1-5-årige i dagtilbud", { share: true, count: false }],
  ["ANDELEN af unge", { share: true, count: false }],
  ["Restgruppeandelen", { share: true, count: false }],
  ["Stemmeprocent", { share: true, count: false }],
  ["Unge i job (pct.)", { share: true, count: false }],
  ["Unge i job, %", { share: true, count: false }],
  ["Antallet af udsættelser", { share: false, count: true }],
  ["Elevantal", { share: false, count: true }],
  ["Antal og andel", { share: true, count: true }],
  ["Handel med narko", { share: false, count: false }],
  ["Antalsmæssige andelsboliger", { share: false, count: false }],
  ["Karaktergennemsnit", { share: false, count: false }],
])("%s", (text, traits) => {
  expect(readTraits(text)).toEqual(traits);
});

test.each([
  ["Antal unge i job", true],
  ["Antallet af 15-29-årige", true],
  ["Antal nye kontanthjælpsmodtagere", true],
  ["Antal aktiviteter for børn", false],
  ["Antal familier", true],
  ["Antal husstande sat ud", true],
  ["Effektive udsættelser pr. år", true],
  ["Antal domme for vold", true],
  ["Antal sygdomme", false],
  ["Antal ejendomme", false],
  ["Gennemsnitligt antal børn", false],
  ["Antal og andel unge", false],
  ["Unge i job", true],
  ["Møder for unge", false],
])("%s counts people: %p", (text, expected) => {
  expect(countsGuarded(text)).toBe(expected);
});

test.each([
  ["Samlet", true],
  ["I alt:", true],
  ["Samlet for planen", true],
  ["hele området", true],
  ["Allerød", false],
  ["Totalskadet", false],
  ["Nord", false],
  ["Tilsammen", true],
  ["Sum", true],
  ["Begge områder", true],
  ["Helhedsplanen samlet", true],
  ["Nord og Syd i alt", true],
  ["Elever i alt", true],
  ["Piger i alt", false],
  ["Brøndby Kommune i alt", false],
  ["Samlet for kommunen", false],
  ["Sumatra", false],
])("%s is a total beside Nord and Syd: %p", (label, expected) => {
  expect(isTotalLabel(label, ["Nord", "Syd"])).toBe(expected);
});

test.each([
  ["FV22", false],
  ["2023", false],
  ["skoleåret 2023/24", false],
  ["Kommunalvalg 2021", false],
  ["FV22 (KK)", true],
  ["Nord", true],
])("%s names more than a time: %p", (label, expected) => {
  expect(namesMoreThanTime(label)).toBe(expected);
});

test.each([
  ["%", "percent"],
  ["‰", "permille"],
  ["kr.", "currency"],
  ["timer", "time"],
  ["Personer", "count"],
  [null, "none"],
] as const)("the unit %p is of the class %s", (unit, kind) => {
  expect(unitClass(unit)).toBe(kind);
});

test("a bare number can be compared with a count and with nothing else", () => {
  expect(comparable("none", "count")).toBe(true);
  expect(comparable("count", "none")).toBe(true);
  expect(comparable("none", "percent")).toBe(false);
  expect(comparable("time", "count")).toBe(false);
});

test.each([
  ["fuldtidspersoner", true],
  ["skolebørn", true],
  ["15-29-årige", true],
  ["familier", false],
  ["udsættelser", false],
  ["overvejning", false],
])("%s are people: %p", (word, expected) => {
  expect(isPersonNoun(word)).toBe(expected);
});

test("texts that fold to the same have the same fingerprint", () => {
  const letter = fc.constantFrom(...'abzæøåéAZÆØÅ09 -–/.\u00ad\u00a0\n”"');
  const form = fc.constantFrom("NFC", "NFD");
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 20 }), form, (text, other) => {
      const written = ` ${text.toUpperCase().normalize(other)}\u00a0`;
      expect(fold(written)).toBe(fold(text));
      expect(roughMark(written, 0)).toBe(roughMark(text, 0));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["Brøndby  Strand", "brøndby strand", true],
  ["Århus", "A\u030arhus", true],
  ["Brøndby Strand", "Brøndby Nord", false],
  ["På", "Pø", false],
  ["Nord", "Nordvest i planen", false],
])("%p and %p say the same: %p", (a, b, expected) => {
  expect(sameLabel(a, b)).toBe(expected);
});
