import { runRules } from "../../../../src/core/check/check";
import type { Finding, Severity } from "../../../../src/core/findings/finding";
import { DEFAULT_SETTINGS, type ExampleSheet, type Rule, type Settings } from "../../../../src/core/rules/rule";
import { readPlan } from "../../../../src/core/plan/readPlan";
import { parseCellName } from "../../../../src/core/workbook/address";
import { sheetFromRows, workbookOf } from "../../../../src/core/workbook/fromRows";
import { renderFixTitle, renderMessage } from "../../../../src/locales/render";

/** The day that all rules' tests are made for. */
export const TODAY = "2026-11-20";

export interface AcceptedCase {
  readonly name: string;
  readonly sheet: ExampleSheet;
  readonly settings?: Settings;
}

export interface RejectedCase extends AcceptedCase {
  readonly cell: string;
  /** What is wrong, in Danish. */
  readonly what: string;
  /** When it differs from the rule's own. */
  readonly severity?: Severity;
  /** Cells that the finding points to besides its own. */
  readonly related?: readonly string[];
  /** The cells' texts after the fix; without it the finding must have none. */
  readonly fixed?: Readonly<Record<string, string | number>>;
}

/** Runs a rule over small sheets: accepted ones it must be silent on, rejected ones give exactly one finding. */
export function testRule(
  rule: Rule,
  cases: { readonly accept: AcceptedCase[]; readonly reject: RejectedCase[] },
): void {
  describe(rule.id, () => {
    test.each(cases.accept)("accepts $name", ({ sheet, settings }) => {
      expect(findingsOf(rule, sheet, settings).map(({ at, message }) => `${at.cell} ${message.key}`)).toEqual([]);
    });

    test.each(cases.reject)("rejects $name", (rejected) => {
      const findings = findingsOf(rule, rejected.sheet, rejected.settings);
      expect(findings.map((finding) => finding.at.cell)).toEqual([rejected.cell]);
      const [finding] = findings;
      if (finding === undefined) return;
      expect(renderMessage("da", finding).what).toBe(rejected.what);
      expect(finding.severity).toBe(rejected.severity ?? rule.severity);
      if (rejected.related !== undefined) expect(finding.related.map(({ cell }) => cell)).toEqual(rejected.related);
      expect(fixedTexts(finding)).toEqual(rejected.fixed ?? null);
      for (const language of ["da", "en"] as const) expectWhole(Object.values(renderMessage(language, finding)));
    });
  });
}

/** The findings of one rule over one sheet. */
export function findingsOf(rule: Rule, sheet: ExampleSheet, settings: Settings = DEFAULT_SETTINGS): Finding[] {
  return runRules([rule], readPlan(workbookFrom(sheet), { ownAreas: settings.ownAreas }), { today: TODAY, settings });
}

export function workbookFrom(sheet: ExampleSheet) {
  return workbookOf(sheetFromRows("Ark1", sheet.rows, sheet));
}

/** The sheet after a finding's fix. */
export function applyFix(sheet: ExampleSheet, finding: Finding): ExampleSheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const change of finding.fix?.changes ?? []) {
    const at = parseCellName(change.cell)!;
    expect(String(rows[at.row]?.[at.column])).toBe(change.from);
    rows[at.row]![at.column] = change.to;
  }
  return { ...sheet, rows };
}

function fixedTexts(finding: Finding): Record<string, string | number> | null {
  if (finding.fix === null) return null;
  for (const language of ["da", "en"] as const) expectWhole([renderFixTitle(language, finding) ?? ""]);
  return Object.fromEntries(finding.fix.changes.map((change) => [change.cell, change.to]));
}

/** No placeholder is left without its value. */
function expectWhole(sentences: readonly string[]): void {
  for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
}
