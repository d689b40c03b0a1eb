import { checkWorkbook } from "../../../src/core/check/check";
import { delmaalRow, type DelmaalCells } from "../../../src/core/rules/support/examples";
import { agreements } from "./support/agreements";
import { TODAY } from "./support/testRule";

/** The same faults, and what only looks like them, in the many words that plans use. */

function rulesOf(
  cells: DelmaalCells,
  more: { readonly staff?: readonly string[]; readonly below?: readonly string[] },
) {
  const row = delmaalRow({ comparison: null, source: "LBF Beboerdata", year: 2024, ...cells });
  const workbook = agreements({ name: "Beskæftigelse", rows: [row], ...more });
  return checkWorkbook(workbook, { today: TODAY }).findings.map(({ rule }) => rule);
}

type Cells = DelmaalCells & { readonly staff?: string; readonly below?: string };

interface Wordings {
  readonly reports: readonly Cells[];
  readonly accepts: readonly Cells[];
}

const indikatorer = (baseline: string, ...all: readonly string[]): Cells[] =>
  all.map((indikator) => ({ indikator, baseline }));
const delmaal = (...all: readonly string[]): Cells[] => all.map((one) => ({ delmaal: one }));
const counts = (...all: readonly (readonly [string, string | number])[]): Cells[] =>
  all.map(([indikator, baseline]) => ({ delmaal: "Mindst 20", indikator, baseline }));
const lines = (...all: readonly string[]): Cells[] => all.map((below) => ({ below }));

const WORDINGS: Readonly<Record<string, Wordings>> = {
  "indicator/goal-wording": {
    reports: indikatorer(
      "41 %",
      "At styrke forældrenes netværk",
      "Højne andelen af børn i dagtilbud",
      "Flere unge skal i fritidsjob",
      "At få flere i uddannelse",
      "Begrænse antallet af udsættelser",
    ),
    accepts: indikatorer(
      "41 %",
      "Andel unge, der øger deres fremmøde",
      "Antal styrkede netværk",
      "Reduktion i fravær i procent",
      "Forebyggende hjemmebesøg, antal pr. år",
    ),
  },
  "indicator/two-measures": {
    reports: indikatorer(
      "41 %",
      "Karaktergennemsnit og fraværsprocent i 9. klasse",
      "Antal deltagere samt andel der gennemfører",
      "Antal sager i SSP / andel sigtede unge",
    ),
    accepts: indikatorer(
      "41 %",
      "Karaktergennemsnit i dansk og matematik",
      "Antal mænd og kvinder i netværket",
      "Andel børn og unge med højt fravær",
    ),
  },
  "indicator/not-measurable": {
    reports: indikatorer("72 %", "Tillid", "Beboernes tilfredshed med området", "Naboskab", "Bedre sammenhold"),
    accepts: counts(
      ["Unge i lommepengejob pr. år", "22 unge"],
      ["Fremmødte til beboermøder", "41 beboere"],
      ["Deltagere i ferielejr", "60 børn"],
      ["Hærværkssager om året", "31 sager"],
    ),
  },
  "delmaal/unit-clash": {
    reports: [
      { delmaal: "Halvdelen af de unge har et fritidsjob", indikator: "Antal unge i fritidsjob", baseline: "22 unge" },
      { delmaal: "40 familier får rådgivning om året", indikator: "Andel familier, der får rådgivning" },
      { delmaal: "Antallet af frivillige stiger til 40", indikator: "Andel beboere, der laver frivilligt arbejde" },
    ],
    accepts: [
      { delmaal: "20 % færre udsættelser", indikator: "Antal udsættelser", baseline: "17 udsættelser" },
      { delmaal: "30 flere unge i job, så andelen når 20 %", indikator: "Andel unge i job" },
      { delmaal: "Flere unge i fritidsjob", indikator: "Andel 13-17-årige i fritidsjob" },
      { delmaal: "Færre sættes ud af deres bolig", indikator: "Antal udsættelser", baseline: "17 udsættelser" },
    ],
  },
  "delmaal/is-overall-goal": {
    reports: delmaal("Mål 2: Flere bliver tilknyttet arbejdsmarkedet", "Flere skal tilknyttes arbejdsmarkedet"),
    accepts: delmaal("Flere kvinder bliver tilknyttet arbejdsmarkedet", "Flere deltager aktivt i beboerdemokratiet"),
  },
  "delmaal/no-level": {
    reports: delmaal("Flere unge i gang i 2029", "Flere unge i de to afdelinger kommer i job"),
    accepts: delmaal(
      "Halvdelen er i gang",
      "En fjerdedel flere",
      "Tre ud af fire unge er i gang",
      "Mindst tyve unge i job",
      "En stigning på ti procentpoint",
      "Niveauet er som kommunens i 2029",
    ),
  },
  "comparison/already-better": {
    reports: [
      { indikator: "Andel 1-5-årige i dagtilbud", baseline: "93 %", comparison: "Vejle Kommune: 90 %" },
      { indikator: "Andel 1-5-årige i dagtilbud", baseline: "93 %", comparison: "Kommunegennemsnit: 90 %" },
    ],
    accepts: ["Det høje niveau bevares", "Andelen må ikke falde", "Det nuværende niveau holdes"].map((one) => ({
      delmaal: one,
      indikator: "Andel 1-5-årige i dagtilbud",
      baseline: "93 %",
      comparison: "Vejle Kommune: 90 %",
    })),
  },
  "privacy/small-count": {
    reports: counts(
      ["Antal enlige forsørgere på kursus", "2 forsørgere"],
      ["Antal domfældte unge", "3 domfældte"],
      ["Antal sigtede", "1 sigtet"],
      ["Antal familier i gæld", "I alt 3 familier"],
    ),
    accepts: counts(
      ["Gennemsnitligt antal børn pr. familie", "2,1 børn"],
      ["Antal udsættelser", "færre end 5 udsættelser"],
      ["Antal netværk", "3 netværk"],
    ),
  },
  "privacy/derivable": {
    reports: counts(
      ["Antal unge med sager", "I alt 40 unge\nNord: 22 unge\nØst: 16 unge\nSyd: under 3 unge"],
      ["Antal unge med sager", "Samlet: 25 unge, heraf Nord: 23 unge og Syd: færre end 5 unge"],
      ["Antal unge med sager", "25 unge, heraf 23 i Nord og under 5 i Syd"],
    ),
    accepts: counts(
      ["Antal unge med sager", "25 unge, heraf 22 i job"],
      ["Antal unge med sager", "Samlet: 25 unge, heraf 12 piger"],
      ["Antal unge med sager", "I alt under 30 unge\nNord: 22 unge\nSyd: under 5 unge"],
    ),
  },
  "baseline/parts-total": {
    reports: [],
    accepts: counts(
      ["Antal unge med sager", "Samlet: 25 unge, heraf 12 piger og under 3 på ungdomsuddannelse"],
      ["Antal unge med sager", "25 unge, heraf 22 i job"],
    ),
  },
  "comparison/missing": {
    reports: counts(["Antal udsættelser pr. år", "17 udsættelser"]),
    accepts: counts(
      ["Antal lektiehjælpspar", "14 par"],
      ["Antal brugere af medborgerhuset pr. uge", "140 brugere"],
      ["Deltagere i ferielejr", "60 børn"],
    ),
  },
  "comparison/label-missing": {
    reports: [{ indikator: "Antal sager i SSP", baseline: "284 sager", comparison: "244 sager" }],
    accepts: ["2022: 244 sager", "I 2022: 244 sager", "2021: 230 sager\n2022: 244 sager"].map((comparison) => ({
      indikator: "Antal sager i SSP",
      baseline: "284 sager",
      comparison,
    })),
  },
  "layout/footnote-text": {
    reports: [
      ...indikatorer("41 %", "Andel unge i uddannelse²", "Andel unge, der er i uddannelse [3]"),
      ...delmaal("Flere unge i uddannelse.5 Mindst 60 % i 2029"),
    ],
    accepts: indikatorer("41 %", "Andel i boliger over 90 m²", "Andel voksne i Danskuddannelse 3", "Andel elever i 8"),
  },
  "plan/draft-mark": {
    reports: lines(
      "Afventer kommunens godkendelse",
      "Mangler: afklares med kommunen",
      "[Skal afklares med boligorganisationen]",
      "Tjek tallet!",
      "Beskrives nærmere, når budgettet er på plads",
      "Note til os selv: husk at spørge Mette",
      "Høringsudgave",
      "??",
    ),
    accepts: lines(
      "Indsatsen skal afklare de unges kompetencer",
      "Mangler i boligerne registreres hvert år af ejendomskontoret",
      "Vejlederen hjælper de unge med at opdatere deres CV",
      "Udkast til indretning drøftes på beboermøder hvert år",
    ),
  },
  "staffing/unreadable": {
    reports: [{ staff: "Stillingen som gadevejleder er endnu ikke besat" }],
    accepts: [{ staff: "Frivillige fra Røde Kors bidrager" }],
  },
};

const each = (kind: keyof Wordings) =>
  Object.entries(WORDINGS).flatMap(([rule, wordings]) => wordings[kind].map((cells) => [rule, cells] as const));

const findings = ({ staff, below, ...cells }: Cells) =>
  rulesOf(cells, {
    ...(staff === undefined ? {} : { staff: [staff] }),
    ...(below === undefined ? {} : { below: [below] }),
  });

test.each(each("reports"))("%s reports %j", (rule, cells) => {
  expect(findings(cells)).toContain(rule);
});

test.each(each("accepts"))("%s accepts %j", (rule, cells) => {
  expect(findings(cells)).not.toContain(rule);
});
