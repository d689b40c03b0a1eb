import * as fc from "fast-check";
import { matchIndicator, prepareLabels, type LabelIndex } from "../../../src/core/indicators/match";
import { FIRST, SECOND, SHOWN, THIRD, type WordingSet } from "./leaders";

/** The unit that figures of such a label have. */
function unitOf(label: string): string {
  if (/^antal/i.test(label)) return "antal";
  if (label.includes("kr.")) return "kr.";
  return /^karakter/i.test(label) ? "karakter" : "%";
}

const prepare = (labels: readonly string[]): LabelIndex =>
  prepareLabels(labels.map((label) => ({ label, units: [unitOf(label)] })));

const surelyOf = (wording: string, index: LabelIndex): string | null => {
  const { matched, sure } = matchIndicator(wording, index);
  return sure ? matched : null;
};

describe.each<[string, WordingSet]>([
  ["shown", SHOWN],
  ["first", FIRST],
  ["second", SECOND],
  ["third", THIRD],
])("of the %s wordings", (_, { labels, wordings }) => {
  const index = prepare(labels);
  const meant = wordings.flatMap(([wording, label, may]) => (label === null ? [] : [{ wording, label, may }]));

  it("none is wrong and sure", () => {
    const wrong = wordings.filter(([wording, label]) => ![null, label].includes(surelyOf(wording, index)));
    expect(wrong).toEqual([]);
  });

  it("at least 95 of 100 are sure and right", () => {
    const asked = meant.filter(({ wording, label, may }) => may === undefined && surelyOf(wording, index) !== label);
    expect(asked.length / meant.length <= 0.05 ? [] : asked).toEqual([]);
  });

  it("none is tempted when its right label is taken away", () => {
    const tempted = meant.flatMap(({ wording, label }) => {
      const other = surelyOf(wording, prepare(labels.filter((one) => one !== label)));
      return other === null ? [] : [{ wording, other }];
    });
    expect(tempted).toEqual([]);
  });

  it("a confidence of 0.9 and more is right in at least 95 of 100, and one below is asked about", () => {
    const matches = wordings.map(([wording, label]) => ({ label, match: matchIndicator(wording, index) }));
    const high = matches.filter(({ match }) => match.confidence >= 0.9);
    expect(high.filter(({ label, match }) => match.matched === label).length / high.length).toBeGreaterThanOrEqual(
      0.95,
    );
    expect(matches.filter(({ match }) => match.sure !== match.confidence >= 0.9)).toEqual([]);
  });

  it("what is asked about has its reason", () => {
    const asked = wordings.map(([wording]) => matchIndicator(wording, index)).filter(({ sure }) => !sure);
    expect(asked.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });
});

const GOALS = [
  "skal falde med 2 procentpoint",
  "skal være mindst 85 %",
  "nærmer sig det kommunale gennemsnit",
  "er på niveau med kommunen",
  "fastholdes på niveau med kommunen",
  "stiger inden 2029",
  ", skal ned på landsgennemsnittet inden udgangen af 2028",
  "øges fra 20 % til 25 %",
  "må ikke overstige kommunens niveau",
  ", falder mod kommunens gennemsnit",
];

/** Labels whose words hold no goal and no brackets, each with its set. */
const PLAIN = [SHOWN, FIRST, SECOND, THIRD].flatMap(({ labels }) => {
  const index = prepare(labels);
  return labels.map((label) => ({ label, index }));
});

describe("a label written as an indicator", () => {
  const anyLabel = fc.constantFrom(...PLAIN);

  it("is itself with a goal behind it", () => {
    const lost = PLAIN.flatMap(({ label, index }) =>
      GOALS.map((goal) => `${label} ${goal}`.replace(" ,", ",")).filter(
        (wording) => surelyOf(wording, index) !== label,
      ),
    );
    expect(lost).toEqual([]);
  });

  it("is itself in any case, with the hyphens of a PDF, and with what it measures behind it", () => {
    fc.assert(
      fc.property(anyLabel, fc.nat(), ({ label, index }, at) => {
        expect(surelyOf(label.toUpperCase(), index)).toBe(label);
        expect(surelyOf(broken(label, at, "-\n"), index)).toBe(label);
        expect(surelyOf(broken(label, at, "- "), index)).toBe(label);
        expect(surelyOf(broken(label, at, "\u00ad"), index)).toBe(label);
        const moved = label.replace(
          /^(Andel|Antal) (.*)$/,
          (_, measure: string, rest: string) => `${rest} (${measure})`,
        );
        expect(surelyOf(moved, index)).toBe(label);
      }),
    );
  });

  it("is itself in the definite and the indefinite", () => {
    const lost = PLAIN.flatMap(({ label, index }) => {
      const definite = label.replace(/^Andel (?!af)/, "Andelen af ").replace(/^Antal /, "Antallet af ");
      const other = definite.replace(/ en uddannelse/g, " uddannelse").replace(/boligområdet/, "området");
      return [definite, other].filter((wording) => surelyOf(wording, index) !== label);
    });
    expect(lost).toEqual([]);
  });

  it("is never sure of another when its own is taken away", () => {
    const tempted = [SHOWN, FIRST, SECOND, THIRD].flatMap(({ labels }) =>
      labels.flatMap((label) => {
        const other = surelyOf(label, prepare(labels.filter((one) => one !== label)));
        return other === null ? [] : [{ label, other }];
      }),
    );
    expect(tempted).toEqual([]);
  });
});

describe("words that differ in a letter", () => {
  it.each([
    ["Andel beboere med tillid til politiet", "Andel beboere med tillid til politikere"],
    ["Andel beboere med jævnlig nabokontakt", "Andel beboere med jævnlig nabokontrakt"],
    ["Antal indbrud", "Antal indbud"],
    ["Antal fraflytninger", "Antal tilflytninger"],
    ["Antal forældre i forløb", "Antal forædlere i forløb"],
    ["Andel tilfredse beboere", "Andel utilfredse beboere"],
  ])("are two where both are known: %s, %s", (one, other) => {
    expect([surelyOf(one, prepareLabels([other])), surelyOf(other, prepareLabels([one]))]).toEqual([null, null]);
  });

  it.each([
    "Andel 18-64-årige i beskæftiglese",
    "Andel 18-64-årige i beskæftigelsse",
    "Andel 18-64-årige i besæftigelse",
  ])("are one where the one is none: %s", (wording) => {
    expect(surelyOf(wording, prepareLabels(["Beskæftigede 18-64-årige"]))).toBe("Beskæftigede 18-64-årige");
  });
});

describe("an age that one side leaves unsaid", () => {
  it.each([
    ["Andel sigtede", ["Sigtede 15-29-årige"], "Sigtede 15-29-årige"],
    ["Andel sigtede", ["Sigtede 10-14-årige"], null],
    ["Andel sigtede", ["Sigtede 15-29-årige", "Sigtede 10-14-årige"], null],
    ["Andel unge sigtede", ["Sigtede 15-29-årige"], null],
    ["Andel 20-29-årige sigtede", ["Sigtede"], null],
    [
      "Andel beboere over 18 år med tillid til politiet",
      ["Andel med tillid til politiet"],
      "Andel med tillid til politiet",
    ],
    ["Andel 60+-årige med tillid til politiet", ["Andel med tillid til politiet"], null],
  ])("%s beside %j", (wording, labels, matched) => {
    expect(surelyOf(wording, prepareLabels(labels))).toBe(matched);
  });
});

it("is told a share from a number by the figures of the row where the words don't say", () => {
  const index = prepare(["Andel 15-17-årige i fritidsjob", "Antal 15-17-årige i fritidsjob"]);
  const matched = (...units: (string | null)[]): string | null => {
    const match = matchIndicator("Flere 15-17-årige i fritidsjob", index, { units });
    return match.sure ? match.matched : null;
  };
  expect(matched("%")).toBe("Andel 15-17-årige i fritidsjob");
  expect(matched("unge")).toBe("Antal 15-17-årige i fritidsjob");
  expect(matched(null)).toBeNull();
  expect(matched("%", "unge")).toBeNull();
});

describe("the name of a place", () => {
  const index = (...labels: string[]): LabelIndex =>
    prepareLabels(labels, ["Brøndby Strand", "Gellerupparken", "Hele landet"]);

  it.each([
    ["Andel 15-29-årige i Brøndby Strand, som er sigtet", ["Sigtede 15-29-årige"], "Sigtede 15-29-årige"],
    ["Sigtede 15-29-årige i Gellerupparken", ["Sigtede 15-29-årige"], "Sigtede 15-29-årige"],
    ["Sigtede 15-29-årige i Tingbjerg", ["Sigtede 15-29-årige"], null],
    ["Sigtede 15-29-årige i Brøndby Strand", ["Sigtede 15-29-årige, Gellerupparken"], null],
    ["Sigtede 15-29-årige", ["Sigtede 15-29-årige, Gellerupparken"], null],
  ])("says nothing of the indicator where the figures have it: %s beside %j", (wording, labels, matched) => {
    expect(surelyOf(wording, index(...labels))).toBe(matched);
  });
});

/** The label broken inside one of its longer words. */
function broken(label: string, at: number, by: string): string {
  const places = [...label.matchAll(/\p{Ll}{3}(?=\p{Ll}{3})/gu)].map(({ index }) => index + 3);
  const place = places[at % places.length];
  return place === undefined ? label : `${label.slice(0, place)}${by}${label.slice(place)}`;
}
