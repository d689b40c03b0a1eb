import { headerDiffers } from "../../../../src/core/rules/plan/headerDiffers";
import { delmaalRow } from "../../../../src/core/rules/support/examples";
import { agreements, reportedBy, type AgreementSheet } from "../support/agreements";

const ROWS = [delmaalRow()];
const JOB: AgreementSheet = { name: "Beskæftigelse", rows: ROWS };
const SCHOOL: AgreementSheet = { name: "Uddannelse og livschancer", rows: ROWS };
const CRIME: AgreementSheet = { name: "Kriminalitetsforebyggelse", rows: ROWS };

test.each<[string, AgreementSheet[]]>([
  ["the same in all", [JOB, SCHOOL, CRIME]],
  [
    "other ways of writing it",
    [JOB, { ...SCHOOL, plan: "LINDEPARKEN", kommune: "Vejle", period: "1/1-2026 til 31/12-2029" }],
  ],
  ["a longer name", [JOB, { ...SCHOOL, plan: "Helhedsplanen Lindeparken 2026-2029" }]],
  ["months and years", [JOB, { ...SCHOOL, period: "januar 2026 - december 2029" }, { ...CRIME, period: "2026-2029" }]],
  ["a sheet that says nothing", [JOB, { ...SCHOOL, plan: null, period: null, kommune: null }]],
  ["one of two kommuner", [JOB, { ...SCHOOL, kommune: "Vejle Kommune og Fredericia Kommune" }]],
  ["an activity's own period", [JOB, { ...SCHOOL, below: ["Sprogcafé", "Periode: 1. marts 2026 – 30. juni 2026"] }]],
  [
    "a delaftale for each of two parts",
    [
      { ...JOB, name: "Nord", title: "Delaftale for indsatsområdet Beskæftigelse, Nord" },
      { ...JOB, name: "Syd", title: "Delaftale for indsatsområdet Beskæftigelse, Syd" },
    ],
  ],
  ["years the wrong way round in a name", [{ ...JOB, plan: "Lindeparken, sag 2029-2026" }]],
  ["a delaftale that goes on", [JOB, { ...JOB, name: "Beskæftigelse fortsat" }]],
])("accepts %s", (_, sheets) => {
  expect(reportedBy(headerDiffers, agreements(...sheets))).toEqual([]);
});

test.each<[string, AgreementSheet[], string[]]>([
  [
    "another period",
    [JOB, { ...SCHOOL, period: "1. juni 2026 – 31. maj 2030" }],
    ["error Uddannelse og livschancer!B4 period → Beskæftigelse!B4"],
  ],
  [
    "the one that differs from the others",
    [{ ...JOB, period: "1. juni 2026 – 31. maj 2030" }, SCHOOL, CRIME],
    ["error Beskæftigelse!B4 period → Uddannelse og livschancer!B4"],
  ],
  [
    "a sheet of another plan",
    [JOB, CRIME, { ...SCHOOL, plan: "Skovvangen", kommune: "Aarhus Kommune", period: "1. juni 2025 – 31. maj 2029" }],
    [
      "error Uddannelse og livschancer!B3 name → Beskæftigelse!B3",
      "error Uddannelse og livschancer!B4 period → Beskæftigelse!B4",
      "error Uddannelse og livschancer!B5 kommune → Beskæftigelse!B5",
    ],
  ],
  [
    "an end before the start",
    [{ ...JOB, period: "1. januar 2029 – 31. december 2026" }],
    ["error Beskæftigelse!B4 reversed"],
  ],
  ["years the wrong way round", [{ ...JOB, period: "2029-2026" }], ["error Beskæftigelse!B4 reversed"]],
  [
    "an indsatsområde twice",
    [JOB, { ...JOB, name: "Beskæftigelse (2)", title: "Delaftale for indsatsområdet Beskæftigelse" }],
    ["error Beskæftigelse (2)!A1 twice → Beskæftigelse!A1"],
  ],
  [
    "two whole plans",
    [
      JOB,
      SCHOOL,
      ...[JOB, SCHOOL].map((sheet) => ({
        ...sheet,
        name: `${sheet.name.slice(0, 5)} B`,
        title: `Delaftale for indsatsområdet ${sheet.name}`,
        plan: "Skovvangen",
        kommune: "Aarhus Kommune",
      })),
    ],
    ["warning Beskæ B!B3 plans → Beskæftigelse!B3"],
  ],
])("reports %s", (_, sheets, expected) => {
  expect(reportedBy(headerDiffers, agreements(...sheets)).sort()).toEqual([...expected].sort());
});
