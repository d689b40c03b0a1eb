import { checkWorkbook } from "../../../src/core/check/check";
import { pullRows } from "../../../src/core/check/pullRows";
import { readPlan } from "../../../src/core/plan/readPlan";
import { NOTHING_GIVEN } from "../../../src/core/tables/regions/given";
import * as reading from "../../../src/core/tables/readPlanTables";
import * as pairing from "../../../src/core/pairing/staffingOf";
import * as comparing from "../../../src/core/comparing/comparePlan";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { inspectionOf } from "../../../src/reports/inspection";
import { reportOfCheck } from "../../../src/reports/fromCheck";
import { planEntry } from "../../../src/reports/overview/model";
import { withData } from "../../../src/core/rules/support/dataExamples";
import { withBudget } from "../../../src/core/rules/support/staffingExamples";
import { delmaalRow } from "../../../src/core/rules/support/examples";

jest.mock("../../../src/core/tables/readPlanTables", () => {
  const real = jest.requireActual<typeof reading>("../../../src/core/tables/readPlanTables");
  return { ...real, readPlanTables: jest.fn(real.readPlanTables) };
});
jest.mock("../../../src/core/pairing/staffingOf", () => {
  const real = jest.requireActual<typeof pairing>("../../../src/core/pairing/staffingOf");
  return { ...real, staffingOf: jest.fn(real.staffingOf) };
});
jest.mock("../../../src/core/comparing/comparePlan", () => {
  const real = jest.requireActual<typeof comparing>("../../../src/core/comparing/comparePlan");
  return { ...real, comparePlan: jest.fn(real.comparePlan) };
});

const TODAY = "2026-11-20";
const workbook = workbookOf(
  sheetFromRows("Beskæftigelse", withData([delmaalRow()]).rows),
  sheetFromRows("Budget", withBudget(["Projektleder 40 % af 37 timer"]).rows),
);

const work = {
  reads: jest.mocked(reading.readPlanTables),
  pairs: jest.mocked(pairing.staffingOf),
  compares: jest.mocked(comparing.comparePlan),
};
beforeEach(() => Object.values(work).forEach((one) => one.mockClear()));
const counts = () => [work.reads, work.pairs, work.compares].map((one) => one.mock.calls.length);

test("a check with its report and its line of the overview reads, pairs and compares once", () => {
  const result = checkWorkbook(workbook, { today: TODAY });
  reportOfCheck("plan.xlsx", result, { language: "da", min: "info" });
  reportOfCheck("plan.xlsx", result, { language: "en", min: "info" });
  planEntry("plan.xlsx", result);
  expect(result.plan.places()).toBe(result.plan.places());
  expect(counts()).toEqual([1, 1, 1]);
});

test("what was told beside the tables is weighed without reading them again", () => {
  const answers = new Map([["projektleder", null]]);
  checkWorkbook(workbook, { today: TODAY, answers, settings: { yearTooOldAfter: 1 } });
  expect(work.reads).toHaveBeenCalledTimes(1);
});

test("only what was told of the tables themselves costs a reading without it", () => {
  checkWorkbook(workbook, {
    today: TODAY,
    given: { ...NOTHING_GIVEN, period: { from: "2031-01-01", to: "2034-12-31" } },
  });
  expect(work.reads).toHaveBeenCalledTimes(2);
});

test("inspecting and filling in read once", () => {
  inspectionOf("plan.xlsx", readPlan(workbook).with({ data: [] }));
  expect(counts()).toEqual([1, 0, 1]);
  work.reads.mockClear();
  pullRows(readPlan(workbook));
  expect(work.reads).toHaveBeenCalledTimes(1);
});
