import { checkWorkbook } from "../../../src/core/check/check";
import { comparisonPoint, MOST_KEPT } from "../../../src/core/review/sinceLast";
import type { FindingIdentity } from "../../../src/core/findings/identity";
import type { Workbook } from "../../../src/core/workbook/snapshot";
import { checked, goalRow, planOf } from "./support";

function identities(workbook: Workbook): FindingIdentity[] {
  return checked(workbook).review.findings.flatMap(({ identity }) => identity ?? []);
}

test("the next check tells new, unchanged and solved apart, wherever the rows stand by then", () => {
  const before = planOf({ Ark: [goalRow("Et", { 4: null }), goalRow("To", { 5: null })] });
  const comparison = comparisonPoint(identities(before), "2026-10-01");
  const after = planOf({ Nyt: [goalRow("Tre", { 4: null }), goalRow("Et", { 4: null }), goalRow("To")] });
  const { findings, review } = checkWorkbook(after, {
    today: "2026-11-20",
    reviewing: { acceptances: [], comparison },
  });
  const statuses = findings
    .map(({ rule, at }, index) => `${rule} ${at.cell} ${review.findings[index]!.status}`)
    .filter((status) => /^(?:year|source)\//.test(status));
  expect(statuses).toEqual(["year/missing E2 new", "year/missing E3 unchanged"]);
  expect(review.since).toEqual({ date: "2026-10-01", solved: [{ rule: "source/missing", label: "To" }] });
});

test("an unchanged workbook has nothing new and nothing solved", () => {
  const workbook = planOf({ Ark: [goalRow("Et", { 4: null }), goalRow("Et", { 4: null })] });
  const { review } = checkWorkbook(workbook, {
    today: "2026-11-20",
    reviewing: { acceptances: [], comparison: comparisonPoint(identities(workbook), "2026-10-01") },
  });
  expect(new Set(review.findings.map(({ status }) => status))).toEqual(new Set(["unchanged"]));
  expect(review.since!.solved).toEqual([]);
});

test("as many findings as may be kept stay far below the store's limit, and more aren't kept", () => {
  const [one] = identities(planOf({ Ark: [goalRow("Et", { 4: null })] }));
  const most = Array.from({ length: MOST_KEPT }, () => ({ ...one!, label: "Æ".repeat(60) }));
  expect(Buffer.byteLength(JSON.stringify(comparisonPoint(most, "2026-10-01")))).toBeLessThan(40_000);
  expect(comparisonPoint([...most, one!], "2026-10-01")).toBeNull();
});
