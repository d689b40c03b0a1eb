import { readPlanTables } from "../../../../../src/core/tables/readPlanTables";
import { sheetFromRows, workbookOf } from "../../../../../src/core/workbook/fromRows";
import { hoursRead, hoursWritten, loud, planOf } from "./layout";
import { FURTHER_LAYOUTS } from "./furtherLayouts";
import { LATER_LAYOUTS } from "./laterLayouts";
import { EVIDENCE_LAYOUTS } from "./layouts";

describe.each(
  [...EVIDENCE_LAYOUTS, ...LATER_LAYOUTS, ...FURTHER_LAYOUTS].map((layout) => [layout.name, layout] as const),
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
