import { shorten } from "../../../../src/core/rules/support/shorten";
import { notMeasurable } from "../../../../src/core/rules/indicator/notMeasurable";
import { delmaal } from "../support/sheets";
import { findingsOf, testRule } from "../support/testRule";

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
  "Hvor mange unge der kommer i job",
  "Mindst 20 unge kommer i job",
  "Score i trivselsmåling",
  "Tilfredshed på en skala fra 1 til 5",
  "80 % af de unge",
  "Medlemstal i foreningerne",
];

/** With the baseline whose unit is the indicator's noun. */
const COUNTABLE = [
  ["Unge i fritidsjob pr. år", "22 unge"],
  ["Deltagere, der gennemfører forløbet", "18 af 25 deltagere"],
  ["Effektive udsættelser", "17 udsættelser"],
  ["Udsættelse af børnefamilier", "under 5 udsættelser"],
  ["Lommepengejob", "14 job"],
  ["Beboermøder", "Nord: 12 møder"],
  // Of the people that it names.
  ["Kvinder i beskæftigelse", "44 %"],
  ["Unge sigtede", "4,1 %"],
  ["Elever, der består dansk og matematik", "58 %"],
  ["9.-klasseselever, der søger en ungdomsuddannelse", "74 %"],
  ["Sprogvurderede børn med sprogvanskeligheder", "31 %"],
  ["Lejemål i restance", "6,1 %"],
  ["Dagtilbudsdækning 1-5 år", "84 %"],
  ["Hærværksudgifter pr. lejemål", "812 kr."],
  ["Indbrud pr. 1.000 boliger", "6,4"],
  ["Ventetid på rådgivning", "14 dage"],
  ["Tomgang", "2,3 %"],
  // What is so or isn't: its share needs no word for it.
  ["Fraflytninger inden for det første år", "18 %"],
  ["Foreningsaktive børn", "33 %"],
  ["Overvægt ved indskoling", "22 %"],
  ["Karies hos 5-årige", "26 %"],
  ["Gennemførelse af ungdomsuddannelse", "61 %"],
  ["Indskrivning i dagtilbud, 1-5 år", "81,2 %"],
  ["Kendskab til helhedsplanen", "47 %"],
  ["Fastholdelse i fritidsjob efter 3 måneder", "64 %"],
  ["Selvvurderet helbred (godt eller meget godt)", "68 %"],
  ["Oplevet tryghed, svar ”tryg” eller ”meget tryg”", "71 %"],
  ["Ensomhed (UCLA-3)", "5,4"],
  ["Ud af 40 inviterede møder 25 op", "25 af 40"],
] as const;

const VAGUE = [
  "Der gennemføres ekstern kvalitativ og kvantitativ evaluering af det sociale investeringsprojekt, som Fremskudt beskæftigelsesindsats 2.0 spiller sammen med (se mere nedenfor)",
  "Området er karakteriseret ved tryghed",
  "Deltagerne er mere integrerede",
  "I højere grad trygge beboere",
  "Beboertilfredshed",
  "Tillid",
  "Bedre private netværk",
  "Til gengæld flere fællesskaber",
  "Bedre mental sundhed",
  "Robuste unge",
  "Unge får det bedre",
  "Dækning af behov",
  "Gode overgange",
  "Forældrenes opbakning",
];

testRule(notMeasurable, {
  accept: MEASURABLE.map((indikator) => ({ name: indikator, sheet: delmaal({ indikator }) })).concat(
    COUNTABLE.map(([indikator, baseline]) => ({ name: indikator, sheet: delmaal({ indikator, baseline }) })),
  ),
  reject: VAGUE.map((indikator) => ({
    name: indikator,
    sheet: delmaal({ indikator }),
    cell: "B2",
    what: `Det fremgår ikke af ”${shorten(indikator)}”, hvad der tælles eller måles.`,
  })),
});

test.each([
  "Tryghed",
  "Tilfredshed",
  "Beboertilfredshed",
  "Beboernes netværk",
  "Medborgerskab",
  "Tillid til politiet",
  "Robuste unge",
  "Unge",
  "Sammenhold i opgangene",
  "Forældrenes opbakning",
  "Mental sundhed blandt unge",
  "Styrket naboskab",
])("%s says nothing that a share is of", (indikator) => {
  expect(findingsOf(notMeasurable, delmaal({ indikator, baseline: "72 %" }))).toHaveLength(1);
});

test.each([
  ["Bedre netværk", "14 grupper", "count"],
  ["Bedre netværk", "14 %", "share"],
  ["Bedre netværk", "14", "quantity"],
  ["Der formuleres indikator sammen med beboerne", null, "notYet"],
  ["Ikke formuleret endnu", null, "notYet"],
  ["Indikatoren er endnu ikke fastlagt", null, "notYet"],
])("%s with the baseline %j is told in words of its own (%s)", (indikator, baseline, key) => {
  expect(findingsOf(notMeasurable, delmaal({ indikator, baseline })).map(({ message }) => message.key)).toEqual([key]);
});
