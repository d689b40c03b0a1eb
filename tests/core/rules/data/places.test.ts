import { areaUnknown } from "../../../../src/core/rules/data/areaUnknown";
import { indicatorUnmatched } from "../../../../src/core/rules/data/indicatorUnmatched";
import { newerYear } from "../../../../src/core/rules/data/newerYear";
import { dataSuppressed } from "../../../../src/core/rules/data/suppressed";
import { valueDiffers } from "../../../../src/core/rules/data/valueDiffers";
import { dataRow, SOUND_DATA, withData } from "../../../../src/core/rules/support/dataExamples";
import { delmaalRow } from "../../../../src/core/rules/support/examples";
import { testRule } from "../support/testRule";

const KOMMUNE = dataRow({ omraade: "Brøndby Kommune", niveau: "Kommune", value: 11.46 });
const NORD = dataRow({ omraade: "Brøndby Nord", value: 12.59 });

testRule(areaUnknown, {
  accept: [
    {
      name: "a total of the plan's areas",
      sheet: withData([delmaalRow({ baseline: "Samlet: 13,60 %" })], [...SOUND_DATA, NORD]),
    },
    { name: "the short name of an area", sheet: withData([delmaalRow({ baseline: "Strand: 13,60 %" })]) },
    {
      name: "an area of an indicator that the data don't have",
      sheet: withData([delmaalRow({ indikator: "Antal udsættelser", baseline: "Tingbjerg: 3 udsættelser" })]),
    },
    { name: "no data", sheet: withData([delmaalRow({ baseline: "Tingbjerg: 3 %" })], []) },
  ],
  reject: [
    {
      name: "two areas that the data don't have, in one finding",
      sheet: withData([delmaalRow({ baseline: "Tingbjerg: 13,60 %\nMjølnerparken: 12 %" })]),
      cell: "C2",
      what: "Der er ikke hentet tal for disse områder til ”Andel 15-29-årige uden uddannelse eller job”: Tingbjerg, Mjølnerparken.",
    },
  ],
});

testRule(newerYear, {
  accept: [
    { name: "an earlier year in the data", sheet: withData([delmaalRow()], [...SOUND_DATA, dataRow({ aar: 2021 })]) },
    {
      name: "a later year of another area",
      sheet: withData([delmaalRow()], [...SOUND_DATA, dataRow({ omraade: "Brøndby Nord", aar: 2024 })]),
    },
    {
      name: "an empty year, which has a finding of its own",
      sheet: withData([delmaalRow({ year: null })], [...SOUND_DATA, dataRow({ aar: 2024 })]),
    },
  ],
  reject: [
    {
      name: "two later years: the latest is named",
      sheet: withData([delmaalRow()], [...SOUND_DATA, dataRow({ aar: 2024 }), dataRow({ aar: 2025 })]),
      cell: "E2",
      what: "Der er også hentet tal fra 2025: Brøndby Strand.",
    },
  ],
});

testRule(dataSuppressed, {
  accept: [
    { name: "a figure that the data lack", sheet: withData([delmaalRow({ year: 2021 })]) },
    { name: "an empty cell in the data", sheet: withData([delmaalRow()], [dataRow({ value: "" }), KOMMUNE]) },
  ],
  reject: [
    {
      name: "the kommune's figure",
      sheet: withData(
        [delmaalRow()],
        [dataRow({}), dataRow({ omraade: "Brøndby Kommune", niveau: "Kommune", value: "*" })],
      ),
      cell: "D2",
      what: "Tallet for Brøndby Kommune er skjult i de hentede tal for 2023.",
    },
  ],
});

testRule(indicatorUnmatched, {
  accept: [
    {
      name: "an indicator that names no quantity",
      sheet: withData([delmaalRow({ indikator: "Evaluering af forløbet" })]),
    },
    { name: "no data", sheet: withData([delmaalRow({ indikator: "Antal udsættelser" })], []) },
  ],
  reject: [
    {
      name: "another age group",
      sheet: withData([
        delmaalRow({ indikator: "Antal udsættelser pga. huslejerestancer", baseline: "13 udsættelser" }),
      ]),
      cell: "B2",
      what: "Ingen af de hentede indikatorer svarer til ”Antal udsættelser pga. huslejerestancer”.",
    },
  ],
});

describe("the plan's own areas", () => {
  testRule(valueDiffers, {
    accept: [
      {
        name: "a figure without an area, where the data have several and nobody has said which is the plan's",
        sheet: withData([delmaalRow({ baseline: "12 %" })], [...SOUND_DATA, NORD]),
      },
      {
        name: "that of the area the user has named",
        sheet: withData([delmaalRow({ baseline: "12,59 %" })], [...SOUND_DATA, NORD]),
        settings: { yearTooOldAfter: 3, ownAreas: ["Nord"] },
      },
    ],
    reject: [
      {
        name: "another than that of the area the user has named",
        sheet: withData([delmaalRow({ baseline: "13,60 %" })], [...SOUND_DATA, NORD]),
        settings: { yearTooOldAfter: 3, ownAreas: ["Brøndby Nord"] },
        cell: "C2",
        what: "Her står 13,60 %. De hentede tal siger 12,59 % for 2023 (LBF Beboerdata).",
        fixed: { C2: "12,59 %" },
      },
    ],
  });
});
