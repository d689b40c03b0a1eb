import { partsTotal } from "../../../src/core/rules/baseline/partsTotal";
import { unitMismatch } from "../../../src/core/rules/baseline/unitMismatch";
import { notMeasurable } from "../../../src/core/rules/indicator/notMeasurable";
import { readTraits } from "../../../src/core/rules/support/indicator";
import { readWording } from "../../../src/core/indicators/wording";
import { unitInText } from "../../../src/core/data/dataUnits";
import { MONTHS, PERSONS_ANY, QUANTITIES, TOGETHER, TOTAL, UNITS } from "../../../src/core/language/da";
import { delmaal } from "../rules/support/sheets";
import { findingsOf } from "../rules/support/testRule";

const PARTS = "Strand: 150 elever\nNord: 104 elever";
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sums(baseline: string): number {
  return findingsOf(partsTotal, delmaal({ indikator: "Antal elever i sprogskolen", baseline, comparison: null }))
    .length;
}

describe("a total that its parts don't give", () => {
  test.each([...TOTAL, ...TOGETHER])("is found behind %p", (word) => {
    expect(sums(`${capital(word)}: 284 elever\n${PARTS}`)).toBe(1);
    expect(sums(`${PARTS}\nHelhedsplanen ${word}: 284 elever`)).toBe(1);
    expect(sums(`${PARTS}\nElever ${word}: 284 elever`)).toBe(1);
    expect(sums(`${PARTS}\nStrand og Nord ${word}: 284 elever`)).toBe(1);
    expect(sums(`${capital(word)}: 254 elever\n${PARTS}`)).toBe(0);
  });

  test.each([
    "Kommunen i alt: 1.240 elever",
    "Brøndby Kommune samlet: 1.240 elever",
    "Hele landet i alt: 91.240 elever",
    "Piger i alt: 98 elever",
    "Summerhill: 284 elever",
    "Totempælen: 284 elever",
  ])("is no total: %p", (line) => {
    expect(sums(`${line}\n${PARTS}`)).toBe(0);
  });
});

describe("a measure", () => {
  test.each(["Promille sigtede unge", "Sigtedepromille", "Sigtede i promille", "Sigtede unge, ‰"])(
    "in per mille is one: %p",
    (indikator) => {
      expect(findingsOf(notMeasurable, delmaal({ indikator, baseline: "13,6 ‰", comparison: null }))).toEqual([]);
      expect(readTraits(indikator).share).toBe(true);
    },
  );

  test.each(["Omsætning i handelen", "Livet og dets vandel", "Omsætning i detailhandlen", "Handel med stoffer"])(
    "is no share: %p",
    (text) => {
      expect(readWording(text).measure).toBeNull();
      expect(readTraits(text).share).toBe(false);
      expect(unitInText(text).unit).toBeNull();
    },
  );

  test("is what every form of its noun says", () => {
    for (const { noun, endings = [], measure, only } of QUANTITIES) {
      if (measure !== "share" && measure !== "count") continue;
      for (const ending of only === "alone" ? [""] : ["", ...endings]) {
        const traits = readTraits(`${capital(noun)}${ending} unge i job`);
        expect([noun, ending, traits.share, traits.count]).toEqual([
          noun,
          ending,
          measure === "share",
          measure === "count",
        ]);
      }
    }
  });
});

describe("figures of the same unit", () => {
  const times = UNITS.filter(({ kind }) => kind === "time");
  const written = times.flatMap(({ words, short = [] }) => [...words, ...short, ...short.map((word) => `${word}.`)]);

  test.each(written)("are held against each other, whatever the unit's form: %p", (unit) => {
    const row = {
      indikator: "Ventetid på rådgivning",
      baseline: `5 ${unit} ventetid`,
      comparison: "Kommunen: 7 minutter",
    };
    expect(findingsOf(unitMismatch, delmaal(row))).toEqual([]);
    const other = { ...row, comparison: "Kommunen: 7 borgere" };
    expect(findingsOf(unitMismatch, delmaal(other))).toHaveLength(1);
  });

  test("counted in a time can be compared with it", () => {
    const row = { indikator: "Skolefravær", baseline: "12 fraværsdage", comparison: "Kommunen: 9 dage" };
    expect(findingsOf(unitMismatch, delmaal(row))).toEqual([]);
  });

  test("add up in singular and plural", () => {
    expect(sums("Samlet: 20 elever\nNord: 1 elev\nSyd: 16 elever\nVest: 3 elever")).toBe(0);
    expect(sums("Samlet: 24 elever\nNord: 1 elev\nSyd: 16 elever\nVest: 3 elever")).toBe(1);
  });
});

test("no word stands in two months, and none for people twice", () => {
  for (const words of [MONTHS.flat(), PERSONS_ANY]) expect(new Set(words).size).toBe(words.length);
});
