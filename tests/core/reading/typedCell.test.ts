import fc from "fast-check";
import { asTyped, readTyped, type TypedContent } from "../../../src/core/reading/typedCell";
import type { CellValue } from "../../../src/core/workbook/snapshot";

const read = (typed: string, numberFormat = "General", value: CellValue = null) =>
  readTyped(typed, { numberFormat, value });

test.each<[string, string, TypedContent]>([
  ["2023", "General", { value: 2023 }],
  [" 2023 ", "General", { value: 2023 }],
  ["2023", "0", { value: 2023 }],
  ["2023", "@", { value: "2023" }],
  ["2023/2024", "General", { value: "2023/2024" }],
  // A year in a cell that shows days would be a day of 1905.
  ["2023", "dd-mm-yyyy", { value: 2023, numberFormat: "General" }],
  ["1. juni 2025", "dd-mm-yyyy", { value: 45809 }],
  ["1/6-2025", "d/m/yyyy", { value: 45809 }],
  ["31. februar 2025", "dd-mm-yyyy", { value: "31. februar 2025" }],
  ["1. juni 2025", "General", { value: "1. juni 2025" }],
  ["12,9", "General", { value: 12.9 }],
  ["-12,9", "General", { value: -12.9 }],
  ["\u221212,9", "General", { value: -12.9 }],
  ["1.234", "General", { value: 1234 }],
  ["1.234,5", "#,##0.0", { value: 1234.5 }],
  ["1 234 567", "General", { value: 1234567 }],
  ["13,6 %", "General", { value: 0.136, numberFormat: "0.0%" }],
  ["13%", "General", { value: 0.13, numberFormat: "0%" }],
  ["13,6 pct.", "0.00%", { value: 0.136 }],
  ["13,6", "0.0%", { value: 0.136 }],
  ["13,6 %", "@", { value: "13,6 %" }],
  ["245.000 kr.", "General", { value: 245000, numberFormat: '#,##0 "kr."' }],
  ["kr. 245.000,50", "General", { value: 245000.5, numberFormat: '#,##0.00 "kr."' }],
  ["245.000 kr.", '#,##0 "kr."', { value: 245000 }],
  ["'0012", "General", { value: "0012" }],
  ["", "0.0%", { value: "" }],
  ["   ", "General", { value: "" }],
  ["LBF Beboerdata", "0.0%", { value: "LBF Beboerdata" }],
  ["- Beboerrådgiver", "General", { value: "- Beboerrådgiver" }],
  ["Nord: 12 %\nSyd: 13 %", "General", { value: "Nord: 12 %\nSyd: 13 %" }],
])("%p typed into %p", (typed, format, expected) => {
  expect(read(typed, format)).toEqual(expected);
});

test.each([
  "12.9",
  "12.9 %",
  "1,234,567",
  "0123",
  "1234567890123456",
  "12,9 km",
  "12-13",
  "1.234 %",
  "+4512345678",
  "@navn",
])("%p may mean two things, and stays as it is typed", (typed) => {
  expect(read(typed)).toEqual({ value: typed });
});

test("what would be calculated, and what no cell holds, is refused", () => {
  expect(read("=A1+1")).toBe("formula");
  expect(read(" =SUM(A1:A2)")).toBe("formula");
  expect(read("=A1", "@")).toEqual({ value: "=A1" });
  expect(read("x".repeat(32_768))).toBe("too-long");
});

test("a cell that holds a truth value is given one", () => {
  expect(read("falsk", "General", true)).toEqual({ value: false });
  expect(read("SAND", "General", false)).toEqual({ value: true });
  expect(read("SAND")).toEqual({ value: "SAND" });
});

test("going on with what a cell holds, and leaving it, changes nothing", () => {
  const format = fc.constantFrom("General", "0", "0.0%", "#,##0.00", '#,##0 "kr."');
  const number = fc.oneof(
    fc.integer({ min: -99_999_999, max: 99_999_999 }),
    fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => value / 1000),
  );
  fc.assert(
    fc.property(number, format, (value, numberFormat) => {
      const typed = asTyped({ value, numberFormat }, "");
      fc.pre(!Object.is(value, -0));
      expect(readTyped(typed, { numberFormat, value })).toEqual({ value });
    }),
    { numRuns: 2_000 },
  );
});
