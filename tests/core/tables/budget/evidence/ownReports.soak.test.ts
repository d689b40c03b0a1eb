import { checkWorkbook } from "../../../../../src/core/check/check";
import type { Workbook } from "../../../../../src/core/workbook/snapshot";
import { readXlsx } from "../../../../../src/formats/xlsx/readXlsx";
import { writeXlsx } from "../../../../../src/formats/xlsx/writeXlsx";
import { everyReport, TODAY } from "../../../../reports/everyReport";
import { EVIDENCE_LAYOUTS } from "./layouts";
import { FOREIGN_LAYOUTS } from "./foreignLayouts";
import { FURTHER_LAYOUTS } from "./furtherLayouts";
import { hoursRead, planOf } from "./layout";
import { LATER_LAYOUTS } from "./laterLayouts";
import { MISREAD_LAYOUTS } from "./misreadLayouts";
import { UNSEEN_LAYOUTS } from "./unseenLayouts";

const all = [
  ...EVIDENCE_LAYOUTS,
  ...LATER_LAYOUTS,
  ...FURTHER_LAYOUTS,
  ...MISREAD_LAYOUTS,
  ...FOREIGN_LAYOUTS,
  ...UNSEEN_LAYOUTS,
];

function given(workbook: Workbook) {
  const { findings, plan } = checkWorkbook(workbook, { today: TODAY });
  const tables = plan.tables.budgets.map(({ sheet, range, positions }) => [sheet.name, range, positions.length]);
  return { findings, tables, hours: hoursRead(workbook) };
}

test.each(all.map((layout) => [layout.name, layout] as const))(
  "%s: gives what it gave when every report has been put in",
  async (_name, layout) => {
    const plan = planOf(layout);
    const before = given(plan);
    const { sheets } = await readXlsx(await writeXlsx(everyReport(plan)));
    expect(given({ ...plan, sheets: [...plan.sheets, ...sheets] })).toEqual(before);
    // Where the mark was lost, a report is known by what it is.
    const unmarked = sheets.map((sheet) => ({ ...sheet, isReport: false }));
    expect(given({ ...plan, sheets: [...unmarked, ...plan.sheets] })).toEqual(before);
  },
);
