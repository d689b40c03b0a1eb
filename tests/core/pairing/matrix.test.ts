import { absentAgreements, type MatrixCell, type StaffingMatrix } from "../../../src/core/pairing/matrix";
import { readPlan } from "../../../src/core/plan/readPlan";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { herning } from "../check/plans/staffing/herning";
import { soroe } from "../check/plans/staffing/soroe";
import type { Draft } from "../check/plans/draft";

const matrixOf = (draft: Draft): StaffingMatrix => readPlan(draft.toWorkbook()).matrix()!;
const row = (matrix: StaffingMatrix, stilling: string) => matrix.rows.find((one) => one.stilling === stilling)!;
const hours = (cell: MatrixCell | null): [number | null | undefined, number | null | undefined] => [
  cell?.agreement?.hours,
  cell?.budget?.hours,
];

test("positions stand by indsatsområde, the agreement beside the budget", () => {
  const matrix = matrixOf(soroe());
  expect(matrix.areas).toEqual([
    "Uddannelse og livschancer",
    "Beskæftigelse",
    "Kriminalitetsforebyggelse",
    "Sammenhængskraft og medborgerskab",
  ]);
  const leader = row(matrix, "Projektleder");
  expect(leader.at).toEqual({ sheet: "Budget", cell: "A4" });
  expect(leader.contractHours).toBe(37);
  expect(leader.cells.map(hours).map(([agreement, budget]) => [agreement?.toFixed(1), budget?.toFixed(1)])).toEqual([
    ["11.1", "11.1"],
    ["11.1", "11.1"],
    ["7.4", "7.4"],
    [undefined, "7.4"],
  ]);
  expect(leader.cells[0]).toMatchObject({
    differs: false,
    isQuestion: false,
    lines: [{ sheet: "Uddannelse og livschancer", cell: "A13" }],
  });
  expect(leader.total.budget?.share).toBeCloseTo(1);
});

test("a line about two people is parted between their positions", () => {
  const cells = matrixOf(soroe())
    .rows.filter(({ stilling }) => stilling === "Gadeplansmedarbejder")
    .map(({ cells: own }) => hours(own[2]!));
  expect(cells).toEqual([[18.5, 18.5], [18.5, 18.5]]); // prettier-ignore
});

test("people paid by someone else have a row of their own and count in no sum", () => {
  const matrix = matrixOf(soroe());
  expect(row(matrix, "Pædagog")).toMatchObject({ kind: "external", at: null });
  const sum = matrix.rows
    .filter(({ kind }) => kind !== "external")
    .reduce((all, { cells }) => all + (cells[0]?.agreement?.hours ?? 0), 0);
  expect(matrix.sums[0]?.agreement?.hours).toBeCloseTo(sum);
});

test("sums, årsværk and weights", () => {
  const { sums, total } = matrixOf(herning());
  expect(sums.map(({ budget }) => budget.hours)).toEqual([60, 89, 32]);
  expect(total.budget).toMatchObject({ hours: 181, isWhole: true });
  expect(total.budget.fullTime).toBeCloseTo(181 / 37);
  expect(sums.map(({ agreement }) => Math.round((agreement?.weight ?? 0) * 100))).toEqual([33, 49, 18]);
});

test("hours that nobody knows are no zero: the sum says that it isn't whole", () => {
  const { sums } = matrixOf(soroe());
  // The adviser's line gives kroner alone.
  expect([sums[0]?.agreement?.isWhole, sums[1]?.agreement?.isWhole]).toEqual([true, false]);
});

test("an agreement that isn't in the workbook is nothing, no zero, and then nobody's part of the plan is known", () => {
  const draft = herning();
  const before = matrixOf(herning());
  expect(before.sums.every(({ agreement }) => agreement?.weight !== null)).toBe(true);
  draft.sheets.splice(0, draft.sheets.length, ...draft.sheets.filter(({ name }) => name !== "Beskæftigelse"));
  const matrix = matrixOf(draft);
  const at = matrix.areas.indexOf("Beskæftigelse");
  expect(matrix.sums[at]?.agreement).toBeNull();
  expect(absentAgreements(matrix)).toEqual(["Beskæftigelse"]);
  expect(matrix.sums.map(({ agreement }) => agreement?.weight ?? null)).toEqual([null, null, null]);
  expect(matrix.sums[at]?.budget).toEqual(before.sums[at]?.budget);
  expect(matrix.total.agreement).toMatchObject({ isWhole: false });
});

test("a difference is marked in its cell, and in its row's total", () => {
  const draft = soroe();
  draft.sheet("Beskæftigelse").set("A13", "Kommunikationsmedarbejder 30 % af 19 timer");
  const found = row(matrixOf(draft), "Kommunikationsmedarbejder");
  expect(found.cells.map((cell) => cell?.differs)).toEqual([false, true, undefined, false]);
  expect(found.total.differs).toBe(true);
});

test("a line without a row in the budget has one of its own", () => {
  const draft = soroe();
  draft.sheet("Uddannelse og livschancer").insertRow(19, ["Sundhedskoordinator 10 timer"]);
  expect(row(matrixOf(draft), "Sundhedskoordinator")).toMatchObject({
    kind: "line",
    at: null,
    total: { agreement: { hours: 10 }, budget: null },
  });
});

test("a plan without a budget has its agreements alone, a workbook without either nothing", () => {
  const draft = soroe();
  draft.sheets.pop();
  const matrix = matrixOf(draft);
  expect([matrix.hasBudget, matrix.hasLines]).toEqual([false, true]);
  expect(matrix.rows.every(({ cells }) => cells.every((cell) => (cell?.budget ?? null) === null))).toBe(true);
  expect(readPlan(workbookOf(sheetFromRows("Ark", [["Noter"]]))).matrix()).toBeNull();
});
