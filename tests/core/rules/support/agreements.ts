import { runRules } from "../../../../src/core/check/check";
import type { Rule } from "../../../../src/core/rules/rule";
import { delmaalTable, overordnedeTable } from "../../../../src/core/rules/support/examples";
import { readPlan } from "../../../../src/core/plan/readPlan";
import { sheetFromRows, workbookOf } from "../../../../src/core/workbook/fromRows";
import type { Workbook } from "../../../../src/core/workbook/snapshot";
import { renderMessage } from "../../../../src/locales/render";
import { TODAY } from "./testRule";

type Row = readonly (string | number | null)[];

/** One agreement on a sheet of its own: headings in row 8, the table's first row in row 9, lines of staff two below it. */
export interface AgreementSheet {
  /** The sheet's name, and the indsatsområde of a delaftale. */
  readonly name: string;
  readonly title?: string;
  readonly plan?: string | null;
  readonly period?: string | null;
  readonly kommune?: string | null;
  readonly rows?: readonly Row[];
  readonly staff?: readonly string[];
  /** Lines under everything else. */
  readonly below?: readonly string[];
}

/** A sheet called "Overordnede mål" holds those, any other a delaftale. */
export function agreements(...sheets: readonly AgreementSheet[]): Workbook {
  return workbookOf(...sheets.map((sheet) => sheetFromRows(sheet.name, rowsOf(sheet))));
}

function rowsOf({ name, rows = [], staff = [], below = [], ...head }: AgreementSheet): Row[] {
  const isGoals = name === "Overordnede mål";
  const {
    title,
    plan = "Lindeparken",
    period = "1. januar 2026 – 31. december 2029",
    kommune = "Vejle Kommune",
  } = head;
  return [
    [title ?? (isGoals ? "Strategisk samarbejdsaftale" : `Delaftale for indsatsområdet ${name}`)],
    [],
    ...[["Navn på den boligsociale indsats, som delaftalen vedrører:", plan]],
    ["Delaftalen gælder fra - til:", period],
    ["Kommune:", kommune],
    [],
    [],
    ...(isGoals ? overordnedeTable(rows) : delmaalTable(rows)).rows,
    ...(staff.length > 0 ? [[], [], ["Medarbejderressourcer for indsatsområdet:"]] : []),
    ...staff.map((line) => [line]),
    ...(below.length > 0 ? [[], []] : []),
    ...below.map((line) => [line]),
  ];
}

/** What a rule reports: "error Beskæftigelse!B4 period", with the cells it points to behind an arrow. */
export function reportedBy(rule: Rule, workbook: Workbook): string[] {
  const findings = runRules([rule], readPlan(workbook), { today: TODAY });
  return findings.map((finding) => {
    for (const language of ["da", "en"] as const)
      for (const sentence of Object.values(renderMessage(language, finding)))
        expect(sentence).not.toMatch(/[{}]|undefined/);
    const related = finding.related.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", ");
    const at = `${finding.severity} ${finding.at.sheet}!${finding.at.cell} ${finding.message.key}`;
    return related === "" ? at : `${at} → ${related}`;
  });
}
