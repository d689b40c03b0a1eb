import fc from "fast-check";
import { checkWorkbook } from "../../../../src/core/check/check";
import { figureDiffers } from "../../../../src/core/rules/consistency/figureDiffers";
import { delmaalRow, overordnedeRow, type DelmaalCells } from "../../../../src/core/rules/support/examples";
import { agreements, reportedBy, type AgreementSheet } from "../support/agreements";
import { TODAY } from "../support/testRule";

const NEET = "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse";
const GOALS: AgreementSheet = {
  name: "Overordnede mål",
  rows: [
    overordnedeRow({ indikator: NEET, baseline: "13,6 %", comparison: "9,4 %", source: "Boligsociale data 2023" }),
  ],
};

function job(cells: DelmaalCells, ...more: DelmaalCells[]): AgreementSheet {
  const sound = { indikator: NEET, baseline: "13,60 %", comparison: "Vejle Kommune: 9,40 %", year: 2023 };
  return { name: "Beskæftigelse", rows: [cells, ...more].map((row) => delmaalRow({ ...sound, ...row })) };
}

test.each<[string, AgreementSheet[]]>([
  ["the same figure", [GOALS, job({})]],
  [
    "the same at the precision that is written",
    [GOALS, job({ baseline: "13,58 %", comparison: "Vejle Kommune: 9 %" })],
  ],
  [
    "another name of the indicator",
    [GOALS, job({ indikator: "Andel 15-29-årige uden uddannelse eller beskæftigelse" })],
  ],
  ["another year", [GOALS, job({ baseline: "15,2 %", comparison: "Vejle Kommune: 9,9 %", year: 2022 })]],
  [
    "another year at the figure",
    [GOALS, job({ baseline: "15,2 % (2021)", comparison: "Vejle Kommune: 9,9 % (2021)" })],
  ],
  ["another age group", [GOALS, job({ indikator: NEET.replace("29", "24"), baseline: "16,1 %", comparison: null })]],
  ["another area", [GOALS, job({ baseline: "Nord: 15,2 %" })]],
  ["another body", [GOALS, job({ comparison: "Hele landet: 11,1 %" })]],
  ["a comparison that names nobody", [GOALS, job({ comparison: "11,1 %" })]],
  ["two figures in one cell that nothing tells apart", [GOALS, job({ baseline: "15,2 %\n16,1 %" })]],
  ["a figure that is no exact one", [GOALS, job({ baseline: "ca. 15 %" })]],
  ["another unit", [GOALS, job({ baseline: "102 personer" })]],
  [
    "what two activities count",
    [
      job(
        { delmaal: "Flere i sprogcafé", indikator: "Antal deltagere", baseline: "45 deltagere" },
        { delmaal: "Flere til lektiehjælp", indikator: "Antal deltagere", baseline: "22 deltagere" },
      ),
    ],
  ],
  [
    "questions that stand for the kommune too",
    [
      job({
        indikator: "Andel børn med behov for hjælp",
        baseline: "Tale: 8,1 %\nSkrift: 9,2 %",
        comparison: "Tale: 4,1 %\nSkrift: 5,2 %",
      }),
    ],
  ],
])("accepts %s", (_, sheets) => {
  expect(reportedBy(figureDiffers, agreements(...sheets))).toEqual([]);
});

test.each<[string, AgreementSheet[], string[]]>([
  ["the area's figure", [GOALS, job({ baseline: "15,12 %" })], ["error Beskæftigelse!C9 one → Overordnede mål!C9"]],
  [
    "the kommune's figure",
    [GOALS, job({ comparison: "Vejle: 10,4 %" })],
    ["error Beskæftigelse!D9 one → Overordnede mål!D9"],
  ],
  [
    "the one of three that differs",
    [GOALS, job({}, { delmaal: "Flere unge i lære", baseline: "16,00 %" })],
    ["error Beskæftigelse!C10 one → Overordnede mål!C9, Beskæftigelse!C9"],
  ],
  [
    "three that all differ",
    [GOALS, job({ baseline: "15,12 %" }, { delmaal: "Flere unge i lære", baseline: "16,00 %" })],
    [
      "error Beskæftigelse!C10 one → Overordnede mål!C9, Beskæftigelse!C9",
      "error Beskæftigelse!C9 one → Overordnede mål!C9, Beskæftigelse!C10",
    ],
  ],
  [
    "two areas of one cell",
    [
      job(
        { baseline: "Nord: 12,1 %\nSyd: 14,2 %" },
        { delmaal: "Flere unge i lære", baseline: "Nord: 12,9 %\nSyd: 14,8 %" },
      ),
    ],
    ["error Beskæftigelse!C10 several → Beskæftigelse!C9"],
  ],
  [
    "a count",
    [
      job({ indikator: "Antal udsættelser pr. år", baseline: "17 udsættelser", comparison: null }),
      {
        name: "Sammenhængskraft",
        rows: [delmaalRow({ indikator: "Antal udsættelser pr. år", baseline: 19, comparison: null })],
      },
    ],
    ["error Sammenhængskraft!C9 one → Beskæftigelse!C9"],
  ],
])("reports %s", (_, sheets, expected) => {
  expect(reportedBy(figureDiffers, agreements(...sheets)).sort()).toEqual([...expected].sort());
});

/** Indicators with an own figure and the kommune's, in four delaftaler. */
const INDICATORS = [
  NEET,
  "Andel 18-64-årige, der er uden tilknytning til arbejdsmarked og uddannelse",
  "Andel 1-5-årige i dagtilbud",
  "Andel af 15-29-årige, som er sigtet mindst en gang",
  "Andel enlige forsørgere i beskæftigelse",
  "Andel beboere over 18 år, der laver frivilligt arbejde",
];
const AREAS = ["Uddannelse og livschancer", "Beskæftigelse", "Kriminalitetsforebyggelse", "Sammenhængskraft"];

test("any two figures of one indicator, area and year that differ are found and named, and nothing else", () => {
  const tenths = fc.integer({ min: 50, max: 400 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: INDICATORS.length - 1 }),
      fc.uniqueArray(fc.integer({ min: 0, max: AREAS.length - 1 }), { minLength: 2, maxLength: 2 }),
      fc.constantFrom("baseline" as const, "comparison" as const),
      fc.tuple(tenths, tenths).filter(([a, b]) => a !== b),
      (which, [first = 0, second = 1], column, [one, other]) => {
        const written = (value: number): string => `${(value / 10).toFixed(1).replace(".", ",")} %`;
        const valueIn = (area: number): number => (area === second ? other : one);
        const sheets = AREAS.map((name, area) => ({
          name,
          rows: INDICATORS.flatMap((indikator, at) => {
            // Every indicator stands in two delaftaler; the one that is tried in the two chosen.
            const stands = at === which ? area === first || area === second : area === at % 4 || area === (at + 1) % 4;
            if (!stands) return [];
            const value = (of: typeof column): string =>
              written(at === which && of === column ? valueIn(area) : 100 + at * 10);
            const cells = { baseline: value("baseline"), comparison: `Vejle Kommune: ${value("comparison")}` };
            return [delmaalRow({ delmaal: `Delmål ${name} ${at}`, indikator, year: 2023, ...cells })];
          }),
        }));
        const { findings } = checkWorkbook(agreements(...sheets), { today: TODAY });
        const own = findings.filter(({ rule }) => rule === figureDiffers.id);
        expect(own).toHaveLength(1);
        const named = [own[0]?.at, ...(own[0]?.related ?? [])].map((ref) => ref?.sheet).sort();
        expect(named).toEqual([AREAS[first], AREAS[second]].sort());
        expect(findings.filter(({ severity, rule }) => severity === "error" && rule !== figureDiffers.id)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
