import { Draft, DraftSheet, type Written } from "../draft";
import { delaftale } from "./delaftale";

const PLAN = { name: "Herning Øst 2026-29", kommune: "Herning Kommune", period: "1. januar 2026 – 31. december 2029" };
const HEADINGS: Written[] = ["Stilling", "Aktivitet", "Timer pr. uge"];

/** Staff as tables, and a budget of hours a week and thousands of kroner for each indsatsområde, all figures typed. */
export function herning(): Draft {
  return new Draft([
    delaftale("Uddannelse og livschancer", PLAN, [
      HEADINGS,
      ["Boligsocial leder", "Ledelse", 10],
      ["Skole-hjem-vejleder", "Skole-hjem-samarbejde", 30],
      ["Boligsocial medarbejder", "Lektiehjælp", 20],
    ]),
    delaftale("Beskæftigelse", PLAN, [
      HEADINGS,
      ["Boligsocial leder", "Ledelse", 12],
      ["Boligsocial medarbejder", "Fritidsjob", 25],
      ["Boligsocial medarbejder", "Jobcafé", 15],
      ["Beskæftigelsesvejleder", "Jobcafé", 37],
    ]),
    delaftale("Sammenhængskraft og medborgerskab", PLAN, [
      HEADINGS,
      ["Boligsocial leder", "Ledelse", 15],
      ["Boligsocial medarbejder", "Frivillige", 17],
    ]),
    budget(),
  ]);
}

/** Hours in three areas with their sum, yearly pay, and the areas' amounts with theirs, in thousands. */
function position(
  stilling: string,
  activity: string | null,
  hours: readonly (number | null)[],
  pay: number,
): Written[] {
  const all = hours.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const amounts = hours.map((each) => (each === null ? null : (each / all) * pay));
  return [stilling, activity, ...hours, all, pay, ...amounts, pay];
}

const POSITIONS: readonly Written[][] = [
  position("Projektleder", "Ledelse", [10, 12, 15], 740),
  position("Skole-hjem-vejleder", "Skole-hjem-samarbejde", [30, null, null], 450),
  position("Boligsocial medarbejder", "Lektiehjælp", [20, null, null], 300),
  position("Boligsocial medarbejder", "Fritidsjob", [null, 25, null], 370),
  position("Boligsocial medarbejder", "Jobcafé", [null, 15, null], 220),
  position("Beskæftigelsesvejleder", "Jobcafé", [null, 37, null], 560),
  position("Boligsocial medarbejder", "Frivillige", [null, null, 17], 255),
];

/** Headings in rows 4-5, positions in rows 6-12, their total in row 13, funding in rows 15-19. */
function budget(): DraftSheet {
  const totals =
    POSITIONS[0]?.slice(2).map((_, index) => POSITIONS.reduce((sum, row) => sum + Number(row[index + 2] ?? 0), 0)) ??
    [];
  const areas = ["Uddannelse og livschancer", "Beskæftigelse", "Sammenhængskraft og medborgerskab"];
  return new DraftSheet("Økonomi", [
    ["Årligt budget for Herning Øst"],
    ["Beløb i 1.000 kr."],
    [],
    ["Stilling", "Aktivitet", "Timer pr. uge", null, null, null, "Løn pr. år", "Beløb pr. år", null, null, null],
    [null, null, ...areas, "I alt", null, ...areas, "I alt"],
    ...POSITIONS,
    ["Løn i alt", null, ...totals],
    [],
    ["Finansiering pr. år", "Beløb"],
    ["Landsbyggefonden", 2100],
    ["Herning Kommune", 500],
    ["Boligorganisationen", 295],
    ["Finansiering i alt", 2895],
  ]);
}
