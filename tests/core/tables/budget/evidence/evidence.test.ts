import { readPlanTables } from "../../../../../src/core/tables/readPlanTables";
import { sheetFromRows, workbookOf } from "../../../../../src/core/workbook/fromRows";
import { hoursRead, hoursWritten, loud, planOf } from "./layout";
import { FURTHER_LAYOUTS } from "./furtherLayouts";
import { LATER_LAYOUTS } from "./laterLayouts";
import { MISREAD_LAYOUTS } from "./misreadLayouts";
import { EVIDENCE_LAYOUTS } from "./layouts";

describe.each(
  [...EVIDENCE_LAYOUTS, ...LATER_LAYOUTS, ...FURTHER_LAYOUTS, ...MISREAD_LAYOUTS].map(
    (layout) => [layout.name, layout] as const,
  ),
)("%s", (_name, layout) => {
  test("every position's hours are read", () => {
    expect(hoursRead(planOf(layout))).toEqual(hoursWritten(layout));
  });

  test("a right plan gives no error and no warning", () => {
    expect(loud(planOf(layout))).toEqual([]);
  });
});

test("a budget beside a delmålstabel is found", () => {
  const budget = [
    ["Stilling", "Timer", "Beskæftigelse (timer)", "Løn pr. år"],
    ["Projektleder", 37, 15, 640000],
    ["Mentor", 20, 20, 280000],
    ["I alt", 57, 35, 920000],
  ];
  const goals = [
    ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
    ["Flere er med, mindst 60", "Antal deltagere i alt", "40 deltagere", "-", 2024, "Egne tal 2024"],
    ["Flere får job, mindst 30", "Antal i job", "20 deltagere", "-", 2024, "Egne tal 2024"],
    ["Flere gør prøven, mindst 9", "Antal med prøve", "7 deltagere", "-", 2024, "Egne tal 2024"],
  ];
  const rows = goals.map((row, at) => [...row, null, ...(budget[at] ?? [])]);
  const { goals: found, budgets } = readPlanTables(workbookOf(sheetFromRows("Beskæftigelse", rows)));
  expect(found.map((table) => table.rows.length)).toEqual([3]);
  expect(budgets.flatMap(({ positions }) => positions.map(({ stilling }) => stilling))).toEqual([
    "Projektleder",
    "Mentor",
  ]);
});

test.each(["40 %", "14,8 timer om ugen", "100 % af 14,8 timer", "0,4 årsværk"])(
  "a part of full time in the budget agrees with %s",
  (said) => {
    const layout = MISREAD_LAYOUTS.find(({ name }) => name.startsWith("parts of full time"))!;
    const plan = planOf(layout);
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      rows: new Map(
        [...sheet.rows].map(([at, cells]) => [
          at,
          cells.map((cell) =>
            typeof cell?.value === "string" && cell.value.startsWith("Vicevært-koordinator 14,8")
              ? { ...cell, value: `Vicevært-koordinator ${said}` }
              : cell,
          ),
        ]),
      ),
    }));
    expect(loud({ ...plan, sheets })).toEqual([]);
  },
);
