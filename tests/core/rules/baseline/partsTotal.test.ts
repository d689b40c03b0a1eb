import { partsTotal } from "../../../../src/core/rules/baseline/partsTotal";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(partsTotal, {
  accept: [
    { name: "counts that add up", sheet: counted("Samlet: 284\n\nNiv. 1: 104\nNiv. 2: 146\nNiv. 3: 18\nNiv. 4: 16") },
    { name: "areas without a total", sheet: delmaal({ baseline: "Strand: 13,60 %\nNord: 12,59 %" }) },
    { name: "a total with one part", sheet: counted("Samlet: 284 elever\nStrand: 104 elever") },
    { name: "shares without counts", sheet: delmaal({ baseline: "Samlet: 25 %\nStrand: 30 %\nNord: 10 %" }) },
    {
      name: "shares weighted with the people in them",
      sheet: delmaal({
        baseline: "Samlet 26,18 % (346,4 personer)\nNord: 28,72 % (102,9 personer)\nStrand: 25,24 % (243,5 personer)",
      }),
    },
    {
      name: "shares weighted with the people they are taken of",
      sheet: delmaal({ baseline: "I alt: 15,0 % (400 unge)\nNord: 10,0 % (200 unge)\nStrand: 20,0 % (200 unge)" }),
    },
    {
      name: "rounded people turned into full time",
      sheet: counted("I alt: 11 fuldtidspersoner\nNord: 4 fuldtidspersoner\nStrand: 6 fuldtidspersoner"),
    },
    {
      name: "rounded shares",
      sheet: delmaal({ baseline: "I alt: 13 % (39 unge)\nNord: 12 % (14 unge)\nStrand: 14 % (25 unge)" }),
    },
    {
      name: "averages, which don't add up",
      sheet: delmaal({
        indikator: "Karaktergennemsnit i dansk",
        baseline: "Samlet: 5,3\nNord: 5,1\nStrand: 5,6",
        comparison: null,
      }),
    },
    ...["Antal sigtede pr. 1.000 indbyggere", "Indbrudsraten i området", "Antal indbrud per 1.000 boliger"].map(
      (indikator) => ({
        name: `numbers in proportion to others, which don't add up: ${indikator}`,
        sheet: delmaal({ indikator, baseline: "I alt: 20,0\nNord: 18,2\nSyd: 22,1", comparison: null }),
      }),
    ),
    {
      name: "shares with their people and of how many, weighted",
      sheet: delmaal({ baseline: "Nord: 43 % (86 ud af 200)\nSyd: 50 % (50 ud af 100)\nI alt: 45,3 %" }),
    },
    { name: "a share that its own counts give", sheet: delmaal({ baseline: "14,2 % (75 af 528 unge)" }) },
    { name: "figures of several years", sheet: counted("Samlet 2021: 10\nNord 2022: 4\nStrand 2023: 7") },
    {
      name: "a figure that is about its value",
      sheet: counted("Samlet: ca. 30 elever\nNord: 10 elever\nStrand: 15 elever"),
    },
    { name: "a part that is a limit", sheet: counted("Samlet: 31 elever\nNord: 25 elever\nStrand: under 8 elever") },
    { name: "two limits", sheet: counted("Samlet: 31\nNord: 25\nStrand: under 5\nSyd: under 5") },
    { name: "a part that is held back", sheet: counted("Samlet: 40\nNord: 20\nSyd: 10\nStrand: *") },
    { name: "a total that is a limit", sheet: counted("Samlet: under 40\nNord: 20\nSyd: 10") },
    { name: "parts of a part", sheet: counted("I alt: 30 elever\nNord: 30 elever\nheraf drenge: 12 elever") },
  ],
  reject: [
    {
      name: "a share that its own counts don't give",
      sheet: delmaal({ baseline: "45 % (86 ud af 200)" }),
      cell: "C2",
      what: "86 af 200 er 43 %, men andelen er 45 %.",
    },
    {
      name: "counts with another share behind them",
      sheet: delmaal({ baseline: "75 ud af 528 unge (17,2 %)" }),
      cell: "C2",
      what: "75 af 528 er 14,2 %, men andelen er 17,2 %.",
    },
    {
      name: "shares with their people and of how many, which give another total",
      sheet: delmaal({ baseline: "Nord: 43 % (86 ud af 200)\nSyd: 50 % (50 ud af 100)\nI alt: 60 %" }),
      cell: "C2",
      what: "Delene giver 45 %, når de vægtes med antallene, men totalen er 60 %.",
    },
    {
      name: "a limit that is too low for the total",
      sheet: counted("Samlet: 40 elever\nNord: 25 elever\nStrand: under 5 elever"),
      cell: "C2",
      what: "Delene giver højst 29 tilsammen, men totalen er 40.",
    },
    {
      name: "parts that are more than the total with a limit beside them",
      sheet: counted("Samlet: 20 elever\nNord: 25 elever\nStrand: under 5 elever"),
      cell: "C2",
      what: "Delene giver mindst 25 tilsammen, men totalen er 20.",
    },
    {
      name: "counts that don't add up",
      sheet: counted("Samlet: 284\n\nNiv. 1: 104\nNiv. 2: 146\nNiv. 3: 18\nNiv. 4: 26"),
      cell: "C2",
      what: "Delene giver 294 tilsammen, men totalen er 284.",
    },
    {
      name: "weighted shares that don't give the total",
      sheet: delmaal({
        baseline:
          "Samlet 25,42 %, svarer til 346,4 fuldtidspersoner\n\nNord: 28,72% (102,9 fuldtidspersoner)\nStrand: 25,24 % (243,5 fuldtidspersoner)",
      }),
      cell: "C2",
      what: "Delene giver 26,18 %, når de vægtes med antallene, men totalen er 25,42 %.",
    },
    {
      name: "people beside shares that don't add up",
      sheet: delmaal({ baseline: "I alt: 15,0 % (500 unge)\nNord: 10,0 % (200 unge)\nStrand: 20,0 % (200 unge)" }),
      cell: "C2",
      what: "Delene giver 400 tilsammen, men totalen er 500.",
    },
  ],
});

function counted(baseline: string) {
  return delmaal({ indikator: "Antal elever i sprogskolen", baseline, comparison: null });
}
