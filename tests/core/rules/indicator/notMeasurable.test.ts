import { shorten } from "../../../../src/core/rules/support/shorten";
import { notMeasurable } from "../../../../src/core/rules/indicator/notMeasurable";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

const MEASURABLE = [
  "Andel 1-5-årige i dagtilbud",
  "Nedbringe antallet af udsættelser pga. huslejerestancer",
  "Karaktergennemsnit i dansk",
  "Stemmeprocent ved kommunalvalget",
  "Frafaldsraten på ungdomsuddannelser",
  "Gennemsnitlig indkomst",
  "Elevernes skolefravær",
  "Beskæftigelsesgraden",
  "Valgdeltagelse",
  "Beboertilfredshed",
  "Hvor mange unge der kommer i job",
  "Mindst 20 unge kommer i job",
  "Score i trivselsmåling",
  "80 % af de unge",
  "Medlemstal i foreningerne",
];

const VAGUE = [
  "Der gennemføres ekstern kvalitativ og kvantitativ evaluering af det sociale investeringsprojekt, som Fremskudt beskæftigelsesindsats 2.0 spiller sammen med (se mere nedenfor)",
  "Området er karakteriseret ved tryghed",
  "Deltagerne er mere integrerede",
  "I højere grad trygge beboere",
  "Bedre private netværk",
  "Til gengæld flere fællesskaber",
  "Bedre mental sundhed",
];

testRule(notMeasurable, {
  accept: MEASURABLE.map((indikator) => ({ name: indikator, sheet: delmaal({ indikator }) })),
  reject: VAGUE.map((indikator) => ({
    name: indikator,
    sheet: delmaal({ indikator }),
    cell: "B2",
    what: `Det står ikke, hvad der tælles eller måles i ”${shorten(indikator)}”.`,
  })),
});
