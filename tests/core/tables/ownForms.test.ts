import { LBF_2019_26 } from "../../../src/core/forms/lbf2019";
import { checkWorkbook } from "../../../src/core/check/check";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import type { CellValue, Sheet } from "../../../src/core/workbook/snapshot";
import { delmaalTemplate, overordnedeMaalTemplate } from "../../../src/templates/goals";
import { reportOfCheck } from "../../../src/reports/fromCheck";

type Row = readonly CellValue[];

const HEADINGS: Row = ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"]; // prettier-ignore
const JOB: Row = ["Flere unge i job", "Andel unge i job", "13,6 %", "Brøndby Kommune: 14 %", "2022", "LBF"];
const SCHOOL: Row = [
  "Flere i dagtilbud",
  "Andel 1-5-årige i dagtilbud",
  "80 %",
  "Brøndby Kommune: 90 %",
  "2022",
  "LBF",
];
const PLAN = [
  sheetFromRows("Beskæftigelse", [["Navn på den boligsociale indsats:", "Brøndby Projektet"], HEADINGS, JOB]),
  sheetFromRows("Uddannelse", [HEADINGS, SCHOOL]),
];
const GUIDANCE = "Her oplistes de delmål, som indsatsen arbejder med i perioden.";

function check(...sheets: readonly Sheet[]) {
  const result = checkWorkbook(workbookOf(...sheets), { today: "2026-11-20" });
  const { notChecked } = reportOfCheck("plan.xlsx", result, { language: "da", min: "info" });
  return {
    findings: result.findings,
    goals: result.plan.tables.goals.map(({ sheet }) => sheet.name),
    forms: notChecked.flatMap(({ sheet, reason }) => (sheet === null ? [] : [`${sheet}: ${reason}`])),
  };
}

const values = (rows: ReturnType<typeof delmaalTemplate>["rows"]): Row[] =>
  rows.map((row) => row.map((cell) => (cell !== null && typeof cell === "object" ? cell.value : cell)));
const TRANSFERRED = ["Indsatsområde", "Delmål", "Indikator", "Område", "Baseline", "Enhed", "Baseline år", "Datakilde"];

describe("a form beside the plan", () => {
  it.each<[string, string, readonly Row[]]>([
    ["headings alone", "empty-form", [HEADINGS]],
    ["headings over guidance", "empty-form", [["Navn på den boligsociale indsats:"], HEADINGS, [GUIDANCE]]],
    ["guidance in the cells", "empty-form", [HEADINGS, [GUIDANCE, null, null, null, null, null]]],
    ["a template as it is inserted", "empty-form", values(delmaalTemplate({ name: "Brøndby Projektet", kommune: null, period: null }, LBF_2019_26).rows)], // prettier-ignore
    [
      "a form filled with the plan's rows",
      "filled-form",
      [TRANSFERRED, ["Beskæftigelse", JOB[0] ?? null, JOB[1] ?? null, null, 13.6, "%", 2022, "LBF"]],
    ],
    ["a form filled with the rows of every table", "filled-form", [HEADINGS, JOB, SCHOOL]],
  ])("%s is no part of it, and is told of", (_name, reason, rows) => {
    const found = check(...PLAN, sheetFromRows("Skema", rows));
    expect(found).toEqual({ ...check(...PLAN), forms: [`Skema: ${reason}`] });
    expect(check(sheetFromRows("Skema", rows), ...PLAN).goals).toEqual(["Beskæftigelse", "Uddannelse"]);
  });

  it.each<[string, readonly Row[]]>([
    ["another version of a table", [HEADINGS, [...JOB.slice(0, 2), "15 %", ...JOB.slice(3)]]],
    ["a row of its own", [HEADINGS, JOB, SCHOOL, ["Flere i klub", "Andel unge i klub", "10 %", null, "2022", "LBF"]]],
    ["goals that nobody has measured", [HEADINGS, ["Flere i klub", "Andel unge i klub", null, null, null, null]]],
    ["an agreement with its staff", [HEADINGS, [], ["Bemanding:", "Projektleder 10 timer"]]],
  ])("%s stays in it", (_name, rows) => {
    expect(check(...PLAN, sheetFromRows("Skema", rows)).goals).toContain("Skema");
  });

  test("alone in its workbook it is what there is to check", () => {
    expect(check(sheetFromRows("Skema", [HEADINGS])).goals).toEqual(["Skema"]);
    // Beside a table of another kind as well.
    const overall = values(overordnedeMaalTemplate({ name: null, kommune: null, period: null }, LBF_2019_26).rows);
    expect(check(...PLAN, sheetFromRows("Overordnede mål", overall)).goals).toContain("Overordnede mål");
  });
});
