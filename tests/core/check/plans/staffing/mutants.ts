import type { CellValue } from "../../../../../src/core/workbook/snapshot";
import type { Draft } from "../draft";
import { splitCell } from "../mutant";
import { herning } from "./herning";
import { soroe } from "./soroe";

/** Clean plans with staff and budget: each gives no error and no warning. */
export const STAFFED_PLANS = { soroe, herning } as const;
export type StaffedPlan = keyof typeof STAFFED_PLANS;

/** A clean plan with one thing spoiled, and the one rule that says so, with the cells where it does. */
export interface StaffingMutant {
  readonly plan: StaffedPlan;
  readonly name: string;
  readonly rule: string;
  readonly at: readonly string[];
  readonly change: (draft: Draft) => void;
}

export interface StaffingVariation {
  readonly plan: StaffedPlan;
  readonly name: string;
  readonly change: (draft: Draft) => void;
}

const UDD = "Uddannelse og livschancer";
const BESK = "Beskæftigelse";
const KRIM = "Kriminalitetsforebyggelse";
const SAMM = "Sammenhængskraft og medborgerskab";

/** One or more cells with other values, by "Sheet!A1". */
function set(cells: Readonly<Record<string, CellValue>>): (draft: Draft) => void {
  return (draft) => {
    for (const [place, value] of Object.entries(cells)) {
      const [sheet, cell] = splitCell(place);
      // Shares keep their percent format.
      const percent = sheet === "Budget" && /^[E-I]\d/.test(cell) && typeof value === "number";
      draft.sheet(sheet).set(cell, value, percent ? "0%" : "General");
    }
  };
}

function mutant(
  plan: StaffedPlan,
  rule: string,
  at: string | readonly string[],
  cells: Readonly<Record<string, CellValue>>,
): StaffingMutant {
  return changed(plan, rule, at, JSON.stringify(cells), set(cells));
}

function changed(
  plan: StaffedPlan,
  rule: string,
  at: string | readonly string[],
  name: string,
  change: (draft: Draft) => void,
): StaffingMutant {
  return { plan, rule, at: typeof at === "string" ? [at] : at, name, change };
}

/** Puts further lines below the last of a delaftale. */
function withLine(area: string, row: number, ...cells: CellValue[]): (draft: Draft) => void {
  return (draft) => {
    draft.sheet(area).insertRow(row, cells);
  };
}

const lines: StaffingMutant[] = [
  mutant("soroe", "staffing/unreadable", `${UDD}!A13`, { [`${UDD}!A13`]: "Projektleder" }),
  mutant("soroe", "staffing/unreadable", `${BESK}!A14`, { [`${BESK}!A14`]: "Boligsocial medarbejder – Jobbrobyggere" }),
  mutant("soroe", "staffing/unreadable", `${KRIM}!A14`, { [`${KRIM}!A14`]: "Boligsocial medarbejder – Fædregruppe" }),
  mutant("soroe", "staffing/unreadable", `${UDD}!A17`, { [`${UDD}!A17`]: "Fritidsvejleder, timer aftales senere" }),
  mutant("herning", "staffing/unreadable", `${UDD}!A13`, { [`${UDD}!C13`]: null }),
  mutant("herning", "staffing/unreadable", `${BESK}!A16`, { [`${BESK}!C16`]: "efter behov" }),
  mutant("soroe", "staffing/vague", `${UDD}!A13`, { [`${UDD}!A13`]: "Projektleder ca. 30 % af 37 timer" }),
  mutant("soroe", "staffing/vague", `${UDD}!A15`, {
    [`${UDD}!A15`]: "Boligsocial medarbejder omkring 30 timer – Lektiecafé for de mindste",
  }),
  mutant("soroe", "staffing/vague", `${BESK}!A16`, {
    [`${BESK}!A16`]: "Boligsocial medarbejder forventes 12 timer – Den lille sprogskole",
  }),
  mutant("soroe", "staffing/vague", `${KRIM}!A14`, {
    [`${KRIM}!A14`]: "Boligsocial medarbejder cirka 0,5 årsværk – Fædregruppe",
  }),
  mutant("soroe", "staffing/vague", `${BESK}!A14`, {
    [`${BESK}!A14`]: "Boligsocial medarbejder 25-30 timer – Jobbrobyggere",
  }),
  mutant("herning", "staffing/vague", `${BESK}!A13`, { [`${BESK}!C13`]: "ca. 12 timer" }),
  mutant("soroe", "staffing/hours-unknown", [`${UDD}!A17`, `${BESK}!A17`], { "Budget!C8": null }),
  changed("soroe", "staffing/hours-unknown", `${UDD}!A13`, "hours of the leader nowhere but in two lines", (d) => {
    d.sheet(UDD).set("A13", "Projektleder 30 %");
    d.sheet("Budget").set("C4", null);
  }),
  changed("soroe", "staffing/hours-unknown", `${BESK}!A13`, "hours left out of line and budget", (d) => {
    d.sheet(BESK).set("A13", "Kommunikationsmedarbejder 33 %");
    d.sheet("Budget").set("C5", "");
  }),
  changed("soroe", "staffing/hours-unknown", `${UDD}!A13`, "no budget, and another delaftale names the leader", (d) => {
    d.sheets.pop();
    d.sheet(UDD).set("A17", "Fritidsvejleder 16 timer").set("A13", "Projektleder 30 %");
    d.sheet(BESK).set("A17", "Fritidsvejleder 16 timer");
  }),
];

const noRow: StaffingMutant[] = [
  changed(
    "soroe",
    "staffing/no-budget-row",
    `${UDD}!A19`,
    "a health coordinator",
    withLine(UDD, 19, "Sundhedskoordinator 10 timer"),
  ),
  changed(
    "soroe",
    "staffing/no-budget-row",
    `${BESK}!A19`,
    "a further medarbejder",
    withLine(BESK, 19, "Boligsocial medarbejder 15 timer – Cykelværksted"),
  ),
  changed(
    "soroe",
    "staffing/no-budget-row",
    `${BESK}!A19`,
    "a further Jobbrobygger",
    withLine(BESK, 19, "Boligsocial medarbejder 20 timer – Jobbrobyggere"),
  ),
  changed(
    "soroe",
    "staffing/no-budget-row",
    `${KRIM}!A15`,
    "a second leader",
    withLine(KRIM, 15, "Souschef 50 % af 37 timer"),
  ),
  changed(
    "soroe",
    "staffing/no-budget-row",
    `${KRIM}!A15`,
    "a psychologist by the hour",
    withLine(KRIM, 15, "Psykolog 0,2 årsværk – Fædregruppe"),
  ),
  mutant("soroe", "staffing/no-budget-row", `${KRIM}!A14`, {
    [`${KRIM}!A14`]: "Familiekonsulent 0,5 årsværk – Fædregruppe",
  }),
  changed(
    "herning",
    "staffing/no-budget-row",
    `${BESK}!A17`,
    "a mentor",
    withLine(BESK, 17, "Mentor", "Fritidsjob", 10),
  ),
  changed(
    "herning",
    "staffing/no-budget-row",
    `${SAMM}!A15`,
    "a further medarbejder",
    withLine(SAMM, 15, "Boligsocial medarbejder", "Beboerhus", 8),
  ),
  changed(
    "soroe",
    "staffing/no-budget-row",
    [`${UDD}!A14`, `${BESK}!A13`],
    "the row of the communicator is gone",
    (d) => {
      removePosition(d, 5);
    },
  ),
  changed("soroe", "staffing/no-budget-row", `${BESK}!A16`, "the row of the language school is gone", (d) =>
    removePosition(d, 11),
  ),
  changed("soroe", "staffing/no-budget-row", `${UDD}!A16`, "the row of the family adviser is gone", (d) => {
    removePosition(d, 7);
    d.sheet(UDD).set("A12", "Indsatsområdet vægtes overordnet 22 %");
  }),
  changed("soroe", "staffing/no-budget-row", `${BESK}!A14`, "one of two Jobbrobyggere is gone", (d) =>
    removePosition(d, 9),
  ),
];

/** Takes a position out of Sorø's budget, and its pay out of the totals and the funding. */
function removePosition(draft: Draft, row: number): void {
  const budget = draft.sheet("Budget");
  for (const column of ["D", "J", "K", "L", "M", "N", "O"]) {
    const gone = Number(budget.get(`${column}${row}`));
    for (const total of [17, 20]) {
      const value = budget.get(`${column}${total}`);
      if (typeof value === "number") budget.set(`${column}${total}`, value - gone);
    }
    if (column !== "O") continue;
    budget.set("B26", Number(budget.get("B26")) - gone);
    budget.set("B23", Number(budget.get("B23")) - gone);
  }
  budget.deleteRow(row);
}

const shares: StaffingMutant[] = [
  mutant("soroe", "staffing/share-differs", `${UDD}!A13`, { [`${UDD}!A13`]: "Projektleder 25 % af 37 timer" }),
  mutant("soroe", "staffing/share-differs", `${UDD}!A13`, { [`${UDD}!A13`]: "Projektleder 40 % af 37 timer" }),
  mutant("soroe", "staffing/share-differs", `${KRIM}!A12`, { [`${KRIM}!A12`]: "Projektleder 80 % af 37 timer" }),
  mutant("soroe", "staffing/share-differs", `${BESK}!A13`, {
    [`${BESK}!A13`]: "Kommunikationsmedarbejder 30 % af 19 timer",
  }),
  mutant("soroe", "staffing/share-differs", `${UDD}!A17`, { [`${UDD}!A17`]: "Fritidsvejleder 60 %" }),
  mutant("soroe", "staffing/share-differs", `${UDD}!A17`, {
    [`${UDD}!A17`]: "Fritidsvejleder, halvdelen",
    "Budget!E8": 0.4,
    "Budget!F8": 0.5,
    "Budget!H8": 0.1,
  }),
  mutant("soroe", "staffing/share-differs", `${BESK}!A12`, { "Budget!F4": 0.25 }),
  mutant("soroe", "staffing/share-differs", `${BESK}!A12`, { "Budget!F4": 0.2, "Budget!H4": 0.3 }),
  mutant("soroe", "staffing/share-differs", `${BESK}!A12`, { "Budget!F4": null }),
  mutant("soroe", "staffing/share-differs", `${BESK}!A13`, { "Budget!F5": 0.43 }),
  mutant("soroe", "staffing/share-differs", `${UDD}!A17`, { "Budget!E8": 0.6, "Budget!I8": 1.1 }),
];

const hours: StaffingMutant[] = [
  mutant("soroe", "staffing/hours-differ", `${UDD}!A15`, {
    [`${UDD}!A15`]: "Boligsocial medarbejder 28 timer – Lektiecafé for de mindste",
  }),
  mutant("soroe", "staffing/hours-differ", `${UDD}!A16`, {
    [`${UDD}!A16`]: "Boligsocial medarbejder 30 timer – Familierådgivning",
  }),
  mutant("soroe", "staffing/hours-differ", `${BESK}!A14`, {
    [`${BESK}!A14`]: "Boligsocial medarbejder 25 timer – Jobbrobyggere",
  }),
  mutant("soroe", "staffing/hours-differ", `${BESK}!A15`, {
    [`${BESK}!A15`]: "Boligsocial medarbejder 35 timer – Jobbrobyggere",
  }),
  mutant("soroe", "staffing/hours-differ", `${BESK}!A16`, {
    [`${BESK}!A16`]: "Boligsocial medarbejder 10 timer – Lokal danskundervisning for udlændinge, Den lille sprogskole",
  }),
  mutant("soroe", "staffing/hours-differ", `${BESK}!A16`, { "Budget!C11": 14 }),
  mutant("soroe", "staffing/hours-differ", `${BESK}!A14`, { "Budget!C9": 30 }),
  mutant("soroe", "staffing/hours-differ", `${UDD}!A13`, { [`${UDD}!A13`]: "Projektleder 30 % af 32 timer" }),
  mutant("soroe", "staffing/hours-differ", [`${UDD}!A14`, `${BESK}!A13`], { "Budget!C5": 24 }),
  mutant("soroe", "staffing/hours-differ", `${KRIM}!A14`, {
    [`${KRIM}!A14`]: "Boligsocial medarbejder 0,75 årsværk – Fædregruppe",
  }),
  mutant("soroe", "staffing/hours-differ", `${KRIM}!A14`, { "Budget!C15": 20 }),
  mutant("soroe", "staffing/hours-differ", `${KRIM}!A13`, { [`${KRIM}!A13`]: "To gadeplansmedarbejdere à 15 timer" }),
  mutant("soroe", "staffing/hours-differ", `${KRIM}!A13`, { "Budget!C13": 25 }),
  mutant("herning", "staffing/hours-differ", `${UDD}!A13`, { [`${UDD}!C13`]: 12 }),
  mutant("herning", "staffing/hours-differ", `${SAMM}!A13`, { [`${SAMM}!C13`]: 17 }),
  mutant("herning", "staffing/hours-differ", `${BESK}!A14`, { [`${BESK}!C14`]: 22 }),
  mutant("herning", "staffing/hours-differ", `${BESK}!A15`, { [`${BESK}!C15`]: 15.5 }),
  mutant("herning", "staffing/hours-differ", `${BESK}!A16`, { [`${BESK}!C16`]: 30 }),
  mutant("herning", "staffing/hours-differ", `${UDD}!A14`, { "Økonomi!C7": 28 }),
  mutant("herning", "staffing/hours-differ", `${BESK}!A13`, { "Økonomi!D6": 15 }),
  mutant("herning", "staffing/hours-differ", `${SAMM}!A14`, { "Økonomi!E12": 20 }),
];

const amounts: StaffingMutant[] = [
  mutant("soroe", "staffing/amount-differs", `${BESK}!A18`, { [`${BESK}!A18`]: "Økonomirådgiver, 120.000 kr. årligt" }),
  mutant("soroe", "staffing/amount-differs", `${BESK}!A18`, { [`${BESK}!A18`]: "Økonomirådgiver, 95.000 kr. om året" }),
  mutant("soroe", "staffing/amount-differs", `${BESK}!A18`, { [`${BESK}!A18`]: "Økonomirådgiver, 210.000 kr. årligt" }),
  mutant("soroe", "staffing/amount-differs", `${BESK}!A18`, { "Budget!F12": 0.4, "Budget!H12": 0.6 }),
  mutant("soroe", "staffing/amount-differs", `${BESK}!A18`, { "Budget!F12": 0.6 }),
  mutant("herning", "budget/amount-share", "Økonomi!H6", { "Økonomi!H6": 260 }),
  mutant("herning", "budget/amount-share", "Økonomi!I6", { "Økonomi!I6": 200 }),
  mutant("herning", "budget/amount-share", "Økonomi!J6", { "Økonomi!J6": 330 }),
  mutant("herning", "budget/amount-share", "Økonomi!I9", { "Økonomi!I9": 340 }),
  mutant("herning", "budget/amount-share", "Økonomi!J12", { "Økonomi!J12": 270 }),
  mutant("herning", "budget/amount-share", ["Økonomi!H6", "Økonomi!I6"], {
    "Økonomi!H6": 240,
    "Økonomi!I6": 200,
    "Økonomi!H13": 990,
    "Økonomi!I13": 1350,
  }),
];

const wholes: StaffingMutant[] = [
  mutant("soroe", "staffing/share-sum", `${KRIM}!A12`, {
    [`${UDD}!A13`]: "Projektleder 45 % af 37 timer",
    [`${BESK}!A12`]: "Projektleder 45 % af 37 timer",
    "Budget!E4": 0.45,
    "Budget!F4": 0.45,
    "Budget!H4": null,
    "Budget!I4": 1.1,
  }),
  mutant("soroe", "staffing/share-sum", `${BESK}!A17`, {
    [`${UDD}!A17`]: "Fritidsvejleder 70 %",
    "Budget!E8": 0.7,
    "Budget!I8": 1.2,
  }),
  mutant("soroe", "staffing/share-sum", "Budget!I16", { "Budget!G16": null, "Budget!H16": 1.2, "Budget!I16": 1.2 }),
  mutant("soroe", "staffing/share-sum", "Budget!I12", { "Budget!H12": 0.7, "Budget!I12": 1.2 }),
  mutant("soroe", "staffing/share-sum", "Budget!I12", { "Budget!H12": 0.8 }),
  changed("soroe", "staffing/share-sum", `${KRIM}!A12`, "no budget to hold against", (d) => {
    d.sheets.pop();
    for (const area of [UDD, BESK]) d.sheet(area).set("A17", "Fritidsvejleder 16 timer");
    d.sheet(UDD).set("A13", "Projektleder 60 % af 37 timer");
  }),
  mutant("soroe", "staffing/over-full-time", `${BESK}!A15`, {
    [`${BESK}!A15`]: "Boligsocial medarbejder 40 timer – Jobbrobyggere",
  }),
  mutant("soroe", "staffing/over-full-time", `${BESK}!A15`, {
    [`${BESK}!A15`]: "Boligsocial medarbejder 39 timer – Jobbrobyggere",
    "Budget!C10": 39,
  }),
  mutant("soroe", "staffing/over-full-time", `${UDD}!A13`, { [`${UDD}!A13`]: "Projektleder 30 % af 42 timer" }),
  mutant("soroe", "staffing/over-full-time", "Budget!C4", { "Budget!C4": 40 }),
  mutant("soroe", "staffing/over-full-time", "Budget!C10", { "Budget!C10": 38.5 }),
  mutant("soroe", "staffing/over-full-time", "Budget!C16", { "Budget!C16": 43 }),
  mutant("herning", "staffing/over-full-time", `${BESK}!A16`, { [`${BESK}!C16`]: 40 }),
  mutant("soroe", "staffing/area-weight", `${UDD}!A12`, { [`${UDD}!A12`]: "Indsatsområdet vægtes overordnet 40 %" }),
  mutant("soroe", "staffing/area-weight", `${UDD}!A12`, { [`${UDD}!A12`]: "Indsatsområdet vægtes overordnet 20 %" }),
  changed(
    "soroe",
    "staffing/area-weight",
    `${BESK}!A19`,
    "another delaftale with a weight",
    withLine(BESK, 19, "Indsatsområdet vægtes overordnet 20 %"),
  ),
  changed(
    "herning",
    "staffing/area-weight",
    `${SAMM}!A15`,
    "a weight below the table",
    withLine(SAMM, 15, "Indsatsområdet vægtes overordnet 35 %"),
  ),
  changed("soroe", "budget/no-staffing-line", "Budget!A5", "the communicator is not named", (d) =>
    d.sheet(UDD).deleteRow(14),
  ),
  changed("soroe", "budget/no-staffing-line", "Budget!A4", "the leader is not named", (d) =>
    d.sheet(KRIM).deleteRow(12),
  ),
  changed("soroe", "budget/no-staffing-line", "Budget!A11", "the language school is not named", (d) =>
    d.sheet(BESK).deleteRow(16),
  ),
  changed("soroe", "budget/no-staffing-line", "Budget!A9", "one of two Jobbrobyggere is not named", (d) =>
    d.sheet(BESK).deleteRow(14),
  ),
  changed("soroe", "budget/no-staffing-line", "Budget!A12", "the adviser is not named", (d) =>
    d.sheet(BESK).deleteRow(18),
  ),
  mutant("soroe", "budget/no-staffing-line", "Budget!A16", { "Budget!G16": 0.4, "Budget!H16": 0.6 }),
  changed("herning", "budget/no-staffing-line", "Økonomi!A10", "the job café is not named", (d) =>
    d.sheet(BESK).deleteRow(15),
  ),
  changed("herning", "budget/no-staffing-line", "Økonomi!A6", "the leader is not named", (d) =>
    d.sheet(SAMM).deleteRow(13),
  ),
];

const sums: StaffingMutant[] = [
  mutant("soroe", "budget/sum-wrong", "Budget!O4", { "Budget!O4": 2650000 }),
  mutant("soroe", "budget/sum-wrong", "Budget!O16", { "Budget!O16": 1270000 }),
  mutant("soroe", "budget/sum-wrong", "Budget!J17", { "Budget!J17": 2500000 }),
  mutant("soroe", "budget/sum-wrong", "Budget!O17", { "Budget!O17": 18800000 }),
  mutant("soroe", "budget/sum-wrong", "Budget!L20", { "Budget!L20": 4800000 }),
  mutant("soroe", "budget/sum-wrong", "Budget!O20", { "Budget!O20": 19250000 }),
  mutant("soroe", "budget/sum-wrong", ["Budget!O7", "Budget!K17"], { "Budget!K7": 390000 }),
  mutant("soroe", "budget/sum-wrong", ["Budget!O18", "Budget!M20"], { "Budget!M18": 90000 }),
  mutant("soroe", "budget/sum-wrong", "Budget!I6", { "Budget!I6": 0.9 }),
  mutant("soroe", "budget/sum-wrong", "Budget!I16", { "Budget!H16": 0.9 }),
  mutant("soroe", "budget/sum-wrong", "Budget!B26", { "Budget!B26": 19300000 }),
  mutant("soroe", "budget/sum-wrong", "Budget!B26", { "Budget!B23": 14737600 }),
  mutant("soroe", "budget/sum-wrong", "Budget!B26", { "Budget!B24": 2000000 }),
  mutant("soroe", "budget/sum-wrong", "Budget!B26", { "Budget!B24": 2993600, "Budget!B26": 19540000 }),
  mutant("herning", "budget/sum-wrong", "Økonomi!F6", { "Økonomi!F6": 30 }),
  mutant("herning", "budget/sum-wrong", "Økonomi!C13", { "Økonomi!C13": 65 }),
  mutant("herning", "budget/sum-wrong", "Økonomi!K13", { "Økonomi!K13": 2900 }),
  mutant("herning", "budget/sum-wrong", "Økonomi!B19", { "Økonomi!B19": 2800 }),
  mutant("herning", "budget/sum-wrong", "Økonomi!B19", { "Økonomi!B17": 450 }),
];

const plans: StaffingMutant[] = [
  mutant("soroe", "budget/cofinancing", "Budget!B23", {
    "Budget!B23": 14814800,
    "Budget!B24": 2308800,
    "Budget!B25": 2116400,
  }),
  mutant("soroe", "budget/cofinancing", "Budget!B23", {
    "Budget!B23": 16000000,
    "Budget!B24": 1740000,
    "Budget!B25": 1500000,
  }),
  changed("soroe", "budget/cofinancing", "Budget!B23", "no total of the funding", (d) => {
    d.sheet("Budget").set("B23", 15000000).set("B24", 2000000).set("B25", 2240000).set("A26", null).set("B26", null);
  }),
  mutant("herning", "budget/cofinancing", "Økonomi!B16", { "Økonomi!B16": 2200, "Økonomi!B17": 400 }),
  mutant("herning", "budget/cofinancing", "Økonomi!B16", { "Økonomi!B16": 2600, "Økonomi!B17": 0 }),
  mutant("soroe", "budget/period", "Budget!J3", { "Budget!N3": 2030 }),
  mutant("soroe", "budget/period", "Budget!J3", { "Budget!J3": 2024 }),
  changed("soroe", "budget/period", "Budget!J3", "the plan runs a year longer", (d) => {
    for (const area of [UDD, BESK, KRIM]) d.sheet(area).set("B4", "1. juni 2025 – 31. maj 2030");
  }),
  changed("soroe", "budget/period", "Budget!J3", "the plan began a year before", (d) => {
    for (const area of [UDD, BESK, KRIM]) d.sheet(area).set("B4", "1. juni 2024 – 31. maj 2029");
  }),
  mutant("soroe", "budget/number-as-text", "Budget!C6", { "Budget!C6": "30" }),
  mutant("soroe", "budget/number-as-text", "Budget!D7", { "Budget!D7": "360.000" }),
  mutant("soroe", "budget/number-as-text", "Budget!K9", { "Budget!K9": "400000" }),
  mutant("soroe", "budget/number-as-text", "Budget!F8", { "Budget!F8": "50 %" }),
  mutant("soroe", "budget/number-as-text", "Budget!O18", { "Budget!O18": "280.000 kr." }),
  mutant("herning", "budget/number-as-text", "Økonomi!D9", { "Økonomi!D9": "25" }),
  mutant("herning", "budget/number-as-text", "Økonomi!K8", { "Økonomi!K8": "300,0" }),
];

export const staffingMutants: readonly StaffingMutant[] = [
  ...lines,
  ...noRow,
  ...shares,
  ...hours,
  ...amounts,
  ...wholes,
  ...sums,
  ...plans,
];

const rewritten = (plan: StaffedPlan, cells: Readonly<Record<string, CellValue>>): StaffingVariation => ({
  plan,
  name: JSON.stringify(cells),
  change: set(cells),
});

const variation = (plan: StaffedPlan, name: string, change: (draft: Draft) => void): StaffingVariation => ({
  plan,
  name,
  change,
});

/** Plans that say the same in other words, or hold what is nobody's fault. */
export const staffingVariations: readonly StaffingVariation[] = [
  rewritten("soroe", { [`${UDD}!A13`]: "Leder 30 % af 37 timer" }),
  rewritten("soroe", { [`${UDD}!A13`]: "Projektledelse: 30 % af 37 timer" }),
  rewritten("soroe", { [`${UDD}!A13`]: "- Boligsocial leder (ansat på 37 timer): 30 % af stillingen" }),
  rewritten("soroe", { [`${UDD}!A13`]: "Projektleder 11,1 timer" }),
  rewritten("soroe", { [`${UDD}!A13`]: "Projektlederen: 30 pct." }),
  rewritten("soroe", { [`${UDD}!A13`]: "• PROJEKTLEDER – 30 % af 37 timer" }),
  rewritten("soroe", { [`${UDD}!A14`]: "Kommunikations-medarbejder 6,27 timer" }),
  rewritten("soroe", { [`${UDD}!A15`]: "Medarbejder 30 timer – Lektiecafé" }),
  rewritten("soroe", { [`${UDD}!A15`]: "Boligsociale medarbejder (30 timer) – lektiecafeen" }),
  rewritten("soroe", { [`${BESK}!A14`]: "Boligsocial medarbejder 28 t/uge (Jobbrobygger)" }),
  rewritten("soroe", { [`${BESK}!A16`]: "Boligsocial medarbejder 12 timer om ugen – Sprogskolen" }),
  rewritten("soroe", { [`${BESK}!A18`]: "Økonomirådgiver 50 % af 15 timer" }),
  rewritten("soroe", { [`${BESK}!A18`]: "Økonomirådgiver, 105.500 kr. årligt" }),
  rewritten("soroe", { [`${KRIM}!A14`]: "En halv boligsocial medarbejder – Fædregruppe" }),
  rewritten("soroe", { [`${KRIM}!A14`]: "Boligsocial medarbejder 50 % af fuld tid – Fædregruppe" }),
  rewritten("soroe", { [`${KRIM}!A13`]: "2 gadeplansmedarbejdere, hver 18,5 timer" }),
  rewritten("soroe", { "Budget!H4": 0.19, "Budget!I4": 0.99 }),
  rewritten("soroe", { "Budget!H5": 0.33, "Budget!I5": 1 }),
  rewritten("soroe", { "Budget!A4": "Leder" }),
  rewritten("soroe", { "Budget!A4": "Boligsocial projektleder" }),
  rewritten("soroe", { "Budget!A8": "Boligsocial fritidsvejleder" }),
  rewritten("soroe", { "Budget!B9": "Jobbrobygger", "Budget!B10": "Jobbrobygger" }),
  rewritten("soroe", { "Budget!J7": 210001, "Budget!N7": 149999 }),
  variation("soroe", "the delaftaler in another order", (d) => d.sheets.reverse()),
  variation("soroe", "the lines in another order", (d) => {
    const sheet = d.sheet(BESK);
    const texts = [12, 13, 14, 15, 16, 17, 18].map((row) => sheet.get(`A${row}`)).reverse();
    texts.forEach((text, index) => sheet.set(`A${12 + index}`, text));
  }),
  variation("soroe", "a line for a leader split in two", (d) => {
    d.sheet(UDD).set("A13", "Projektleder 20 % af 37 timer").insertRow(14, ["Projektleder 10 % af 37 timer"]);
  }),
  variation("soroe", "all lines in one cell", (d) => {
    const sheet = d.sheet(KRIM);
    const texts = ["A12", "A13", "A14"].map((cell) => String(sheet.get(cell)));
    sheet.set("A12", texts.join("\n")).set("A13", null).set("A14", null);
  }),
  variation(
    "soroe",
    "another's employee without a row in the budget",
    withLine(UDD, 19, "Socialrådgiver 10 timer, finansieret af Sorø Kommune"),
  ),
  variation("soroe", "no budget at all", (d) => {
    d.sheets.pop();
    for (const area of [UDD, BESK]) d.sheet(area).set("A17", "Fritidsvejleder 16 timer");
  }),
  variation("soroe", "a budget alone with its delaftaler gone but one", (d) => {
    d.sheets = [d.sheet(BESK), d.sheet("Budget")];
  }),
  rewritten("herning", { [`${UDD}!A13`]: "Leder" }),
  rewritten("herning", { [`${UDD}!B13`]: null }),
  rewritten("herning", { [`${BESK}!A16`]: "Boligsocial beskæftigelsesvejleder" }),
  rewritten("herning", { [`${BESK}!C14`]: "25 timer" }),
  rewritten("herning", { [`${UDD}!A14`]: "Skole/hjem-vejleder" }),
  rewritten("herning", { "Økonomi!H6": 201, "Økonomi!I6": 239 }),
  rewritten("herning", { "Økonomi!B16": 2171, "Økonomi!B17": 429 }),
];
