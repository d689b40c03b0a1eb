import type { NewCell, NewSheet, NewValidation } from "../core/workbook/newSheet";
import { LBF_HEADINGS, type GoalColumn, type GoalTableKind } from "../core/reading/headings";
import { LAYOUT } from "../core/tables/types";
import { areaList, heading, planLines, title, wrapped, type TemplatePlan } from "./plan";

/** Characters; texts wrap inside them. */
const WIDTHS: Readonly<Record<GoalColumn, number>> = {
  delmaal: 34,
  indikator: 34,
  baseline: 28,
  comparison: 28,
  year: 12,
  source: 26,
};

const INDICATORS = 15;
/** What a baseline year can sensibly be: before these plans there were none, and data is years behind. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** LBF's delmålstabel with room for indicators. */
export function delmaalTemplate(plan: TemplatePlan): NewSheet {
  const head: NewCell[][] = [
    [title("Delmål og indikatorer")],
    [],
    ...planLines("delaftale", plan),
    ["Indsatsområde:", null],
    [],
  ];
  const top = head.length + 1;
  const blank = Array.from({ length: INDICATORS }, () => LAYOUT.delmaal.map(() => wrapped(null)));
  const year = LAYOUT.delmaal.indexOf("year");
  const years: NewValidation = {
    top,
    left: year,
    bottom: top + INDICATORS - 1,
    right: year,
    rule: { kind: "whole", min: FIRST_YEAR, max: LAST_YEAR },
    message: "Skriv året med fire cifre, fx 2023.",
  };
  return {
    name: "Delmål",
    role: "plan",
    rows: [...head, headings("delmaal"), ...blank],
    widths: LAYOUT.delmaal.map((column) => WIDTHS[column]),
    validations: [areaList(head.length - 2), years],
    frozenRows: top,
  };
}

/** The fixed goals of LBF's rules 2019-26 with their indicators. */
const GOALS: readonly (readonly [goal: string, ...indicators: string[]])[] = [
  [
    "Der skal ske et fagligt løft af børn og unge, så flere bliver skoleparate, og flere tager en uddannelse",
    "Andel 1-5-årige i dagtilbud",
    "Karaktergennemsnit i dansk og matematik for 9.-klasseselever",
    "Andel 18-29-årige, der har grundskole som højest fuldførte uddannelse, og som ikke er i gang med en uddannelse",
  ],
  [
    "Flere bliver tilknyttet arbejdsmarkedet",
    "Andel 15-29-årige, der hverken er i gang med en uddannelse eller er i beskæftigelse",
    "Andel 18-64-årige, der er uden tilknytning til arbejdsmarked og uddannelse",
  ],
  [
    "Børn og unge skal støttes i et liv uden kriminalitet, og områderne skal opleves trygge",
    "Andel af 15-29-årige, som er sigtet mindst en gang",
    "Andel beboere over 18 år, der føler sig grundlæggende trygge i boligområdet",
  ],
  [
    "Flere er en del af fællesskabet og deltager aktivt i samfundet",
    "Andel beboere over 18 år, der laver frivilligt arbejde",
    "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg",
  ],
];

/** LBF's table of overordnede mål; the goals and indicators are the same in every plan. */
export function overordnedeMaalTemplate(plan: TemplatePlan): NewSheet {
  const head: NewCell[][] = [[title("Overordnede mål")], [], ...planLines("samarbejdsaftale", plan), []];
  const rows = GOALS.flatMap(([goal, ...indicators]) =>
    indicators.map((indicator, index) => [
      wrapped(index === 0 ? goal : null),
      wrapped(indicator),
      wrapped(null),
      wrapped(null),
      wrapped(null),
    ]),
  );
  return {
    name: "Overordnede mål",
    role: "plan",
    rows: [...head, headings("overordnede-maal"), ...rows],
    widths: LAYOUT["overordnede-maal"].map((column) => WIDTHS[column]),
    frozenRows: head.length + 1,
  };
}

function headings(kind: GoalTableKind): NewCell[] {
  return LAYOUT[kind].map((column) => heading(LBF_HEADINGS[kind][column] ?? ""));
}
