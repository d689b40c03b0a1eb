import * as fc from "fast-check";
import { CATALOGUE, catalogueEntryOf, directionOf } from "../../../src/core/indicators/catalogue";
import { indicatorKey, matchIndicator, prepareLabels } from "../../../src/core/indicators/match";
import { BUILDING } from "./building";
import { HELD_OUT } from "./heldOut";
import { LABELS } from "./labels";

const index = prepareLabels(LABELS);
const surelyOf = (wording: string): string | null => {
  const { matched, sure } = matchIndicator(wording, index);
  return sure ? matched : null;
};

describe.each([
  ["used while building", BUILDING],
  ["held out", HELD_OUT],
])("wordings %s", (_, set) => {
  it("are matched to no wrong label without asking", () => {
    expect(set.filter(([wording, label]) => surelyOf(wording) !== null && surelyOf(wording) !== label)).toEqual([]);
  });

  it("are matched rightly in at least 95 of 100", () => {
    const asked = set.filter(([wording, label]) => surelyOf(wording) !== label);
    expect(asked.length / set.length <= 0.05 ? [] : asked).toEqual([]);
  });
});

const right = BUILDING.filter(([, label]) => label !== null).map(([wording]) => wording);

describe("a match", () => {
  it("stays as it is whatever the case, the spaces and the line breaks of a PDF", () => {
    fc.assert(
      fc.property(fc.constantFrom(...right), fc.nat(), fc.boolean(), (wording, at, upper) => {
        const broken = breakWord(wording, at);
        expect(surelyOf(upper ? broken.toUpperCase() : broken)).toBe(surelyOf(wording));
        expect(surelyOf(`  ${wording.replace(/ /g, "\u00a0 ")}\n`)).toBe(surelyOf(wording));
      }),
    );
  });

  it("is never sure when an age is another", () => {
    const aged = right.filter((wording) => /\d+-\d+/.test(wording));
    fc.assert(
      fc.property(fc.constantFrom(...aged), fc.integer({ min: 31, max: 99 }), (wording, age) => {
        const other = wording.replace(/(\d+)-\d+/, `$1-${age}`);
        expect(other === wording || surelyOf(other) !== surelyOf(wording)).toBe(true);
      }),
    );
  });

  it('is never sure when an "ikke" is put in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...right), fc.nat(), (wording, at) => {
        const words = wording.split(" ");
        const place = 1 + (at % words.length);
        const negated = [...words.slice(0, place), "ikke", ...words.slice(place)].join(" ");
        expect([null, ...LABELS.filter((label) => label.includes("ikke"))]).toContain(surelyOf(negated));
        expect(surelyOf(negated)).not.toBe(surelyOf(wording));
      }),
      { numRuns: 400 },
    );
  });

  it("never throws, and is never sure of text that says nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void matchIndicator(text, index)));
    expect(surelyOf("")).toBeNull();
    expect(surelyOf("Andel")).toBeNull();
    expect(surelyOf("Andel 15-29-årige")).toBeNull();
  });

  it("reads long hostile text at once", () => {
    for (const text of [
      "mindst ".repeat(300),
      "15-".repeat(900),
      "ikke ".repeat(500),
      "(".repeat(2_000),
      "a-".repeat(1_000),
    ]) {
      expect(matchIndicator(text, index).sure).toBe(false);
    }
  });

  it("is the user's where there is a choice, also for none", () => {
    const wording = "Andel sigtede";
    const chosen = new Map<string, string | null>([[indicatorKey(wording), "Sigtede 15-29-årige"]]);
    expect(matchIndicator("andel  SIGTEDE", index, { choices: chosen })).toMatchObject({
      matched: "Sigtede 15-29-årige",
      sure: true,
      reasons: ["chosen"],
    });
    const none = new Map([[indicatorKey(wording), null]]);
    expect(matchIndicator(wording, index, { choices: none })).toMatchObject({ matched: null, sure: true });
  });

  it("is asked about where two labels are alike", () => {
    const match = matchIndicator("Andel sigtede 15-29-årige", ["Sigtede, 15-29 år", "15-29-årige sigtede"]);
    expect(match.sure).toBe(false);
    expect(match.reasons).toContain("several-alike");
    expect(match.candidates).toHaveLength(2);
  });

  it("keeps a share and a number apart, by the units of the figures", () => {
    const labels = [{ label: "Sigtede 15-29-årige", units: ["antal"] }];
    expect(matchIndicator("Andel sigtede 15-29-årige", prepareLabels(labels)).sure).toBe(false);
    expect(matchIndicator("Antal sigtede 15-29-årige", prepareLabels(labels)).sure).toBe(true);
  });
});

describe("the catalogue", () => {
  it("holds each indicator once, and no name twice", () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(40);
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
    const lost = CATALOGUE.flatMap(({ id, name, variants }) =>
      [name, ...variants].filter((text) => catalogueEntryOf(text)?.id !== id).map((text) => `${id}: ${text}`),
    );
    expect(lost).toEqual([]);
  });

  it("holds whole indicators alone", () => {
    const isWhole = ({ id, name, variants, ageGroup, sources, lag }: (typeof CATALOGUE)[number]): boolean =>
      /^[a-z0-9-]+$/.test(id) &&
      [name, ...variants].every((text) => text.length >= 3) &&
      (ageGroup === null || /^\d{1,3}(?:-\d{1,3}|\+)$/.test(ageGroup)) &&
      sources.length > 0 &&
      lag >= 0 &&
      lag <= 5;
    expect(CATALOGUE.filter((entry) => !isWhole(entry))).toEqual([]);
  });

  it("tells which way is better, or what the plan wants tells it", () => {
    expect(directionOf("Andel 1-5-årige i dagtilbud")).toBe("up");
    expect(directionOf("Sigtede 10-14-årige")).toBe("down");
    expect(directionOf("Antal klager falder")).toBe("down");
    expect(directionOf("Antal klager")).toBeNull();
  });
});

/** The wording broken by a PDF inside one of its longer words. */
function breakWord(wording: string, at: number): string {
  const places = [...wording.matchAll(/\p{Ll}{3}(?=\p{Ll}{3})/gu)].map(({ index: start }) => start + 3);
  const place = places[at % places.length];
  return place === undefined ? wording : `${wording.slice(0, place)}-\n${wording.slice(place)}`;
}
