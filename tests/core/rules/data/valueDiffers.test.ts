import { valueDiffers } from "../../../../src/core/rules/data/valueDiffers";
import { dataRow, SOUND_DATA, withData } from "../../../../src/core/rules/support/dataExamples";
import { delmaalRow } from "../../../../src/core/rules/support/examples";
import { testRule } from "../support/testRule";

const STRAND = dataRow({});
const NORD = dataRow({ omraade: "Brøndby Nord", value: 12.59 });
const KOMMUNE = dataRow({ omraade: "Brøndby Kommune", niveau: "Kommune", value: 14.4 });

const INCOME = "Gennemsnitlig bruttoindkomst";
const ofIncome = (omraade: string, niveau: string, value: number) =>
  [INCOME, omraade, niveau, 2023, value, "1.000 kr.", "StatBank"] as const;

testRule(valueDiffers, {
  accept: [
    { name: "the imported figure", sheet: withData([delmaalRow()]) },
    { name: "the figure rounded as typed", sheet: withData([delmaalRow({ baseline: "14 %" })]) },
    { name: "another year than the imported", sheet: withData([delmaalRow({ baseline: "10 %", year: 2021 })]) },
    { name: "no data", sheet: withData([delmaalRow({ baseline: "10 %" })], []) },
    { name: "a suppressed figure", sheet: withData([delmaalRow()], [dataRow({ value: ".." })]) },
  ],
  reject: [
    {
      name: "another figure",
      sheet: withData([delmaalRow({ baseline: "13,80 %" })]),
      cell: "C2",
      what: "Her står 13,80 %. De hentede tal siger 13,60 % for 2023 (LBF Beboerdata).",
      fixed: { C2: "13,60 %" },
    },
    {
      name: "the kommune's figure",
      sheet: withData([delmaalRow({ comparison: "Brøndby Kommune: 14,5 %" })], [STRAND, KOMMUNE]),
      cell: "D2",
      what: "Her står Brøndby Kommune: 14,5 %. De hentede tal siger Brøndby Kommune: 14,4 % for 2023 (LBF Beboerdata).",
      fixed: { D2: "Brøndby Kommune: 14,4 %" },
    },
    {
      name: "both of two figures, in one finding",
      sheet: withData(
        [delmaalRow({ baseline: "Brøndby Strand: 13,7 %\nBrøndby Nord: 12,7 %" })],
        [...SOUND_DATA, NORD],
      ),
      cell: "C2",
      what: "Her står Brøndby Strand: 13,7 %, Brøndby Nord: 12,7 %. De hentede tal siger Brøndby Strand: 13,6 %, Brøndby Nord: 12,6 % for 2023 (LBF Beboerdata).",
      fixed: { C2: "Brøndby Strand: 13,6 %\nBrøndby Nord: 12,6 %" },
    },
    {
      name: "a share in a number's format, whose unit is named once",
      sheet: { ...withData([delmaalRow({ baseline: 0.9 })]), formats: { C2: "0%" } },
      cell: "C2",
      what: "Her står 90%. De hentede tal siger 14 % for 2023 (LBF Beboerdata).",
      fixed: { C2: 0.14 },
    },
    {
      name: "a figure without a unit",
      sheet: withData([delmaalRow({ baseline: "Brøndby Strand: 18,6" })]),
      cell: "C2",
      what: "Her står Brøndby Strand: 18,6. De hentede tal siger Brøndby Strand: 13,6 % for 2023 (LBF Beboerdata).",
      fixed: { C2: "Brøndby Strand: 13,6" },
    },
    {
      name: "thousands of kroner beside thousands of kroner",
      sheet: withData(
        [delmaalRow({ indikator: INCOME, baseline: "251,3 t.kr.", comparison: "0,32 mio. kr." })],
        [ofIncome("Brøndby Strand", "Boligområde", 245.3), ofIncome("Brøndby Kommune", "Kommune", 315.1)],
      ),
      cell: "C2",
      what: "Her står 251,3 t.kr. De hentede tal siger 245,3 t.kr. for 2023 (StatBank).",
    },
    {
      name: "kroner beside thousands of kroner",
      sheet: withData(
        [delmaalRow({ indikator: INCOME, baseline: "241.300 kr.", comparison: "315.100 kr." })],
        [ofIncome("Brøndby Strand", "Boligområde", 245.3), ofIncome("Brøndby Kommune", "Kommune", 315.1)],
      ),
      cell: "C2",
      what: "Her står 241.300 kr. De hentede tal siger 245.300 kr. for 2023 (StatBank).",
      fixed: { C2: "245.300 kr." },
    },
  ],
});
