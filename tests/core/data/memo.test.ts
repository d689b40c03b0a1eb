import { RowMemo } from "../../../src/core/data/memo";

test("rows that say the same in their columns get the same answer, and others their own", () => {
  const read = jest.fn((row: readonly unknown[]) => ({ text: row.join("|") }));
  const memo = new RowMemo([0, 2], read);
  const first = memo.of(["a", 1, "b"]);
  expect(memo.of(["a", 2, "b"])).toBe(first);
  expect(memo.of(["a", 1, "c"])).not.toBe(first);
  expect(memo.of([null, 1, "b"])).not.toBe(first);
  // A column that the row doesn't reach is an empty one.
  expect(memo.of(["a"])).toBe(memo.of(["a", 1, null]));
  expect(read).toHaveBeenCalledTimes(4);
});

test("texts of which each is another are still told", () => {
  const memo = new RowMemo([0], ([text]) => ({ text }));
  for (let at = 0; at < 60_000; at += 1) expect(memo.of([at]).text === at).toBe(true);
  expect(memo.of([0])).toBe(memo.of([0]));
});
