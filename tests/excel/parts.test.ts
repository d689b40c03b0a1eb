import fc from "fast-check";
import { firstParts, halves, MAX_BYTES, requestsFor, type Part, type Rest } from "../../src/hosts/excel/parts";

const rest = fc
  .record({ sheet: fc.nat(3), top: fc.nat(5000), rows: fc.integer({ min: 1, max: 9000 }), bytesPerRow: fc.nat(50_000) })
  .map(({ sheet, top, rows, bytesPerRow }): Rest => ({ sheet, top, bottom: top + rows - 1, bytesPerRow }));

/** Parts that continue each other as one. */
function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.sheet === part.sheet && last.bottom + 1 === part.top)
      all[all.length - 1] = { ...last, bottom: part.bottom };
    else all.push(part);
  }
  return all;
}

test("every row is asked for once, in order, and no request is larger than allowed", () => {
  fc.assert(
    fc.property(rest, rest, (first, second) => {
      fc.pre(first.sheet !== second.sheet);
      const requests = requestsFor([first, second]);
      expect(joined(requests.flat())).toEqual(
        [first, second].map(({ sheet, top, bottom }) => ({ sheet, top, bottom })),
      );
      for (const request of requests) {
        const bytes = request.reduce((sum, { sheet, top, bottom }) => {
          const { bytesPerRow } = sheet === first.sheet ? first : second;
          return sum + (bottom - top + 1) * bytesPerRow;
        }, 0);
        expect(bytes).toBeLessThanOrEqual(MAX_BYTES);
      }
    }),
    { numRuns: 50 },
  );
});

test("what is left of small sheets goes in one request", () => {
  const rests = [0, 1, 2].map((sheet): Rest => ({ sheet, top: 500, bottom: 700, bytesPerRow: 100 }));
  expect(requestsFor(rests)).toHaveLength(1);
  expect(requestsFor([])).toEqual([]);
});

test.each([
  [1, 3000],
  [3, 1000],
  [40, 500],
])("of %d sheets %d rows each are asked for at first", (sheets, rows) => {
  expect(firstParts(sheets)).toHaveLength(sheets);
  expect(firstParts(sheets)[0]).toEqual({ sheet: 0, top: 0, bottom: rows - 1 });
});

test("halves sheets first, then rows, down to one", () => {
  const a: Part = { sheet: 0, top: 0, bottom: 9 };
  const b: Part = { sheet: 1, top: 5, bottom: 5 };
  expect(halves([a, b])).toEqual([[a], [b]]);
  expect(halves([a])).toEqual([[{ ...a, bottom: 4 }], [{ ...a, top: 5 }]]);
  expect(halves([b])).toBeNull();
});
