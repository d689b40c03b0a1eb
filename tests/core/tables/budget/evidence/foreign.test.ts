import { checkWorkbook } from "../../../../../src/core/check/check";
import { parseCellName } from "../../../../../src/core/workbook/address";
import { FOREIGN_LAYOUTS } from "./foreignLayouts";
import { UNSEEN_LAYOUTS } from "./unseenLayouts";
import { hoursRead, hoursWritten, loud, planOf, type EvidenceLayout, type Fault } from "./layout";

const LAYOUTS = [...FOREIGN_LAYOUTS, ...UNSEEN_LAYOUTS];
const named = LAYOUTS.map((layout) => [layout.name, layout] as const);

describe.each(named)("%s", (_name, layout) => {
  test("every position's hours are read", () => {
    expect(hoursRead(planOf(layout))).toEqual(hoursWritten(layout));
  });

  test("a right plan gives no error and no warning", () => {
    expect(loud(planOf(layout))).toEqual([]);
  });
});

const faults = LAYOUTS.flatMap((layout) =>
  (layout.faults ?? []).map(
    (fault) => [`${layout.name}: ${fault.cell} is ${String(fault.to)}`, layout, fault] as const,
  ),
);

test.each(faults)("%s is found where it stands", (_name, layout, fault) => {
  const own = layout.sheets[fault.sheet ?? 0]!.name;
  const wanted = fault.said.map((one) => (one.includes("!") ? one : one.replace("@", `@${own}!`)));
  expect(saidOf(spoiled(layout, fault)).filter((one) => wanted.includes(one))).not.toEqual([]);
});

function spoiled(layout: EvidenceLayout, { sheet = 0, cell, to }: Fault): EvidenceLayout {
  const place = parseCellName(cell)!;
  const sheets = layout.sheets.map((one, index) => ({
    ...one,
    rows: one.rows.map((row, at) =>
      row.map((value, column) => (index === sheet && at === place.row && column === place.column ? to : value)),
    ),
  }));
  return { ...layout, sheets };
}

function saidOf(layout: EvidenceLayout): string[] {
  return checkWorkbook(planOf(layout), { today: "2026-11-20" }).findings.map(
    ({ rule, at }) => `${rule}@${at.sheet}!${at.cell}`,
  );
}
