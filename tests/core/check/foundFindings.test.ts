import fc from "fast-check";
import { FoundFindings, type PlacedFinding } from "../../../src/core/check/foundFindings";
import type { Severity } from "../../../src/core/findings/finding";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const placed = fc
  .tuple(fc.constantFrom(...SEVERITIES), fc.nat(2), fc.nat(5), fc.nat(3), fc.constantFrom("a/x", "b/y"))
  .map(([severity, sheet, row, column, rule]): PlacedFinding => {
    const at = { sheet: `Ark ${sheet}`, cell: `${column}:${row}` };
    return {
      finding: { rule, severity, at, message: { key: "m", values: {} }, related: [], fix: null },
      sheet,
      row,
      column,
    };
  });

const keyOf = ({ finding, sheet, row, column }: PlacedFinding): readonly (number | string)[] => [
  sheet,
  row,
  column,
  finding.rule,
];
const byPlace = (a: PlacedFinding, b: PlacedFinding): number => {
  const [one, other] = [keyOf(a), keyOf(b)];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1;
};

test("the worst are kept in the sheets' order, and all are counted, in whatever order they come", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(placed, { selector: (one) => JSON.stringify(keyOf(one)) }),
      fc.integer({ min: 1, max: 12 }),
      (all, most) => {
        const found = new FoundFindings(most);
        for (const one of all) found.add(one);
        const worst = [...all]
          .sort(
            (a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) || byPlace(a, b),
          )
          .slice(0, most)
          .sort(byPlace);
        expect(found.findings()).toEqual(worst.map(({ finding }) => finding));
        const { bySeverity, byRule, bySheet } = found.counts();
        for (const severity of SEVERITIES) {
          expect(bySeverity[severity]).toBe(all.filter(({ finding }) => finding.severity === severity).length);
        }
        for (const counts of [byRule, bySheet]) {
          expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(all.length);
        }
      },
    ),
  );
});
