import fc from "fast-check";
import { readRowNumbers, rowNumbers, withFirstRow, withHeaderRows } from "../../src/pane/views/baseline/rowNumbers";

test.each([
  ["3", [2]],
  [" 3 ", [2]],
  ["3-4", [2, 3]],
  ["3–4", [2, 3]],
  ["3, 5", [2, 4]],
  ["5 og 3", [2, 4]],
  ["3-4, 4", [2, 3]],
  ["", []],
  ["  ", []],
])("%j are rows", (text, rows) => {
  expect(readRowNumbers(text, 20)).toEqual(rows);
});

test.each(["0", "21", "-3", "4-3", "3-", "tre", "3,", "1-20", "1,2,3,4,5,6,7,8,9", "3.5", "99999999"])(
  "%j are none",
  (text) => {
    expect(readRowNumbers(text, 20)).toBeNull();
  },
);

test("what is shown is read as the same rows", () => {
  const rows = fc.uniqueArray(fc.nat(500), { maxLength: 8 }).map((list) => [...list].sort((a, b) => a - b));
  fc.assert(fc.property(rows, (list) => expect(readRowNumbers(rowNumbers(list), 501)).toEqual(list)));
});

test("headings stand above the figures, whichever of the two is corrected", () => {
  const start = { headerRows: [1], firstRow: 2 };
  expect(withHeaderRows(start, [3, 4], 20)).toEqual({ headerRows: [3, 4], firstRow: 5 });
  expect(withHeaderRows(start, [0], 20)).toEqual({ headerRows: [0], firstRow: 2 });
  expect(withHeaderRows(start, [19], 20)).toBeNull();
  expect(withFirstRow(start, 1)).toEqual({ headerRows: [], firstRow: 1 });
});
