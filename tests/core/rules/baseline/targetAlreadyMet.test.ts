import { targetAlreadyMet } from "../../../../src/core/rules/baseline/targetAlreadyMet";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(targetAlreadyMet, {
  accept: [
    { name: "no limit", sheet: delmaal() },
    { name: "a limit that is not kept", sheet: goal("Under 6 udsættelser om året", "9 udsættelser") },
    { name: "an age", sheet: delmaal({ delmaal: "Flere under 30 år i uddannelse", baseline: "13 %" }) },
    { name: "an age without år", sheet: goal("Flere beboere over 18 i job", "250", "Antal beboere over 18 i job") },
    {
      name: "a limit on a grade beside a share",
      sheet: delmaal({ indikator: "Andel elever med mindst 2 i dansk", baseline: "87,62 %" }),
    },
    {
      name: "a limit that one area doesn't keep",
      sheet: delmaal({ delmaal: "Mindst 80 % i dagtilbud", baseline: "Nord: 81 %\nStrand: 79 %" }),
    },
    {
      name: "where one comes from",
      sheet: delmaal({ delmaal: "Faldet skal gå fra over 10 % til under 5 %", baseline: "13 %" }),
    },
    { name: "a level to keep", sheet: delmaal({ delmaal: "Andelen fastholdes på højst 20 %", baseline: "13,6 %" }) },
    { name: "a level that is held", sheet: goal("Antallet holdes under 20", "14 udsættelser") },
    { name: "a limit that may break the goal", sheet: goal("Under 6 udsættelser om året", "under 10 udsættelser") },
    { name: "a figure about the limit", sheet: goal("Højst 20 udsættelser om året", "ca. 19 udsættelser") },
    { name: "an age in years", sheet: goal("Højst 20 år gamle", "13", "Antal unge mødre") },
    { name: "a goal to reach", sheet: delmaal({ delmaal: "Andelen hæves op til 80 %", baseline: "60 %" }) },
    {
      name: "absence, which says who is counted",
      sheet: delmaal({ indikator: "Andel elever med over 10 % fravær", baseline: "15 %" }),
    },
    {
      name: "absence, where those who are absent are counted",
      sheet: goal("Ikke over 5 % fravær", "4 %", "Andel elever med højt fravær"),
    },
    { name: "absence that is higher", sheet: goal("Ikke over 5 % fravær", "7,2 %", "Elevernes fravær") },
    { name: "attendance that is lower", sheet: goal("Mindst 90 % fremmøde", "84 %", "Gennemsnitligt fremmøde") },
    { name: "a limit of something else", sheet: goal("Ikke over 5 % fravær", "4 %", "Andel sigtede unge") },
  ],
  reject: [
    {
      name: "absence itself",
      sheet: goal("Ikke over 5 % fravær", "4 %", "Elevernes samlede fravær i procent"),
      cell: "C2",
      what: "Målet ”Ikke over 5 % fravær” er allerede nået: baseline er ”4 %”.",
    },
    {
      name: "attendance",
      sheet: goal("Fremmødet skal op på mindst 90 % fremmøde", "93 %", "Gennemsnitligt fremmøde"),
      cell: "C2",
      what: "Målet ”mindst 90 % fremmøde” er allerede nået: baseline er ”93 %”.",
    },
    {
      name: "a number a year",
      sheet: goal("Antallet af udsættelser er højst 20 årligt", "13 udsættelser"),
      cell: "C2",
      what: "Målet ”højst 20” er allerede nået: baseline er ”13 udsættelser”.",
    },
    {
      name: "a limit that lies within the goal",
      sheet: goal("Under 6 udsættelser om året", "under 5 udsættelser"),
      cell: "C2",
      what: "Målet ”Under 6 udsættelser” er allerede nået: baseline er ”under 5 udsættelser”.",
    },
    {
      name: "fewer than the limit",
      sheet: goal("Under 6 udsættelser om året", "4 udsættelser"),
      cell: "C2",
      what: "Målet ”Under 6 udsættelser” er allerede nået: baseline er ”4 udsættelser”.",
    },
    {
      name: "a bare count of what the limit names",
      sheet: goal("Højst 6 udsættelser om året", "6"),
      cell: "C2",
      what: "Målet ”Højst 6 udsættelser” er allerede nået: baseline er ”6”.",
    },
    {
      name: "a share in every area",
      sheet: delmaal({ delmaal: "Mindst 80 % af børnene går i dagtilbud", baseline: "Nord: 81 %\nStrand: 90 %" }),
      cell: "C2",
      what: "Målet ”Mindst 80 %” er allerede nået: baseline er ”Nord: 81 % Strand: 90 %”.",
    },
    {
      name: "a limit in the Indikator",
      sheet: delmaal({ indikator: "Andelen skal ikke over 20 pct.", baseline: "13,6 %" }),
      cell: "C2",
      what: "Målet ”ikke over 20 pct” er allerede nået: baseline er ”13,6 %”.",
    },
  ],
});

function goal(delmaalText: string, baseline: string, indikator = "Antal udsættelser") {
  return delmaal({ delmaal: delmaalText, indikator, baseline, comparison: null });
}
