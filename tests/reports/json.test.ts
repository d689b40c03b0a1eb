import type { FileReport } from "../../src/reports/model";
import { reportJson } from "../../src/reports/json";
import { file, finding, report, TABLE, UNREADABLE } from "./example";

const json = (...files: readonly FileReport[]) =>
  JSON.parse([...reportJson(report(...files))].join("")) as { files: { findings: unknown[] }[] };

test("the form is the contract's", () => {
  const fix = {
    title: "Skriv komma",
    safe: true,
    changes: [{ sheet: "Beskæftigelse", cell: "C9", from: "12.9 %", to: "12,9 %" }],
  };
  const found = finding({ fix, related: [{ sheet: "Beskæftigelse", cell: "E9" }] });
  expect(json(file([found]), UNREADABLE)).toStrictEqual({
    version: 1,
    program: "Baselinekontrol 0.1.0",
    ruleSet: { template: "LBF 2019-26", version: 4 },
    today: "2026-11-20",
    files: [
      {
        file: "planer/broendby.xlsx",
        error: null,
        tables: [
          {
            kind: "delmaal",
            sheet: "Beskæftigelse",
            range: "A8:F13",
            indsatsomraade: "Beskæftigelse",
            form: "lbf-2019-26",
          },
        ],
        findings: [
          {
            rule: "year/missing",
            severity: "error",
            sheet: "Beskæftigelse",
            cell: "E11",
            message: "Baseline år mangler. Skriv det år, tallet er fra, fx 2023.",
            explanation: "Uden årstal kan ingen se, hvor gammelt tallet er.",
            fix,
            related: [{ sheet: "Beskæftigelse", cell: "E9" }],
            accepted: null,
          },
        ],
        notChecked: [{ sheet: null, range: null, reason: "Tallene mod kilden: der er ikke hentet tal." }],
        stored: [],
        summary: { error: 1, warning: 0, info: 0, accepted: 0, more: 0 },
      },
      {
        file: "væk.xlsx",
        error: { code: "file/not-found", message: "Filen findes ikke. Kontrollér stien." },
        tables: [],
        findings: [],
        notChecked: [],
        stored: [],
        summary: { error: 0, warning: 0, info: 0, accepted: 0, more: 0 },
      },
    ],
    passedOver: [],
  });
});

test("what the workbook had set, what was left out, what isn't listed and what was passed over", () => {
  const one = file([finding()], {
    summary: { error: 3, warning: 1, info: 0, accepted: 2 },
    notChecked: [{ sheet: "Budget", range: "A1:F9", reason: "no-budget" }],
    stored: [
      {
        item: { kind: "column", what: "column", sheet: "Budget", name: "D", meaning: { kind: "ignore" } },
        without: { more: 2, fewer: 1 },
      },
      { item: { kind: "answer", what: "staff", count: 2 }, without: { more: 0, fewer: 1 } },
      { item: { kind: "acceptance", what: "accepted", counts: { error: 1, warning: 0, info: 1 } }, without: null },
    ],
  });
  const passedOver = [{ file: "planer/overblik.xlsx", reason: "Skrevet af programmet selv." }];
  const written = JSON.parse([...reportJson({ ...report(one), passedOver })].join("")) as { files: object[] };
  expect(written).toMatchObject({ passedOver });
  expect(written.files[0]).toMatchObject({
    notChecked: [
      { sheet: "Budget", range: "A1:F9", reason: "Bemandingen mod budgettet: projektmappen har intet budget." },
    ],
    stored: [
      {
        kind: "column",
        text: "Kolonne D i arket Budget bliver sprunget over; uden det: 2 fund mere og 1 fund færre",
      },
      {
        kind: "answer",
        text: "2 medarbejderlinjer har et svar om, hvilken stilling i budgettet de er; uden det: 1 fund færre",
      },
      { kind: "acceptance", text: "2 fund er accepteret: 1 fejl, 1 oplysning" },
    ],
    summary: { error: 3, warning: 1, info: 0, accepted: 2, more: 5 },
  });
});

test.each([0, 1, 2, 3])("%s findings make sound JSON", (count) => {
  const findings = Array.from({ length: count }, () => finding({ what: 'Anførsel " og \u2028 linje' }));
  expect(json(file(findings, { tables: [TABLE, TABLE] })).files[0]!.findings).toHaveLength(count);
});
