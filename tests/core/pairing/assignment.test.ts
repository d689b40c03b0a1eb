import fc from "fast-check";
import { bestAssignment } from "../../../src/core/pairing/assignment";

const total = (scores: readonly (readonly number[])[], assignment: readonly (number | null)[]): number =>
  assignment.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (scores[row]?.[column] ?? 0)), 0);

/** Every assignment tried. */
function best(scores: readonly (readonly number[])[], row = 0, taken = new Set<number>()): number {
  const own = scores[row];
  if (own === undefined) return 0;
  let most = best(scores, row + 1, taken);
  own.forEach((score, column) => {
    if (taken.has(column) || score === -Infinity) return;
    most = Math.max(most, score + best(scores, row + 1, new Set([...taken, column])));
  });
  return most;
}

test.each([
  ["nothing", [], []],
  ["a row without columns", [[]], [null]],
  ["the best of all, not the first match", [[5, 4], [5, 0]], [1, 0]], // prettier-ignore
  ["a row that is better alone", [[-1]], [null]],
  ["a pair out of question", [[-Infinity, 3], [7, 9]], [1, 0]], // prettier-ignore
])("%s", (_name, scores, expected) => {
  expect(bestAssignment(scores)).toEqual(expected);
});

test("no other assignment has a greater total", () => {
  const score = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -50, max: 400 }) },
    { weight: 1, arbitrary: fc.constant(-Infinity) },
  );
  const matrix = fc
    .integer({ min: 0, max: 5 })
    .chain((columns) => fc.array(fc.array(score, { minLength: columns, maxLength: columns }), { maxLength: 5 }));
  fc.assert(
    fc.property(matrix, (scores) => {
      const found = bestAssignment(scores);
      const columns = found.filter((column) => column !== null);
      expect(new Set(columns).size).toBe(columns.length);
      expect(total(scores, found)).toBe(best(scores));
    }),
    { numRuns: 300 },
  );
});
