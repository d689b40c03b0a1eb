import { mustBeSilent, unseenMerges } from "../../../src/core/check/unseen";
import { RULES } from "../../../src/core/rules";
import type { NotRead } from "../../../src/core/workbook/snapshot";

const REFUSED: NotRead = { sheet: "Mål", range: null, reason: "merges-refused" };
const silentAbout = (sheet: string, notRead: readonly NotRead[]): string[] =>
  RULES.filter((rule) => mustBeSilent(rule, sheet, unseenMerges(notRead))).map(({ id }) => id);

test("every rule that says something is missing, or counts rows, is silent where no merged cells are seen", () => {
  const silent = silentAbout("Mål", [REFUSED]);
  const missing = RULES.map(({ id }) => id).filter((id) => /[-/]missing$/.test(id));
  expect(silent).toEqual(expect.arrayContaining(missing));
  expect(silent).toEqual(
    expect.arrayContaining(["layout/cell-missing", "layout/duplicate-row", "layout/empty-row", "layout/split-row"]),
  );
  expect(silent).not.toContain("year/in-future");
});

test("on other sheets only the budget and the staff are passed over", () => {
  const silent = silentAbout("Andet", [REFUSED]);
  expect(silent).toEqual(RULES.map(({ id }) => id).filter((id) => /^(?:budget|staffing)\//.test(id)));
  expect(silentAbout("Andet", [{ ...REFUSED, sheet: null }])).toContain("year/missing");
});

test("what else wasn't read silences nobody", () => {
  expect(silentAbout("Mål", [{ ...REFUSED, reason: "conditional-sheet" }])).toEqual([]);
});
