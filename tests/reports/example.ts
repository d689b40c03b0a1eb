import { FORMS } from "../../src/core/forms";
import { reportOfProblem } from "../../src/reports/fromProblem";
import type { Acceptance } from "../../src/core/review/acceptances";
import { UNREVIEWED } from "../../src/core/review/review";
import type { NotChecked } from "../../src/locales/reportTexts";
import type { CheckReport, FileReport, LeftOut, ReportFinding, Section, TableReport } from "../../src/reports/model";

/** As somebody has made it. */
export const ACCEPTANCE: Acceptance = {
  rule: "year/missing",
  key: "1",
  rowKey: "2",
  row: "3",
  like: 1,
  kind: "delmaal",
  indsatsomraade: "Beskæftigelse",
  label: "Den Lille Sprogskole",
  at: { sheet: "Beskæftigelse", cell: "E11" },
  covered: [],
  reason: "Tallet er aftalt med kommunen",
  by: "Jens Hansen",
  date: "2026-11-20",
};

export const TABLE: TableReport = {
  kind: "delmaal",
  sheet: "Beskæftigelse",
  range: "A8:F13",
  indsatsomraade: "Beskæftigelse",
  form: FORMS[0],
  rows: 5,
};

export function finding(changes: Partial<ReportFinding> = {}): ReportFinding {
  return {
    rule: "year/missing",
    severity: "error",
    sheet: "Beskæftigelse",
    cell: "E11",
    title: "Baseline år mangler",
    what: "Baseline år mangler.",
    todo: "Skriv det år, tallet er fra, fx 2023.",
    why: "Uden årstal kan ingen se, hvor gammelt tallet er.",
    row: "Den Lille Sprogskole",
    fix: null,
    related: [],
    unfilled: null,
    basis: "Vores egen vurdering",
    review: UNREVIEWED,
    number: 0,
    ...changes,
  };
}

export function file(findings: readonly ReportFinding[], changes: Partial<FileReport> = {}): FileReport {
  const count = (severity: string) => findings.filter((entry) => entry.severity === severity).length;
  const section: Section = { sheet: "Beskæftigelse", table: TABLE, findings, accepted: 0, hidesSome: false };
  return {
    file: "planer/broendby.xlsx",
    problem: null,
    plan: {
      name: "Brøndby Projektet",
      kommune: "Brøndby Kommune",
      period: { from: "2025-06-01", to: "2029-05-31" },
    },
    tables: [TABLE],
    sections: [section],
    findings,
    accepted: [],
    faulty: [],
    since: null,
    summary: { error: count("error"), warning: count("warning"), info: count("info"), accepted: 0 },
    notChecked: leftOut("data"),
    stored: [],
    notRead: [],
    staffing: null,
    questions: [],
    receipts: [],
    columnQuestions: [],
    compared: [],
    repeated: null,
    basis: null,
    ...changes,
  };
}

export const UNREADABLE: FileReport = reportOfProblem("væk.xlsx", {
  code: "file/not-found",
  sentence: { what: "Filen findes ikke.", todo: "Kontrollér stien." },
});

/** What is left out of the workbook as a whole. */
export function leftOut(...reasons: readonly NotChecked[]): LeftOut[] {
  return reasons.map((reason) => ({ sheet: null, range: null, reason }));
}

export function report(...files: readonly FileReport[]): CheckReport {
  return { program: "Baselinekontrol 0.1.0", language: "da", today: "2026-11-20", files, passedOver: [], others: 0 };
}
