import { entriesOf, unfilledRows, withCovered } from "../../src/reports/entries";
import type { ReportFinding } from "../../src/reports/model";
import { finding } from "./example";

const row = (number: number, ...parts: readonly ("baseline" | "year" | "source")[]): ReportFinding[] =>
  parts.map((part) =>
    finding({ rule: `${part}/missing`, cell: `${{ baseline: "C", year: "E", source: "F" }[part]}${number}` }),
  );

test("a row without a baseline and what belongs to it isn't filled in", () => {
  const rows = unfilledRows([
    ...row(9, "baseline", "year", "source"),
    ...row(10, "baseline"),
    ...row(11, "year", "source"),
    ...row(12, "baseline", "source"),
  ]);
  expect(rows.map(({ missing }) => missing)).toEqual([
    ["baseline", "year", "source"],
    ["baseline", "source"],
  ]);
});

const WORDS = { title: "t", what: "Rækken er ikke udfyldt: baseline, år og datakilde.", todo: "d", why: "w" };

test("it is one entry that stands for its findings, where more than one of them is shown", () => {
  const inRow = row(9, "baseline", "year", "source").map((one) => ({ ...one, unfilled: { key: "C9", words: WORDS } }));
  const other = finding({ rule: "source/vague", cell: "F10" });
  const [entry, ...rest] = entriesOf([...inRow, other]);
  expect(rest).toEqual([other]);
  expect(entry).toMatchObject({ ...WORDS, cell: "C9", severity: "error" });
  expect(withCovered(entry!).map(({ cell }) => cell)).toEqual(["C9", "E9", "F9"]);
  expect(entriesOf(inRow.slice(1, 2))).toEqual(inRow.slice(1, 2));
});
