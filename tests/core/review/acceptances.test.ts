import fc from "fast-check";
import { isReason } from "../../../src/core/review/reason";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { accept, acceptedIn, checked, faultsIn, goalRow, HEADINGS, planOf, type Row } from "./support";

const NO_YEAR = { 4: null };
const BAD = { 2: "Området: 136 %" };

test("an accepted finding counts for its own place alone", () => {
  const workbook = planOf({ Ark: [goalRow("Et", NO_YEAR), goalRow("To", NO_YEAR)] });
  const result = checked(workbook, [accept(workbook, "year/missing", "E2")]);
  expect(acceptedIn(result)).toEqual(["year/missing Ark!E2"]);
  expect(faultsIn(result)).toEqual([]);
});

test.each<[string, Row[], string[], string[]]>([
  ["moved down", [goalRow("Nyt"), goalRow("Et"), goalRow("To", BAD)], ["baseline/out-of-range Plan 2!C4"], []],
  ["sorted", [goalRow("To", BAD), goalRow("Et")], ["baseline/out-of-range Plan 2!C2"], []],
  [
    "changed in a cell the finding doesn't rest on",
    [goalRow("To", { ...BAD, 5: "DST 2023" })],
    ["baseline/out-of-range Plan 2!C2"],
    [],
  ],
  ["typed in other case and spaces", [goalRow(" TO ", BAD)], ["baseline/out-of-range Plan 2!C2"], []],
  ["changed figure", [goalRow("To", { 2: "Området: 140 %" })], [], ["lapsed"]],
  ["put right", [goalRow("To", { 2: "Området: 14 %" })], [], ["needless"]],
  ["another delmål", [goalRow("Tre", BAD)], [], ["orphaned"]],
  ["row gone", [goalRow("Et")], [], ["orphaned"]],
])("the accepted row %s, in a sheet of another name", (_name, rows, accepted, faults) => {
  const acceptance = accept(planOf({ Ark: [goalRow("Et"), goalRow("To", BAD)] }), "baseline/out-of-range", "C3");
  const result = checked(planOf({ "Plan 2": rows }), [acceptance]);
  expect(acceptedIn(result)).toEqual(accepted);
  expect(faultsIn(result)).toEqual(faults);
});

test("a lapsed acceptance says what the figure was and is, at the finding", () => {
  const acceptance = accept(planOf({ Ark: [goalRow("Et", BAD)] }), "baseline/out-of-range", "C2");
  const { review, findings } = checked(planOf({ Ark: [goalRow("Et", { 2: "Området: 140 %" })] }), [acceptance]);
  const index = findings.findIndex(({ rule }) => rule === "baseline/out-of-range");
  expect(review.findings[index]!.lapsed!.changes[0]).toEqual({ from: "Området: 136 %", to: "Området: 140 %" });
});

test("a figure kept as a number lapses by its value, not by how it is shown", () => {
  const [one, same, other] = [1.361, 1.361, 1.364].map((value, index) =>
    workbookOf(
      sheetFromRows("Ark", [HEADINGS, goalRow("Et", { 2: value })], { formats: { C2: index === 1 ? "0.0%" : "0%" } }),
    ),
  );
  const acceptance = accept(one!, "baseline/out-of-range", "C2");
  expect(acceptedIn(checked(same!, [acceptance]))).toEqual(["baseline/out-of-range Ark!C2"]);
  expect(acceptedIn(checked(one!, [acceptance]))).toEqual(["baseline/out-of-range Ark!C2"]);
  expect(faultsIn(checked(other!, [acceptance]))).toEqual(["lapsed"]);
});

describe("rows that are about the same", () => {
  const first = goalRow("Et", { 2: "Nord: 136 %" });
  const second = goalRow("Et", { 2: "Syd: 137 %", 4: null });
  const both = planOf({ Ark: [first, second] });

  test("the one that was meant is known by its contents, wherever it stands", () => {
    const acceptance = accept(both, "year/missing", "E3");
    expect(acceptedIn(checked(planOf({ Ark: [second, first] }), [acceptance]))).toEqual(["year/missing Ark!E2"]);
  });

  test("when it is changed, or gone, the other isn't accepted in its place", () => {
    const third = goalRow("Et", { 2: "Øst: 12 %", 4: null });
    const acceptance = accept(planOf({ Ark: [second, third] }), "year/missing", "E2");
    for (const rows of [[third], [third, first], [goalRow("Et", { 2: "Syd: 13 %", 4: null }), third]]) {
      const result = checked(planOf({ Ark: rows }), [acceptance]);
      expect(acceptedIn(result)).toEqual([]);
      expect(faultsIn(result)).toEqual(["ambiguous"]);
    }
  });

  test("a row that is added later takes nothing over", () => {
    const acceptance = accept(planOf({ Ark: [second] }), "year/missing", "E2");
    const twin = goalRow("Et", { 2: "Øst: 12 %", 4: null });
    expect(acceptedIn(checked(planOf({ Ark: [twin, second] }), [acceptance]))).toEqual(["year/missing Ark!E3"]);
  });

  test("of equal rows in two sheets the one in its sheet; in new sheets neither", () => {
    const sheets = { A: [second], B: [second] };
    const acceptance = accept(planOf(sheets), "year/missing", "E2", "B");
    expect(acceptedIn(checked(planOf(sheets), [acceptance]))).toEqual(["year/missing B!E2"]);
    const renamed = checked(planOf({ C: [second], D: [second] }), [acceptance]);
    expect([acceptedIn(renamed), faultsIn(renamed)]).toEqual([[], ["ambiguous"]]);
  });
});

test("the same finding accepted twice needs one of them", () => {
  const workbook = planOf({ Ark: [goalRow("Et", NO_YEAR)] });
  const acceptance = accept(workbook, "year/missing", "E2");
  const result = checked(workbook, [acceptance, acceptance]);
  expect([acceptedIn(result).length, faultsIn(result)]).toEqual([1, ["needless"]]);
});

test.each([
  ["Tallet er aftalt", true],
  ["Aftalt med LBF", true],
  ["ok", false],
  ["Det er ok", false],
  ["xx xx xx xx xx", false],
  ["nej nej nej nej", false],
  ["mangler - - - ukendt", false],
  ["1 2 3 4 5 6 7 8 9", false],
  ["", false],
])("as a reason, %s is %s", (text, expected) => {
  expect(isReason(text)).toBe(expected);
});

test("an acceptance without a reason doesn't count", () => {
  const workbook = planOf({ Ark: [goalRow("Et", NO_YEAR)] });
  const result = checked(workbook, [{ ...accept(workbook, "year/missing", "E2"), reason: "ok" }]);
  expect([acceptedIn(result), faultsIn(result)]).toEqual([[], ["reasonless"]]);
});

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abcdefgæøå") }), {
  minLength: 1,
  maxLength: 8,
});

test("every acceptance survives any order of rows and any name of the sheet; a changed figure ends its own alone", () => {
  fc.assert(
    fc.property(
      names.chain((all) =>
        fc.record({
          all: fc.constant(all),
          order: fc.shuffledSubarray(all, { minLength: all.length }),
          changed: fc.constantFrom(...all),
          sheet: fc.constantFrom("Plan", "Ark 2", "Delmål"),
          above: fc.nat(3),
        }),
      ),
      ({ all, order, changed, sheet, above }) => {
        const before = planOf({ Ark1: all.map((name) => goalRow(`Mål ${name}`, BAD)) });
        const rule = "baseline/out-of-range";
        const acceptances = all.map((_, index) => accept(before, rule, `C${index + 2}`));
        const added = Array.from({ length: above }, (_, index) => goalRow(`Nyt mål ${index}`));
        const moved = [...added, ...order.map((name) => goalRow(`Mål ${name}`, BAD))];
        const kept = checked(planOf({ [sheet]: moved }), acceptances);
        expect(acceptedIn(kept)).toHaveLength(all.length);
        expect(kept.review.faulty).toEqual([]);
        const edited = order.map((name) => goalRow(`Mål ${name}`, name === changed ? { 2: "Området: 150 %" } : BAD));
        const after = checked(planOf({ [sheet]: edited }), acceptances);
        expect(acceptedIn(after)).not.toContain(`${rule} ${sheet}!C${order.indexOf(changed) + 2}`);
        expect(acceptedIn(after)).toHaveLength(all.length - 1);
        expect(faultsIn(after)).toEqual(["lapsed"]);
      },
    ),
    { numRuns: 40 },
  );
});
