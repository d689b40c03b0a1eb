import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import type { CellValue, Workbook } from "../../../src/core/workbook/snapshot";
import { accept, acceptedIn, checked, faultsIn, goalRow, planOf, type Row } from "./support";

interface Version {
  /** Rows put in above everything, in every sheet. */
  readonly above?: number;
  readonly names?: readonly [string, string];
  readonly leader?: string;
  readonly share?: CellValue;
  /** The budget's positions in another order. */
  readonly isSorted?: boolean;
}

/** Staff whose shares the budget doesn't agree with, a line without a position, and a plan without a period. */
function plan({
  above = 0,
  names = ["Beskæftigelse", "Budget"],
  leader,
  share = 0.3,
  isSorted,
}: Version = {}): Workbook {
  const moved: Row[] = Array.from({ length: above }, () => []);
  const positions: Row[] = [
    ["Projektleder", 37, share, 0.6],
    ["Beboerrådgiver", 32, null, 1.2],
  ];
  return workbookOf(
    sheetFromRows(names[0], [
      ...moved,
      ["Delaftale for indsatsområdet Beskæftigelse"],
      ["Navn på den boligsociale indsats, som delaftalen vedrører:", "Prøveprojektet"],
      [],
      ["Medarbejderressourcer"],
      [leader ?? "Projektleder 33 % af 37 timer"],
      ["Fundraiser 10 timer"],
    ]),
    sheetFromRows(names[1], [
      ...moved,
      ["Budget for Prøveprojektet 2025-2029"],
      ["Stilling", "Ansat (timer pr. uge)", "Beskæftigelse (%)", "Sammenhængskraft og medborgerskab (%)"],
      ...(isSorted === true ? [...positions].reverse() : positions),
    ]),
  );
}

const all = checked(plan()).findings.map(({ rule, at }): [string, string, string] => [rule, at.sheet, at.cell]);

test("the plan has findings of staff and of the budget", () => {
  const sheets = new Set(all.map(([, sheet]) => sheet));
  expect(sheets).toEqual(new Set(["Beskæftigelse", "Budget"]));
  expect(all.map(([rule]) => rule)).toEqual(expect.arrayContaining([expect.stringMatching(/^staffing\//)]));
});

describe.each(all)("%s at %s!%s", (rule, sheet, cell) => {
  const acceptance = accept(plan(), rule, cell, sheet);
  const others = all.length - 1;

  test("is accepted alone", () => {
    const result = checked(plan(), [acceptance]);
    expect(acceptedIn(result)).toEqual([`${rule} ${sheet}!${cell}`]);
    expect(result.findings.length - acceptedIn(result).length).toBe(others);
    expect(faultsIn(result)).toEqual([]);
  });

  test.each<[string, Version]>([
    ["rows above", { above: 3 }],
    ["sheets of other names", { names: ["Ark 1", "Ark 2"] }],
    ["positions in another order", { isSorted: true }],
    ["all of it", { above: 1, names: ["A", "B"], isSorted: true }],
  ])("survives %s", (_name, version) => {
    const result = checked(plan(version), [acceptance]);
    expect(acceptedIn(result)).toHaveLength(1);
    expect(acceptedIn(result)[0]).toMatch(new RegExp(`^${rule} `));
    expect(faultsIn(result)).toEqual([]);
  });
});

test.each<[string, Version]>([
  ["the budget's share", { share: 0.31 }],
  ["the agreement's line", { leader: "Projektleder 34 % af 37 timer" }],
])("a difference between agreement and budget ends with %s", (_name, version) => {
  const [rule, sheet, cell] = all.find(([id]) => id === "staffing/share-differs")!;
  const result = checked(plan(version), [accept(plan(), rule, cell, sheet)]);
  expect(acceptedIn(result)).toEqual([]);
  expect(faultsIn(result)).toHaveLength(1);
});

test("what is about the workbook as a whole isn't needed when it is put right", () => {
  const acceptance = accept(plan(), "layout/table-missing", "A1", "Beskæftigelse");
  const goals = planOf({ Delmål: [goalRow("Et")] });
  const result = checked({ ...plan(), sheets: [...plan().sheets, ...goals.sheets] }, [acceptance]);
  expect(faultsIn(result)).toEqual(["needless"]);
});
